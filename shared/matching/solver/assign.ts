/** The bare assignment: numbers in, who is where and the prices that prove it out; no ids, no ties decided. */
import { look } from './best.ts'
import { bidAll } from './bid.ts'
import { firstPrices } from './first.ts'
import { emptyLists, level, raise, reread, type Lists } from './lists.ts'
import { balance, emptyNetwork, unseat, type Network } from './network.ts'
import { searchFor, walk } from './path.ts'
import type { Watch } from './problem.ts'
import { seatAside, warmStart } from './warm.ts'

export interface Bare {
  rows: number
  columns: number
  /** rows × columns, whole numbers, higher is better; NaN is a pair that may not be. Not changed. */
  scores: Float64Array
  /** How many rows each column can take. */
  places: Int32Array
  /** For each row the column in which it is fixed, whose place it takes; −1 where it is free. */
  fixed?: Int32Array | undefined
  /** The score of staying alone; by default so low that as many rows as possible get a column. */
  alone?: number | undefined
  /** No score is above it; where it is known, rows that have enough scores as high are not read on. */
  largest?: number | undefined
}

/**
 * An optimum with its prices, in the unit of the scores: `rowPrice[i] + columnPrice[j] ≥ score[i, j]`
 * everywhere, equal where i is in j; `columnPrice ≥ 0`, 0 where a place is left; `rowPrice ≥ alone`, equal
 * where a row stays alone. A fixed row's price is its score less the column's.
 */
export interface Assignment {
  /** The column of each row, −1 where it stays alone. */
  at: Int32Array
  rowPrice: Float64Array
  columnPrice: Float64Array
  alone: number
  /** What the next assignment may go on with. */
  lists: Lists
}

/** A score below which no loss of scores can push: one more row placed is worth more than all of them. */
function aloneOf({ rows, scores }: Pick<Bare, 'rows' | 'scores'>): number {
  let largest = -Infinity
  let smallest = Infinity
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? NaN
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
 * to a problem of the same size: the less has changed since, the sooner this one is done. With the very
 * same array of scores only what fixed rows and places change is worked out.
 */
export function assign(bare: Bare, watch: Watch = {}, start?: Assignment): Assignment {
  const tell = forward(watch)
  tell(0)
  const alone = bare.alone ?? start?.alone ?? aloneOf(bare)
  const open: Bare & { alone: number } = { ...bare, alone, places: leftBy(bare) }
  const warm = start && warmStart(open, start)
  if (warm) {
    bidAll(warm.net, warm.lists, bids * warm.waiting, () => tell(0))
    placeWaiting(warm.net, warm.lists, tell)
    return told(bare, warm.net, warm.lists)
  }
  const net = emptyNetwork(bare.rows, open.places, alone, firstPrices(bare, open.places, freeRows(bare)))
  const lists = emptyLists(net, bare.scores, bare.largest)
  for (let row = 0; row < bare.rows; row++) {
    if ((bare.fixed?.[row] ?? -1) >= 0) seatAside(net, lists, row)
    else reread(net, lists, row)
  }
  balance(net)
  bidFromMild(net, lists, alone, () => tell(0))
  placeWaiting(net, lists, tell)
  level(net, lists)
  hardenAlone(net, lists, alone)
  placeWaiting(net, lists, tell)
  return told(bare, net, lists)
}

/** Looks at the watch; the share told never falls. */
function forward(watch: Watch): (share: number) => void {
  let highest = 0
  return (share) => {
    highest = Math.max(highest, share)
    look(watch, highest)
  }
}

/** The places that fixed rows leave. */
function leftBy({ places, fixed }: Bare): Int32Array {
  const left = places.slice()
  fixed?.forEach((column) => {
    if (column >= 0) left[column] = (left[column] ?? 0) - 1
  })
  return left
}

const freeRows = ({ rows, fixed }: Bare): number =>
  rows - (fixed?.reduce((count, column) => count + (column >= 0 ? 1 : 0), 0) ?? 0)

/** The network as an answer. */
function told({ rows, columns, scores, fixed }: Bare, net: Network, lists: Lists): Assignment {
  level(net, lists)
  const at = net.at.map((column) => (column === columns ? -1 : column))
  fixed?.forEach((column, row) => {
    if (column < 0) return
    at[row] = column
    net.worth[row] = (scores[row * columns + column] ?? NaN) - (net.price[column] ?? NaN)
  })
  return {
    at: at.subarray(0, rows),
    rowPrice: net.worth,
    columnPrice: net.price.slice(0, columns),
    alone: net.alone,
    lists,
  }
}

/**
 * Bids at a mild score of staying alone, so that where places are few those who will stay alone see it
 * before prices have risen without end; while places are left and people too, at a less mild one.
 */
function bidFromMild(net: Network, lists: Lists, alone: number, look: () => void): void {
  const { size, count, score } = lists
  let highest = -Infinity
  let lowest = Infinity
  let sum = 0
  let listed = 0
  for (let row = 0; row < net.rows; row++) {
    const first = row * size
    for (let at = first; at < first + (count[row] ?? 0); at++) {
      const own = score[at] ?? NaN
      if (own > highest) highest = own
      if (own < lowest) lowest = own
      sum += own - (net.price[lists.column[at] ?? 0] ?? NaN)
      listed += 1
    }
  }
  const range = highest < lowest ? 0 : highest - lowest
  const last = highest < lowest ? alone : Math.max(alone, lowest - range - 1)
  const places = sumOf(net.spare) + sumOf(net.lack.subarray(0, net.columns))
  const middle = listed > 0 ? Math.round(sum / listed) : last
  net.alone = places < net.rows ? Math.max(last, middle) : last
  for (;;) {
    bidAll(net, lists, bids * net.rows, look)
    if (net.alone <= last || (net.first[net.columns] ?? 0) < 0 || !hasSpare(net)) return
    releaseAlone(net)
    net.alone = Math.max(last, net.alone - Math.ceil(range / 8) - 1)
  }
}

const sumOf = (of: Int32Array) => of.reduce((sum, one) => sum + one, 0)

const hasSpare = (net: Network) => net.spare.some((places) => places > 0)

/** Makes everybody who stays alone wait again. */
function releaseAlone(net: Network): void {
  while ((net.first[net.columns] ?? 0) >= 0) {
    unseat(net, net.first[net.columns] ?? 0)
    net.lack[net.columns] = (net.lack[net.columns] ?? 0) + 1
  }
}

/** Goes on from the mild score of staying alone to the true one. */
function hardenAlone(net: Network, lists: Lists, alone: number): void {
  if (net.alone === alone) return
  if (hasSpare(net)) releaseAlone(net)
  else raise(net, lists, net.alone - alone)
  net.alone = alone
}

/** Places whoever waits by paths, and nobody where places wait for more people than there are. */
function placeWaiting(net: Network, lists: Lists, tell: (share: number) => void): void {
  const search = searchFor(net)
  const owed = balance(net)
  for (let row = 0; row < net.rows; row++) {
    if (row % rowsPerLook === 0) tell(row / net.rows)
    if ((net.at[row] ?? 0) < 0) walk(net, lists, search, row)
  }
  for (let place = 0; place < owed; place++) walk(net, lists, search, -1)
}
