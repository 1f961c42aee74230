/**
 * The few edges of each row that the bids and paths look at, with a bound on all the others. Prices only
 * rise, so no edge outside a list ever gains more than its bound: while a row is worth its bound or more,
 * its list is as good as the whole row, and nothing else needs to be read.
 */
import { real, whole } from './cells.ts'
import type { Network } from './network.ts'

/** Room for the edges of a row, and how many of the best are kept when they are picked one by one. */
const room = 32
const picked = 16
/** Every so many columns are tried to guess how high to look, and how many of those should lie above. */
const stride = 4
const above = 4
/** With fewer columns than this there is no guessing. */
const guessed = 64

export interface Lists {
  /** rows × columns, NaN where forbidden; only read. */
  scores: Float64Array
  /** Room for the edges of one row; those of row i begin at `i × size`. */
  size: number
  count: Int32Array
  column: Int32Array
  score: Float64Array
  /** No edge outside a row's list gains more than this at the prices of the moment, or later. */
  bound: Float64Array
  /** What the row being read gains on the edges picked so far, best first. */
  gain: Float64Array
  /** Columns that gain just what the others are measured by. */
  equal: Int32Array
}

/** Lists without edges, which say nothing of the others yet. */
export function emptyLists({ rows, columns }: Network, scores: Float64Array): Lists {
  const size = Math.min(room, columns)
  return {
    scores,
    size,
    count: new Int32Array(rows),
    column: new Int32Array(rows * size),
    score: new Float64Array(rows * size),
    bound: new Float64Array(rows).fill(Infinity),
    gain: new Float64Array(Math.min(picked, columns)),
    equal: new Int32Array(picked),
  }
}

/** Reads a whole row and keeps the edges on which it gains most at the prices of the moment. */
export function reread(net: Network, lists: Lists, row: number): void {
  if (net.columns >= guessed && collect(net, lists, row, guess(net, lists, row))) return
  pick(net, lists, row)
}

/** A gain that only a few edges of a row should be above, from some of its columns. */
function guess(net: Network, { scores, gain }: Lists, row: number): number {
  const { columns, price } = net
  const start = row * columns
  gain.fill(-Infinity, 0, above)
  for (let other = row % stride; other < columns; other += stride) {
    const own = real(scores, start + other) - real(price, other)
    if (!(own > real(gain, above - 1))) continue
    let at = above - 1
    for (; at > 0 && real(gain, at - 1) < own; at--) gain[at] = real(gain, at - 1)
    gain[at] = own
  }
  return real(gain, above - 1)
}

/** Keeps all edges that gain more than `bound` and a few that gain as much; false when there are too many. */
function collect(net: Network, lists: Lists, row: number, bound: number): boolean {
  const { columns, price } = net
  const { scores, size, column, score, equal } = lists
  const start = row * columns
  const base = row * size
  const turn = turnOf(row, columns)
  let count = 0
  let equals = 0
  for (let part = 0; part < 2; part++) {
    const stop = part === 0 ? columns : turn
    for (let other = part === 0 ? turn : 0; other < stop; other++) {
      const own = real(scores, start + other) - real(price, other)
      if (!(own >= bound)) continue
      if (own === bound) {
        if (equals < picked) equal[equals++] = other
        continue
      }
      if (count === size) return false
      column[base + count++] = other
    }
  }
  for (let at = 0; at < equals && count < picked; at++) column[base + count++] = whole(equal, at)
  for (let at = base; at < base + count; at++) score[at] = real(scores, start + whole(column, at))
  lists.count[row] = count
  lists.bound[row] = bound
  return true
}

/** Rows begin at different columns, so that where many gain the same they do not all want the same few. */
const turnOf = (row: number, columns: number) => (columns === 0 ? 0 : (row * 61) % columns)

/** Keeps the best edges of a row, as many as are picked. */
function pick(net: Network, lists: Lists, row: number): void {
  const { columns, price } = net
  const { scores, size, column, gain } = lists
  const start = row * columns
  const base = row * size
  const most = gain.length
  let count = 0
  let least = -Infinity
  const turn = turnOf(row, columns)
  for (let part = 0; part < 2; part++) {
    const stop = part === 0 ? columns : turn
    for (let other = part === 0 ? turn : 0; other < stop; other++) {
      const own = real(scores, start + other) - real(price, other)
      if (!(own > least)) continue
      let at = count < most ? count++ : most - 1
      for (; at > 0 && real(gain, at - 1) < own; at--) {
        gain[at] = real(gain, at - 1)
        column[base + at] = whole(column, base + at - 1)
      }
      gain[at] = own
      column[base + at] = other
      if (count === most) least = real(gain, most - 1)
    }
  }
  for (let at = base; at < base + count; at++) lists.score[at] = real(scores, start + whole(column, at))
  lists.count[row] = count
  lists.bound[row] = count < columns ? least : -Infinity
}

/** The best a row can gain by its list; no less than what staying alone gives. */
export function worthOf(net: Network, lists: Lists, row: number): number {
  const { column, score, size } = lists
  const base = row * size
  const stop = base + whole(lists.count, row)
  let best = net.alone - real(net.price, net.columns)
  for (let at = base; at < stop; at++) {
    const own = real(score, at) - real(net.price, whole(column, at))
    if (own > best) best = own
  }
  return best
}

/** Makes a waiting row worth exactly the best of all its edges. */
export function appraise(net: Network, lists: Lists, row: number): void {
  let worth = worthOf(net, lists, row)
  if (worth < real(lists.bound, row)) {
    reread(net, lists, row)
    worth = worthOf(net, lists, row)
  }
  net.worth[row] = worth
}

/** Whether a placed row gains nowhere more than it is worth, as its list says or else the whole row. */
export function isContent(net: Network, lists: Lists, row: number): boolean {
  const worth = real(net.worth, row)
  if (real(lists.bound, row) <= worth) return true
  const { columns, price } = net
  const { scores } = lists
  const start = row * columns
  for (let other = 0; other < columns; other++)
    if (real(scores, start + other) - real(price, other) > worth) return false
  lists.bound[row] = worth
  return true
}

/** Makes every column dearer by as much, and every row worth as much less. */
export function raise(net: Network, lists: Lists, by: number): void {
  if (by === 0) return
  for (let column = 0; column < net.columns; column++) net.price[column] = real(net.price, column) + by
  for (let row = 0; row < net.rows; row++) {
    net.worth[row] = real(net.worth, row) - by
    lists.bound[row] = real(lists.bound, row) - by
  }
}

/** Makes the sink cost nothing again, as prices are told. */
export function level(net: Network, lists: Lists): void {
  raise(net, lists, -real(net.price, net.columns))
  net.price[net.columns] = 0
}
