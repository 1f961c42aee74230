/**
 * One shortest path: a row, or nobody, moves in and everybody on the way one place on. Lists come first: what a row
 * could gain outside its list is so far away as the list's bound says, and only if the search comes that far is more
 * of the row read. So prices stay sound for all edges though few are read.
 */
import { come, emptyHeap, heapFor, nearest, type Heap } from './heap.ts'
import { appraise, reread, type Lists } from './lists.ts'
import { endAt, seat, type Network } from './network.ts'

/** What searches write on; one serves all searches of a network. */
export interface Search {
  /** Columns, the sink, and from `columns + 1` on rows of which more is to be read. */
  heap: Heap
  /** Who came into a column: a row, `nobody`, or for the sink nobody out of a column (−3 − column). */
  from: Int32Array
  done: Int32Array
  /** The best end so far and how far it is. */
  end: number
  bound: number
  /** Which search this is, and in which one each row's list was read anew. */
  turn: number
  readIn: Int32Array
}

const nobody = -2
const outOf = (column: number) => -3 - column

/** Something to search with. */
export const searchFor = (net: Network): Search => ({
  heap: heapFor(net.columns + 1 + net.rows),
  from: new Int32Array(net.columns + 1),
  done: new Int32Array(net.columns + 1),
  end: -1,
  bound: Infinity,
  turn: 0,
  readIn: new Int32Array(net.rows),
})

/** Comes to a column by a shorter way; remembers it as an end where it is one. */
function reach(net: Network, search: Search, column: number, length: number, mover: number): void {
  search.from[column] = mover
  const sinks = (net.lack[net.columns] ?? 0) > 0
  if ((net.lack[column] ?? 0) > 0 || (sinks && (net.spare[column] ?? 0) > 0)) {
    search.heap.distance[column] = length
    search.bound = length
    search.end = column
  } else come(search.heap, column, length)
}

/** Comes to the columns of a row's list that it may move on to from a column at distance `base`. */
function moveOn(net: Network, lists: Lists, search: Search, row: number, base: number): void {
  const { price, columns } = net
  const { distance } = search.heap
  const { column: columnOf, score } = lists
  const worth = net.worth[row] ?? NaN
  const head = base + worth
  const first = row * lists.size
  const stop = first + (lists.count[row] ?? 0)
  for (let edge = first; edge < stop; edge++) {
    const column = columnOf[edge] ?? 0
    const length = head + (price[column] ?? NaN) - (score[edge] ?? NaN)
    if (length < (distance[column] ?? NaN) && length < search.bound) reach(net, search, column, length, row)
  }
  // Half a unit later, so that columns at the same distance come first.
  const outside = Math.max(base, head - (lists.bound[row] ?? NaN)) + 0.5
  if (outside < search.bound) come(search.heap, columns + 1 + row, outside)
  if ((net.at[row] ?? 0) === columns) return
  const length = head + (price[columns] ?? NaN) - net.alone
  if (length < (distance[columns] ?? NaN) && length < search.bound) reach(net, search, columns, length, row)
}

/** Reads more of a row, whose list the search has outrun: a better list the first time, then the whole row. */
function readOn(net: Network, lists: Lists, search: Search, row: number): void {
  const { price, columns } = net
  const { distance } = search.heap
  const at = net.at[row] ?? 0
  const base = at < 0 ? 0 : (distance[at] ?? NaN)
  if (search.readIn[row] !== search.turn) {
    search.readIn[row] = search.turn
    reread(net, lists, row)
    moveOn(net, lists, search, row, base)
    return
  }
  const { scores } = lists
  const head = base + (net.worth[row] ?? NaN)
  const start = row * columns
  for (let column = 0; column < columns; column++) {
    const length = head + (price[column] ?? NaN) - (scores[start + column] ?? NaN)
    if (length < (distance[column] ?? NaN) && length < search.bound) reach(net, search, column, length, row)
  }
}

/** From the sink anybody alone may move on, and nobody may take any place. */
function leaveSink(net: Network, lists: Lists, search: Search, base: number): void {
  const { price, columns } = net
  const { distance } = search.heap
  for (let row = net.first[columns] ?? 0; row >= 0; row = net.next[row] ?? 0)
    moveOn(net, lists, search, row, base)
  const head = base - (price[columns] ?? NaN)
  for (let column = 0; column < columns; column++) {
    const length = head + (price[column] ?? NaN)
    if (length < (distance[column] ?? NaN) && length < search.bound)
      reach(net, search, column, length, nobody)
  }
}

/**
 * Gives a waiting row a place; with `row` −1 it is nobody who takes the waiting place that is nearest to
 * the sink. Prices stay sound.
 */
export function walk(net: Network, lists: Lists, search: Search, row: number): void {
  const { heap, done } = search
  const { distance } = heap
  emptyHeap(heap)
  search.end = -1
  search.bound = Infinity
  search.turn += 1
  let finished = 0
  if (row >= 0) {
    appraise(net, lists, row)
    moveOn(net, lists, search, row, 0)
  } else {
    search.from[net.columns] = nobody
    come(heap, net.columns, 0)
  }
  while (heap.size > 0) {
    const column = nearest(heap)
    const base = distance[column] ?? NaN
    if (base >= search.bound) break
    if (column > net.columns) {
      readOn(net, lists, search, column - net.columns - 1)
      continue
    }
    done[finished++] = column
    if (column === net.columns) leaveSink(net, lists, search, base)
    else {
      for (let other = net.first[column] ?? 0; other >= 0; other = net.next[other] ?? 0)
        moveOn(net, lists, search, other, base)
      if ((net.spare[column] ?? 0) > 0 && base < (distance[net.columns] ?? NaN))
        reach(net, search, net.columns, base, outOf(column))
    }
    if (search.bound === base) break
  }
  if (search.end < 0) throw new Error('no way to a place')
  reprice(net, search, row, finished)
  shift(net, search, row)
}

/** Raises the prices of everything nearer than the end, so that the path's edges cost nothing. */
function reprice(net: Network, { bound, done, heap }: Search, row: number, finished: number): void {
  if (row >= 0) net.worth[row] = (net.worth[row] ?? NaN) - bound
  for (let at = 0; at < finished; at++) {
    const column = done[at] ?? 0
    const change = bound - (heap.distance[column] ?? NaN)
    if (change === 0) continue
    net.price[column] = (net.price[column] ?? NaN) + change
    for (let other = net.first[column] ?? 0; other >= 0; other = net.next[other] ?? 0)
      net.worth[other] = (net.worth[other] ?? NaN) - change
  }
}

/** Moves everybody on the path one place on, from its end back to the row that waited. */
function shift(net: Network, { from, end }: Search, row: number): void {
  if (end === net.columns) net.lack[end] = (net.lack[end] ?? 0) - 1
  else endAt(net, end)
  for (let column = end; ;) {
    const mover = from[column] ?? 0
    if (mover >= 0) {
      const left = net.at[mover] ?? 0
      seat(net, mover, column)
      if (mover === row) return
      column = left
    } else if (mover === nobody) {
      if (column === net.columns) return
      net.spare[column] = (net.spare[column] ?? 0) + 1
      column = net.columns
    } else {
      column = -3 - mover
      net.spare[column] = (net.spare[column] ?? 0) - 1
    }
  }
}
