/** The proof that a best-total answer cannot be bettered: prices at which nobody would rather be elsewhere. */
import type { Market } from './market.ts'
import type { Couple } from './problem.ts'
import { keptBy, pricesOf, standOf, type Stand } from './stand.ts'
import type { Solved } from './solve.ts'
import { costOfAlone } from './best.ts'
import type { Fault } from './verify.ts'

/** Prices of a place with each mentor, by column of the market, in units: whole numbers, 0 or more. */
export interface Proof {
  columns: Float64Array
  /** What staying alone counts as, in units: so little that all scores together cannot make it good. */
  alone: number
}

/** The proof that came with a best-total answer; undefined for the other modes. */
export function proofOf({ prices, market }: Solved): Proof | undefined {
  if (!prices) return undefined
  const alone = market.exact.largest - costOfAlone(market)
  return { columns: prices.columns.subarray(0, market.mentors.length).map((cost) => 0 - cost), alone }
}

/**
 * The highest score of staying alone at which one match more is worth more than all scores together; with no score at
 * all, any is.
 */
function aloneAtMost({ mentees, scores }: Market): number | undefined {
  let largest = -Infinity
  let smallest = Infinity
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? NaN
    if (score > largest) largest = score
    if (score < smallest) smallest = score
  }
  return largest < smallest ? undefined : largest - (mentees.length * (largest - smallest) + 1)
}

/**
 * Faults of a best-total answer that keeps the rules. With the solver's prices it is enough that they prove it, in
 * O(mentees × mentors); without them prices are found from the answer itself, in some rounds of O(mentors²).
 */
export function bestFaults(market: Market, pairs: readonly Couple[], proof?: Proof): Fault[] {
  if (proof && pricesProve(market, pairs, proof)) return []
  const alone = aloneAtMost(market) ?? -1
  const stand = standOf(market, pairs, alone, (score) => score)
  const columns = pricesOf(stand)
  if (columns) return proof || !proves(stand, market.places, columns) ? [{ code: 'prices-do-not-prove' }] : []
  const counting = standOf(market, pairs, -1, () => 0)
  return [{ code: pricesOf(counting) ? 'not-the-best-total' : 'not-the-most-matched' }]
}

/** Whether prices (the solver's own) prove that nobody can be matched in addition, and no total be larger. */
export function pricesProve(market: Market, pairs: readonly Couple[], { columns, alone }: Proof): boolean {
  const most = aloneAtMost(market)
  if (most !== undefined && alone > most) return false
  const stand = standOf(market, pairs, alone, (score) => score)
  return proves(stand, market.places, columns)
}

/**
 * Nobody gains by another place at these prices, no price is below 0 or above 0 where a place is left over, and the
 * total is exactly what the prices allow at most: no gap between the two objectives.
 */
export function proves(stand: Stand, places: Int32Array, columns: Float64Array): boolean {
  const { rows, width, gain, free, mayBeFree, mayBeAlone } = stand
  if (columns.length < width) return false
  let total = 0n
  let allowed = 0n
  for (let column = 0; column < width; column++) {
    const price = columns[column] ?? NaN
    if (!Number.isSafeInteger(price) || (price < 0 && mayBeFree[column] === 1)) return false
    if (price !== 0 && (free[column] ?? 0) > 0) return false
    allowed += BigInt(price) * BigInt(places[column] ?? 0)
  }
  for (let row = 0; row < rows; row++) {
    const start = row * width
    const { own, worth } = keptBy(stand, row, columns)
    if (worth < stand.alone && mayBeAlone[row] === 1) return false
    // What is forbidden is −Infinity, and never gains.
    for (let other = 0; other < width; other++)
      if (worth + (columns[other] ?? NaN) < (gain[start + other] ?? NaN)) return false
    total += BigInt(own)
    allowed += BigInt(worth)
  }
  return total === allowed
}
