// @vitest-environment jsdom
/** The board of pairs from the keyboard: walking it, carrying a pair to another phase, the proof in between. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Pair } from '#shared/model/pair.ts'
import type { Programme } from '#shared/model/programme.ts'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort } from '#tests/support/cohort.ts'

/** A small cohort under way with the first pair as the test needs it. */
function cohortWith(changes: Partial<Pair>): Programme {
  const programme = aCohort({ pairs: 6, state: 'under-way' })
  const pair = programme.pairs['pair-1']
  if (!pair) throw new Error('the cohort has no first pair')
  const phase = changes.phase ?? pair.phase
  programme.pairs['pair-1'] = { ...pair, ...changes, steps: [{ phase, on: '2026-05-01' }] }
  return programme
}
const nameOf = (programme: Programme) => programme.people['mentee-1']?.name ?? ''
const here: Partial<Pair> = { phase: 'here-and-now', proofs: {} }

async function board(programme: Programme) {
  const mounted = await mountApp({ programme, at: '/pairs' })
  await screen.findByRole('heading', { name: /Here and now/ }, patiently)
  const column = (name: string) => within(screen.getByRole('region', { name: new RegExp(name) }))
  const entry = () => screen.getByRole('link', { name: new RegExp(nameOf(programme)) })
  return { ...mounted, column, entry }
}
/** The first test loads the room itself. */
const patiently = { timeout: 15_000 }
const inPhase = async (programme: () => Promise<Programme>) => (await programme()).pairs['pair-1']?.phase

describe('the board', () => {
  test('shows every running pair once, in the column of its phase', async () => {
    const programme = cohortWith(here)
    const { column } = await board(programme)
    expect(column('Here and now').getByRole('link', { name: new RegExp(nameOf(programme)) })).toBeTruthy()
    const running = Object.values(programme.pairs).filter((pair) => !pair.ending)
    expect(screen.getAllByRole('link', { name: /days? since contact/ })).toHaveLength(running.length)
  })

  test('Space, an arrow and Space carry a pair on; without its proof it moves only with a reason', async () => {
    const { user, entry, column, programme } = await board(cohortWith(here))
    entry().focus()
    await user.keyboard(' {ArrowRight}')
    expect(screen.getByText('There and then, phase 4 of 6.')).toBeTruthy()
    expect(document.activeElement).toBe(entry())
    expect(column('There and then').getAllByRole('link')).toContain(entry())
    await user.keyboard(' ')
    const dialog = within(await screen.findByRole('dialog', { name: 'Move to There and then?' }))
    expect(dialog.getByText('The map is done')).toBeTruthy()
    expect(dialog.getByText('not recorded yet')).toBeTruthy()

    await user.click(dialog.getByRole('button', { name: 'Move anyway…' }))
    await user.keyboard('{Enter}')
    expect(dialog.getByText(/Without the whole proof/)).toBeTruthy()
    expect(await inPhase(programme)).toBe('here-and-now')

    await user.type(dialog.getByRole('textbox', { name: 'Why' }), 'The map stays with them.{Enter}')
    await waitFor(async () => expect(await inPhase(programme)).toBe('there-and-then'))
    const step = (await programme()).pairs['pair-1']?.steps.at(-1)
    expect(step).toEqual({ phase: 'there-and-then', on: '2026-06-16', reason: 'The map stays with them.' })
    expect(await screen.findByText(/moved to There and then/)).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(entry()))
  })

  test('recording what is missing makes the proof whole, and then no reason is asked', async () => {
    const { user, entry, programme } = await board(cohortWith(here))
    entry().focus()
    await user.keyboard(' {ArrowRight}{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Record the map' }))
    await user.click(await screen.findByRole('button', { name: 'Move' }))
    await waitFor(async () => expect(await inPhase(programme)).toBe('there-and-then'))
    expect((await programme()).pairs['pair-1']?.proofs.mapDoneOn).toBe('2026-06-16')
  })

  test('Escape puts a carried pair back where it was, with the focus on it', async () => {
    const { user, entry, column, programme } = await board(cohortWith(here))
    entry().focus()
    await user.keyboard(' {ArrowLeft}{ArrowLeft}{Escape}')
    expect(screen.getByText('Put back in Here and now.')).toBeTruthy()
    expect(column('Here and now').getAllByRole('link')).toContain(document.activeElement)
    expect(await inPhase(programme)).toBe('here-and-now')
  })

  test('going back asks for a reason at once', async () => {
    const { user, entry, programme } = await board(cohortWith(here))
    entry().focus()
    await user.keyboard(' {ArrowLeft} ')
    const dialog = within(await screen.findByRole('dialog', { name: 'Set back to First session?' }))
    await user.type(dialog.getByRole('textbox', { name: 'Why' }), 'They begin anew.{Enter}')
    await waitFor(async () => expect(await inPhase(programme)).toBe('first-session'))
  })

  test('Enter opens the pair', async () => {
    const { user, entry } = await board(cohortWith(here))
    entry().focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(location.hash).toBe('#/pairs/pair-1'))
  })

  test('a proposal says whose answer is awaited', async () => {
    const { column } = await board(
      cohortWith({
        phase: 'preparation',
        mentorAnswer: { state: 'awaited' },
        sessions: [],
        goals: [],
        contacts: [],
      }),
    )
    expect(column('Preparation').getByText('The mentor has not answered')).toBeTruthy()
  })

  test('pairs that wait for answers are not called under way', async () => {
    const programme = cohortWith({ phase: 'preparation', mentorAnswer: { state: 'awaited' } })
    await board(programme)
    expect(screen.getByText(/under way, one awaiting answers/)).toBeTruthy()
  })

  test('while nobody has both answers, all are proposed', async () => {
    const programme = cohortWith({ phase: 'preparation' })
    const pair = programme.pairs['pair-1']
    if (!pair) throw new Error('the cohort has no first pair')
    await mountApp({
      programme: { ...programme, pairs: { 'pair-1': { ...pair, menteeAnswer: { state: 'awaited' } } } },
      at: '/pairs',
    })
    await screen.findByText('One proposed, answers awaited.')
  })

  test('the filter finds names without their marks, in either script', async () => {
    const programme = cohortWith(here)
    const { user } = await mountApp({ programme, at: '/pairs', language: 'sr-Cyrl' })
    const family = programme.people['mentee-1']?.familyName ?? ''
    const filter = await screen.findByRole('searchbox', {}, patiently)
    const shown = () => within(screen.getByRole('group', { name: 'Табла' })).getAllByRole('link')
    expect(shown()).toHaveLength(6)
    await user.type(filter, family.normalize('NFD').replace(/\p{M}/gu, ''))
    await waitFor(() => expect(shown()).toHaveLength(1))
  })

  test('without pairs it says what will stand here, and leads to the matching', async () => {
    const programme = { ...aCohort({ pairs: 6, state: 'under-way' }), pairs: {} }
    const { user } = await mountApp({ programme, at: '/pairs' })
    await user.click(await screen.findByRole('button', { name: 'Matching' }, patiently))
    expect(location.hash).toBe('#/matching')
  })
})
