/** What the room works on: the cohort as a problem, and the kept proposal as the solver's answer. */
import { useMemo } from 'react'
import { type Cohort, cohortOf } from '#shared/matching/cohort.ts'
import { blockingPairs } from '#shared/matching/solver/preferences.ts'
import { readMarket } from '#shared/matching/solver/market.ts'
import type { Answer, Couple as Indexes } from '#shared/matching/solver/problem.ts'
import type { Programme, Proposal } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import { useProgramme, useToday } from '#renderer/app/backend.tsx'

export interface Work {
  programme: Programme
  today: LocalDate
  cohort: Cohort
  /** Null before the first matching, or once something it rested on was changed. */
  proposal: Proposal | null
  /** The proposal by index, as explanations want it. */
  answer: Answer | null
}

function answerOf({ problem, mentees, mentors }: Cohort, proposal: Proposal): Answer {
  const row = new Map(mentees.map(({ id }, at) => [id, at]))
  const column = new Map(mentors.map(({ id }, at) => [id, at]))
  const pairs = proposal.couples.flatMap(({ menteeId, mentorId }): Indexes[] => {
    const [i, j] = [row.get(menteeId), column.get(mentorId)]
    return i === undefined || j === undefined ? [] : [[i, j]]
  })
  const paired = new Set(pairs.map(([i]) => i))
  return {
    pairs,
    matched: pairs.length,
    total: pairs.reduce((sum, [i, j]) => sum + (problem.scores[i]?.[j] ?? 0), 0),
    unmatched: mentees.flatMap((_, i) => (paired.has(i) ? [] : [i])),
    blocking: blockingPairs(problem, readMarket(problem), pairs),
  }
}

/** The work of the room, or the refusal that stands in its way (a lock that a rule forbids by now). */
export function useWork(): Work | Refusal {
  const programme = useProgramme()
  const today = useToday()
  const { people, pairs, locks, settings, asideIds, proposal } = programme
  const solved = useMemo(() => {
    try {
      const cohort = cohortOf({ people, pairs, locks, settings, asideIds }, today)
      return { cohort, answer: proposal && answerOf(cohort, proposal) }
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
  }, [people, pairs, locks, settings, asideIds, proposal, today])
  return useMemo(
    () =>
      solved instanceof Refusal ? solved : { ...solved, programme, today, proposal: programme.proposal },
    [solved, programme, today],
  )
}
