/** Scores as exact whole numbers of a common unit, so that sums and comparisons never round. */
import { Refusal } from '../../model/refusal.ts'
import type { AnyProblem } from './problem.ts'

/** Beyond six decimals a score is taken for a mistake, not for precision. */
const mostDecimals = 6

export interface Exact {
  /** How many units make 1: 1, 10 … 1 000 000. */
  unit: number
  rows: number
  columns: number
  /** One whole number per score, in units; NaN where the pair is forbidden. Row by row. */
  values: Float64Array
  /** Largest minus smallest, in units; 0 when there is no score. */
  range: number
  largest: number
}

const fits = (score: number, unit: number) => Math.round(score * unit) / unit === score

/**
 * The matrix in the coarsest unit that holds every score. Refuses with `invalid` a score that is not a
 * finite number (`score-not-a-number`), has more than six decimals (`score-too-fine`) or is too large for
 * exact sums over this many people (`scores-too-large`).
 */
export function exactScores(problem: AnyProblem): Exact {
  const columns = problem.places.length
  const given = 'matrix' in problem ? problem.matrix : flat(problem.scores, columns)
  const unit = unitOf(given, columns)
  const rows = 'matrix' in problem ? problem.rows : problem.scores.length
  const values = new Float64Array(given.length)
  let largest = -Infinity
  let smallest = Infinity
  for (let place = 0; place < given.length; place++) {
    // Adding 0 makes −0 a 0.
    const value = Math.round((given[place] ?? NaN) * unit) + 0
    values[place] = value
    if (value > largest) largest = value
    if (value < smallest) smallest = value
  }
  if (largest < smallest) return { unit, rows, columns, values, range: 0, largest: 0 }
  const range = largest - smallest
  // A mentee left alone costs rows × range + 1 (see best.ts); four of those must stay a whole double.
  const reach = Math.max(Math.abs(largest), Math.abs(smallest), 4 * (rows * range + 1))
  if (!Number.isSafeInteger(reach)) throw new Refusal('invalid', 'scores-too-large', { field: 'scores' })
  return { unit, rows, columns, values, range, largest }
}

const fieldAt = (place: number, columns: number) =>
  `scores[${Math.floor(place / columns)}][${place % columns}]`

/** Rows end to end; what is no number becomes a field of the refusal. */
function flat(scores: readonly (readonly (number | null)[])[], columns: number): Float64Array {
  const out = new Float64Array(scores.length * columns)
  let place = 0
  for (const row of scores)
    for (let mentor = 0; mentor < columns; mentor++) {
      const score = row[mentor]
      if (typeof score === 'number' && Number.isFinite(score)) out[place] = score
      else if (score === null) out[place] = NaN
      else throw new Refusal('invalid', 'score-not-a-number', { field: fieldAt(place, columns) })
      place += 1
    }
  return out
}

/** The coarsest unit in which every score is whole. */
function unitOf(given: Float64Array, columns: number): number {
  let unit = 1
  for (let place = 0; place < given.length; place++) {
    const score = given[place] ?? NaN
    // NaN is a forbidden pair; an endless score would fit every unit.
    if ((fits(score, unit) && score - score === 0) || Number.isNaN(score)) continue
    const field = fieldAt(place, columns)
    if (!Number.isFinite(score)) throw new Refusal('invalid', 'score-not-a-number', { field })
    while (!fits(score, unit)) {
      unit *= 10
      if (unit > 10 ** mostDecimals)
        throw new Refusal('invalid', 'score-too-fine', { field, params: { score, decimals: mostDecimals } })
    }
  }
  return unit
}

/** The sum of whole numbers of `unit`, as a score; exact before the one division. */
export function sumOf(values: Iterable<number>, unit: number): number {
  let sum = 0n
  for (const value of values) sum += BigInt(value)
  return Number(sum) / unit
}
