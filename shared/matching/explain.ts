/** Why these two, and why not those two. */
import type { Couple } from '../model/programme.ts'
import { found } from '../model/refusal.ts'
import type { Cohort, LeftOutCode } from './cohort.ts'
import type { RuleName } from './eligibility.ts'
import { explainScore, type PairScore, type Weighing } from './score.ts'
import type { Solution } from './solution.ts'
import type { Answer, Couple as Indexes } from './solver/problem.ts'
import { solve } from './solver/solve.ts'

/** What the whole loses: matched mentees, and points (below 0 where it gains them). */
export interface Cost {
  matched: number
  total: number
}

/** The best other partner of one side, by score. */
export interface Other {
  id: string
  score: number
  /** What making them the pair would cost the whole; null where a lock or no place stands in the way. */
  cost: Cost | null
}

export interface PairExplained extends PairScore {
  /** The place on each other's list, 1 is the first; null when not ranked. */
  menteeRank: number | null
  mentorRank: number | null
  /** The best-scoring eligible partner, matched or not, who is not theirs already; null when there is none. */
  nextForMentee: Other | null
  nextForMentor: Other | null
}

const placeOn = (list: readonly string[], id: string) => (list.includes(id) ? list.indexOf(id) + 1 : null)

/**
 * The parts of a pair's score and the next best for each side, with what each would cost the optimum, or `standing`,
 * the answer that is looked at instead; who is theirs in it already is not next. `not-found` when one takes no part.
 */
export function explainPair(
  solution: Solution,
  couple: Couple,
  weighing: Weighing,
  standing: Answer = solution.answer(),
): PairExplained {
  const { mentees, mentors, problem } = solution.cohort
  const mentee = found(
    mentees.find(({ id }) => id === couple.menteeId),
    'no-such-person',
  )
  const mentor = found(
    mentors.find(({ id }) => id === couple.mentorId),
    'no-such-person',
  )
  const [i, j] = [mentees.indexOf(mentee), mentors.indexOf(mentor)]
  const together = ([row, column]: Indexes) =>
    standing.pairs.some((one) => one[0] === row && one[1] === column)
  const other = (people: { id: string }[], except: number, pair: (at: number) => Indexes): Other | null => {
    let at: number | undefined
    let most = -Infinity
    people.forEach((_, one) => {
      const [row, column] = pair(one)
      const score = one === except ? null : (problem.scores[row]?.[column] ?? null)
      if (score === null || score <= most || together([row, column])) return
      most = score
      at = one
    })
    if (at === undefined) return null
    return { id: people[at]?.id ?? '', score: most, cost: lossOf(solution, pair(at), standing) }
  }
  return {
    ...explainScore(mentee, mentor, weighing),
    menteeRank: placeOn(mentee.rankedIds, mentor.id),
    mentorRank: placeOn(mentor.rankedIds, mentee.id),
    nextForMentee: other(mentors, j, (at) => [i, at]),
    nextForMentor: other(mentees, i, (at) => [at, j]),
  }
}

/** One mentee whose mentor would be another, with the score of each pair; null for staying alone. */
export interface Change {
  menteeId: string
  from: string | null
  to: string | null
  fromScore: number | null
  toScore: number | null
}

/** How many are matched, and their points. */
export interface Totals {
  matched: number
  total: number
}

/** What forcing a pair does. */
export interface Forced extends Cost {
  before: Totals
  after: Totals
  /** In mentee-id order; the forced mentee is one of them. */
  changes: Change[]
}

export type WhyNot =
  | { kind: 'paired' }
  | { kind: 'takes-no-part'; personId: string; code: LeftOutCode | 'not-there' }
  | { kind: 'rule'; rule: RuleName }
  /** A lock of the mentee, or locks on all the mentor's places, stand in the way. */
  | { kind: 'locked'; couples: Couple[] }
  /**
   * Forcing it costs this many matched mentees and this many points of the whole, and moves these people. Points
   * below 0 are gained: with a match lost, in the fairest and the stable mode, or against an answer that was not the
   * optimum.
   */
  | ({ kind: 'cost' } & Forced)

/**
 * Why two people are not a pair in the optimum, or in `standing`, the answer that is looked at instead: what forbids
 * it, or exactly what forcing it would cost.
 */
export function whyNot(solution: Solution, couple: Couple, standing: Answer = solution.answer()): WhyNot {
  const { cohort } = solution
  const { mentees, mentors, problem } = cohort
  const i = mentees.findIndex(({ id }) => id === couple.menteeId)
  const j = mentors.findIndex(({ id }) => id === couple.mentorId)
  const away = i < 0 ? couple.menteeId : j < 0 || problem.places[j] === 0 ? couple.mentorId : undefined
  if (away !== undefined) {
    const code = cohort.leftOut.find(({ personId }) => personId === away)?.code ?? 'not-there'
    return { kind: 'takes-no-part', personId: away, code }
  }
  if (standing.pairs.some(([mentee, mentor]) => mentee === i && mentor === j)) return { kind: 'paired' }
  const rule = cohort.forbidden[i]?.[j]
  if (rule) return { kind: 'rule', rule }
  const inTheWay = locksInTheWay(cohort, [i, j])
  if (inTheWay.length > 0) return { kind: 'locked', couples: inTheWay }
  return { kind: 'cost', ...costOfForcing(solution, [i, j], standing) }
}

/** The locks of the mentee on others, or else those that hold all the mentor's places. */
function locksInTheWay(
  { problem, mentees, mentors }: Pick<Cohort, 'problem' | 'mentees' | 'mentors'>,
  [i, j]: Indexes,
): Couple[] {
  const locked = problem.locked ?? []
  const own = locked.filter(([mentee]) => mentee === i)
  const onMentor = locked.filter(([, mentor]) => mentor === j)
  const full = onMentor.length >= (problem.places[j] ?? 0)
  return (own.length > 0 ? own : full ? onMentor : []).map(([mentee, mentor]) => ({
    menteeId: mentees[mentee]?.id ?? '',
    mentorId: mentors[mentor]?.id ?? '',
  }))
}

const forcedAnswer = ({ cohort: { problem } }: Solution, pair: Indexes): Answer =>
  solve({ ...problem, locked: [...(problem.locked ?? []), pair] })

/** The loss alone: by prices where the mode has them, else solved again; null where the pair cannot be forced. */
function lossOf(solution: Solution, pair: Indexes, standing: Answer): Cost | null {
  const { cohort } = solution
  const [i, j] = pair
  const locked = cohort.problem.locked?.some(([mentee, mentor]) => mentee === i && mentor === j)
  if (!locked && (cohort.problem.places[j] === 0 || locksInTheWay(cohort, pair).length > 0)) return null
  const costs = solution.forcing()
  const best = costs ? solution.answer() : locked ? standing : forcedAnswer(solution, pair)
  const loss = costs ? costs.cost(i, j) : { matched: 0, total: 0 }
  return (
    loss && {
      matched: standing.matched - best.matched + loss.matched,
      total: pointsBetween(standing.total, best.total - loss.total),
    }
  )
}

/** What one legal pair does to an answer when it is forced: solved again with the pair locked, in the same mode. */
export function costOfForcing(
  solution: Solution,
  pair: Indexes,
  standing: Answer = solution.answer(),
): Forced {
  const { problem, mentees, mentors } = solution.cohort
  const forced = forcedAnswer(solution, pair)
  const [was, is] = [new Map(standing.pairs), new Map(forced.pairs)]
  const partner = (i: number, j: number | undefined) => ({
    id: j === undefined ? null : (mentors[j]?.id ?? null),
    score: j === undefined ? null : (problem.scores[i]?.[j] ?? null),
  })
  return {
    matched: standing.matched - forced.matched,
    total: pointsBetween(standing.total, forced.total),
    before: { matched: standing.matched, total: standing.total },
    after: { matched: forced.matched, total: forced.total },
    changes: mentees.flatMap((mentee, i): Change[] => {
      const [from, to] = [partner(i, was.get(i)), partner(i, is.get(i))]
      if (from.id === to.id) return []
      return [{ menteeId: mentee.id, from: from.id, to: to.id, fromScore: from.score, toScore: to.score }]
    }),
  }
}

/** The difference of two totals, which have six decimals, without what binary fractions add. */
export const pointsBetween = (a: number, b: number): number => Math.round((a - b) * 1e6) / 1e6 + 0
