/** Whom each side would rather have: the ranked ones in their order, then the others by score, then by id. */
import type { Market } from './market.ts'
import type { AnyProblem, Couple, Problem } from './problem.ts'

export interface Preferences {
  /** Below 0 when this mentee would rather have mentor `a` than mentor `b`; both must be eligible. */
  mentee(mentee: number, a: number, b: number): number
  /** Below 0 when this mentor would rather have mentee `a` than mentee `b`; both must be eligible. */
  mentor(mentor: number, a: number, b: number): number
}

/** Positions by list and person, `none` where not ranked. */
function positions(ranks: Problem['menteeRanks'], lists: number, people: number): Int32Array | undefined {
  if (!ranks) return undefined
  const out = new Int32Array(lists * people).fill(none)
  ranks.forEach((list, at) => {
    list.forEach((person, position) => (out[at * people + person] = position))
  })
  return out
}
const none = 2 ** 31 - 1

/** The completed lists of both sides as comparisons, by input index. */
export function preferencesOf(problem: AnyProblem, market: Market): Preferences {
  const { rows } = market.exact
  const columns = problem.places.length
  const { values } = market.exact
  const byMentee = positions(problem.menteeRanks, rows, columns)
  const byMentor = positions(problem.mentorRanks, columns, rows)
  return {
    mentee(mentee, a, b) {
      const ranked = byMentee
        ? (byMentee[mentee * columns + a] ?? 0) - (byMentee[mentee * columns + b] ?? 0)
        : 0
      if (ranked !== 0) return ranked
      const gain = (values[mentee * columns + b] ?? NaN) - (values[mentee * columns + a] ?? NaN)
      return gain !== 0 ? gain : (market.mentorOrder[a] ?? 0) - (market.mentorOrder[b] ?? 0)
    },
    mentor(mentor, a, b) {
      const ranked = byMentor ? (byMentor[mentor * rows + a] ?? 0) - (byMentor[mentor * rows + b] ?? 0) : 0
      if (ranked !== 0) return ranked
      const gain = (values[b * columns + mentor] ?? NaN) - (values[a * columns + mentor] ?? NaN)
      return gain !== 0 ? gain : (market.menteeOrder[a] ?? 0) - (market.menteeOrder[b] ?? 0)
    },
  }
}

/**
 * The pairs that would both rather have each other than what they got: the mentee has nobody or somebody
 * less wanted, and the mentor has a free place or somebody less wanted. A locked pair is settled: its
 * mentee wants nobody else and cannot be moved from the place.
 */
export function blockingPairs(problem: AnyProblem, market: Market, pairs: readonly Couple[]): Couple[] {
  const { mentee: menteeWants, mentor: mentorWants } = preferencesOf(problem, market)
  const columns = problem.places.length
  const locked = new Set(market.locked.map(([mentee]) => mentee))
  const current = new Map(pairs)
  const room = [...problem.places]
  const worst: (number | undefined)[] = problem.places.map(() => undefined)
  for (const [mentee, mentor] of pairs) {
    room[mentor] = (room[mentor] ?? 0) - 1
    if (locked.has(mentee)) continue
    const so = worst[mentor]
    if (so === undefined || mentorWants(mentor, so, mentee) < 0) worst[mentor] = mentee
  }
  const out: Couple[] = []
  for (let mentee = 0; mentee < market.exact.rows; mentee++) {
    if (locked.has(mentee)) continue
    const has = current.get(mentee)
    for (let mentor = 0; mentor < columns; mentor++) {
      if (mentor === has || Number.isNaN(market.exact.values[mentee * columns + mentor] ?? NaN)) continue
      if (has !== undefined && menteeWants(mentee, mentor, has) > 0) continue
      const least = worst[mentor]
      const welcome =
        (room[mentor] ?? 0) > 0 || (least !== undefined && mentorWants(mentor, mentee, least) < 0)
      if (welcome) out.push([mentee, mentor])
    }
  }
  return out
}
