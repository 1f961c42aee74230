/** The bare assignment: numbers in, who is where and the prices that prove it out; no ids, no ties decided. */
import { look } from './best.ts'
import { bidAll } from './bid.ts'
import { real, whole } from './cells.ts'
import { emptyLists, isContent, level, raise, reread, type Lists } from './lists.ts'
import { balance, emptyNetwork, unseat, type Network } from './network.ts'
import { searchFor, walk } from './path.ts'
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

/** How many bids there are for each row. */
const bids = 60
/** How many rows pass between two looks at the watch. */
const rowsPerLook = 16

/**
 * The largest total of scores, `alone` counted for each row without a column. `start` is an earlier answer
 * to a problem of the same size: the less has changed since, the sooner this one is done.
 */
export function assign(bare: Bare, watch: Watch = {}, start?: Assignment): Assignment {
  void start
  const { rows, columns, scores, places } = bare
  const alone = bare.alone ?? aloneOf(bare)
  const net = emptyNetwork(rows, places, alone)
  const lists = emptyLists(net, scores)
  balance(net)
  look(watch, 0)
  for (let row = 0; row < rows; row++) reread(net, lists, row)
  net.alone = Math.max(alone, mildAlone(lists))
  bidAll(net, lists, bids * rows)
  placeWaiting(net, lists, watch)
  level(net, lists)
  hardenAlone(net, lists, alone)
  placeWaiting(net, lists, watch)
  level(net, lists)
  return {
    at: net.at.map((column) => (column === columns ? -1 : column)),
    rowPrice: net.worth,
    columnPrice: net.price.slice(0, columns),
    alone: net.alone,
  }
}

/**
 * A score of staying alone that is low beside the scores in the lists, but not out of their reach: where
 * places are few, those who will stay alone see it before prices have risen without end.
 */
function mildAlone({ size, count, score }: Lists): number {
  let highest = -Infinity
  let lowest = Infinity
  count.forEach((edges, row) => {
    for (let at = row * size; at < row * size + edges; at++) {
      highest = Math.max(highest, real(score, at))
      lowest = Math.min(lowest, real(score, at))
    }
  })
  return highest < lowest ? -Infinity : lowest - (highest - lowest)
}

/** Goes on from the mild score of staying alone to the true one. */
function hardenAlone(net: Network, lists: Lists, alone: number): void {
  if (net.alone === alone) return
  if (net.spare.some((places) => places > 0))
    while (whole(net.first, net.columns) >= 0) unseat(net, whole(net.first, net.columns))
  else raise(net, lists, net.alone - alone)
  net.alone = alone
}

/** Places whoever waits by paths, and whoever would gain more outside the lists, until nobody would. */
function placeWaiting(net: Network, lists: Lists, watch: Watch): void {
  const search = searchFor(net)
  for (;;) {
    const owed = balance(net)
    for (let row = 0; row < net.rows; row++) {
      if (row % rowsPerLook === 0) look(watch, row / net.rows)
      if (whole(net.at, row) < 0) walk(net, lists, search, row)
    }
    for (let place = 0; place < owed; place++) walk(net, lists, search, -1)
    let content = true
    for (let row = 0; row < net.rows; row++) {
      if (isContent(net, lists, row)) continue
      content = false
      unseat(net, row)
    }
    if (content) return
  }
}
