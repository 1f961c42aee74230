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
  bidFromMild(net, lists, alone)
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
 * Bids at a mild score of staying alone, so that where places are few those who will stay alone see it
 * before prices have risen without end; while places are left and people too, at a less mild one.
 */
function bidFromMild(net: Network, lists: Lists, alone: number): void {
  const { size, count, score } = lists
  let highest = -Infinity
  let lowest = Infinity
  let sum = 0
  let listed = 0
  for (let row = 0; row < net.rows; row++) {
    const first = row * size
    for (let at = first; at < first + whole(count, row); at++) {
      const own = real(score, at)
      if (own > highest) highest = own
      if (own < lowest) lowest = own
      sum += own
      listed += 1
    }
  }
  const range = highest < lowest ? 0 : highest - lowest
  const last = highest < lowest ? alone : Math.max(alone, lowest - range - 1)
  const places = net.spare.reduce((all, some) => all + some, 0)
  const middle = listed > 0 ? Math.round(sum / listed) : last
  net.alone = places < net.rows ? Math.max(last, middle) : last
  for (;;) {
    bidAll(net, lists, bids * net.rows)
    if (net.alone <= last || whole(net.first, net.columns) < 0 || !hasSpare(net)) return
    releaseAlone(net)
    net.alone = Math.max(last, net.alone - Math.ceil(range / 8) - 1)
  }
}

const hasSpare = (net: Network) => net.spare.some((places) => places > 0)

/** Makes everybody who stays alone wait again. */
function releaseAlone(net: Network): void {
  while (whole(net.first, net.columns) >= 0) {
    unseat(net, whole(net.first, net.columns))
    net.lack[net.columns] = whole(net.lack, net.columns) + 1
  }
}

/** Goes on from the mild score of staying alone to the true one. */
function hardenAlone(net: Network, lists: Lists, alone: number): void {
  if (net.alone === alone) return
  if (hasSpare(net)) releaseAlone(net)
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
