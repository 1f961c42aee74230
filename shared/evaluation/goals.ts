/** Goals: what share ended at or above the expected level, and what lies apart from that count. */
import type { Attainment, Goal } from '../model/goal.ts'
import { attainmentLevels } from '../model/goal.ts'
import type { Programme } from '../model/programme.ts'
import type { Id, LocalDate } from '../model/scalars.ts'
import { tScore } from './attainment.ts'
import { measure, type Measure, spread, type Spread } from './measure.ts'
import { countedPairs } from './scope.ts'

export type Levels = Record<`${Attainment}`, Id[]>

export interface GoalGroup {
  /** `under-five` and `five-or-more` years in the field; a discipline as the application wrote it. */
  key: string
  mentees: Id[]
  levels: Levels
}
export interface Goals {
  /** Rated at or above 0, of those rated; `missing`: open, seen by the coordinator and never rated. */
  attained: Measure
  levels: Levels
  dropped: Id[]
  /** Earlier wordings; the goal counts in its newest one. */
  changed: Id[]
  /** Kept by their writers: that they were set is all there is to know. */
  kept: Id[]
  /** Every goal once, in its newest wording. */
  all: Id[]
  /** T of each mentee with a rated goal. */
  t: Spread
  byExperience: GoalGroup[]
  byDiscipline: GoalGroup[]
}

interface Owned {
  goal: Goal
  menteeId: Id
  rating: Attainment | undefined
}

const idsOf = (owned: Owned[]): Id[] => owned.map(({ goal }) => goal.id)
const levelsOf = (rated: Owned[]): Levels => {
  const at = (level: Attainment) => idsOf(rated.filter(({ rating }) => rating === level))
  return { '-2': at(-2), '-1': at(-1), '0': at(0), '1': at(1), '2': at(2) }
}

function grouped(rated: Owned[], keyOf: (menteeId: Id) => string): GoalGroup[] {
  const keys = new Map<string, Owned[]>()
  for (const one of rated) keys.set(keyOf(one.menteeId), [...(keys.get(keyOf(one.menteeId)) ?? []), one])
  return [...keys]
    .map(([key, own]) => ({
      key,
      mentees: [...new Set(own.map((one) => one.menteeId))],
      levels: levelsOf(own),
    }))
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.mentees.length - a.mentees.length ||
        (a.key < b.key ? -1 : 1),
    )
}

/** The goals of a programme on a day. Weights are the importance given, 1 where none was. */
export function goals(of: Programme, today: LocalDate): Goals {
  const owned = countedPairs(of, today).flatMap((pair) =>
    pair.goals
      .filter((goal) => goal.setOn <= today)
      .map((goal): Owned => {
        const known = goal.visibility !== 'no' && goal.ratedOn !== undefined && goal.ratedOn <= today
        return { goal, menteeId: pair.menteeId, rating: known ? goal.rating : undefined }
      }),
  )
  const newest = owned.filter(({ goal }) => goal.state !== 'changed')
  const kept = newest.filter(({ goal }) => goal.visibility === 'no' && goal.state === 'open')
  const open = newest.filter(({ goal }) => goal.visibility !== 'no' && goal.state === 'open')
  const rated = open.filter(({ rating }) => rating !== undefined)
  const unrated = open.filter(({ rating }) => rating === undefined)
  const mentees = [...new Set(rated.map(({ menteeId }) => menteeId))]
  const scores = mentees.flatMap((id) => {
    const own = rated.flatMap(({ menteeId, goal, rating }) =>
      menteeId === id && rating !== undefined ? [{ x: rating, weight: goal.importance ?? 1 }] : [],
    )
    const value = tScore(own)
    return value === null ? [] : [{ id, value }]
  })
  const years = (id: Id) => of.people[id]?.experienceYears
  return {
    attained: measure(idsOf(rated.filter(({ rating }) => (rating ?? -1) >= 0)), idsOf(rated), idsOf(unrated)),
    levels: levelsOf(rated),
    dropped: idsOf(newest.filter(({ goal }) => goal.state === 'dropped')),
    changed: idsOf(owned.filter(({ goal }) => goal.state === 'changed')),
    kept: idsOf(kept),
    all: idsOf(newest),
    t: spread(scores),
    byExperience: grouped(rated, (id) => {
      const known = years(id)
      return known === undefined ? '' : known < 5 ? 'under-five' : 'five-or-more'
    }),
    byDiscipline: grouped(rated, (id) => of.people[id]?.disciplines[0] ?? ''),
  }
}

/** How many goals ended at each level, −2 first. */
export const countsOf = (levels: Levels): number[] =>
  attainmentLevels.map((level) => levels[`${level}`].length)
