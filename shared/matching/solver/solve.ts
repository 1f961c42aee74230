/** The assignment solver: who mentors whom, exactly, and in the same way whatever the order of the input. */
import { assertNever } from '../../model/refusal.ts'
import { assign, type Assignment } from './assign.ts'
import { bareOf } from './best.ts'
import { makeCanonical } from './canonical.ts'
import { sumOf } from './exact.ts'
import { fairestFlow } from './fairest.ts'
import { readMarket, type Market, type Read } from './market.ts'
import { blockingPairs } from './preferences.ts'
import type { AnyProblem, Answer, Couple, Watch } from './problem.ts'
import { stablePairs } from './stable.ts'
import { tightEdges, tightOf, type Tight } from './tight.ts'

/** Prices that prove a best-total answer; in units of `unit`, by row and column of the market. */
export interface Prices {
  rows: Float64Array
  columns: Float64Array
}

/** What an earlier solve may lend: what it read, and an answer to almost the same market. */
export interface Before {
  read?: Read | undefined
  startFor?: ((market: Market) => Assignment | undefined) | undefined
}

export interface Solved {
  answer: Answer
  market: Market
  /** Only for the best total: the other modes are checked level by level or by their blocking pairs. */
  prices: Prices | undefined
  /** Likewise: what the next solve may start from. */
  found: Assignment | undefined
}

/**
 * The canonical optimum of a problem in its mode. Locked pairs come first; then as many mentees as
 * possible (best and fairest), then the largest total, or full leximin, or stability. Ties go to the
 * lexicographically smallest mentor ids in mentee-id order, staying alone last.
 * Refuses as `readMarket` does, and with `cancelled` when `isCancelled` says so. Synchronous.
 */
export const solve = (problem: AnyProblem, watch: Watch = {}): Answer =>
  solveWithPrices(problem, watch).answer

/**
 * As `solve`, with the prices that let `verify` prove it; the answer is the same without what is known before.
 */
export function solveWithPrices(
  problem: AnyProblem,
  watch: Watch = {},
  { read, startFor }: Before = {},
): Solved {
  const market = readMarket(problem, read)
  const found = problem.mode === 'best' ? assign(bareOf(market), watch, startFor?.(market)) : undefined
  const pairs = found
    ? canonicalPairs(market, market.everyone, tightEdges(bareOf(market), found), watch)
    : [...market.locked, ...otherPairs(problem, market, watch)]
  pairs.sort(([a], [b]) => a - b)
  return {
    answer: answerOf(problem, market, pairs),
    market,
    prices: found && pricesOf(market, found),
    found,
  }
}

/** The prices of an assignment as costs: largest score − score, and 0 for the column of those alone; of locked rows none. */
function pricesOf(market: Market, found: Assignment): Prices {
  const columns = new Float64Array(market.mentors.length + 1)
  found.columnPrice.forEach((price, column) => (columns[column] = 0 - price))
  const worth = (mentee: number) => found.rowPrice[market.menteeOrder[mentee] ?? 0] ?? NaN
  return {
    rows: Float64Array.from(market.mentees, (mentee) => market.exact.largest - worth(mentee)),
    columns,
  }
}

function otherPairs(problem: AnyProblem, market: Market, watch: Watch): Couple[] {
  switch (problem.mode) {
    case 'fairest': {
      const { at, spare, open, cost, columns } = fairestFlow(market, watch)
      const isTight = (row: number, column: number) => (cost[row * columns + column] ?? NaN) === 0
      return canonicalPairs(market, market.mentees, tightOf(at, spare, open, isTight), watch)
    }
    case 'stable':
      return stablePairs(problem, market, watch)
    case 'best':
      throw new Error('the best total has prices')
    default:
      return assertNever(problem.mode)
  }
}

function canonicalPairs(market: Market, mentees: number[], tight: Tight, watch: Watch): Couple[] {
  makeCanonical(tight, watch)
  return mentees.flatMap((mentee, row): Couple[] => {
    const mentor = market.mentors[tight.at[row] ?? 0]
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
