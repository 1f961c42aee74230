/**
 * A quick start for the paths: waiting rows bid for the column they like best, whose price rises until one
 * of those who would have it is as well off elsewhere (row reduction of Jonker and Volgenant 1987, for
 * columns with several places).
 */
import { reread, type Lists } from './lists.ts'
import { leave, seat, settle, welcomes, type Network } from './network.ts'

/** After so many bids in a row a path is sooner there. */
const chain = 50
/** How many rows pass between two looks at the watch. */
const rowsPerLook = 64

/** What a row likes best at the prices of the moment. */
interface Liking {
  column: number
  /** What it would gain there, and in the next best column. */
  best: number
  second: number
}

/** Looks through a list; among equals a column that welcomes the row comes first. */
function like(net: Network, lists: Lists, row: number, into: Liking): void {
  const { price } = net
  const { score } = lists
  const base = row * lists.size
  const stop = base + (lists.count[row] ?? 0)
  let column = net.columns
  let best = net.alone - (price[column] ?? NaN)
  let second = -Infinity
  for (let at = base; at < stop; at++) {
    const other = lists.column[at] ?? 0
    const gain = (score[at] ?? NaN) - (price[other] ?? NaN)
    if (gain < second) continue
    if (gain > best) {
      second = best
      best = gain
      column = other
    } else {
      second = gain
      if (gain === best && !welcomes(net, column) && welcomes(net, other)) column = other
    }
  }
  into.column = column
  into.best = best
  into.second = second
}

/**
 * Lets every waiting row bid, and whoever is outbid, for at most `steps` bids; who then waits is left to the
 * paths. Prices stay sound for all edges. `look` is called every few rows and may end it all by throwing.
 */
export function bidAll(net: Network, lists: Lists, steps: number, look: () => void): void {
  const liking: Liking = { column: -1, best: 0, second: 0 }
  /** By how much a placed row prefers its column to any other, or less. */
  const lead = new Float64Array(net.rows)
  for (let row = 0; row < net.rows; row++) {
    if ((net.at[row] ?? 0) < 0) continue
    like(net, lists, row, liking)
    lead[row] = Math.max(0, liking.best - Math.max(liking.second, lists.bound[row] ?? NaN))
  }
  let left = steps
  let waiting = net.rows
  for (let before = Infinity; waiting < before && left > 0;) {
    before = waiting
    waiting = 0
    for (let first = 0; first < net.rows && left > 0; first++) {
      if (first % rowsPerLook === 0) look()
      if ((net.at[first] ?? 0) >= 0) continue
      const used = bidFor(net, lists, lead, liking, first, Math.min(left, chain))
      left -= Math.abs(used)
      if (used < 0) waiting += 1
    }
  }
}

/** One row's bid and those that follow from it: how many, below 0 when somebody still waits after them. */
function bidFor(net: Network, lists: Lists, lead: Float64Array, liking: Liking, first: number, most: number) {
  let row = first
  for (let used = 1; used <= most; used++) {
    like(net, lists, row, liking)
    if (liking.second < (lists.bound[row] ?? NaN)) {
      reread(net, lists, row)
      like(net, lists, row, liking)
    }
    const { column, best, second } = liking
    net.worth[row] = best
    lead[row] = best - second
    if (welcomes(net, column)) {
      settle(net, row, column)
      return used
    }
    if (column === net.columns || (net.spare[column] ?? 0) > 0) return -used
    row = outbid(net, lead, row, column)
    if (row < 0) return -used
  }
  return -most
}

/** Raises the price of a full column as far as all but one of its rows and the new one stand by it. */
function outbid(net: Network, lead: Float64Array, row: number, column: number): number {
  let least = -1
  let lowest = Infinity
  let limit = Infinity
  for (let other = net.first[column] ?? 0; other >= 0; other = net.next[other] ?? 0) {
    const own = lead[other] ?? NaN
    if (own < lowest) {
      limit = lowest
      lowest = own
      least = other
    } else if (own < limit) limit = own
  }
  const own = lead[row] ?? NaN
  const stays = own > lowest
  // A column without a place has no rows: its price rises until the new one likes another as well.
  const rise = least < 0 ? own : stays ? Math.min(limit, own) : lowest
  if (rise > 0) {
    net.price[column] = (net.price[column] ?? NaN) + rise
    for (let other = net.first[column] ?? 0; other >= 0; other = net.next[other] ?? 0) {
      net.worth[other] = (net.worth[other] ?? NaN) - rise
      lead[other] = (lead[other] ?? NaN) - rise
    }
    net.worth[row] = (net.worth[row] ?? NaN) - rise
    lead[row] = (lead[row] ?? NaN) - rise
  }
  if (!stays) return rise > 0 ? row : -1
  leave(net, least)
  seat(net, row, column)
  return least
}
