/** Best total: as many mentees as possible, and among those answers the largest sum of scores. */
import { Refusal } from '../../model/refusal.ts'
import type { Bare } from './assign.ts'
import { augment, scratchFor, type Flow } from './flow.ts'
import type { Market } from './market.ts'
import type { Watch } from './problem.ts'

/** How many rows pass between two looks at the watch. */
const rowsPerLook = 16

/** What one mentee without a mentor costs: more than all scores together can ever make good, whoever is locked. */
export const costOfAlone = ({ exact }: Market): number => exact.rows * exact.range + 1

/** Costs to make small: largest score − score, and `alone` for the last column; Infinity where forbidden. */
export function costsOf(market: Market, alone: number, cost: (score: number) => number): Float64Array {
  const width = market.mentors.length
  const out = new Float64Array(market.mentees.length * (width + 1))
  for (let row = 0; row < market.mentees.length; row++) {
    for (let column = 0; column < width; column++) {
      const score = market.scores[row * width + column] ?? NaN
      out[row * (width + 1) + column] = Number.isNaN(score) ? Infinity : cost(score)
    }
    out[row * (width + 1) + width] = alone
  }
  return out
}

/** Places every row in turn by a shortest path; the result is optimal for `flow.cost`. */
export function placeAll(flow: Flow, watch: Watch = {}): void {
  const scratch = scratchFor(flow.columns)
  for (let row = 0; row < flow.rows; row++) {
    if (row % rowsPerLook === 0) look(watch, row / flow.rows)
    augment(flow, row, scratch)
  }
}

/** Tells how far the solve is; refuses to go on when it was cancelled. */
export function look(watch: Watch, share: number): void {
  if (watch.isCancelled?.()) throw new Refusal('cancelled', 'solve-cancelled')
  watch.onProgress?.(share)
}

const unitsOf = (market: Market) => ({
  columns: market.mentors.length,
  alone: market.exact.largest - costOfAlone(market),
  largest: market.exact.largest,
})

/** Everybody as the bare assignment reads them, who is locked fixed: the same scores whatever is locked. */
export const bareOf = (market: Market): Bare => ({
  ...unitsOf(market),
  rows: market.everyone.length,
  scores: market.all,
  places: market.allPlaces,
  fixed: market.fixed,
})

/** What is left to be placed after the locks, likewise. */
export const openOf = (market: Market): Bare => ({
  ...unitsOf(market),
  rows: market.mentees.length,
  scores: market.scores,
  places: market.places,
})
