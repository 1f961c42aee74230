/** The smallest changes that would give one more match, found by solving again with each. */
import type { Programme } from '../model/programme.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { HardRules } from '../model/settings.ts'
import { cohortOf, type Cohort } from './cohort.ts'
import type { Answer } from './solver/problem.ts'
import { solve } from './solver/solve.ts'

export type Remedy = {
  /** How many more mentees would be matched: 1 or more. */
  gain: number
} & ({ kind: 'place'; mentorId: string } | { kind: 'rule'; rule: keyof HardRules })

/** At most this many mentors are tried with one place more; those who suit the unmatched best come first. */
const mostTried = 12

/**
 * What would match at least one mentee more: one more place at a mentor, or one rule switched off; with
 * `menteeId`, only what would match that mentee. One place at most, the one with the best answer; then
 * rules, the largest gain first. Empty when everybody is matched or no single change helps.
 */
export function remedies(
  programme: Programme,
  today: LocalDate,
  answer: Answer,
  menteeId?: string,
): Remedy[] {
  const cohort = cohortOf(programme, today)
  const helps = (other: Cohort, after: Answer) =>
    after.matched > answer.matched &&
    (menteeId === undefined || after.pairs.some(([i]) => other.mentees[i]?.id === menteeId))
  const place = bestPlace(cohort, answer, menteeId, helps)
  const rules = (Object.keys(programme.settings.hardRules) as (keyof HardRules)[])
    .filter((rule) => programme.settings.hardRules[rule])
    .flatMap((rule): Remedy[] => {
      const hardRules = { ...programme.settings.hardRules, [rule]: false }
      const relaxed = cohortOf({ ...programme, settings: { ...programme.settings, hardRules } }, today)
      const after = solve(relaxed.problem)
      return helps(relaxed, after) ? [{ kind: 'rule', rule, gain: after.matched - answer.matched }] : []
    })
    .sort((a, b) => b.gain - a.gain)
  return [...(place ? [place] : []), ...rules]
}

function bestPlace(
  cohort: Cohort,
  answer: Answer,
  menteeId: string | undefined,
  helps: (cohort: Cohort, after: Answer) => boolean,
): Remedy | undefined {
  const { problem, mentors, mentees } = cohort
  const waiting = answer.unmatched.filter((i) => menteeId === undefined || mentees[i]?.id === menteeId)
  const wanted = mentors
    .map((_, j) => ({ j, score: Math.max(-1, ...waiting.map((i) => problem.scores[i]?.[j] ?? -1)) }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score)
  let best: { j: number; after: Answer } | undefined
  for (const { j } of wanted.slice(0, mostTried)) {
    const places = problem.places.map((count, at) => count + (at === j ? 1 : 0))
    const after = solve({ ...problem, places })
    if (helps(cohort, after) && (!best || after.total > best.after.total)) best = { j, after }
  }
  const mentorId = best && mentors[best.j]?.id
  return best && mentorId !== undefined
    ? { kind: 'place', mentorId, gain: best.after.matched - answer.matched }
    : undefined
}
