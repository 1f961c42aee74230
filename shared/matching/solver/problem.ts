/** What the assignment solver is asked and what it answers. */
import type { MatchMode } from '../../model/settings.ts'

/** Row = mentee, column = mentor; ids and lists are optional and default to indexes and nothing ranked. */
export interface Problem {
  /** How many mentees each mentor can take: whole numbers, 0 or more. */
  places: readonly number[]
  /** Higher is better, at most six decimals; `null` is a pair that may not be. */
  scores: readonly (readonly (number | null)[])[]
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
