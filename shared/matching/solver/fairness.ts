/** The proof that no answer is fairer: level by level, that no fewer people can be as badly off. */
import type { Market } from './market.ts'
import type { Couple } from './problem.ts'
import { proves } from './proof.ts'
import { keptBy, pricesOf, standOf, type Stand } from './stand.ts'
import type { Fault } from './verify.ts'

/**
 * Faults of a fairest answer that keeps the rules. For each score in use, from the lowest: lower ones not yet settled
 * go, this one counts −1, others nothing; prices must prove that no fewer pairs can have it. Then only what such
 * answers use stays, and the next score is asked. O(scores in use × mentees × mentors).
 */
export function fairestFaults(market: Market, pairs: readonly Couple[]): Fault[] {
  const stand = standOf(market, pairs, -1, () => 0)
  const counting = pricesOf(stand)
  if (!counting) return [{ code: 'not-the-most-matched' }]
  if (!proves(stand, market.places, counting)) return [{ code: 'prices-do-not-prove' }]
  keepTight(stand, counting)
  stand.alone = 0
  const order = sorted(market)
  let next = 0
  for (const level of levelsOf(market, stand)) {
    for (; next < order.length; next++) {
      const place = order[next] ?? 0
      const score = market.scores[place] ?? NaN
      if (score > level) break
      if (stand.gain[place] === 0) stand.gain[place] = score === level ? -1 : -Infinity
    }
    const prices = pricesOf(stand)
    if (!prices) return [{ code: 'not-the-fairest' }]
    if (!proves(stand, market.places, prices)) return [{ code: 'prices-do-not-prove' }]
    keepTight(stand, prices)
  }
  return []
}

/** The cells of all pairs that may be, the lowest score first. */
function sorted({ scores }: Market): Int32Array {
  const places = Int32Array.from(scores.keys()).filter((place) => !Number.isNaN(scores[place] ?? NaN))
  return places.sort((a, b) => (scores[a] ?? NaN) - (scores[b] ?? NaN))
}

/** The scores in use, each once, the lowest first. */
function levelsOf({ scores }: Market, { at, width }: Stand): number[] {
  const used = new Set<number>()
  at.forEach((column, row) => {
    if (column < width) used.add(scores[row * width + column] ?? NaN)
  })
  return [...used].sort((a, b) => a - b)
}

/** Keeps what answers as good may use, at no gain: the rest is ruled out. */
function keepTight(stand: Stand, prices: Float64Array): void {
  const { rows, width, gain, mayBeFree, mayBeAlone } = stand
  for (let row = 0; row < rows; row++) {
    const { worth } = keptBy(stand, row, prices)
    const start = row * width
    for (let column = 0; column < width; column++)
      gain[start + column] = worth + (prices[column] ?? NaN) === (gain[start + column] ?? NaN) ? 0 : -Infinity
    if (worth !== stand.alone) mayBeAlone[row] = 0
  }
  for (let column = 0; column < width; column++) if ((prices[column] ?? NaN) !== 0) mayBeFree[column] = 0
}
