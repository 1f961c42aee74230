/** What the assignment solver is asked and what it answers. */
import type { MatchMode } from '../../model/settings.ts'

/** Row = mentee, column = mentor; ids and lists are optional and default to indexes and nothing ranked. */
interface Asked {
  /** How many mentees each mentor can take: whole numbers, 0 or more. */
  places: readonly number[]
  /** Pairs that are settled beforehand, as `[mentee, mentor]`. */
  locked?: readonly Couple[] | undefined
  mode: MatchMode
  /** For each mentee, mentor indexes, best first; the others follow by score. */
  menteeRanks?: readonly (readonly number[])[] | undefined
  /** For each mentor, mentee indexes, best first; the others follow by score. */
  mentorRanks?: readonly (readonly number[])[] | undefined
  /** What decides ties: all strings (by code unit) or all numbers. */
  menteeIds?: readonly Tag[] | undefined
  mentorIds?: readonly Tag[] | undefined
}

/** A problem as it is written down: one list of scores per mentee. */
export interface Problem extends Asked {
  /** Higher is better, at most six decimals; `null` is a pair that may not be. */
  scores: readonly (readonly (number | null)[])[]
}

/**
 * A problem as it is worked out: the same scores in one array, which is read several times as fast and can
 * be transferred to a worker instead of copied. Every function that takes `AnyProblem` takes both.
 */
export interface FlatProblem extends Asked {
  /** Mentee by mentee, rows × `places.length`; NaN is a pair that may not be. Never changed. */
  matrix: Float64Array
  /** How many mentees there are. */
  rows: number
}

export type AnyProblem = Problem | FlatProblem

/** How many mentees a problem has. */
export const rowsOf = (problem: AnyProblem): number =>
  'matrix' in problem ? problem.rows : problem.scores.length

/** The score of two people by index; null where they may not be a pair or are not there. */
export function scoreAt(problem: AnyProblem, mentee: number, mentor: number): number | null {
  if (!('matrix' in problem)) return problem.scores[mentee]?.[mentor] ?? null
  const columns = problem.places.length
  const score = mentor >= 0 && mentor < columns ? problem.matrix[mentee * columns + mentor] : undefined
  return score === undefined || Number.isNaN(score) ? null : score
}

/** `[mentee index, mentor index]`. */
export type Couple = readonly [mentee: number, mentor: number]
export type Tag = string | number

export interface Answer {
  /** How many mentees have a mentor. */
  matched: number
  /** The sum of the scores of all pairs, locked ones included. */
  total: number
  /** By mentee index. */
  pairs: Couple[]
  /** Mentee indexes, ascending. */
  unmatched: number[]
  /** Pairs that would both rather have each other, by mentee then mentor index. */
  blocking: Couple[]
}

/** What a long solve tells while it runs; both are called between rows, never inside one. */
export interface Watch {
  /** `share` runs from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined
  /** Answering true ends the solve with a `cancelled` refusal. */
  isCancelled?: (() => boolean) | undefined
}
