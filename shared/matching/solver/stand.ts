/** An answer as the verifier sees it: who is where, what every place would gain them, and what prices follow. */
import type { Market } from './market.ts'
import type { Couple } from './problem.ts'

export interface Stand {
  rows: number
  /** Mentors; the number itself stands for being alone. */
  width: number
  /** rows × width; −Infinity where the pair may not be. */
  gain: Float64Array
  alone: number
  at: Int32Array
  /** Places left over, per column. */
  free: Int32Array
  /** 0 where a place must not be left over, or a row not be alone, since no answer as good has it so. */
  mayBeFree: Uint8Array
  mayBeAlone: Uint8Array
}

/** The pairs as a stand; they must keep the rules. */
export function standOf(
  market: Market,
  pairs: readonly Couple[],
  alone: number,
  gainOf: (score: number) => number,
): Stand {
  const rows = market.mentees.length
  const width = market.mentors.length
  const mentors = new Map(pairs)
  const column = new Map(market.mentors.map((mentor, place) => [mentor, place]))
  const at = Int32Array.from(market.mentees, (mentee) => column.get(mentors.get(mentee) ?? -1) ?? width)
  const free = market.places.slice()
  for (const place of at) if (place < width) free[place] = (free[place] ?? 0) - 1
  const gain = new Float64Array(rows * width)
  for (let place = 0; place < gain.length; place++) {
    const score = market.scores[place] ?? NaN
    gain[place] = Number.isNaN(score) ? -Infinity : gainOf(score)
  }
  const mayBeFree = new Uint8Array(width).fill(1)
  return { rows, width, gain, alone, at, free, mayBeFree, mayBeAlone: new Uint8Array(rows).fill(1) }
}

/**
 * The most that a move of somebody at x to y gains: x × y, the last two numbers being "alone" and "nobody", who holds
 * the places left over and may stay alone in any number.
 */
function movesOf({ rows, width, gain, alone, at, free, mayBeFree, mayBeAlone }: Stand): Float64Array {
  const nodes = width + 1
  const moves = new Float64Array(nodes * nodes).fill(-Infinity)
  for (let row = 0; row < rows; row++) {
    const from = at[row] ?? 0
    const start = row * width
    const here = from === width ? alone : (gain[start + from] ?? NaN)
    const base = from * nodes
    for (let to = 0; to < width; to++) {
      const more = (gain[start + to] ?? NaN) - here
      if (more > (moves[base + to] ?? NaN)) moves[base + to] = more
    }
    const toAlone = mayBeAlone[row] === 1 ? alone - here : -Infinity
    if (toAlone > (moves[base + width] ?? NaN)) moves[base + width] = toAlone
  }
  // Nobody gains nothing anywhere; "alone" has room for everybody, so nobody is there as well.
  for (let column = 0; column < width; column++) {
    if ((free[column] ?? 0) > 0 && (moves[column * nodes + width] ?? NaN) < 0)
      moves[column * nodes + width] = 0
    if (mayBeFree[column] === 1 && (moves[width * nodes + column] ?? NaN) < 0)
      moves[width * nodes + column] = 0
  }
  return moves
}

/** What a row gains where it is, and what it keeps of that at these prices. */
export function keptBy({ gain, width, at, alone }: Stand, row: number, columns: Float64Array) {
  const column = at[row] ?? 0
  if (column === width) return { own: alone, worth: alone }
  const own = gain[row * width + column] ?? NaN
  return { own, worth: own - (columns[column] ?? NaN) }
}

/**
 * Prices at which nobody would rather be elsewhere: by Bellman and Ford's rounds over the moves, so that the price of y
 * is at least that of x and what a move from x gains. Undefined when a round trip gains, that is when the answer can be
 * bettered.
 */
export function pricesOf(stand: Stand): Float64Array | undefined {
  const { width } = stand
  const nodes = width + 1
  const moves = movesOf(stand)
  const price = new Float64Array(nodes)
  const from = new Int32Array(nodes).fill(-1)
  const due = new Uint8Array(nodes).fill(1)
  for (let round = 0; round <= nodes + 1; round++) {
    let changed = false
    for (let node = 0; node < nodes; node++) {
      if (due[node] === 0) continue
      due[node] = 0
      const base = price[node] ?? NaN
      const start = node * nodes
      for (let to = 0; to < nodes; to++) {
        const more = base + (moves[start + to] ?? NaN)
        if (more <= (price[to] ?? NaN) || to === node) continue
        price[to] = more
        from[to] = node
        due[to] = 1
        changed = true
      }
    }
    if (!changed) {
      const level = price[width] ?? NaN
      return price.subarray(0, width).map((one) => one - level)
    }
    if (isRound(from)) return undefined
  }
  return undefined
}

/** Whether following who raised whose price comes back to where it began. */
function isRound(from: Int32Array): boolean {
  const seen = new Int32Array(from.length).fill(-1)
  for (let begin = 0; begin < from.length; begin++) {
    let node = begin
    while (node >= 0 && seen[node] === -1) {
      seen[node] = begin
      node = from[node] ?? 0
    }
    if (node >= 0 && seen[node] === begin) return true
  }
  return false
}
