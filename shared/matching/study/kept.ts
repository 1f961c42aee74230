/** The kept proposal by index, as explanations want it. */
import type { Couple, Proposal } from '../../model/programme.ts'
import type { Cohort } from '../cohort.ts'
import { readMarket } from '../solver/market.ts'
import { blockingPairs } from '../solver/preferences.ts'
import { type Answer, type Couple as Indexes, scoreAt } from '../solver/problem.ts'

/** Couples by index; those of whom one takes no part are left out. */
export function indexesOf({ mentees, mentors }: Cohort, couples: readonly Couple[]): Indexes[] {
  const row = new Map(mentees.map(({ id }, at) => [id, at]))
  const column = new Map(mentors.map(({ id }, at) => [id, at]))
  return couples.flatMap(({ menteeId, mentorId }): Indexes[] => {
    const [i, j] = [row.get(menteeId), column.get(mentorId)]
    return i === undefined || j === undefined ? [] : [[i, j]]
  })
}

/** A proposal as the answer it would be to the cohort's problem as it is now. */
export function answerOfProposal(cohort: Cohort, proposal: Proposal): Answer {
  const { problem, mentees } = cohort
  const pairs = indexesOf(cohort, proposal.couples).sort(([a], [b]) => a - b)
  const paired = new Set(pairs.map(([i]) => i))
  return {
    pairs,
    matched: pairs.length,
    total: sumOf(pairs.map(([i, j]) => scoreAt(problem, i, j) ?? 0)),
    unmatched: mentees.flatMap((_, i) => (paired.has(i) ? [] : [i])),
    blocking: blockingPairs(problem, readMarket(problem), pairs),
  }
}

/** A sum of scores, which have six decimals, without what binary fractions add. */
export const sumOf = (scores: readonly number[]): number =>
  Math.round(scores.reduce((sum, score) => sum + score, 0) * 1e6) / 1e6
