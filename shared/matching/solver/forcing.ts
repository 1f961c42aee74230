/** What the whole loses when a pair is forced, for every pair that may be, from the prices of one solve. */
import { proofOf } from './proof.ts'
import { everyWay, waysFrom, waysTo } from './shortest.ts'
import type { Solved } from './solve.ts'
import { waysOf } from './ways.ts'

/** What is lost: mentees matched (0 or 1), and points of the total (below 0 where the total gains). */
export interface Loss {
  matched: number
  total: number
}

/** Losses by mentor, or by `mentee * mentors + mentor`, input indexes; NaN where the pair cannot be forced. */
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
  /**
   * What one place more with a mentor does to the total when it matches one mentee more; null when it would match
   * nobody more.
   */
  place: (mentor: number) => number | null
  /** Whether that one could be this mentee, who has nobody. */
  placeFor: (mentee: number, mentor: number) => boolean
}

/**
 * The exact cost of forcing pairs against a best-total answer; null for another mode. Equal to locking
 * the pair and solving again.
 *
 * Forcing row i, now at a, into j costs the reduced cost of (i, j) and the shortest way from j to a, on which
 * everybody pushed out moves on (Ahuja, Magnanti and Orlin, Network Flows, ch. 9). If no way keeps everybody
 * matched, the one pushed out stays alone and a place is left to nobody: the way then goes from j to "alone" and
 * on from "nobody" to a, and is that one match dearer. More is never lost, since whoever had the place
 * could always stay alone in exchange.
 */
export function forcing(solved: Solved): Forcing | null {
  const proof = proofOf(solved)
  if (!proof) return null
  const { market, answer } = solved
  const { columns: width, unit } = market.exact
  const mentors = Int32Array.from(market.mentors)
  const rowOf = new Map(market.mentees.map((mentee, row) => [mentee, row]))
  const lockedAt = new Map(market.locked)
  const ways = once(() => waysOf(market, answer.pairs, proof))
  const every = once(() => everyWay(ways()))
  const towards = byNumber((node) => waysTo(ways(), node))
  const fromAlone = once(() => waysFrom(ways(), ways().alone))

  /** Writes what row `row` loses from `start` on; `to` leads to where it is, `toAlone` to being alone. */
  function write(out: Losses, start: number, row: number, to: Float64Array, toAlone: Float64Array): void {
    const { worth, price, nobody, aloneScore } = ways()
    const { scores, places } = market
    const own = worth[row] ?? NaN
    const giveUp = (to[nobody] ?? NaN) + aloneScore
    for (let column = 0; column < width; column++) {
      const score = scores[row * width + column] ?? NaN
      if (score !== score || (places[column] ?? 0) === 0) continue
      const place = start + (mentors[column] ?? 0)
      const first = own + (price[column] ?? NaN) - score
      const way = to[column] ?? NaN
      const loses = way === Infinity
      out.matched[place] = loses ? 1 : 0
      out.total[place] = (first + (loses ? (toAlone[column] ?? NaN) + giveUp : way)) / unit
    }
  }
  const settle = (out: Losses, start: number, mentee: number) => {
    const lock = lockedAt.get(mentee)
    if (lock === undefined) return
    out.matched[start + lock] = 0
    out.total[start + lock] = 0
  }
  const row = (mentee: number): Losses => {
    const out = blank(width)
    const at = rowOf.get(mentee)
    if (at === undefined) settle(out, 0, mentee)
    else write(out, 0, at, towards(ways().at[at] ?? 0), towards(ways().alone))
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
      const { nodes, at, alone } = ways()
      const to = (node: number) => every().subarray(node * nodes, (node + 1) * nodes)
      const out = blank(market.exact.values.length)
      market.mentees.forEach((mentee, one) => {
        write(out, mentee * width, one, to(at[one] ?? 0), to(alone))
      })
      for (const [mentee] of market.locked) settle(out, mentee * width, mentee)
      return out
    },
    // Somebody alone moves in, by the shortest way from "alone" to the new place.
    place: (mentor) => {
      const column = market.mentorOrder[mentor] ?? 0
      const way = fromAlone()[column] ?? NaN
      return way === Infinity ? null : ((ways().price[column] ?? NaN) - way + ways().aloneScore) / unit
    },
    placeFor: (mentee, mentor) => {
      const one = rowOf.get(mentee)
      const { at, alone, worth, price } = ways()
      if (one === undefined || (at[one] ?? 0) !== alone) return false
      const column = market.mentorOrder[mentor] ?? 0
      const to = towards(column)
      const shortest = fromAlone()[column] ?? NaN
      for (let first = 0; first < width; first++) {
        const step = (worth[one] ?? NaN) + (price[first] ?? NaN) - (market.scores[one * width + first] ?? NaN)
        if (step + (to[first] ?? NaN) === shortest) return shortest < Infinity
      }
      return false
    },
  }
}

const blank = (count: number): Losses => ({
  matched: new Float64Array(count).fill(NaN),
  total: new Float64Array(count).fill(NaN),
})

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

function byNumber<Value>(make: (number: number) => Value): (number: number) => Value {
  const known = new Map<number, Value>()
  return (number) => {
    const before = known.get(number)
    if (before !== undefined) return before
    const made = make(number)
    known.set(number, made)
    return made
  }
}
