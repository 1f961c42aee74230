/** Proves or disproves an answer without the solver: by counting, by prices, by proposing once more. */
import { Refusal } from '../../model/refusal.ts'
import { sumOf } from './exact.ts'
import { fairestFaults } from './fairness.ts'
import { readMarket, type Market } from './market.ts'
import { blockingPairs } from './preferences.ts'
import { rowsOf, scoreAt, type Answer, type AnyProblem } from './problem.ts'
import { bestFaults, type Proof } from './proof.ts'
import { stableFaults } from './stability.ts'

/** A code and, where it helps, `mentee,mentor` by index. */
export interface Fault {
  code:
    | 'problem-refused'
    | 'nobody-there'
    | 'mentee-twice'
    | 'pair-forbidden'
    | 'over-places'
    | 'lock-broken'
    | 'wrong-matched'
    | 'wrong-total'
    | 'wrong-unmatched'
    | 'wrong-blocking'
    | 'not-the-most-matched'
    | 'not-the-best-total'
    | 'not-the-fairest'
    | 'not-stable'
    | 'not-the-mentees-best'
    | 'prices-do-not-prove'
  at?: string
}

/**
 * Every fault of an answer; an empty list for a right one. Best and fairest are proved by prices (nobody gains
 * elsewhere, complementary slackness, no gap), level by level for the fairest; stable by the absence of blocking
 * pairs and by proposing again. With `proof`, the solver's own prices must prove a best total; without, prices are
 * found. It does not ask whether ids decided the ties.
 */
export function verify(problem: AnyProblem, answer: Answer, proof?: Proof): Fault[] {
  try {
    const market = readMarket(problem)
    const faults = [...countFaults(problem, answer, market)]
    if (faults.length > 0) return faults
    faults.push(...tellFaults(problem, answer, market))
    if (problem.mode === 'best') faults.push(...bestFaults(market, answer.pairs, proof))
    if (problem.mode === 'fairest') faults.push(...fairestFaults(market, answer.pairs))
    if (problem.mode === 'stable' && faults.length === 0)
      faults.push(...stableFaults(problem, market, answer.pairs))
    return faults
  } catch (error) {
    if (error instanceof Refusal) return [{ code: 'problem-refused', at: error.code }]
    throw error
  }
}

/** Whether the pairs keep the rules: people there, one mentor each, nothing forbidden, places, locks. */
function* countFaults(problem: AnyProblem, answer: Answer, market: Market): Generator<Fault> {
  const columns = problem.places.length
  const rows = rowsOf(problem)
  const mentorOf = new Map<number, number>()
  const used = problem.places.map(() => 0)
  const isThere = (index: number, people: number) => Number.isInteger(index) && index >= 0 && index < people
  for (const [mentee, mentor] of answer.pairs) {
    const at = `${mentee},${mentor}`
    if (!isThere(mentee, rows) || !isThere(mentor, columns)) {
      yield { code: 'nobody-there', at }
      continue
    }
    if (mentorOf.has(mentee)) yield { code: 'mentee-twice', at }
    mentorOf.set(mentee, mentor)
    if (scoreAt(problem, mentee, mentor) === null) yield { code: 'pair-forbidden', at }
    used[mentor] = (used[mentor] ?? 0) + 1
    if ((used[mentor] ?? 0) > (problem.places[mentor] ?? 0)) yield { code: 'over-places', at }
  }
  for (const [mentee, mentor] of market.locked)
    if (mentorOf.get(mentee) !== mentor) yield { code: 'lock-broken', at: `${mentee},${mentor}` }
  const alone = Array.from({ length: rows }, (_, mentee) => mentee).filter((mentee) => !mentorOf.has(mentee))
  if (answer.unmatched.join() !== alone.join()) yield { code: 'wrong-unmatched' }
  if (answer.matched !== answer.pairs.length) yield { code: 'wrong-matched' }
  const values = answer.pairs.map(([mentee, mentor]) => market.exact.values[mentee * columns + mentor] ?? NaN)
  if (values.every(Number.isSafeInteger) && sumOf(values, market.exact.unit) !== answer.total)
    yield { code: 'wrong-total' }
}

/** Whether the blocking pairs are told as they are, and a stable answer has none. */
function* tellFaults(problem: AnyProblem, answer: Answer, market: Market): Generator<Fault> {
  const blocking = blockingPairs(problem, market, answer.pairs)
  if (JSON.stringify(blocking) !== JSON.stringify(answer.blocking)) yield { code: 'wrong-blocking' }
  if (problem.mode === 'stable' && blocking.length > 0)
    yield { code: 'not-stable', at: blocking[0]?.join() ?? '' }
}
