/** Why these two, and why not those two. */
import type { Couple } from '../model/programme.ts'
import { found } from '../model/refusal.ts'
import type { Weights } from '../model/settings.ts'
import type { Cohort, LeftOutCode } from './cohort.ts'
import type { RuleName } from './eligibility.ts'
import type { Answer, Couple as Indexes } from './solver/problem.ts'
import { explainScore, type PairScore } from './score.ts'
import { solve } from './solver/solve.ts'

/** The best other partner of one side, by score. */
export interface Other {
  id: string
  score: number
}

export interface PairExplained extends PairScore {
  /** The place on each other's list, 1 is the first; null when not ranked. */
  menteeRank: number | null
  mentorRank: number | null
  /** The best-scoring other eligible partner, matched or not; null when there is none. */
  nextForMentee: Other | null
  nextForMentor: Other | null
}

const placeOn = (list: readonly string[], id: string) => (list.includes(id) ? list.indexOf(id) + 1 : null)

const best = (others: Other[]): Other | null =>
  others.reduce<Other | null>((so, one) => (so === null || one.score > so.score ? one : so), null)

/** The parts of a pair's score and the next best for each side; `not-found` when one takes no part. */
export function explainPair(cohort: Cohort, couple: Couple, weights: Weights): PairExplained {
  const { mentees, mentors, problem } = cohort
  const mentee = found(
    mentees.find(({ id }) => id === couple.menteeId),
    'no-such-person',
  )
  const mentor = found(
    mentors.find(({ id }) => id === couple.mentorId),
    'no-such-person',
  )
  const [i, j] = [mentees.indexOf(mentee), mentors.indexOf(mentor)]
  const score = (row: number, column: number) => problem.scores[row]?.[column] ?? null
  const others = (people: { id: string }[], except: number, of: (at: number) => number | null) =>
    people.flatMap(({ id }, at): Other[] => {
      const value = at === except ? null : of(at)
      return value === null ? [] : [{ id, score: value }]
    })
  return {
    ...explainScore(mentee, mentor, weights),
    menteeRank: placeOn(mentee.rankedIds, mentor.id),
    mentorRank: placeOn(mentor.rankedIds, mentee.id),
    nextForMentee: best(others(mentors, j, (at) => score(i, at))),
    nextForMentor: best(others(mentees, i, (at) => score(at, j))),
  }
}

/** One mentee whose mentor would be another; null for staying alone. */
export interface Change {
  menteeId: string
  from: string | null
  to: string | null
}

export type WhyNot =
  | { kind: 'paired' }
  | { kind: 'takes-no-part'; personId: string; code: LeftOutCode | 'not-there' }
  | { kind: 'rule'; rule: RuleName }
  /** A lock of the mentee, or locks on all the mentor's places, stand in the way. */
  | { kind: 'locked'; couples: Couple[] }
  /**
   * Forcing it costs this many matched mentees and this many points of the whole (in the fairest and the
   * stable mode the points may be gained: below 0), and moves these people.
   */
  | { kind: 'cost'; matched: number; total: number; changes: Change[] }

/** Why two people are not a pair in an answer: what forbids it, or exactly what forcing it would cost. */
export function whyNot(cohort: Cohort, answer: Answer, couple: Couple): WhyNot {
  const { mentees, mentors, problem } = cohort
  const i = mentees.findIndex(({ id }) => id === couple.menteeId)
  const j = mentors.findIndex(({ id }) => id === couple.mentorId)
  const away = i < 0 ? couple.menteeId : j < 0 || problem.places[j] === 0 ? couple.mentorId : undefined
  if (away !== undefined) {
    const code = cohort.leftOut.find(({ personId }) => personId === away)?.code ?? 'not-there'
    return { kind: 'takes-no-part', personId: away, code }
  }
  if (answer.pairs.some(([mentee, mentor]) => mentee === i && mentor === j)) return { kind: 'paired' }
  const rule = cohort.forbidden[i]?.[j]
  if (rule) return { kind: 'rule', rule }
  const inTheWay = locksInTheWay(cohort, i, j)
  if (inTheWay.length > 0) return { kind: 'locked', couples: inTheWay }
  return { kind: 'cost', ...costOfForcing(cohort, answer, [i, j]) }
}

function locksInTheWay({ problem, mentees, mentors }: Cohort, i: number, j: number): Couple[] {
  const locked = problem.locked ?? []
  const own = locked.filter(([mentee]) => mentee === i)
  const onMentor = locked.filter(([, mentor]) => mentor === j)
  const full = onMentor.length >= (problem.places[j] ?? 0)
  return (own.length > 0 ? own : full ? onMentor : []).map(([mentee, mentor]) => ({
    menteeId: mentees[mentee]?.id ?? '',
    mentorId: mentors[mentor]?.id ?? '',
  }))
}

/** What the whole loses when one legal pair is forced: solved again with the pair locked, in the same mode. */
export function costOfForcing(
  { problem, mentees, mentors }: Cohort,
  answer: Answer,
  pair: Indexes,
): { matched: number; total: number; changes: Change[] } {
  const forced = solve({ ...problem, locked: [...(problem.locked ?? []), pair] })
  const [before, after] = [new Map(answer.pairs), new Map(forced.pairs)]
  const id = (mentor: number | undefined) => (mentor === undefined ? null : (mentors[mentor]?.id ?? null))
  return {
    matched: answer.matched - forced.matched,
    total: pointsBetween(answer.total, forced.total),
    changes: mentees.flatMap((mentee, at): Change[] => {
      const [from, to] = [id(before.get(at)), id(after.get(at))]
      return from === to ? [] : [{ menteeId: mentee.id, from, to }]
    }),
  }
}

/** The difference of two totals, which have six decimals, without what binary fractions add. */
export const pointsBetween = (a: number, b: number): number => Math.round((a - b) * 1e6) / 1e6 + 0
