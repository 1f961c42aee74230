/** Matching as a coordinator works with it: matched, read, questioned, changed by hand, published, undone. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { translator } from '#shared/i18n/translate.ts'
import { cohortOf } from '#shared/matching/cohort.ts'
import { explainScore } from '#shared/matching/score.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { pairWords } from '#shared/matching/words/parts.ts'
import type { Programme } from '#shared/model/programme.ts'
import { mountApp, type Mounted } from '#tests/support/app.tsx'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

/** People of a cohort before anybody was matched; one mentee too many for the places. */
function unmatched(): Programme {
  const cohort = aCohort({ pairs: 6, state: 'matched' })
  const people = Object.fromEntries(
    Object.entries(cohort.people).map(([id, person]) => [
      id,
      person.role === 'mentor' ? { ...person, places: 1 } : person,
    ]),
  )
  return { ...cohort, people, pairs: {} }
}
const today = cohortToday.matched
const english = { t: translator('en'), language: 'en' as const }

const mounted = (programme = unmatched()): Promise<Mounted> => mountApp({ programme, at: '/matching', today })
const rows = () =>
  within(screen.getByRole('grid', { name: 'Proposed pairs' }))
    .getAllByRole('row')
    .slice(1)
const match = async ({ user }: Mounted) => {
  await user.click((await screen.findAllByRole('button', { name: 'Match' }))[0] as HTMLElement)
  await screen.findByRole('grid', { name: 'Proposed pairs' })
}

describe('the room Matching', () => {
  it('says what it would work with, and proposes what the solver answers', async () => {
    const desk = await mounted()
    const { problem } = cohortOf(unmatched(), today)
    const places = problem.places.reduce((sum, count) => sum + count, 0)
    await screen.findByText(new RegExp(`${problem.scores.length} mentees and ${places} places`))
    await match(desk)
    const answer = solve(problem)
    expect(rows()).toHaveLength(answer.matched)
    expect((await desk.programme()).proposal?.couples).toHaveLength(answer.matched)
  })

  it('explains the chosen pair by points that sum to its score', async () => {
    const desk = await mounted()
    await match(desk)
    await desk.user.click(rows()[1] as HTMLElement)
    const { proposal, people, settings } = await desk.programme()
    const best = [...(proposal?.couples ?? [])].sort(
      (a, b) => b.score - a.score || (a.menteeId < b.menteeId ? -1 : 1),
    )[1]
    const [mentee, mentor] = [people[best?.menteeId ?? ''], people[best?.mentorId ?? '']]
    if (!mentee || !mentor) throw new Error('the second pair has two people')
    const { parts, score } = explainScore(mentee, mentor, settings)
    expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(score, 4)
    const panel = screen.getByRole('complementary', { name: 'Why not…' })
    expect(within(panel).getByRole('heading', { level: 2, name: new RegExp(mentee.name) })).toBeTruthy()
    const words = pairWords({ ...english, fields: [] }, mentee, mentor, { parts, score })
    expect([...panel.querySelectorAll('[data-reasons]')].map((one) => one.textContent)).toEqual(
      [
        ['For:', ...words.fits.slice(0, words.fits.length > 5 ? 4 : 5)],
        ['Against:', ...words.against],
        ['Not known:', ...words.missing],
      ]
        .filter(({ length }) => length > 1)
        .map((one) => one.join(' ')),
    )
    for (const part of parts.filter((one) => one.most > 0))
      expect(panel.textContent).toContain(`${Math.round(part.points)} of ${Math.round(part.most)}`)
  })

  it('reads each row as mentee, mentor, points, choices and lock, under the names of the columns', async () => {
    const desk = await mounted()
    await match(desk)
    await desk.user.click(screen.getByRole('button', { name: 'Lock' }))
    await screen.findByRole('button', { name: 'Unlock' })
    const table = screen.getByRole('grid', { name: 'Proposed pairs' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((one) => one.getAttribute('aria-label') ?? one.textContent),
    ).toEqual(['Mentee', 'Mentor', 'Points', 'Ranks', 'locked'])
    const { proposal, people } = await desk.programme()
    const row = rows()[0] as HTMLElement
    const couple = proposal?.couples.find(({ menteeId }) => menteeId === row.dataset['mentee'])
    const [mentee, mentor, points, ranks, lock] = within(row).getAllByRole('gridcell')
    expect([mentee, mentor, points].map((one) => one?.textContent)).toEqual([
      people[couple?.menteeId ?? '']?.name,
      people[couple?.mentorId ?? '']?.name,
      String(Math.round(couple?.score ?? 0)),
    ])
    expect(ranks?.getAttribute('aria-label')).toMatch(/^(neither asked for the other|mentee’s choice: )/)
    expect(within(lock as HTMLElement).getByRole('img', { name: 'locked' })).toBeTruthy()
  })

  it('goes through the pairs by arrows, one stop of Tab', async () => {
    const desk = await mounted()
    await match(desk)
    const stops = () => rows().filter((row) => row.tabIndex === 0)
    expect(stops()).toEqual([rows()[0]])
    ;(rows()[0] as HTMLElement).focus()
    await desk.user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toBe(rows()[2])
    expect(rows()[2]?.getAttribute('aria-selected')).toBe('true')
    await desk.user.keyboard('{End}')
    expect(document.activeElement).toBe(rows().at(-1))
    expect(stops()).toHaveLength(1)
  })

  it('matches again when a rule is switched, and keeps a lock through it', async () => {
    const desk = await mounted()
    await match(desk)
    await desk.user.click(screen.getByRole('button', { name: 'Lock' }))
    await screen.findByRole('button', { name: 'Unlock' })
    const [lock] = (await desk.programme()).locks
    await desk.user.click(screen.getByRole('checkbox', { name: 'Different organisations' }))
    await waitFor(async () => {
      const { settings, proposal } = await desk.programme()
      expect(settings.hardRules.organisation).toBe(false)
      expect(proposal?.couples).toContainEqual(expect.objectContaining(lock ?? {}))
    })
  })

  it('says which lock a new rule forbids, and lets either of them go', async () => {
    const people = Object.fromEntries(
      Object.entries(unmatched().people).map(([id, { trainedOn: _none, ...person }]) => [id, person]),
    )
    const desk = await mounted({ ...unmatched(), people })
    await match(desk)
    await desk.user.click(screen.getByRole('button', { name: 'Lock' }))
    await screen.findByRole('button', { name: 'Unlock' })
    await desk.user.click(screen.getByRole('checkbox', { name: 'Trained' }))
    await screen.findByRole('heading', { name: 'Hard rules' })
    await waitFor(() =>
      expect(
        screen.getAllByText(/are locked together, and this rule does not allow it: “trained”/),
      ).toHaveLength(1),
    )
    await desk.user.click(await screen.findByRole('checkbox', { name: 'Trained' }))
    await screen.findByRole('checkbox', { name: 'A language in common' })
    await screen.findByText(/possible pairs are allowed/)
    expect((await desk.programme()).locks).toHaveLength(1)
  })

  it('shows what a weight does while it moves, says it aloud at rest, and takes it back in one step', async () => {
    const desk = await mounted()
    await match(desk)
    const before = await desk.programme()
    const [slider] = screen.getAllByRole('slider', { name: 'Field' })
    ;(slider as HTMLElement).focus()
    await desk.user.keyboard('{Home}')
    const said = /(Nobody changes|people? changes?) mentor; .*total \S+ → \S+/
    await waitFor(() =>
      expect(screen.getAllByRole('status').some((one) => said.test(one.textContent))).toBe(true),
    )
    await waitFor(async () => expect((await desk.programme()).settings.weights.disciplines).toBe(0))
    const after = await desk.programme()
    expect(after.proposal?.couples).not.toEqual(before.proposal?.couples)
    await desk.client.programme.undo()
    const { settings, proposal } = await desk.programme()
    expect({ weights: settings.weights, proposal }).toEqual({
      weights: before.settings.weights,
      proposal: before.proposal,
    })
  })

  it('proposes nothing while only looking at what a rule would do', async () => {
    const desk = await mounted()
    await match(desk)
    const before = await desk.programme()
    await desk.user.hover(screen.getByRole('checkbox', { name: 'Trained' }))
    const sentence = await screen.findByText(/Switched on, it would rule out \d+ pairs?\./)
    const { mentees, mentors } = cohortOf(before, today)
    const untrained = mentors.filter(({ trainedOn }) => trainedOn === undefined || trainedOn > today)
    expect(untrained.length).toBeGreaterThan(0)
    expect(sentence.textContent).toContain(`rule out ${untrained.length * mentees.length} pairs`)
    expect(await desk.programme()).toEqual(before)
  })

  it('locks by L, and narrows the pairs to those that are locked or fit a name', async () => {
    const desk = await mounted()
    await match(desk)
    const all = rows().length
    ;(rows()[1] as HTMLElement).focus()
    await desk.user.click(rows()[1] as HTMLElement)
    await desk.user.keyboard('l')
    await desk.user.click(await screen.findByRole('button', { name: 'Locked 1' }))
    await waitFor(() => expect(rows()).toHaveLength(1))
    const { locks, people } = await desk.programme()
    const mentee = people[locks[0]?.menteeId ?? '']?.name ?? ''
    expect(rows()[0]?.textContent).toContain(mentee)
    await desk.user.click(screen.getByRole('button', { name: 'Locked 1' }))
    await waitFor(() => expect(rows()).toHaveLength(all))
    await desk.user.type(screen.getByRole('searchbox', { name: 'Find in the pairs' }), mentee)
    await waitFor(() => expect(rows().length).toBeLessThan(all))
    for (const row of rows()) expect(row.textContent).toContain(mentee.split(' ')[1])
  })

  it('publishes only when asked twice, and takes it back with undo', async () => {
    const desk = await mounted()
    await match(desk)
    const count = rows().length
    await desk.user.click(screen.getByRole('button', { name: 'Publish…' }))
    expect(Object.keys((await desk.programme()).pairs)).toEqual([])
    const dialog = await screen.findByRole('dialog', { name: `Publish ${count} pairs?` })
    await desk.user.click(within(dialog).getByRole('button', { name: 'Publish' }))
    await screen.findByText(`${count} pairs published.`)
    const pairs = Object.values((await desk.programme()).pairs)
    expect(pairs.map((pair) => pair.phase)).toEqual(Array(count).fill('preparation'))
    await desk.client.programme.undo()
    expect(Object.keys((await desk.programme()).pairs)).toEqual([])
  })

  it('lets a pair that found each other be entered, both accepted', async () => {
    const desk = await mounted()
    await desk.user.click(await screen.findByRole('button', { name: 'More' }))
    await desk.user.click(screen.getByRole('menuitem', { name: 'Enter a pair…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Who found each other?' })
    for (const name of ['Mentee', 'Mentor']) {
      await desk.user.click(within(dialog).getByRole('combobox', { name }))
      await desk.user.click(
        within(await screen.findByRole('listbox')).getAllByRole('option')[1] as HTMLElement,
      )
    }
    await desk.user.click(within(dialog).getByRole('button', { name: 'Enter the pair' }))
    await waitFor(async () =>
      expect(Object.values((await desk.programme()).pairs)).toMatchObject([
        {
          origin: { kind: 'by-hand' },
          mentorAnswer: { state: 'accepted' },
          menteeAnswer: { state: 'accepted' },
        },
      ]),
    )
  })

  it('teaches what it needs while there is nobody', async () => {
    const { user } = await mounted({ ...unmatched(), people: {} })
    await screen.findByRole('heading', { name: 'Nobody to match yet' })
    await user.click(screen.getByRole('button', { name: 'People' }))
    await screen.findByRole('heading', { name: 'Bring the tables of applications' })
  })
})
