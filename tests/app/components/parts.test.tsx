// @vitest-environment jsdom
/** The parts of rooms as a person meets them: by keyboard, by reader, by figures. */
import { act, fireEvent, screen } from '@testing-library/react'
import axe from 'axe-core'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { AttentionList, type AttentionGroup } from '#renderer/components/attention-list.tsx'
import { Banner } from '#renderer/components/banner.tsx'
import { Field } from '#renderer/components/field.tsx'
import { JobBar } from '#renderer/components/job-bar.tsx'
import { PhaseGlyph } from '#renderer/components/phase-glyph.tsx'
import { PlacesDots } from '#renderer/components/places-dots.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { barEnd, RuleBar } from '#renderer/components/rule-bar.tsx'
import { PartRow } from '#renderer/components/score-bar.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { Tally } from '#renderer/components/tally.tsx'
import { UndoBar } from '#renderer/components/undo-bar.tsx'
import { WeightSlider } from '#renderer/components/weight-slider.tsx'
import { show } from './screen.tsx'

afterEach(() => {
  vi.useRealTimers()
})

describe('what is drawn is also said', () => {
  test('a tally says how many sessions stand in which state, in the language of the screen', () => {
    const states = ['held', 'held', 'missed', 'held', 'planned', 'planned'] as const
    const { unmount } = show(<Tally states={states} />)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('3 held, 1 missed, 2 planned')
    unmount()
    show(<Tally states={states} />, 'sr-Cyrl')
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('одржано 3, пропуштено 1, планирано 2')
  })

  test('a tally without sessions says so', () => {
    show(<Tally states={[]} />)
    expect(screen.getByRole('img', { name: 'no sessions yet' })).toBeTruthy()
  })

  test('places are counted, also when more are taken than there are', () => {
    show(<PlacesDots taken={3} places={2} />)
    expect(screen.getByRole('img', { name: '3 of 2 places taken' }).querySelectorAll('circle')).toHaveLength(
      3,
    )
  })

  test('a phase’s sign carries its name only where it stands alone', () => {
    show(
      <>
        <PhaseGlyph phase="here-and-now" />
        <PhaseGlyph phase="final-session" alone />
      </>,
    )
    expect(screen.getAllByRole('img').map((sign) => sign.getAttribute('aria-label'))).toEqual([
      'Final session',
    ])
  })

  test('points stand with their weight', () => {
    show(<PartRow label="Needs" points={24} weight={28} longest={30} />, 'sr-Cyrl')
    expect(screen.getByText('Needs').parentElement?.textContent).toBe('Needs24 од 28')
  })
})

describe('a figure against a rule', () => {
  test('the rule lies at 38 of 84, what is past it keeps the scale and never leaves the bar', () => {
    expect(barEnd(10, 10)).toBe(38)
    expect(barEnd(5, 10)).toBe(19)
    expect(barEnd(15, 10)).toBe(57)
    expect(barEnd(400, 10)).toBe(84)
    expect(barEnd(0, 0)).toBe(38)
    expect(barEnd(7, 0)).toBe(76)
  })

  test('the sum stands in words', () => {
    show(<RuleBar value={34} rule={30} words="34 days; rule 30; 4 over" />)
    expect(screen.getByText('34 days; rule 30; 4 over')).toBeTruthy()
  })
})

describe('a weight', () => {
  const Weight = ({ onRest }: { onRest: (value: number) => void }) => {
    const [value, setValue] = useState(28)
    return <WeightSlider label="Field" value={value} onChange={setValue} onRest={onRest} />
  }

  test('can be typed; Enter counts, what lies past the end stops there', async () => {
    const rest = vi.fn()
    const { user } = show(<Weight onRest={rest} />)
    const number = screen.getByRole('textbox', { name: 'Field' })
    await user.clear(number)
    await user.type(number, '140{Enter}')
    expect(rest).toHaveBeenCalledExactlyOnceWith(100)
    expect(screen.getByRole('slider', { name: 'Field' })).toHaveProperty('value', '100')
  })

  test('what is no number, and Escape, bring the old one back', async () => {
    const rest = vi.fn()
    const { user } = show(<Weight onRest={rest} />)
    const number = screen.getByRole<HTMLInputElement>('textbox', { name: 'Field' })
    await user.clear(number)
    await user.type(number, 'many')
    await user.tab()
    expect(number.value).toBe('28')
    await user.clear(number)
    await user.type(number, '5{Escape}')
    expect(number.value).toBe('28')
    expect(rest).not.toHaveBeenCalled()
  })

  test('arrows move it by one', async () => {
    const rest = vi.fn()
    const { user } = show(<Weight onRest={rest} />)
    screen.getByRole('slider', { name: 'Field' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(rest).toHaveBeenCalledExactlyOnceWith(29)
    expect(screen.getByRole('textbox', { name: 'Field' })).toHaveProperty('value', '29')
  })
})

test('segments are one stop of Tab, and arrows choose round the ends', async () => {
  const Modes = () => {
    const [mode, setMode] = useState<'best' | 'fairest' | 'stable'>('best')
    const options = [
      { value: 'best', label: 'Best total' },
      { value: 'fairest', label: 'Fairest' },
      { value: 'stable', label: 'Stable' },
    ] as const
    return <Segments label="Aim" value={mode} options={options} onChange={setMode} />
  }
  const { user } = show(<Modes />)
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Best total')
  await user.keyboard('{ArrowLeft}')
  expect(screen.getByRole('radio', { checked: true }).textContent).toBe('Stable')
  expect(document.activeElement?.textContent).toBe('Stable')
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

describe('the list of matters', () => {
  const settle = vi.fn()
  const matter = (id: string, name: string) => ({
    id,
    sign: null,
    name,
    matter: 'No contact',
    action: { label: `Write to ${name}`, onRun: () => settle(id) },
    more: [{ id: 'snooze', label: 'Snooze…', onRun: () => undefined }],
  })
  const all: AttentionGroup[] = [
    { id: 'now', title: 'Do not wait', items: [matter('1', 'Hana'), matter('2', 'Marko')] },
    { id: 'week', title: 'This week', items: [matter('3', 'Emina')] },
  ]
  const focused = () => document.activeElement?.textContent

  test('is one stop of Tab; arrows go through all groups, and only the current action is filled', async () => {
    const { user } = show(<AttentionList groups={all} />)
    await user.tab()
    expect(focused()).toBe('Write to Hana')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Write to Emina')
    expect(document.querySelectorAll('.MuiButton-contained')).toHaveLength(1)
    await user.keyboard('{Home}')
    expect(focused()).toBe('Write to Hana')
    await user.tab()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('More about Hana')
  })

  test('a press on another row does its action at once', async () => {
    const { user } = show(<AttentionList groups={all} />)
    await user.click(screen.getByRole('button', { name: 'Write to Emina' }))
    expect(settle).toHaveBeenCalledExactlyOnceWith('3')
  })

  test('when the current matter is settled, the next one has the focus', async () => {
    const { user, rerender } = show(<AttentionList groups={all} />)
    await user.tab()
    rerender(
      <AttentionList
        groups={all.map((group) => ({ ...group, items: group.items.filter(({ id }) => id !== '1') }))}
      />,
    )
    expect(focused()).toBe('Write to Marko')
  })
})

test('a field with a problem says what it is, and is marked', () => {
  show(<Field label="E-mail" defaultValue="jovana@ime" problem="There is no ending after the last dot." />)
  const field = screen.getByRole('textbox', { name: 'E-mail' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const described = document.getElementById(field.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe('There is no ending after the last dot.')
})

describe('a question', () => {
  test('is the dialog’s name; Enter in a field gives the primary answer, Escape puts it back', async () => {
    const snooze = vi.fn()
    const close = vi.fn()
    const { user } = show(
      <QuestionDialog
        open
        question="Snooze “No contact”?"
        answers={[
          { id: 'yes', label: 'Snooze', onRun: snooze, primary: true },
          { id: 'no', label: 'Keep it here', onRun: close },
        ]}
        onClose={close}
      >
        <Field label="Until" />
      </QuestionDialog>,
    )
    expect(screen.getByRole('dialog', { name: 'Snooze “No contact”?' })).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Until' }), '22 June{Enter}')
    expect(snooze).toHaveBeenCalledOnce()
    await user.keyboard('{Escape}')
    expect(close).toHaveBeenCalledOnce()
  })
})

describe('the undo bar', () => {
  test('leaves after eight seconds, but not while the pointer is on it', () => {
    vi.useFakeTimers()
    const close = vi.fn()
    show(<UndoBar open message="Three sessions moved to Friday." onUndo={vi.fn()} onClose={close} />)
    const bar = screen.getByText('Three sessions moved to Friday.')
    fireEvent.mouseEnter(bar.closest('.MuiSnackbar-root') ?? bar)
    act(() => vi.advanceTimersByTime(20_000))
    expect(close).not.toHaveBeenCalled()
    fireEvent.mouseLeave(bar.closest('.MuiSnackbar-root') ?? bar)
    act(() => vi.advanceTimersByTime(7_900))
    expect(close).not.toHaveBeenCalled()
    act(() => vi.advanceTimersByTime(200))
    expect(close).toHaveBeenCalledOnce()
  })
})

test('a job says how far it is, how much longer, and can be stopped', async () => {
  const cancel = vi.fn()
  const { user } = show(<JobBar label="Workbooks" done={19} total={33} secondsLeft={40} onCancel={cancel} />)
  expect(screen.getByRole('progressbar', { name: 'Workbooks' }).getAttribute('aria-valuenow')).toBe('58')
  expect(screen.getByText('19 of 33, about 40 seconds more')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Cancel: Workbooks' }))
  expect(cancel).toHaveBeenCalledOnce()
})

test('axe finds nothing to object to in the parts together', async () => {
  const { container } = show(
    <main>
      <h1>Parts</h1>
      <Banner happened="The folder is full." action={{ label: 'Save elsewhere…', onRun: () => undefined }} />
      <AttentionList
        groups={[
          {
            id: 'now',
            title: 'Do not wait',
            items: [
              {
                id: '1',
                sign: null,
                name: 'Hana',
                matter: 'No contact',
                action: { label: 'Write', onRun: () => undefined },
              },
            ],
          },
        ]}
      />
      <Segments label="Aim" value="a" options={[{ value: 'a', label: 'A' }]} onChange={() => undefined} />
      <WeightSlider label="Field" value={3} onChange={() => undefined} />
      <Tally states={['held']} />
      <JobBar label="Workbooks" done={1} />
    </main>,
  )
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([])
})
