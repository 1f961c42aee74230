/** The pictures of a matching: each has a name, can be walked by arrows, and stands as a table too. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Programme } from '#shared/model/programme.ts'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday.matched

function proposed(): Programme {
  const programme = { ...aCohort({ pairs: 12, state: 'matched' }), pairs: {} }
  const cohort = cohortOf(programme, today)
  return { ...programme, proposal: proposalOf(cohort, solve(cohort.problem), today) }
}
const mounted = (programme = proposed()) => mountApp({ programme, at: '/matching/pictures', today })

describe('the pictures', () => {
  it('name who is with whom, go from pair to pair by arrows, and say each', async () => {
    const desk = await mounted()
    await screen.findByRole('img', { name: /^Who is with whom Mentees at left/ })
    const { proposal, people } = await desk.programme()
    await screen.findByText(`${proposal?.couples.length ?? 0} of 13 mentees have a mentor`)
    screen.getByRole('group', { name: 'Who is with whom' }).focus()
    await desk.user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    const pairs = (proposal?.couples ?? []).map(
      ({ menteeId, mentorId, score }) =>
        `${people[menteeId]?.name ?? ''} with ${people[mentorId]?.name ?? ''}, ${Math.round(score)} points`,
    )
    const region = screen.getByRole('group', { name: 'Who is with whom' })
    const said = () => region.querySelector('[aria-live="polite"]')?.textContent ?? ''
    const first = said()
    expect(pairs.some((pair) => first.startsWith(pair))).toBe(true)
    await desk.user.keyboard('{ArrowDown}')
    expect(said()).not.toBe(first)
  })

  it('stand as tables: every mentee with the mentor, the tens of points, what the rules allow', async () => {
    const desk = await mounted()
    await desk.user.click(await screen.findByRole('radio', { name: 'Table' }))
    const { proposal, people } = await desk.programme()
    const table = await screen.findByRole('table', { name: 'Who is with whom' })
    for (const { menteeId, mentorId } of proposal?.couples ?? []) {
      const row = within(table)
        .getByRole('rowheader', { name: people[menteeId]?.name ?? '' })
        .closest('tr')
      expect(row?.textContent).toContain(people[mentorId]?.name)
    }
    await desk.user.click(screen.getByRole('radio', { name: 'Points' }))
    const tens = await screen.findByRole('table', { name: 'How many points the pairs have' })
    const counts = within(tens)
      .getAllByRole('row')
      .flatMap((row) =>
        /^\d+ to \d+/.test(row.textContent) ? Number(within(row).getByRole('cell').textContent) : [],
      )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(proposal?.couples.length)
    await desk.user.click(screen.getByRole('radio', { name: 'Who may be with whom' }))
    const map = await screen.findByRole('table', { name: 'Who may be with whom' })
    expect(within(map).getAllByRole('row')).toHaveLength(14)
  })

  it('say of a cell of the map what it holds, and why on Enter', async () => {
    const desk = await mounted()
    await desk.user.click(await screen.findByRole('radio', { name: 'Who may be with whom' }))
    await screen.findByRole('img', { name: 'Who may be with whom' })
    const region = screen.getByRole('group', { name: 'Who may be with whom' })
    region.focus()
    await desk.user.keyboard('{ArrowDown}{ArrowRight}')
    const said = () => region.querySelector('[aria-live="polite"]')?.textContent ?? ''
    expect(said()).toMatch(/ and .*: (\d+ points?|not allowed, )/)
    await desk.user.keyboard('{Enter}')
    await waitFor(() =>
      expect(region.textContent).toMatch(
        /Nothing forbids it|A rule forbids it|They are proposed|takes no part/,
      ),
    )
  })

  it('say that there is nothing yet, and lead to the proposal', async () => {
    const desk = await mounted({ ...proposed(), proposal: null })
    await screen.findByRole('heading', { name: 'Nothing is proposed yet' })
    await desk.user.click(screen.getByRole('button', { name: 'Go to the proposal' }))
    await screen.findByRole('heading', { level: 1, name: 'Matching' })
  })
})
