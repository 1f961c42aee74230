/** Scores as exact whole numbers of a common unit, so that sums and comparisons never round. */
import { Refusal } from '../../model/refusal.ts'

/** Beyond six decimals a score is taken for a mistake, not for precision. */
const mostDecimals = 6

export interface Exact {
  /** How many units make 1: 1, 10 … 1 000 000. */
  unit: number
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
export function exactScores(scores: readonly (readonly (number | null)[])[], columns: number): Exact {
  let unit = 1
  scores.forEach((row, mentee) => {
    row.forEach((score, mentor) => {
      if (score === null) return
      const field = `scores[${mentee}][${mentor}]`
      if (typeof score !== 'number' || !Number.isFinite(score))
        throw new Refusal('invalid', 'score-not-a-number', { field })
      while (!fits(score, unit)) {
        unit *= 10
        if (unit > 10 ** mostDecimals)
          throw new Refusal('invalid', 'score-too-fine', { field, params: { score, decimals: mostDecimals } })
      }
    })
  })
  const values = new Float64Array(scores.length * columns).fill(NaN)
  let largest = -Infinity
  let smallest = Infinity
  scores.forEach((row, mentee) => {
    row.forEach((score, mentor) => {
      if (score === null) return
      const value = Math.round(score * unit) + 0
      values[mentee * columns + mentor] = value
      if (value > largest) largest = value
      if (value < smallest) smallest = value
    })
  })
  if (largest < smallest) return { unit, values, range: 0, largest: 0 }
  const range = largest - smallest
  // A mentee left alone costs rows × range + 1 (see best.ts); four of those must stay a whole double.
  const reach = Math.max(Math.abs(largest), Math.abs(smallest), 4 * (scores.length * range + 1))
  if (!Number.isSafeInteger(reach)) throw new Refusal('invalid', 'scores-too-large', { field: 'scores' })
  return { unit, values, range, largest }
}

/** The sum of whole numbers of `unit`, as a score; exact before the one division. */
export function sumOf(values: Iterable<number>, unit: number): number {
  let sum = 0n
  for (const value of values) sum += BigInt(value)
  return Number(sum) / unit
}
