// @vitest-environment jsdom
/** A stack of slips entered by keyboard alone: facts only, proposals to type over, every entry with its way back. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort } from '#tests/support/cohort.ts'

/** Three pairs under way, each with sessions 1 to 3 planned: the first two behind, the third ahead. */
async function stack() {
  const programme = aCohort({ pairs: 3, state: 'under-way' })
  for (const [id, pair] of Object.entries(programme.pairs))
    programme.pairs[id] = {
      ...pair,
      sessions: ['2026-05-04', '2026-06-01', '2026-07-06'].map((date, at) => ({
        id: `${id}-${at + 1}`,
        number: at + 1,
        state: 'planned',
        date,
        zone: 'Europe/Belgrade',
        minutes: 90,
        phase: 'first-session',
        helpAsked: false,
      })),
    }
  const mounted = await mountApp({ programme, at: '/pairs/slips' })
  const form = within(await screen.findByRole('form', { name: 'One slip' }, { timeout: 15_000 }))
  const sessions = async (pair: string) => (await mounted.programme()).pairs[pair]?.sessions ?? []
  const entries = () => within(screen.getByRole('list', { name: 'Entered in this sitting' }))
  return { ...mounted, form, sessions, entries }
}

test('a code and Enter log the next session as proposed, and the field is ready for the next slip', async () => {
  const { user, form, sessions, entries } = await stack()
  const pair = form.getByRole('textbox', { name: 'Pair' })
  await waitFor(() => expect(document.activeElement).toBe(pair))
  await user.keyboard('26-02')
  expect((form.getByRole('textbox', { name: 'Session' }) as HTMLInputElement).value).toBe('1')
  await user.keyboard('{Enter}')
  await waitFor(async () =>
    expect((await sessions('pair-2'))[0]).toMatchObject({
      id: 'pair-2-1',
      state: 'held',
      date: '2026-05-04',
      minutes: 90,
      helpAsked: false,
    }),
  )
  await waitFor(() => expect((pair as HTMLInputElement).value).toBe(''))
  expect(document.activeElement).toBe(pair)
  expect(await entries().findByText(/session 1: held, 4 May, 90 min/)).toBeTruthy()
})

test('by keyboard alone: not held, help wanted, minutes typed over', async () => {
  const { user, form, sessions } = await stack()
  await user.keyboard('3')
  await user.tab()
  await user.keyboard('{Control>}a{/Control}2')
  screen.getByRole('radio', { name: 'yes', checked: true })
  form.getByRole('radiogroup', { name: 'Help wanted' }).querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  await user.keyboard('{ArrowLeft}{Enter}')
  await waitFor(async () =>
    expect((await sessions('pair-3'))[1]).toMatchObject({ number: 2, state: 'held', helpAsked: true }),
  )
  await user.keyboard('26-03')
  within(form.getByRole('radiogroup', { name: 'Held' }))
    .getByRole('radio', { name: 'yes' })
    .focus()
  await user.keyboard('{ArrowRight}{Enter}')
  await waitFor(async () =>
    expect((await sessions('pair-3'))[0]).toMatchObject({ number: 1, state: 'missed' }),
  )
})

test('the next slip can be typed at once, before the last one is on the disk', async () => {
  const { user, sessions } = await stack()
  await user.keyboard('26-01{Enter}26-02{Enter}26-03{Enter}')
  for (const pair of ['pair-1', 'pair-2', 'pair-3'])
    await waitFor(async () =>
      expect((await sessions(pair)).map(({ state }) => state)).toEqual(['held', 'planned', 'planned']),
    )
})

test('what does not hold is said at its field, and nothing is kept', async () => {
  const { user, form, programme } = await stack()
  const before = await programme()
  await user.keyboard('26-99{Enter}')
  expect(form.getByText(/No pair is found by this/)).toBeTruthy()
  const pair = form.getByRole('textbox', { name: 'Pair' })
  await user.clear(pair)
  await user.type(pair, '26-01')
  const minutes = form.getByRole('textbox', { name: 'Minutes' })
  await user.clear(minutes)
  await user.type(minutes, 'an hour{Enter}')
  expect(form.getByText(/Minutes are a whole number/)).toBeTruthy()
  expect(await programme()).toEqual(before)
})

test('any entry of the sitting can be taken back, the older one too', async () => {
  const { user, sessions, entries } = await stack()
  await user.keyboard('26-01{Enter}')
  await waitFor(() => expect(entries().getAllByRole('button')).toHaveLength(1))
  await user.keyboard('26-02{Enter}')
  await waitFor(() => expect(entries().getAllByRole('button')).toHaveLength(2))
  await user.click(entries().getByRole('button', { name: 'Take back 26-01, session 1' }))
  await waitFor(async () => expect((await sessions('pair-1'))[0]?.state).toBe('planned'))
  expect((await sessions('pair-2'))[0]?.state).toBe('held')
  await user.click(entries().getByRole('button', { name: 'Take back 26-02, session 1' }))
  await waitFor(async () => expect((await sessions('pair-2'))[0]?.state).toBe('planned'))
  await waitFor(() => expect(entries().queryAllByRole('button')).toEqual([]))
})

test('a session that was never planned is made, and taking it back removes it', async () => {
  const { user, form, sessions, entries } = await stack()
  await user.keyboard('26-01')
  const number = form.getByRole('textbox', { name: 'Session' })
  await user.clear(number)
  await user.type(number, '4{Enter}')
  await waitFor(async () => expect(await sessions('pair-1')).toHaveLength(4))
  await user.click(await entries().findByRole('button', { name: 'Take back 26-01, session 4' }))
  await waitFor(async () => expect(await sessions('pair-1')).toHaveLength(3))
})

test('no field takes a word of the conversation', async () => {
  const { form } = await stack()
  const names = form.getAllByRole('textbox').map((field) => field.getAttribute('aria-label') ?? field.id)
  expect(names).toHaveLength(3)
  expect(form.queryByRole('textbox', { name: /note|topic|about/i })).toBeNull()
})
