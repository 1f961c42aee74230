// @vitest-environment jsdom
/** The frame from the keyboard: regions, the command field, undo and redo, the contents. */
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { useLanguage } from '#renderer/app/language.tsx'
import { editionWeek } from '#renderer/app/shell/edition-week.ts'
import { Shell, type ShellProps } from '#renderer/app/shell/shell.tsx'
import { RoomHead } from '#renderer/components/room-head.tsx'
import { Panel, RoomLayout } from '#renderer/components/room-layout.tsx'
import { show } from './screen.tsx'

const run = { hana: vi.fn(), slips: vi.fn() }
const props = {
  programme: {
    name: 'Brodarac 2026',
    edition: 'Ninth edition',
    startsOn: '2026-03-02',
    endsOn: '2026-12-18',
  },
  rooms: [
    { id: 'today', label: 'Today', count: 9 },
    { id: 'people', label: 'People', count: 58 },
    { id: 'report', label: 'Report' },
  ],
  current: 'today',
  onGo: vi.fn(),
  commands: [
    { id: 'p1', label: 'Хана Човић', hint: 'mentee', run: run.hana },
    { id: 'c1', label: 'Enter slips', run: run.slips },
    { id: 'c2', label: 'Plan a session', hint: 'slip or log', run: vi.fn() },
  ],
  canUndo: true,
  canRedo: false,
  onUndo: vi.fn(),
  onRedo: vi.fn(),
  saveState: { kind: 'saved', at: '10:42' },
  today: '2026-06-16',
  children: (
    <>
      <RoomHead title="Today" deck="Nine matters." />
      <RoomLayout columns="1fr 328px">
        <Panel label="Matters">
          <input aria-label="A note" />
        </Panel>
        <Panel label="At a glance" kind="side">
          Thirty-three pairs.
        </Panel>
      </RoomLayout>
    </>
  ),
} satisfies ShellProps

const named = (name: string) => screen.getByRole('button', { name })
beforeEach(() => vi.clearAllMocks())

describe('the regions', () => {
  test('F6 goes from head to contents to room to panel and round, Shift F6 back', async () => {
    const { user } = show(<Shell {...props} />)
    const finder = screen.getByRole('combobox', { name: /Find a person/ })
    await user.keyboard('{F6}')
    expect(document.activeElement).toBe(finder)
    await user.keyboard('{F6}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Today/ }))
    await user.keyboard('{F6}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
    await user.keyboard('{F6}')
    expect(screen.getByRole('complementary', { name: 'At a glance' }).contains(document.activeElement)).toBe(
      true,
    )
    await user.keyboard('{F6}')
    expect(document.activeElement).toBe(finder)
    await user.keyboard('{Shift>}{F6}{/Shift}')
    expect(screen.getByRole('complementary').contains(document.activeElement)).toBe(true)
  })

  test('the first stop of Tab skips to the room', async () => {
    const { user } = show(<Shell {...props} />)
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Skip to the room')
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })
})

describe('the command field', () => {
  test('Ctrl K, a name in Latin letters without its marks, Enter: the person whose name is kept in Cyrillic', async () => {
    const { user } = show(<Shell {...props} />)
    await user.keyboard('{Control>}k{/Control}')
    await user.keyboard('covic')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Хана Човићmentee'])
    await user.keyboard('{Enter}')
    expect(run.hana).toHaveBeenCalledOnce()
    expect(screen.queryByRole('option')).toBeNull()
  })

  test('arrows move the choice, and labels that begin with the words come first', async () => {
    const { user } = show(<Shell {...props} />)
    await user.keyboard('{Control>}k{/Control}sl')
    const finder = screen.getByRole('combobox')
    const chosen = () =>
      document.getElementById(finder.getAttribute('aria-activedescendant') ?? '')?.textContent
    expect(chosen()).toBe('Enter slips')
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toContain('Plan a session')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(run.slips).toHaveBeenCalledOnce()
  })

  test('says when nothing is found, and Escape gives the focus back', async () => {
    const { user } = show(<Shell {...props} />)
    const note = screen.getByRole('textbox', { name: 'A note' })
    await user.click(note)
    await user.keyboard('{Control>}k{/Control}zzz')
    expect(screen.getByText(/Nothing by these words/)).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(note)
    expect(screen.queryByText(/Nothing by these words/)).toBeNull()
  })
})

describe('undo and redo', () => {
  test('Ctrl Z undoes in the room, but not while text is being typed', async () => {
    const { user } = show(<Shell {...props} />)
    screen.getByRole('main').focus()
    await user.keyboard('{Control>}z{/Control}')
    expect(props.onUndo).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('textbox', { name: 'A note' }))
    await user.keyboard('{Control>}z{/Control}')
    expect(props.onUndo).toHaveBeenCalledOnce()
  })

  test('redo waits until there is something to redo', async () => {
    const { user, rerender } = show(<Shell {...props} />)
    expect(named('Redo').hasAttribute('disabled')).toBe(true)
    screen.getByRole('main').focus()
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(props.onRedo).not.toHaveBeenCalled()
    rerender(<Shell {...props} canRedo />)
    screen.getByRole('main').focus()
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(props.onRedo).toHaveBeenCalledOnce()
  })
})

describe('the contents', () => {
  test('marks the room one is in, and goes to another', async () => {
    const { user } = show(<Shell {...props} />)
    const contents = within(screen.getByRole('navigation', { name: 'Contents' }))
    expect(contents.getByRole('button', { name: /Today/ }).getAttribute('aria-current')).toBe('page')
    await user.click(contents.getByRole('button', { name: /People/ }))
    expect(props.onGo).toHaveBeenCalledWith('people')
    expect(contents.getByText(/week 16 of 42/)).toBeTruthy()
  })

  test('an edition counts days before it, weeks within it, and is over after its last day', () => {
    const on = (today: string) => editionWeek('2026-03-02', '2026-12-18', today)
    expect(on('2026-02-18')).toEqual({ kind: 'before', days: 12 })
    expect(on('2026-03-02')).toEqual({ kind: 'during', week: 1, weeks: 42 })
    expect(on('2026-03-09')).toEqual({ kind: 'during', week: 2, weeks: 42 })
    expect(on('2026-12-18')).toEqual({ kind: 'during', week: 42, weeks: 42 })
    expect(on('2026-12-19')).toEqual({ kind: 'over' })
  })
})

test('a change that is not on the disk is said aloud', () => {
  const { rerender } = show(<Shell {...props} />)
  expect(screen.queryByRole('alert')).toBeNull()
  rerender(<Shell {...props} saveState={{ kind: 'not-saved' }} />)
  expect(screen.getByRole('alert').textContent).toBe('Not saved')
})

test('nothing is called saved while nothing is open', () => {
  const { rerender } = show(<Shell {...props} />)
  expect(screen.getByText('Saved 10:42')).toBeTruthy()
  rerender(<Shell {...props} saveState={{ kind: 'nothing-open' }} />)
  expect(screen.queryByText(/^Saved/)).toBeNull()
})

test('all words change with the language, and the page says which it is', async () => {
  const Switch = () => {
    const { setLanguage } = useLanguage()
    return <button onClick={() => setLanguage('sr-Latn')}>Srpski</button>
  }
  const { user } = show(
    <Shell {...props}>
      <Switch />
    </Shell>,
  )
  await user.click(named('Srpski'))
  expect(document.documentElement.lang).toBe('sr-Latn')
  expect(named('Poništite')).toBeTruthy()
  expect(screen.getByText(/16\. nedelja od 42/)).toBeTruthy()
})

test('axe finds nothing to object to', async () => {
  const { container } = show(<Shell {...props} />)
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([])
})
