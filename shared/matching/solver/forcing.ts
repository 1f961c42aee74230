/** What the whole loses when a pair is forced, for every pair that may be, from the prices of one solve. */
import { costOfAlone } from './best.ts'
import { real, whole } from './cells.ts'
import { everyWay, waysTo } from './shortest.ts'
import type { Solved } from './solve.ts'
import { waysOf, type Ways } from './ways.ts'

/** What is lost: mentees matched (0 or 1), and points of the total (below 0 where the total gains). */
export interface Loss {
  matched: number
  total: number
}

/** Losses by `mentee * mentors + mentor`, input indexes; NaN where the pair cannot be forced. */
export interface Losses {
  matched: Float64Array
  total: Float64Array
}

export interface Forcing {
  /** Null where the pair cannot be forced: forbidden, or a lock or no place stands in the way. */
  cost: (mentee: number, mentor: number) => Loss | null
  /** The losses of one mentee with every mentor. */
  row: (mentee: number) => Losses
  /** The losses of every pair. */
  all: () => Losses
}

/**
 * The exact cost of forcing pairs against a best-total answer; null for another mode. Equal to locking
 * the pair and solving again.
 *
 * Forcing row i, now at a, into j costs the reduced cost of (i, j) and the shortest way from j to a, on which
 * everybody pushed out moves on (Ahuja, Magnanti and Orlin, Network Flows, ch. 9). If no way keeps everybody
 * matched, the one pushed out stays alone and a place is left to nobody: the way then goes from j to "alone" and
 * on from "nobody" to a, and is that one match dearer. More is never lost, since the mentee of j could
 * always stay alone in exchange.
 */
export function forcing({ market, answer, prices }: Solved): Forcing | null {
  if (!prices) return null
  const columns = prices.columns
  const width = market.mentors.length
  const rowOf = new Map(market.mentees.map((mentee, row) => [mentee, row]))
  let made: Ways | undefined
  const ways = () => (made ??= waysOf(market, answer.pairs, columns))
  let every: Float64Array | undefined
  const known = new Map<number, Float64Array>()
  const towards = (node: number): Float64Array => {
    const before = known.get(node)
    if (before) return before
    const found = waysTo(ways(), node)
    known.set(node, found)
    return found
  }
  /** Writes the losses of one row from `start` on. */
  const write = (row: number, out: Losses, start: number, to: Float64Array, toAlone: Float64Array) => {
    const graph = ways()
    const home = whole(graph.at, row)
    const dearest = costOfAlone(market)
    const head = market.exact.largest - real(graph.rowPrice, row)
    const giveUp = real(to, graph.nobody) - dearest + market.exact.largest
    const { unit } = market.exact
    for (let column = 0; column < width; column++) {
      const place = start + (market.mentors[column] ?? 0)
      if (column === home) {
        out.matched[place] = 0
        out.total[place] = 0
        continue
      }
      const score = real(market.scores, row * width + column)
      if (Number.isNaN(score) || whole(market.places, column) === 0) continue
      const own = head - score - real(graph.price, column)
      const way = real(to, column)
      const loses = way === Infinity
      out.matched[place] = loses ? 1 : 0
      out.total[place] = (loses ? own + real(toAlone, column) + giveUp : own + way) / unit
    }
  }
  const blank = (count: number): Losses => ({
    matched: new Float64Array(count).fill(NaN),
    total: new Float64Array(count).fill(NaN),
  })
  const lockedAt = new Map(market.locked)
  const row = (mentee: number): Losses => {
    const out = blank(width)
    const at = rowOf.get(mentee)
    const lock = lockedAt.get(mentee)
    if (lock !== undefined) {
      out.matched[lock] = 0
      out.total[lock] = 0
    }
    if (at === undefined) return out
    const graph = ways()
    write(at, out, 0, towards(whole(graph.at, at)), towards(graph.alone))
    return out
  }
  return {
    row,
    cost: (mentee, mentor) => {
      const { matched, total } = row(mentee)
      const [lost, points] = [matched[mentor] ?? NaN, total[mentor] ?? NaN]
      return Number.isNaN(lost) ? null : { matched: lost, total: points }
    },
    all: () => {
      const graph = ways()
      every ??= everyWay(graph)
      const { nodes } = graph
      const to = (node: number) => (every ?? new Float64Array()).subarray(node * nodes, (node + 1) * nodes)
      const out = blank(market.exact.values.length)
      market.mentees.forEach((mentee, at) => {
        write(at, out, mentee * width, to(whole(graph.at, at)), to(graph.alone))
      })
      for (const [mentee, mentor] of market.locked) {
        out.matched[mentee * width + mentor] = 0
        out.total[mentee * width + mentor] = 0
      }
      return out
    },
  }
}
