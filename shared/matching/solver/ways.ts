/** Who could make room for whom: the graph of mentors, of being alone, and of places that nobody takes. */
import type { Market } from './market.ts'
import type { Couple } from './problem.ts'
import type { Proof } from './proof.ts'

/**
 * The steps of a best-total answer. Nodes are the market's columns, then "alone", then "nobody", who holds
 * every free place. A step x → y moves the mentee at x for whom that costs least over to y; through
 * "nobody" a free place of x is filled and one of y is left free instead. What a step costs is reduced by the
 * prices, so never below 0. Giving up a match to free a place (alone → nobody) is left out: see `forcing`.
 */
export interface Ways {
  /** Mentors + 2. */
  nodes: number
  alone: number
  nobody: number
  /** nodes × nodes; Infinity where nobody could move. */
  step: Float64Array
  /** Where each row of the market is. */
  at: Int32Array
  /** What each row has where it is, after the price of its place. */
  worth: Float64Array
  /** By node; "alone" and "nobody" cost nothing. */
  price: Float64Array
  /** What staying alone counts as. */
  aloneScore: number
}

/** The graph of an answer and of prices that prove it. */
export function waysOf(
  market: Market,
  pairs: readonly Couple[],
  { columns, alone: aloneScore }: Proof,
): Ways {
  const width = market.mentors.length
  const [alone, nobody, nodes] = [width, width + 1, width + 2]
  const price = new Float64Array(nodes)
  price.set(columns.subarray(0, width))
  const { at, free } = seatsOf(market, pairs)
  const worth = new Float64Array(at.length)
  const step = new Float64Array(nodes * nodes).fill(Infinity)
  for (let row = 0; row < at.length; row++) {
    const from = at[row] ?? 0
    const start = row * width
    const own = from === alone ? aloneScore : (market.scores[start + from] ?? NaN) - (price[from] ?? NaN)
    worth[row] = own
    const base = from * nodes
    for (let to = 0; to < width; to++) {
      const length = own + (price[to] ?? NaN) - (market.scores[start + to] ?? NaN)
      // NaN, where the pair is forbidden, is less than nothing.
      if (length < (step[base + to] ?? NaN)) step[base + to] = length
    }
    if (own - aloneScore < (step[base + alone] ?? NaN)) step[base + alone] = own - aloneScore
  }
  for (let column = 0; column < width; column++) {
    if ((free[column] ?? 0) > 0) step[column * nodes + nobody] = 0
    step[nobody * nodes + column] = price[column] ?? NaN
  }
  for (let node = 0; node < nodes; node++) step[node * nodes + node] = 0
  return { nodes, alone, nobody, step, at, worth, price, aloneScore }
}

/** The column of each row, and the places left. */
function seatsOf(market: Market, pairs: readonly Couple[]): { at: Int32Array; free: Int32Array } {
  const column = new Map(market.mentors.map((mentor, place) => [mentor, place]))
  const mentorOf = new Map(pairs)
  const free = market.places.slice()
  const at = Int32Array.from(market.mentees, (mentee) => {
    const mentor = mentorOf.get(mentee)
    const place = mentor === undefined ? undefined : column.get(mentor)
    if (place === undefined) return market.mentors.length
    free[place] = (free[place] ?? 0) - 1
    return place
  })
  return { at, free }
}
