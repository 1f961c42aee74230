/** Whether a kept proposal is what its mode promises: proved from the proposal alone, without solving. */
import type { Proposal } from '../model/programme.ts'
import type { Cohort } from './cohort.ts'
import { readMarket } from './solver/market.ts'
import { blockingPairs } from './solver/preferences.ts'
import type { Answer, Couple as Indexes } from './solver/problem.ts'
import { type Fault, verify } from './solver/verify.ts'
import { sumOf } from './study/kept.ts'

/**
 * Every fault of a proposal under its own mode: broken rules, scores that are not those of today, somebody forgotten,
 * and whatever could be better. Empty for a right one. Somebody who takes no part any more is `nobody-there`.
 */
export function proposalFaults(cohort: Cohort, proposal: Proposal): Fault[] {
  const problem = { ...cohort.problem, mode: proposal.mode }
  const row = new Map(cohort.mentees.map(({ id }, at) => [id, at]))
  const column = new Map(cohort.mentors.map(({ id }, at) => [id, at]))
  const faults: Fault[] = []
  const pairs = proposal.couples.flatMap(({ menteeId, mentorId }): Indexes[] => {
    const [i, j] = [row.get(menteeId), column.get(mentorId)]
    if (i !== undefined && j !== undefined) return [[i, j]]
    faults.push({ code: 'nobody-there', at: `${menteeId},${mentorId}` })
    return []
  })
  if (faults.length > 0) return faults
  pairs.sort(([a], [b]) => a - b)
  const answer: Answer = {
    pairs,
    matched: proposal.couples.length,
    total: sumOf(proposal.couples.map(({ score }) => score)),
    unmatched: proposal.unmatchedIds.map((id) => row.get(id) ?? -1).sort((a, b) => a - b),
    blocking: blockingPairs(problem, readMarket(problem), pairs),
  }
  return verify(problem, answer)
}
