// @vitest-environment jsdom
/** A pair's page as a coordinator works on it: sessions, goals, papers, answers, the end and a new beginning. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Goal } from '#shared/model/goal.ts'
import type { Pair } from '#shared/model/pair.ts'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort } from '#tests/support/cohort.ts'

const patiently = { timeout: 15_000 }
const goal: Goal = {
  id: 'goal-1',
  visibility: 'as-written',
  wording: 'Show the new work',
  levels: ['none shown', 'to friends', 'once', 'twice', 'on a tour'],
  setOn: '2026-04-20',
  version: 1,
  state: 'open',
}

/** Opens the page of a pair in Here and now, changed as the test needs it. */
async function page(changes: Partial<Pair> = {}, tab = '') {
  const programme = aCohort({ pairs: 3, state: 'under-way' })
  const pair = programme.pairs['pair-1']
  if (!pair) throw new Error('the cohort has no first pair')
  const steps: Pair['steps'] = [{ phase: 'here-and-now', on: '2026-05-01' }]
  programme.pairs['pair-1'] = { ...pair, phase: 'here-and-now', steps, goals: [], proofs: {}, ...changes }
  const mounted = await mountApp({ programme, at: `/pairs/pair-1${tab}` })
  await screen.findByRole('tab', { name: /Overview/ }, patiently)
  const now = async () => {
    const found = (await mounted.programme()).pairs['pair-1']
    if (!found) throw new Error('the pair is gone')
    return found
  }
  return { ...mounted, now }
}
const dialog = async (name: RegExp) => within(await screen.findByRole('dialog', { name }))

describe('goals', () => {
  test('a goal as written is set with its five levels', async () => {
    const { user, now } = await page({}, '/goals')
    await user.click(screen.getByRole('button', { name: 'Set a goal…' }))
    const ask = await dialog(/Which goal/)
    await user.type(ask.getByRole('textbox', { name: /in the mentee’s words/ }), 'Lead a workshop alone')
    await user.type(ask.getByRole('textbox', { name: '0' }), 'one, by October')
    await user.click(ask.getByRole('button', { name: 'Set the goal' }))
    expect(ask.getByText(/Write all five, or none/)).toBeTruthy()
    expect((await now()).goals).toEqual([])
    for (const [level, words] of Object.entries({ '+2': 'three', '+1': 'two', '−1': 'half', '−2': 'none' }))
      await user.type(ask.getByRole('textbox', { name: level }), words)
    await user.click(ask.getByRole('button', { name: 'Set the goal' }))
    await waitFor(async () =>
      expect((await now()).goals).toMatchObject([
        {
          wording: 'Lead a workshop alone',
          levels: ['none', 'half', 'one, by October', 'two', 'three'],
          visibility: 'as-written',
        },
      ]),
    )
  })

  test('a rating is given once, by Space, and can be taken back', async () => {
    const { user, now } = await page({ goals: [goal] }, '/goals')
    const scale = screen.getByRole('radiogroup', { name: /Main goal/ })
    within(scale).getByRole('radio', { name: /once/ }).focus()
    await user.keyboard('{ArrowUp}')
    expect((await now()).goals[0]?.rating).toBeUndefined()
    await user.keyboard(' ')
    await waitFor(async () =>
      expect((await now()).goals[0]).toMatchObject({ rating: 1, ratedOn: '2026-06-16' }),
    )
    expect(await within(scale).findByText('rated 16 June')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'More about Main goal' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Take the rating back' }))
    await waitFor(async () => expect((await now()).goals[0]?.rating).toBeUndefined())
  })

  test('the next version keeps the one before it', async () => {
    const { user, now } = await page({ goals: [goal] }, '/goals')
    await user.click(screen.getByRole('button', { name: 'More about Main goal' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Next version…' }))
    const ask = await dialog(/version 2/)
    const words = ask.getByRole('textbox', { name: /in the mentee’s words/ })
    await user.clear(words)
    await user.type(words, 'Show the new work twice')
    await user.click(ask.getByRole('button', { name: 'Keep as version 2' }))
    await waitFor(async () =>
      expect((await now()).goals.map(({ state }) => state)).toEqual(['changed', 'open']),
    )
    expect((await now()).goals[1]).toMatchObject({ version: 2, wording: 'Show the new work twice' })
  })

  test('a goal kept by its writer has no input: neither words, nor weight, nor rating', async () => {
    const { user, now } = await page({}, '/goals')
    await user.click(screen.getByRole('button', { name: 'Set a goal…' }))
    const ask = await dialog(/Which goal/)
    await user.type(ask.getByRole('textbox', { name: /in the mentee’s words/ }), 'Not for the desk')
    await user.click(ask.getByRole('radio', { name: /only that a goal was set/ }))
    expect(ask.queryAllByRole('textbox')).toEqual([])
    expect(ask.queryAllByRole('combobox')).toEqual([])
    expect(ask.getByText(/Kept by its writer/)).toBeTruthy()
    await user.click(ask.getByRole('button', { name: 'Set the goal' }))
    await waitFor(async () => expect((await now()).goals).toHaveLength(1))
    const { id: _id, ...kept } = (await now()).goals[0] ?? { id: '' }
    expect(kept).toEqual({ visibility: 'no', setOn: '2026-06-16', version: 1, state: 'open' })
    expect(await screen.findByText(/Kept by its writer/)).toBeTruthy()
    expect(screen.queryByRole('radiogroup')).toBeNull()
  })

  test('levels only: weight and rating, and no field for words', async () => {
    const { user, now } = await page({}, '/goals')
    await user.click(screen.getByRole('button', { name: 'Set a goal…' }))
    const ask = await dialog(/Which goal/)
    await user.click(ask.getByRole('radio', { name: /Levels only/ }))
    expect(ask.queryAllByRole('textbox')).toEqual([])
    await user.click(ask.getByRole('button', { name: 'Set the goal' }))
    await user.click(await screen.findByRole('radio', { name: /More than expected/ }))
    await waitFor(async () => expect((await now()).goals[0]).toMatchObject({ visibility: 'levels' }))
    await waitFor(async () => expect((await now()).goals[0]?.rating).toBeDefined())
    expect((await now()).goals[0]?.wording).toBeUndefined()
  })
})

describe('the end of a pair', () => {
  test('an early ending is refused without its reason, waives what was planned, and can be opened again', async () => {
    const { user, now } = await page()
    const planned = (await now()).sessions.filter(({ state }) => state === 'planned').length
    expect(planned).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Move or end this pair' }))
    await user.click(await screen.findByRole('menuitem', { name: 'End this pair…' }))
    const ask = await dialog(/End the pair/)
    await user.click(ask.getByRole('radio', { name: 'early, by agreement' }))
    await user.click(ask.getByRole('button', { name: 'End the pair' }))
    expect(ask.getByText(/An early ending keeps its reason/)).toBeTruthy()
    expect((await now()).ending).toBeUndefined()
    await user.type(ask.getByRole('textbox', { name: 'Why' }), 'A new job.{Enter}')
    await waitFor(async () =>
      expect((await now()).ending).toEqual({
        kind: 'early-by-agreement',
        on: '2026-06-16',
        reason: 'A new job.',
      }),
    )
    expect((await now()).sessions.some(({ state, date }) => state === 'planned' && date > '2026-06-16')).toBe(
      false,
    )
    expect(await screen.findByText(/Ended early, by agreement, 16 June 2026/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Log session/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Open again' }))
    await waitFor(async () => expect((await now()).ending).toBeUndefined())
  })
})

describe('sessions and papers', () => {
  test('a session is logged with its facts, and undone from the notice', async () => {
    const { user, now } = await page({ sessions: [] })
    await user.click(screen.getByRole('button', { name: 'Log session 1' }))
    const ask = await dialog(/What came of session 1/)
    await user.clear(ask.getByRole('textbox', { name: 'Minutes' }))
    await user.type(ask.getByRole('textbox', { name: 'Minutes' }), '75')
    await user.click(ask.getByRole('checkbox', { name: /asks for help/ }))
    await user.click(ask.getByRole('button', { name: 'Log session 1' }))
    await waitFor(async () =>
      expect((await now()).sessions).toMatchObject([
        { number: 1, state: 'held', minutes: 75, helpAsked: true, date: '2026-06-16', phase: 'here-and-now' },
      ]),
    )
    const notice = (await screen.findByText(/^Session 1: /)).closest('[role="status"]')
    await user.click(within(notice as HTMLElement).getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await now()).sessions).toEqual([]))
  })

  test('the rest is planned at the rhythm, as many as were announced', async () => {
    const { user, now } = await page({ sessions: [] })
    await user.click(screen.getByRole('button', { name: 'Plan the rest…' }))
    await user.click(await screen.findByRole('button', { name: 'Plan 8 sessions' }))
    await waitFor(async () => expect((await now()).sessions).toHaveLength(8))
  })

  test('a tick on paper takes today, and says it can be changed', async () => {
    const { user, now } = await page()
    await user.click(screen.getByRole('checkbox', { name: 'Agreement signed' }))
    await waitFor(async () => expect((await now()).proofs.agreementSignedOn).toBe('2026-06-16'))
    expect(
      await screen.findByRole('button', { name: /16 Jun, Agreement signed: change the day/ }),
    ).toBeTruthy()
  })

  test('the note is the coordinator’s own, and is kept', async () => {
    const { user, now } = await page({}, '/notes')
    await user.click(screen.getByRole('button', { name: 'Write a note' }))
    await user.type(screen.getByRole('textbox', { name: 'Your note' }), 'Ask about July.')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () => expect((await now()).note).toBe('Ask about July.'))
    expect(screen.getByText('only you')).toBeTruthy()
  })
})

test('a declined proposal keeps its reason', async () => {
  const awaited = { state: 'awaited' } as const
  const { user, now } = await page({ mentorAnswer: awaited })
  await user.click(screen.getByRole('button', { name: 'Record… answer of the mentor' }))
  const ask = await dialog(/What did/)
  await user.click(ask.getByRole('radio', { name: 'declined' }))
  await user.type(ask.getByRole('textbox', { name: /Why/ }), 'No time this year.')
  await user.click(ask.getByRole('button', { name: 'Record the answer' }))
  await waitFor(async () =>
    expect((await now()).mentorAnswer).toEqual({
      state: 'declined',
      on: '2026-06-16',
      reason: 'No time this year.',
    }),
  )
})

test('tabs are reached by arrows, and each has its address', async () => {
  const { user } = await page()
  screen.getByRole('tab', { name: /Overview/ }).focus()
  await user.keyboard('{ArrowRight}{Enter}')
  await waitFor(() => expect(location.hash).toBe('#/pairs/pair-1/sessions'))
  expect(screen.getByRole('tabpanel', { name: /Sessions/ })).toBeTruthy()
})
