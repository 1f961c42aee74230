/**
 * The few edges of each row that the bids and paths look at, with a bound on all the others. Prices only
 * rise, so no edge outside a list ever gains more than its bound: while a row is worth its bound or more,
 * its list is as good as the whole row, and nothing else needs to be read.
 *
 * Here as in all of this folder a typed array is read in place, `?? NaN`, not through a shared reader: the engine
 * then knows each place for one that is inside, and loops over all pairs take half the time.
 */
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
  /** No score is above this; where a row has enough edges that gain as much, it is not read on. */
  largest: number
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
export function emptyLists({ rows, columns }: Network, scores: Float64Array, largest = Infinity): Lists {
  const size = Math.min(room, columns)
  return {
    scores,
    largest,
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
  // The sink is the cheapest of all columns.
  const top = lists.largest - (net.price[net.columns] ?? NaN)
  if (net.columns >= guessed && collect(net, lists, row, guess(net, lists, row, top), top)) return
  pick(net, lists, row)
}

/** A gain that only a few edges of a row should be above, from some of its columns; none gains more than `top`. */
function guess(net: Network, { scores, gain }: Lists, row: number, top: number): number {
  const { columns, price } = net
  const start = row * columns
  gain.fill(-Infinity, 0, above)
  for (let other = row % stride; other < columns; other += stride) {
    const own = (scores[start + other] ?? NaN) - (price[other] ?? NaN)
    if (!(own > (gain[above - 1] ?? NaN))) continue
    let at = above - 1
    for (; at > 0 && (gain[at - 1] ?? NaN) < own; at--) gain[at] = gain[at - 1] ?? NaN
    gain[at] = own
    if ((gain[above - 1] ?? NaN) >= top) break
  }
  return gain[above - 1] ?? NaN
}

/** Keeps all edges that gain more than `bound` and a few that gain as much; false when there are too many. */
function collect(net: Network, lists: Lists, row: number, bound: number, top: number): boolean {
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
      const own = (scores[start + other] ?? NaN) - (price[other] ?? NaN)
      if (!(own >= bound)) continue
      if (own === bound) {
        if (equals < picked) equal[equals++] = other
        else if (bound >= top) {
          // There are enough, and better ones cannot be.
          part = 2
          break
        }
        continue
      }
      if (count === size) return false
      column[base + count++] = other
    }
  }
  for (let at = 0; at < equals && count < picked; at++) column[base + count++] = equal[at] ?? 0
  for (let at = base; at < base + count; at++) score[at] = scores[start + (column[at] ?? 0)] ?? NaN
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
      const own = (scores[start + other] ?? NaN) - (price[other] ?? NaN)
      if (!(own > least)) continue
      let at = count < most ? count++ : most - 1
      for (; at > 0 && (gain[at - 1] ?? NaN) < own; at--) {
        gain[at] = gain[at - 1] ?? NaN
        column[base + at] = column[base + at - 1] ?? 0
      }
      gain[at] = own
      column[base + at] = other
      if (count === most) least = gain[most - 1] ?? NaN
    }
  }
  for (let at = base; at < base + count; at++) lists.score[at] = scores[start + (column[at] ?? 0)] ?? NaN
  lists.count[row] = count
  lists.bound[row] = count < columns ? least : -Infinity
}

/** The best a row can gain by its list; no less than what staying alone gives. */
export function worthOf(net: Network, lists: Lists, row: number): number {
  const { column, score, size } = lists
  const base = row * size
  const stop = base + (lists.count[row] ?? 0)
  let best = net.alone - (net.price[net.columns] ?? NaN)
  for (let at = base; at < stop; at++) {
    const own = (score[at] ?? NaN) - (net.price[column[at] ?? 0] ?? NaN)
    if (own > best) best = own
  }
  return best
}

/** Makes a waiting row worth exactly the best of all its edges. */
export function appraise(net: Network, lists: Lists, row: number): void {
  let worth = worthOf(net, lists, row)
  if (worth < (lists.bound[row] ?? NaN)) {
    reread(net, lists, row)
    worth = worthOf(net, lists, row)
  }
  net.worth[row] = worth
}

/** Makes every column dearer by as much, and every row worth as much less. */
export function raise(net: Network, lists: Lists, by: number): void {
  if (by === 0) return
  for (let column = 0; column < net.columns; column++) net.price[column] = (net.price[column] ?? NaN) + by
  for (let row = 0; row < net.rows; row++) {
    net.worth[row] = (net.worth[row] ?? NaN) - by
    lists.bound[row] = (lists.bound[row] ?? NaN) - by
  }
}

/** Makes the sink cost nothing again, as prices are told. */
export function level(net: Network, lists: Lists): void {
  raise(net, lists, -(net.price[net.columns] ?? NaN))
  net.price[net.columns] = 0
}
