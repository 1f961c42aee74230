/** The proof that a stable answer is the mentees' best: everybody proposes once more, all at the same time. */
import type { Market } from './market.ts'
import { preferencesOf, type Preferences } from './preferences.ts'
import type { AnyProblem, Couple } from './problem.ts'
import type { Fault } from './verify.ts'

/**
 * Faults of an answer without blocking pairs. No mentee can do worse than in it by proposing, so each proposes to those
 * wanted at least as much as the mentor given, in rounds: every mentor keeps the most wanted of all who asked so far.
 * Whoever is kept by somebody else in the end could do better in another stable answer.
 */
export function stableFaults(problem: AnyProblem, market: Market, pairs: readonly Couple[]): Fault[] {
  const wants = preferencesOf(problem, market)
  const given = new Map(pairs)
  const columns = problem.places.length
  const lists = new Map(
    market.mentees.map((mentee) => [mentee, listOf(mentee, given.get(mentee), market, columns, wants)]),
  )
  const next = new Map<number, number>()
  const room = new Map(market.mentors.map((mentor, column) => [mentor, market.places[column] ?? 0]))
  const kept = new Map<number, number[]>()
  let asking = [...market.mentees]
  while (asking.length > 0) {
    const asked = new Set<number>()
    for (const mentee of asking) {
      const turn = next.get(mentee) ?? 0
      const mentor = lists.get(mentee)?.[turn]
      if (mentor === undefined) continue
      next.set(mentee, turn + 1)
      kept.set(mentor, [...(kept.get(mentor) ?? []), mentee])
      asked.add(mentor)
    }
    asking = [...asked].flatMap((mentor) => {
      const all = (kept.get(mentor) ?? []).sort((a, b) => wants.mentor(mentor, a, b))
      const places = room.get(mentor) ?? 0
      kept.set(mentor, all.slice(0, places))
      return all.slice(places)
    })
  }
  for (const [mentor, mentees] of kept)
    for (const mentee of mentees)
      if (given.get(mentee) !== mentor) return [{ code: 'not-the-mentees-best', at: `${mentee},${mentor}` }]
  return []
}

/** The mentors whom a mentee wants at least as much as the one given, most wanted first. */
function listOf(
  mentee: number,
  given: number | undefined,
  market: Market,
  columns: number,
  wants: Preferences,
): number[] {
  const isWanted = (mentor: number) =>
    !Number.isNaN(market.exact.values[mentee * columns + mentor] ?? NaN) &&
    (given === undefined || wants.mentee(mentee, mentor, given) <= 0)
  return market.mentors.filter(isWanted).sort((a, b) => wants.mentee(mentee, a, b))
}
