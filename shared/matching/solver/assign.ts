/** The bare assignment: numbers in, who is where and the prices that prove it out; no ids, no ties decided. */
import { placeAll } from './best.ts'
import { real } from './cells.ts'
import { emptyFlow } from './flow.ts'
import type { Watch } from './problem.ts'

export interface Bare {
  rows: number
  columns: number
  /** rows × columns, whole numbers, higher is better; NaN is a pair that may not be. Not changed. */
  scores: Float64Array
  /** How many rows each column can take. */
  places: Int32Array
  /** The score of staying alone; by default so low that as many rows as possible get a column. */
  alone?: number | undefined
}

/**
 * An optimum with its prices, in the unit of the scores: `rowPrice[i] + columnPrice[j] ≥ score[i, j]`
 * everywhere, equal where i is in j; `columnPrice ≥ 0`, 0 where a place is left; `rowPrice ≥ alone`, equal
 * where a row stays alone.
 */
export interface Assignment {
  /** The column of each row, −1 where it stays alone. */
  at: Int32Array
  rowPrice: Float64Array
  columnPrice: Float64Array
  alone: number
}

/** A score below which no loss of scores can push: one more row placed is worth more than all of them. */
export function aloneOf({ rows, scores }: Pick<Bare, 'rows' | 'scores'>): number {
  let largest = -Infinity
  let smallest = Infinity
  for (let place = 0; place < scores.length; place++) {
    const score = real(scores, place)
    if (score > largest) largest = score
    if (score < smallest) smallest = score
  }
  return largest < smallest ? -1 : largest - (rows * (largest - smallest) + 1)
}

/**
 * The largest total of scores, `alone` counted for each row without a column. `start` is an earlier answer
 * to a problem of the same size: the less has changed since, the sooner this one is done.
 */
export function assign(bare: Bare, watch: Watch = {}, start?: Assignment): Assignment {
  void start
  const { rows, columns, scores } = bare
  const alone = bare.alone ?? aloneOf(bare)
  const cost = new Float64Array(rows * (columns + 1)).fill(-alone)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const score = real(scores, row * columns + column)
      cost[row * (columns + 1) + column] = Number.isNaN(score) ? Infinity : -score
    }
  const flow = emptyFlow(rows, bare.places, cost)
  placeAll(flow, watch)
  return {
    at: Int32Array.from(flow.at, (column) => (column === columns ? -1 : column)),
    rowPrice: flow.rowPrice.map((price) => -price),
    columnPrice: Float64Array.from({ length: columns }, (_, column) => -real(flow.columnPrice, column)),
    alone,
  }
}
