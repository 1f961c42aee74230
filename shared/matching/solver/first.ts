/**
 * The prices at which the bids begin: who is liked by many will be dear. With them rows list from the start the columns
 * they will end in, not the same few that all would like best.
 */
import type { Bare } from './assign.ts'

/** About so many rows are asked; with fewer the means say too little. */
const asked = 100
/** Below this agreement between two halves of the rows there is nothing that many like; then prices begin at 0. */
const agreement = 0.5
/** Prices end further apart than the means, since those who like a column most bid for it: measured. */
const stretch = 1.25

/** The means of each column's scores in two halves of the rows that are asked. */
function halvesOf({ rows, columns, scores }: Bare): readonly [Float64Array, Float64Array] {
  const sums = [new Float64Array(columns), new Float64Array(columns)] as const
  const missing = [new Int32Array(columns), new Int32Array(columns)] as const
  const step = Math.max(1, Math.floor(rows / asked))
  const count = [0, 0] as [number, number]
  for (let row = 0, half: 0 | 1 = 0; row < rows; row += step, half = half === 0 ? 1 : 0) {
    count[half] += 1
    addRow(scores, row * columns, sums[half], missing[half])
  }
  for (const half of [0, 1] as const)
    for (let column = 0; column < columns; column++) {
      const given = count[half] - (missing[half][column] ?? 0)
      sums[half][column] = (sums[half][column] ?? NaN) / Math.max(1, given)
    }
  return sums
}

function addRow(scores: Float64Array, start: number, sum: Float64Array, missing: Int32Array): void {
  for (let column = 0; column < sum.length; column++) {
    const score = scores[start + column] ?? NaN
    if (score === score) sum[column] = (sum[column] ?? NaN) + score
    else missing[column] = (missing[column] ?? 0) + 1
  }
}

const mean = (of: Float64Array) => of.reduce((sum, one) => sum + one, 0) / of.length

/** Pearson's correlation; NaN where one of the two does not vary. */
function correlation(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean(a), mean(b)]
  let [both, ofA, ofB] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [(a[at] ?? NaN) - meanA, (b[at] ?? NaN) - meanB]
    both += x * y
    ofA += x * x
    ofB += y * y
  }
  return both / Math.sqrt(ofA * ofB)
}

/**
 * A whole price, 0 or more, for each column; undefined when no column is liked more than another, and prices do best to
 * begin at 0. As many of the places as are left over by `rows` cost nothing.
 */
export function firstPrices(bare: Bare, places: Int32Array, rows: number): Float64Array | undefined {
  if (rows === 0) return undefined
  const [one, other] = halvesOf(bare)
  if (!(correlation(one, other) > agreement)) return undefined
  const all = one.map((liked, column) => (liked + (other[column] ?? NaN)) / 2)
  const left = places.reduce((sum, some) => sum + some, 0) - rows
  const level = levelOf(all, places, Math.max(0, left))
  return all.map((liked) => Math.max(0, Math.round(stretch * (liked - level))))
}

/** The mean of the column in which, from the least liked up, the last of the places left over is. */
function levelOf(means: Float64Array, places: Int32Array, left: number): number {
  const order = Int32Array.from(means.keys()).sort((a, b) => (means[a] ?? NaN) - (means[b] ?? NaN))
  let below = 0
  for (const column of order) {
    below += places[column] ?? 0
    if (below > left) return means[column] ?? NaN
  }
  return 0
}
