/** What the pictures of a matching are drawn from. */
import { ruleNames, type RuleName } from '../eligibility.ts'

/** A proposed pair, by its row and column. */
export interface PictureCouple {
  mentee: number
  mentor: number
  /** Of 100. */
  points: number
  locked: boolean
}

export interface Picture {
  /** Rows and columns, in id order. */
  menteeIds: string[]
  mentorIds: string[]
  /** How many mentees each mentor can take now. */
  places: number[]
  /** Row by row: whole points of 100, or below 0 the rule that forbids it. */
  cells: number[]
  /** By mentee. */
  couples: PictureCouple[]
}

/** One cell: its points, or the rule that forbids the two; null outside. */
export function cellOf(
  { cells, menteeIds, mentorIds }: Picture,
  mentee: number,
  mentor: number,
): { points: number } | { rule: RuleName } | null {
  if (!menteeIds[mentee] || !mentorIds[mentor]) return null
  const cell = cells[mentee * mentorIds.length + mentor]
  if (cell === undefined) return null
  if (cell >= 0) return { points: cell }
  const rule = ruleNames[-1 - cell]
  return rule ? { rule } : null
}

/** Below this a pair is marked as weak: a ring instead of a disc, a dashed line. */
export const weakBelow = 60
