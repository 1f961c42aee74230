/** The assignment solver: who mentors whom, exactly, and in the same way whatever the order of the input. */
import { assertNever } from '../../model/refusal.ts'
import { bestFlow } from './best.ts'
import { makeCanonical } from './canonical.ts'
import { whole } from './cells.ts'
import { sumOf } from './exact.ts'
import { fairestFlow } from './fairest.ts'
import { keepTight, type Flow } from './flow.ts'
import { readMarket, type Market } from './market.ts'
import { blockingPairs } from './preferences.ts'
import type { AnyProblem, Answer, Couple, Watch } from './problem.ts'
import { stablePairs } from './stable.ts'

/** Prices that prove a best-total answer; in units of `unit`, by row and column of the market. */
export interface Prices {
  rows: Float64Array
  columns: Float64Array
}

export interface Solved {
  answer: Answer
  market: Market
  /** Only for the best total: the other modes are checked level by level or by their blocking pairs. */
  prices: Prices | undefined
}

/**
 * The canonical optimum of a problem in its mode. Locked pairs come first; then as many mentees as
 * possible (best and fairest), then the largest total, or full leximin, or stability. Ties go to the
 * lexicographically smallest mentor ids in mentee-id order, staying alone last.
 * Refuses as `readMarket` does, and with `cancelled` when `isCancelled` says so. Synchronous.
 */
export const solve = (problem: AnyProblem, watch: Watch = {}): Answer =>
  solveWithPrices(problem, watch).answer

/** As `solve`, with the prices that let `verify` prove it. */
export function solveWithPrices(problem: AnyProblem, watch: Watch = {}): Solved {
  const market = readMarket(problem)
  const { free, prices } = freePairs(problem, market, watch)
  const pairs = [...market.locked, ...free].sort(([a], [b]) => a - b)
  return { answer: answerOf(problem, market, pairs), market, prices }
}

function freePairs(problem: AnyProblem, market: Market, watch: Watch): { free: Couple[]; prices?: Prices } {
  switch (problem.mode) {
    case 'best': {
      const flow = bestFlow(market, watch)
      const prices = { rows: flow.rowPrice.slice(), columns: flow.columnPrice.slice() }
      keepTight(flow)
      return { free: canonicalPairs(market, flow), prices }
    }
    case 'fairest':
      return { free: canonicalPairs(market, fairestFlow(market, watch)) }
    case 'stable':
      return { free: stablePairs(problem, market, watch) }
    default:
      return assertNever(problem.mode)
  }
}

function canonicalPairs(market: Market, flow: Flow): Couple[] {
  makeCanonical(flow)
  return market.mentees.flatMap((mentee, row): Couple[] => {
    const mentor = market.mentors[whole(flow.at, row)]
    return mentor === undefined ? [] : [[mentee, mentor]]
  })
}

const everybody = (market: Market) => Array.from({ length: market.exact.rows }, (_, mentee) => mentee)

function answerOf(problem: AnyProblem, market: Market, pairs: Couple[]): Answer {
  const columns = problem.places.length
  const placed = new Set(pairs.map(([mentee]) => mentee))
  const score = ([mentee, mentor]: Couple) => market.exact.values[mentee * columns + mentor] ?? 0
  return {
    matched: pairs.length,
    total: sumOf(pairs.map(score), market.exact.unit),
    pairs,
    unmatched: everybody(market).filter((mentee) => !placed.has(mentee)),
    blocking: blockingPairs(problem, market, pairs),
  }
}
