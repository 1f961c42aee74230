/** Who could make room for whom: the graph of mentors, of being alone, and of places that nobody takes. */
import { costOfAlone } from './best.ts'
import { real, whole } from './cells.ts'
import type { Market } from './market.ts'
import type { Couple } from './problem.ts'

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
  /** What the column of each row costs it, by the prices. */
  rowPrice: Float64Array
  /** By node; "alone" and "nobody" cost nothing. */
  price: Float64Array
  /** Places that nobody takes, by column. */
  free: Int32Array
}

/** The graph of an answer and of prices that prove it. */
export function waysOf(market: Market, pairs: readonly Couple[], columnPrices: Float64Array): Ways {
  const width = market.mentors.length
  const [alone, nobody, nodes] = [width, width + 1, width + 2]
  const price = new Float64Array(nodes)
  for (let column = 0; column < width; column++) price[column] = real(columnPrices, column)
  const { at, free } = seatsOf(market, pairs)
  const dearest = costOfAlone(market)
  const { largest } = market.exact
  const rowPrice = new Float64Array(at.length)
  const step = new Float64Array(nodes * nodes).fill(Infinity)
  for (let row = 0; row < at.length; row++) {
    const from = whole(at, row)
    const start = row * width
    const own = from === alone ? dearest : largest - real(market.scores, start + from) - real(price, from)
    rowPrice[row] = own
    const base = from * nodes
    const head = largest - own
    for (let to = 0; to < width; to++) {
      // NaN, where the pair is forbidden, is less than nothing.
      const length = head - real(market.scores, start + to) - real(price, to)
      if (length < real(step, base + to)) step[base + to] = length
    }
    if (dearest - own < real(step, base + alone)) step[base + alone] = dearest - own
  }
  for (let column = 0; column < width; column++) {
    if (whole(free, column) > 0) step[column * nodes + nobody] = 0
    step[nobody * nodes + column] = 0 - real(price, column)
    step[column * nodes + column] = 0
  }
  step[alone * nodes + alone] = 0
  step[nobody * nodes + nobody] = 0
  return { nodes, alone, nobody, step, at, rowPrice, price, free }
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
    free[place] = whole(free, place) - 1
    return place
  })
  return { at, free }
}
