/** How many two would both rather have each other, for several matchings of the same people at once. */
import { peopleOf } from '../../model/programme.ts'
import { taken } from '../active.ts'
import { cohortOf, freePlaces, leftOutCode, locksNow, type Cohort } from '../cohort.ts'
import { readMarket, type Market } from '../solver/market.ts'
import { blockingPairs } from '../solver/preferences.ts'
import type { FlatProblem } from '../solver/problem.ts'
import { indexesOf } from '../study/kept.ts'
import type { Study } from '../study/study.ts'
import type { Restored } from './restore.ts'

/** Everybody who could take part under these rules: also mentors who offer no place but have one in a matching. */
function widest(
  { programme: of, today, grids }: Study,
  states: readonly Restored[],
  rules: Restored,
): Cohort {
  const places = (id: string) => Math.max(...states.map(({ programme }) => programme.people[id]?.places ?? 0))
  const mentors = peopleOf(of, 'mentor').filter((one) => one.places < 1 && places(one.id) > 0)
  const people = { ...of.people }
  for (const mentor of mentors) people[mentor.id] = { ...mentor, places: places(mentor.id) }
  const { settings } = rules.programme
  const everybody = {
    ...of,
    people: mentors.length > 0 ? people : of.people,
    settings,
    asideIds: [],
    locks: [],
  }
  // People who are made up for this are nobody else's, so that what was worked out of them is not kept.
  return cohortOf(everybody, today, mentors.length > 0 ? [] : grids)
}

/**
 * One count for each matching: a mentee with nobody or somebody less wanted, a mentor with a free place or somebody
 * less wanted, and a matching whose rules allow the two. Locked couples are settled. A cohort is read once for all
 * matchings with the same rules.
 */
export function blockingCounts(study: Study, states: readonly Restored[]): number[] {
  const cohorts = new Map<string, Read>()
  return states.map((state) => {
    const key = JSON.stringify(state.programme.settings.hardRules)
    const read = cohorts.get(key) ?? readOf(widest(study, states, state))
    cohorts.set(key, read)
    return countIn(read, state)
  })
}

/** A cohort and its scores as the solver reads them, which takes longest and is the same for all matchings. */
interface Read {
  cohort: Cohort
  problem: FlatProblem
  market: Market
}

function readOf(cohort: Cohort): Read {
  const { mode, matrix, rows, places, menteeRanks, mentorRanks, menteeIds, mentorIds } = cohort.problem
  const problem = { mode, matrix, rows, places, menteeRanks, mentorRanks, menteeIds, mentorIds }
  return { cohort, problem, market: readMarket(problem) }
}

function countIn({ cohort, problem, market }: Read, { programme, couples }: Restored): number {
  const { mentees, mentors } = cohort
  const held = taken(programme)
  const places = mentors.map(({ id }) => {
    const mentor = programme.people[id]
    return mentor && !held.aside.has(id) ? freePlaces(mentor, held) : 0
  })
  const isIn = mentees.map(({ id }) => {
    const mentee = programme.people[id]
    return mentee !== undefined && leftOutCode(mentee, held) === null
  })
  // Who is left free by locks is of no matter here: of the market, the pairs are asked about as they stand.
  const locked = { ...market, locked: indexesOf(cohort, locksNow(programme).binding) }
  return blockingPairs({ ...problem, places }, locked, indexesOf(cohort, couples)).filter(([i]) => isIn[i])
    .length
}
