/** Fairest: as many mentees as possible, then full leximin: the worst score as good as it can be, then the next. */
import { assign } from './assign.ts'
import { costsOf, look, openOf, placeAll } from './best.ts'
import { augment, clearPrices, emptyFlow, keepTight, scratchFor, seat, unseat } from './flow.ts'
import type { Flow } from './flow.ts'
import type { Market } from './market.ts'
import type { Watch } from './problem.ts'

/**
 * A leximin flow, its `cost` reduced to the edges on which all leximin optima live.
 *
 * Level by level from the lowest score still in use: edges below it go, edges of it cost 1, all others
 * nothing. If everybody on it can be placed without it, it goes too; otherwise the fewest that need it is
 * found with its prices, and only edges on which such optima live are kept (the lexicographic bottleneck
 * scheme of Burkard and Rendl 1991, Oper. Res. Lett. 10, with prices in place of its large weights).
 */
export function fairestFlow(market: Market, watch: Watch = {}): Flow {
  const flow = mostMatched(market, watch)
  const levels = sortedEdges(market)
  const scratch = scratchFor(flow.columns)
  let settledUpTo = -Infinity
  let at = 0
  for (;;) {
    const lowest = lowestInUse(market, flow, settledUpTo)
    if (lowest === Infinity) return flow
    look(watch, at / levels.places.length)
    while (at < levels.scores.length && (levels.scores[at] ?? NaN) < lowest)
      flow.cost[levels.places[at++] ?? 0] = Infinity
    const from = at
    while (at < levels.scores.length && (levels.scores[at] ?? NaN) === lowest) {
      const place = levels.places[at++] ?? 0
      if (flow.cost[place] === 0) flow.cost[place] = 1
    }
    const needed = replace(market, flow, lowest, scratch)
    if (needed) {
      keepTight(flow)
      settledUpTo = lowest
    } else {
      for (let edge = from; edge < at; edge++) flow.cost[levels.places[edge] ?? 0] = Infinity
      clearPrices(flow)
    }
  }
}

/** The best-total answer as a start, on the edges on which every answer with as many matched lives. */
function mostMatched(market: Market, watch: Watch): Flow {
  const bare = openOf(market)
  const best = assign(bare, watch)
  const flow = emptyFlow(
    market.mentees.length,
    market.places,
    costsOf(market, 1, () => 0),
  )
  placeAll(flow)
  keepTight(flow)
  flow.spare.set(bare.places)
  flow.spare[bare.columns] = 0
  for (let row = 0; row < flow.rows; row++) {
    const mentor = best.at[row] ?? 0
    const column = mentor < 0 ? bare.columns : mentor
    seat(flow, row, column)
    if (mentor >= 0) {
      flow.spare[mentor] = (flow.spare[mentor] ?? 0) - 1
      flow.spare[bare.columns] = (flow.spare[bare.columns] ?? 0) + 1
    }
  }
  return flow
}

/** Every pair that may be, from the lowest score up: its score and its place in `flow.cost`. */
function sortedEdges(market: Market): { scores: Float64Array; places: Int32Array } {
  const width = market.mentors.length
  const places = Array.from(market.scores.keys()).filter(
    (place) => !Number.isNaN(market.scores[place] ?? NaN),
  )
  places.sort((a, b) => (market.scores[a] ?? NaN) - (market.scores[b] ?? NaN))
  return {
    scores: Float64Array.from(places, (place) => market.scores[place] ?? NaN),
    places: Int32Array.from(places, (place) => place + Math.floor(place / width)),
  }
}

/** The score of a row's pair; Infinity for one alone, who is settled already. */
function scoreOf(market: Market, flow: Flow, row: number): number {
  const column = flow.at[row] ?? 0
  return column === flow.columns - 1 ? Infinity : (market.scores[row * (flow.columns - 1) + column] ?? NaN)
}

function lowestInUse(market: Market, flow: Flow, above: number): number {
  let lowest = Infinity
  for (let row = 0; row < flow.rows; row++) {
    const score = scoreOf(market, flow, row)
    if (score > above && score < lowest) lowest = score
  }
  return lowest
}

/** Places everybody with exactly this score anew; true if somebody still needs it. */
function replace(market: Market, flow: Flow, score: number, scratch: ReturnType<typeof scratchFor>): boolean {
  const rows: number[] = []
  for (let row = 0; row < flow.rows; row++) if (scoreOf(market, flow, row) === score) rows.push(row)
  for (const row of rows) unseat(flow, row)
  for (const row of rows) augment(flow, row, scratch)
  for (let row = 0; row < flow.rows; row++) if (scoreOf(market, flow, row) === score) return true
  return false
}
