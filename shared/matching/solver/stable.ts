/** Stable: mentees propose, mentors keep whom they want most (Gale and Shapley 1962, with places). */
import { look } from './best.ts'
import type { Market } from './market.ts'
import { preferencesOf } from './preferences.ts'
import type { AnyProblem, Couple, Watch } from './problem.ts'

/** The stable pairs among those not locked, by input index: of all stable answers the mentees' best. */
export function stablePairs(problem: AnyProblem, market: Market, watch: Watch = {}): Couple[] {
  const columns = problem.places.length
  const wants = preferencesOf(problem, market)
  const places = new Map(market.mentors.map((mentor, column) => [mentor, market.places[column] ?? 0]))
  const kept = new Map<number, number[]>(market.mentors.map((mentor) => [mentor, []]))
  const lists = market.mentees.map((mentee, at) => {
    if (at % 64 === 0) look(watch, at / market.mentees.length)
    return {
      mentee,
      next: 0,
      mentors: market.mentors
        .filter((mentor) => !Number.isNaN(market.exact.values[mentee * columns + mentor] ?? NaN))
        .sort((a, b) => wants.mentee(mentee, a, b)),
    }
  })
  const listOf = new Map(lists.map((list) => [list.mentee, list]))
  const proposing = [...lists].reverse()
  for (let one = proposing.pop(); one; one = proposing.pop()) {
    const mentor = one.mentors[one.next++]
    if (mentor === undefined) continue
    const group = kept.get(mentor) ?? []
    const after = group.findIndex((other) => wants.mentor(mentor, one.mentee, other) < 0)
    group.splice(after < 0 ? group.length : after, 0, one.mentee)
    const turnedAway = group.length > (places.get(mentor) ?? 0) ? group.pop() : undefined
    const again = turnedAway === undefined ? undefined : listOf.get(turnedAway)
    if (again) proposing.push(again)
  }
  return [...kept].flatMap(([mentor, group]) => group.map((mentee): Couple => [mentee, mentor]))
}
