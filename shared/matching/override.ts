/** A mentee moved to another mentor by hand: who else moves then, what it costs the whole, and what stands in the way. */
import type { Cohort } from './cohort.ts'
import { pointsBetween, type WhyNot } from './explain.ts'
import { type AnyProblem, type Couple, type FlatProblem, scoreAt } from './solver/problem.ts'
import { solve } from './solver/solve.ts'
import type { Proposal } from '../model/programme.ts'

/** How many mentees have a mentor, the points of all pairs together, and of the weakest one. */
export interface Totals {
  matched: number
  total: number
  /** Null where there is no pair. */
  lowest: number | null
}

/** A mentee whose mentor is another then, with the points of each pair; null for nobody. */
export interface Mover {
  menteeId: string
  from: string | null
  to: string | null
  fromPoints: number | null
  toPoints: number | null
}

/** Why a move cannot be. */
export type Obstacle = Exclude<WhyNot, { kind: 'cost' }>

/** A cohort and the couples that stand in it now, by index. */
export interface Standing {
  cohort: Cohort
  couples: Couple[]
}

/** The kept couples that may still be, by index in the order of mentees; the others are left out. */
export function standing(cohort: Cohort, proposal: Pick<Proposal, 'couples'>): Standing {
  const { problem, mentees, mentors } = cohort
  const row = new Map(mentees.map(({ id }, at) => [id, at]))
  const column = new Map(mentors.map(({ id }, at) => [id, at]))
  const left = [...problem.places]
  const couples = proposal.couples
    .flatMap(({ menteeId, mentorId }): Couple[] => {
      const [i, j] = [row.get(menteeId), column.get(mentorId)]
      return i === undefined || j === undefined ? [] : [[i, j]]
    })
    .sort(([a], [b]) => a - b)
    .filter(([i, j]) => {
      if (scoreAt(problem, i, j) === null || !left[j]) return false
      left[j] = (left[j] ?? 0) - 1
      return true
    })
  return { cohort, couples }
}

/** The totals of some couples. */
export function totalsOf(problem: AnyProblem, couples: readonly Couple[]): Totals {
  const points = couples.map(([i, j]) => scoreAt(problem, i, j) ?? 0)
  return {
    matched: points.length,
    total: pointsBetween(
      points.reduce((sum, one) => sum + one, 0),
      0,
    ),
    lowest: points.length > 0 ? Math.min(...points) : null,
  }
}

/** The problem as it is for somebody who is moved: a lock of their own holds nobody back. */
export function withoutOwnLock({ problem }: Cohort, mentee: number): FlatProblem {
  const { mode, places, matrix, rows, menteeRanks, mentorRanks, menteeIds, mentorIds } = problem
  const locked = (problem.locked ?? []).filter(([i]) => i !== mentee)
  return { mode, places, matrix, rows, locked, menteeRanks, mentorRanks, menteeIds, mentorIds }
}

/**
 * What keeps a mentee from a mentor: one of them takes no part, a rule, locks of others on all places, or
 * that they are together already; null when nothing does.
 */
export function obstacle(
  { cohort, couples }: Standing,
  { menteeId, mentorId }: { menteeId: string; mentorId: string },
): Obstacle | null {
  const { mentees, mentors, problem, forbidden } = cohort
  const i = mentees.findIndex(({ id }) => id === menteeId)
  const j = mentors.findIndex(({ id }) => id === mentorId)
  const away = i < 0 ? menteeId : j < 0 || problem.places[j] === 0 ? mentorId : undefined
  if (away !== undefined) {
    const code = cohort.leftOut.find(({ personId }) => personId === away)?.code ?? 'not-there'
    return { kind: 'takes-no-part', personId: away, code }
  }
  if (couples.some(([mentee, mentor]) => mentee === i && mentor === j)) return { kind: 'paired' }
  const rule = forbidden[i]?.[j]
  if (rule) return { kind: 'rule', rule }
  const held = (problem.locked ?? []).filter(([mentee, mentor]) => mentor === j && mentee !== i)
  if (held.length < (problem.places[j] ?? 0)) return null
  return {
    kind: 'locked',
    couples: held.map(([mentee]) => ({ menteeId: mentees[mentee]?.id ?? '', mentorId })),
  }
}

/**
 * The couples once a move that nothing stands in the way of is done, in the order of mentees. Where the
 * rest is kept, one who is not locked gives up the place if there is none free, and takes the mover's former
 * one if allowed: the one who leaves most matched, then most points, then by id. Otherwise all but the
 * couple and the other locks is matched anew.
 */
export function couplesAfter(
  { cohort, couples }: Standing,
  [mentee, mentor]: Couple,
  keepRest: boolean,
): Couple[] {
  const free = withoutOwnLock(cohort, mentee)
  if (!keepRest) return solve({ ...free, locked: [...(free.locked ?? []), [mentee, mentor]] }).pairs
  const { places } = cohort.problem
  const former = couples.find(([i]) => i === mentee)?.[1]
  const rest: Couple[] = [...couples.filter(([i]) => i !== mentee), [mentee, mentor]]
  const inOrder = (list: Couple[]) => list.sort(([a], [b]) => a - b)
  if (rest.filter(([, j]) => j === mentor).length <= (places[mentor] ?? 0)) return inOrder(rest)
  const isLocked = (one: number) => (free.locked ?? []).some(([i]) => i === one)
  const ways = rest
    .filter(([i, j]) => j === mentor && i !== mentee && !isLocked(i))
    .map(([loser]) => {
      const left = rest.filter(([i]) => i !== loser)
      const swap = former !== undefined && scoreAt(cohort.problem, loser, former) !== null
      return inOrder(swap ? [...left, [loser, former]] : left)
    })
  const [first = rest, ...others] = ways
  return others.reduce((best, way) => (isBetter(cohort.problem, way, best) ? way : best), first)
}

function isBetter(problem: AnyProblem, way: readonly Couple[], than: readonly Couple[]): boolean {
  const [a, b] = [totalsOf(problem, way), totalsOf(problem, than)]
  return a.matched === b.matched ? a.total > b.total : a.matched > b.matched
}

/** Who has another mentor than before, in the order of mentees. */
export function changesBetween(
  { mentees, mentors, problem }: Pick<Cohort, 'mentees' | 'mentors' | 'problem'>,
  before: readonly Couple[],
  after: readonly Couple[],
): Mover[] {
  const [then, now] = [new Map(before), new Map(after)]
  const id = (j: number | undefined) => (j === undefined ? null : (mentors[j]?.id ?? null))
  return mentees.flatMap((mentee, i): Mover[] => {
    const [from, to] = [then.get(i), now.get(i)]
    if (from === to) return []
    const points = (j: number | undefined) => (j === undefined ? null : scoreAt(problem, i, j))
    return [
      { menteeId: mentee.id, from: id(from), to: id(to), fromPoints: points(from), toPoints: points(to) },
    ]
  })
}
