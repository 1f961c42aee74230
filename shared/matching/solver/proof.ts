/** The proof that an answer cannot be bettered: prices on which every pair in use is the cheapest choice. */
import type { Market } from './market.ts'
import type { Couple } from './problem.ts'
import type { Fault } from './verify.ts'

/** An answer as a network: who is where, what every edge costs, where nobody may hold a place. */
interface Network {
  rows: number
  /** Mentors and, last, "alone". */
  columns: number
  cost: Float64Array
  at: number[]
  spare: number[]
  open: boolean[]
}

interface Prices {
  columns: Float64Array
  nobody: number
}

/** Faults of a best-total answer. */
export function bestFaults(market: Market, pairs: readonly Couple[]): Fault[] {
  const counting = network(market, pairs, 1, () => 0)
  if (!pricesOf(counting)) return [{ code: 'not-the-most-matched' }]
  const alone = market.mentees.length * market.exact.range + 1
  const net = network(market, pairs, alone, (score) => market.exact.largest - score)
  const prices = pricesOf(net)
  if (!prices) return [{ code: 'not-the-best-total' }]
  return proves(net, prices) ? [] : [{ code: 'prices-do-not-prove' }]
}

/** Whether prices by row and column of the market (the solver's own) prove a best-total answer. */
export function pricesProve(
  market: Market,
  pairs: readonly Couple[],
  prices: { columns: Float64Array },
): boolean {
  const alone = market.mentees.length * market.exact.range + 1
  const net = network(market, pairs, alone, (score) => market.exact.largest - score)
  return proves(net, { columns: prices.columns, nobody: 0 })
}

/**
 * Faults of a fairest answer. For each score in use, from the lowest: lower ones not yet settled go, this
 * one costs 1, others nothing; prices must prove that no fewer pairs can have it. Then only edges on which
 * such answers live stay, and the next score is asked.
 */
export function fairestFaults(market: Market, pairs: readonly Couple[]): Fault[] {
  const net = network(market, pairs, 1, () => 0)
  const counting = pricesOf(net)
  if (!counting) return [{ code: 'not-the-most-matched' }]
  keepTight(net, counting)
  const width = net.columns - 1
  const score = (row: number, column: number) => market.scores[row * width + column] ?? NaN
  const inUse = net.at.flatMap((column, row) => (column < width ? [score(row, column)] : []))
  let settled = -Infinity
  for (const level of [...new Set(inUse)].sort((a, b) => a - b)) {
    for (let row = 0; row < net.rows; row++)
      for (let column = 0; column < width; column++) {
        const place = row * net.columns + column
        const value = score(row, column)
        if (net.cost[place] !== 0 || value <= settled || value > level) continue
        net.cost[place] = value === level ? 1 : Infinity
      }
    const prices = pricesOf(net)
    if (!prices) return [{ code: 'not-the-fairest' }]
    if (!proves(net, prices)) return [{ code: 'prices-do-not-prove' }]
    keepTight(net, prices)
    settled = level
  }
  return []
}

function network(
  market: Market,
  pairs: readonly Couple[],
  alone: number,
  cost: (score: number) => number,
): Network {
  const rows = market.mentees.length
  const width = market.mentors.length
  const columns = width + 1
  const mentors = new Map(pairs)
  const column = new Map(market.mentors.map((mentor, at) => [mentor, at]))
  const at = market.mentees.map((mentee) => column.get(mentors.get(mentee) ?? -1) ?? width)
  const spare = [...market.places, rows]
  for (const place of at) spare[place] = (spare[place] ?? 0) - 1
  const costs = new Float64Array(rows * columns).fill(alone)
  for (let row = 0; row < rows; row++)
    for (let place = 0; place < width; place++) {
      const score = market.scores[row * width + place] ?? NaN
      costs[row * columns + place] = Number.isNaN(score) ? Infinity : cost(score)
    }
  return { rows, columns, cost: costs, at, spare, open: Array.from({ length: columns }, () => true) }
}

/**
 * Column prices by Bellman and Ford's rounds over "somebody in x could be in y instead"; undefined when
 * the rounds do not end, that is when a round trip would better the answer.
 */
function pricesOf(net: Network): Prices | undefined {
  const { columns } = net
  const hub = columns
  const width = columns + 1
  const step = new Float64Array(width * width).fill(Infinity)
  for (let row = 0; row < net.rows; row++) {
    const from = net.at[row] ?? 0
    const here = net.cost[row * columns + from] ?? Infinity
    if (here === Infinity) return undefined
    for (let to = 0; to < columns; to++) {
      const change = (net.cost[row * columns + to] ?? Infinity) - here
      if (change < (step[from * width + to] ?? Infinity)) step[from * width + to] = change
    }
  }
  for (let column = 0; column < columns; column++) {
    if ((net.spare[column] ?? 0) > 0) step[column * width + hub] = 0
    if (net.open[column]) step[hub * width + column] = 0
  }
  const price = new Float64Array(width)
  for (let round = 0; round <= width; round++) {
    let changed = false
    for (let from = 0; from < width; from++) {
      const base = price[from] ?? 0
      for (let to = 0; to < width; to++) {
        const length = base + (step[from * width + to] ?? Infinity)
        if (length >= (price[to] ?? 0)) continue
        price[to] = length
        changed = true
      }
    }
    if (changed) continue
    const level = price[hub] ?? 0
    return { columns: price.subarray(0, columns).map((one) => one - level), nobody: 0 }
  }
  return undefined
}

/** A row's price: what the place it has costs it. */
const rowPrice = (net: Network, prices: Prices, row: number) => {
  const column = net.at[row] ?? 0
  return (net.cost[row * net.columns + column] ?? 0) - (prices.columns[column] ?? 0)
}

/** Reduced costs ≥ 0, complementary slackness, and a gap of exactly 0 between the two objectives. */
function proves(net: Network, prices: Prices): boolean {
  let primal = 0n
  let dual = 0n
  for (let row = 0; row < net.rows; row++) {
    const own = rowPrice(net, prices, row)
    primal += BigInt(net.cost[row * net.columns + (net.at[row] ?? 0)] ?? 0)
    dual += BigInt(own)
    for (let column = 0; column < net.columns; column++) {
      const reduced = (net.cost[row * net.columns + column] ?? 0) - own - (prices.columns[column] ?? 0)
      if (reduced < 0) return false
    }
  }
  for (let column = 0; column < net.columns; column++) {
    const price = prices.columns[column] ?? 0
    const spare = net.spare[column] ?? 0
    if (net.open[column] && price > prices.nobody) return false
    if (spare > 0 && price !== prices.nobody) return false
    const taken = net.at.filter((at) => at === column).length
    dual += BigInt(price) * BigInt(taken + spare)
  }
  return primal === dual
}

/** Keeps the edges on which every answer as good lives, at no cost. */
function keepTight(net: Network, prices: Prices): void {
  for (let row = 0; row < net.rows; row++) {
    const own = rowPrice(net, prices, row)
    for (let column = 0; column < net.columns; column++) {
      const place = row * net.columns + column
      const reduced = (net.cost[place] ?? 0) - own - (prices.columns[column] ?? 0)
      net.cost[place] = reduced === 0 ? 0 : Infinity
    }
  }
  net.open.forEach((open, column) => {
    net.open[column] = open && prices.columns[column] === 0
  })
}
