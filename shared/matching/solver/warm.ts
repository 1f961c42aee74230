/** Where an assignment begins that is almost one already made: at its prices, with everybody who still fits. */
import type { Assignment, Bare } from './assign.ts'
import { appraise, emptyLists, reread, type Lists } from './lists.ts'
import { balance, emptyNetwork, seat, type Network } from './network.ts'

export interface Warm {
  net: Network
  lists: Lists
  /** How many rows have no place yet. */
  waiting: number
}

/** Lets a fixed row take no part: without edges it stays in the sink, where nothing moves it. */
export function seatAside(net: Network, lists: Lists, row: number): void {
  lists.count[row] = 0
  lists.bound[row] = -Infinity
  net.worth[row] = net.alone
  seat(net, row, net.columns)
}

/**
 * A sound network at the prices of `start`, in which each row that still likes its column best is in it;
 * undefined where most are not, or the size is another: then a fresh start is quicker.
 */
export function warmStart(bare: Bare & { alone: number }, start: Assignment): Warm | undefined {
  const { rows, columns, scores, places, fixed, alone, largest } = bare
  if (start.at.length !== rows || start.columnPrice.length !== columns) return undefined
  const net = emptyNetwork(rows, places, alone, pricesFrom(start, alone))
  const same = start.lists.scores === scores && start.alone === alone
  const lists = same ? copyOf(start.lists) : emptyLists(net, scores, largest)
  let waiting = 0
  for (let row = 0; row < rows; row++) {
    if ((fixed?.[row] ?? -1) >= 0) {
      seatAside(net, lists, row)
      continue
    }
    // A row that was fixed has an empty list, which says nothing of the others.
    if (same && (lists.count[row] ?? 0) === 0) reread(net, lists, row)
    appraise(net, lists, row)
    if (!returns(net, scores, row, start.at[row] ?? 0)) waiting += 1
  }
  if (2 * waiting > rows) return undefined
  balance(net)
  return { net, lists, waiting }
}

/** The prices of an earlier answer; those that rest on the score of staying alone move with it. */
function pricesFrom(start: Assignment, alone: number): Float64Array {
  const moved = start.alone - alone
  return start.columnPrice.map((price) => Math.max(0, 2 * price > -start.alone ? price + moved : price))
}

const copyOf = (lists: Lists): Lists => ({
  ...lists,
  count: lists.count.slice(),
  column: lists.column.slice(),
  score: lists.score.slice(),
  bound: lists.bound.slice(),
})

/** Puts a row back where it was, if it likes no other column better and there is a place. */
function returns(net: Network, scores: Float64Array, row: number, column: number): boolean {
  const worth = net.worth[row] ?? NaN
  if (column < 0) {
    if (worth !== net.alone) return false
    seat(net, row, net.columns)
    return true
  }
  const gain = (scores[row * net.columns + column] ?? NaN) - (net.price[column] ?? NaN)
  const places = (net.lack[column] ?? 0) > 0 ? net.lack : net.spare
  if (gain !== worth || (places[column] ?? 0) === 0) return false
  places[column] = (places[column] ?? 0) - 1
  seat(net, row, column)
  return true
}
