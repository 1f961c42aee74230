/** How many two would both rather have each other, for several matchings of the same people at once. */
import type { Programme } from '../../model/programme.ts'
import { peopleOf } from '../../model/programme.ts'
import type { LocalDate } from '../../model/scalars.ts'
import { taken } from '../active.ts'
import { cohortOf, freePlaces, leftOutCode, type Cohort } from '../cohort.ts'
import { readMarket } from '../solver/market.ts'
import { blockingPairs } from '../solver/preferences.ts'
import type { Couple } from '../solver/problem.ts'
import type { Restored } from './restore.ts'

/** Everybody who could take part under these rules, with at least the places that any of the matchings gives. */
function widest(of: Programme, states: readonly Restored[], rules: Restored, today: LocalDate): Cohort {
  const people = { ...of.people }
  for (const mentor of peopleOf(of, 'mentor')) {
    const places = Math.max(...states.map(({ programme }) => programme.people[mentor.id]?.places ?? 0))
    if (places !== mentor.places) people[mentor.id] = { ...mentor, places }
  }
  const { settings } = rules.programme
  return cohortOf({ ...of, people, settings, asideIds: [], locks: [] }, today)
}

/**
 * One count for each matching: a mentee with nobody or somebody less wanted, a mentor with a free place or somebody
 * less wanted, and a matching whose rules allow the two. Locked couples are settled. A cohort is read once for all
 * matchings with the same rules.
 */
export function blockingCounts(of: Programme, states: readonly Restored[], today: LocalDate): number[] {
  const cohorts = new Map<string, Cohort>()
  return states.map((state) => {
    const key = JSON.stringify(state.programme.settings.hardRules)
    const cohort = cohorts.get(key) ?? widest(of, states, state, today)
    cohorts.set(key, cohort)
    return countIn(cohort, state)
  })
}

function countIn({ problem, mentees, mentors }: Cohort, { programme, couples }: Restored): number {
  const row = new Map(mentees.map(({ id }, at) => [id, at]))
  const column = new Map(mentors.map(({ id }, at) => [id, at]))
  const indexed = (list: readonly { menteeId: string; mentorId: string }[]) =>
    list.flatMap(({ menteeId, mentorId }): Couple[] => {
      const [i, j] = [row.get(menteeId), column.get(mentorId)]
      return i === undefined || j === undefined ? [] : [[i, j]]
    })
  const held = taken(programme)
  const places = mentors.map(({ id }) => {
    const mentor = programme.people[id]
    return mentor && !held.aside.has(id) ? freePlaces(mentor, held) : 0
  })
  const isIn = mentees.map(({ id }) => {
    const mentee = programme.people[id]
    return mentee !== undefined && leftOutCode(mentee, held) === null
  })
  const asked = { ...problem, places, locked: indexed(programme.locks) }
  return blockingPairs(asked, readMarket(asked), indexed(couples)).filter(([i]) => isIn[i]).length
}
