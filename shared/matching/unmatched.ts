/** Why somebody has nobody: mentees without a mentor, and mentors with a free place. */
import type { Cohort } from './cohort.ts'
import type { RuleName } from './eligibility.ts'
import { type Answer, scoreAt } from './solver/problem.ts'

/** How many possible partners each rule took away. */
export type RuleCounts = Partial<Record<RuleName, number>>

export type UnmatchedReason =
  | { menteeId: string; code: 'no-eligible-mentor'; counts: RuleCounts }
  /** Every eligible mentor is full; `mentorIds` are they, the best-scoring first. */
  | { menteeId: string; code: 'no-places'; mentorIds: string[] }

export type FreeReason =
  | { mentorId: string; free: number; code: 'no-eligible-mentee'; counts: RuleCounts }
  /** Every eligible mentee has a mentor. */
  | { mentorId: string; free: number; code: 'not-needed' }

function count(rules: (RuleName | null | undefined)[]): RuleCounts {
  const counts: RuleCounts = {}
  for (const rule of rules) if (rule) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}

/** The reason for each mentee without a mentor, in id order. */
export function unmatchedReasons(cohort: Cohort, answer: Pick<Answer, 'unmatched'>): UnmatchedReason[] {
  const { mentees, mentors, forbidden, problem } = cohort
  return answer.unmatched.map((i): UnmatchedReason => {
    const menteeId = mentees[i]?.id ?? ''
    const eligible = mentors.flatMap(({ id }, j) => {
      const score = scoreAt(problem, i, j)
      return score === null ? [] : [{ id, score }]
    })
    if (eligible.length === 0)
      return { menteeId, code: 'no-eligible-mentor', counts: count(forbidden[i] ?? []) }
    eligible.sort((a, b) => b.score - a.score)
    return { menteeId, code: 'no-places', mentorIds: eligible.map(({ id }) => id) }
  })
}

/** The reason for each mentor who has places left over, in id order. */
export function freeReasons(cohort: Cohort, answer: Pick<Answer, 'pairs'>): FreeReason[] {
  const { mentees, mentors, forbidden, problem } = cohort
  return mentors.flatMap(({ id: mentorId }, j): FreeReason[] => {
    const free = (problem.places[j] ?? 0) - answer.pairs.filter(([, mentor]) => mentor === j).length
    if (free < 1) return []
    const rules = mentees.map((_, i) => forbidden[i]?.[j])
    return rules.every((rule) => rule)
      ? [{ mentorId, free, code: 'no-eligible-mentee', counts: count(rules) }]
      : [{ mentorId, free, code: 'not-needed' }]
  })
}
