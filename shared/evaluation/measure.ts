/** A figure that can answer for itself: who is counted, out of whom, who is missing, and the records behind each. */
import type { Id } from '../model/scalars.ts'

/** Ids of people, pairs, sessions or goals; of periods, their pair once for each. */
export interface Records {
  counted: Id[]
  of: Id[]
  /** In the denominator, but nobody knows. */
  missing: Id[]
}
export interface Measure {
  numerator: number
  denominator: number
  missing: number
  records: Records
}

/** A measure from the records behind it. */
export const measure = (counted: Id[], of: Id[], missing: Id[] = []): Measure => ({
  numerator: counted.length,
  denominator: of.length,
  missing: missing.length,
  records: { counted, of, missing },
})

/** The measure of the records for which `counts` holds; those for which it answers null are missing. */
export function countOf<T>(all: T[], id: (one: T) => Id, counts: (one: T) => boolean | null): Measure {
  const ids = (answer: boolean | null) => all.filter((one) => counts(one) === answer).map(id)
  return measure(ids(true), all.map(id), ids(null))
}

/** Numerator over denominator, 0–1; null where there is nothing to divide by. */
export const shareOf = ({
  numerator,
  denominator,
}: Pick<Measure, 'numerator' | 'denominator'>): number | null =>
  denominator === 0 ? null : numerator / denominator

/** Values of those who have one: `numerator` have it, of `denominator`. Units are the measure's own. */
export interface Spread extends Measure {
  values: { id: Id; value: number }[]
  median: number | null
  least: number | null
  most: number | null
}

/** The middle value, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** The spread of values, smallest first, with the ids that have none. */
export function spread(values: { id: Id; value: number }[], missing: Id[] = []): Spread {
  const sorted = values.toSorted((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1))
  const ids = sorted.map(({ id }) => id)
  const numbers = sorted.map(({ value }) => value)
  return {
    ...measure(ids, [...ids, ...missing], missing),
    values: sorted,
    median: median(numbers),
    least: numbers[0] ?? null,
    most: numbers.at(-1) ?? null,
  }
}
