/** An assignment in whole numbers, as every contender is given it, and what each must find. */
import type { FlatProblem } from '#shared/matching/solver/problem.ts'

export interface Task {
  rows: number
  columns: number
  places: Int32Array
  /** Whole numbers, rows × columns; NaN where the pair may not be. */
  scores: Float64Array
  largest: number
  /** The cost of a forbidden pair for solvers that know none: one is dearer than all others together. */
  big: number
  /** The same price as a score, for us: what staying alone counts as. */
  alone: number
}

/** What an answer is worth; all contenders of a case must agree on both. */
export interface Worth {
  matched: number
  /** In whole numbers. */
  total: number
}

/** A problem's scores in millionths where they have decimals. */
export function taskOf({ rows, places, matrix }: FlatProblem): Task {
  const unit = matrix.every((score) => Number.isNaN(score) || Number.isInteger(score)) ? 1 : 1e6
  const scores = matrix.map((score) => Math.round(score * unit))
  let largest = -Infinity
  let smallest = Infinity
  for (const score of scores) {
    if (score > largest) largest = score
    if (score < smallest) smallest = score
  }
  const slots = places.reduce((sum, count) => sum + count, 0)
  const big = (largest - smallest) * Math.min(rows, slots) + 1
  return {
    rows,
    columns: places.length,
    places: Int32Array.from(places),
    scores,
    largest,
    big,
    alone: largest - big,
  }
}

/** The worth of an answer that tells the column of each row, −1 for none. */
export function worthOf({ scores, columns }: Task, at: ArrayLike<number>): Worth {
  let [matched, total] = [0, 0]
  for (let row = 0; row < at.length; row++) {
    const column = at[row] ?? -1
    if (column < 0) continue
    matched += 1
    total += scores[row * columns + column] ?? NaN
  }
  return { matched, total }
}

/** Costs for solvers that only know one place a column: a column for each place, `big` where forbidden. */
export function costsByPlace({ rows, columns, places, scores, largest, big }: Task): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }).flatMap((_, column) => {
      const score = scores[row * columns + column] ?? NaN
      return Array.from({ length: places[column] ?? 0 }, () => (Number.isNaN(score) ? big : largest - score))
    }),
  )
}
