/** All that the room shows of a matching: the kept proposal, or what a variation of the programme would propose. */
import type { Couple } from '../../model/programme.ts'
import type { MatchMode } from '../../model/settings.ts'
import type { IdleLock, LeftOut } from '../cohort.ts'
import type { RuleName } from '../eligibility.ts'
import { type Answer, type Couple as Indexes, scoreAt } from '../solver/problem.ts'
import { freeReasons, type FreeReason, unmatchedReasons, type UnmatchedReason } from '../unmatched.ts'
import { type Effect, effectOf } from './effect.ts'
import { type RuledOut, ruledOut } from './ruled-out.ts'
import type { Study, Tried } from './study.ts'
import type { Variation } from './variation.ts'

export interface LookRow extends Couple {
  /** 0 … 100 as things are now; null where the two may not be a pair any more. */
  score: number | null
  /** What stands against them by now: a rule, or that one of them takes no part. */
  against: RuleName | 'takes-no-part' | null
  /** The place on each other's list, 1 is the first; null when not ranked. */
  menteeRank: number | null
  mentorRank: number | null
  locked: boolean
}

/** Why a mentee has nobody; of the allowed mentors, who are all full, only how many. */
export type Alone =
  | Extract<UnmatchedReason, { code: 'no-eligible-mentor' }>
  | { menteeId: string; code: 'no-places'; full: number }

export interface LookProposal {
  mode: MatchMode
  /** In mentee-id order. */
  rows: LookRow[]
  /** In id order. */
  unmatched: Alone[]
  free: FreeReason[]
  total: number
  lowest: number | null
  mean: number | null
  /** Pairs that would both rather have each other. */
  blocking: Couple[]
}

export interface Look {
  /** Who takes part, and the places that they offer and that are free. */
  mentees: number
  mentors: number
  places: number
  leftOut: LeftOut[]
  idleLocks: IdleLock[]
  ruledOut: RuledOut
  /** The kept proposal, or what the variation would propose; null where nothing is proposed. */
  proposal: LookProposal | null
  /** Of a variation, against the kept proposal as it stands; null where there is none. */
  effect: Effect | null
}

/**
 * Without a variation the kept proposal as it stands today; with one (also an empty one) what would be proposed under
 * it. Refuses as `cohortOf` does.
 */
export function look(study: Study, { variation }: { variation?: Variation | undefined }): Look {
  const tried = study.tried(variation)
  const { cohort } = tried
  const answer = variation ? tried.answer() : tried.kept()
  const { proposal } = study.programme
  return {
    mentees: cohort.mentees.length,
    mentors: cohort.problem.places.filter((places) => places > 0).length,
    places: cohort.problem.places.reduce((sum, places) => sum + places, 0),
    leftOut: cohort.leftOut,
    idleLocks: cohort.idleLocks,
    ruledOut: ruledOut(tried),
    proposal: answer && proposalSeen(tried, answer, variation ? null : (proposal?.couples ?? null)),
    effect: variation && proposal ? effectOf(study, tried) : null,
  }
}

const rankOn = (list: readonly string[] | undefined, id: string): number | null => {
  const at = list?.indexOf(id) ?? -1
  return at < 0 ? null : at + 1
}

/** `couples` where somebody of them may take no part any more, so that they are not in the answer. */
function proposalSeen(tried: Tried, answer: Answer, couples: readonly Couple[] | null): LookProposal {
  const { programme, cohort } = tried
  const { mentees, mentors, problem, forbidden } = cohort
  const idOf = ([i, j]: Indexes): Couple => ({
    menteeId: mentees[i]?.id ?? '',
    mentorId: mentors[j]?.id ?? '',
  })
  const at = new Map(answer.pairs.map((pair) => [mentees[pair[0]]?.id ?? '', pair]))
  const locks = new Map(programme.locks.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const rowOf = (couple: Couple): LookRow => {
    const pair = at.get(couple.menteeId)
    const score = pair ? scoreAt(problem, pair[0], pair[1]) : null
    return {
      menteeId: couple.menteeId,
      mentorId: couple.mentorId,
      score,
      against: pair ? (forbidden[pair[0]]?.[pair[1]] ?? null) : 'takes-no-part',
      menteeRank: rankOn(programme.people[couple.menteeId]?.rankedIds, couple.mentorId),
      mentorRank: rankOn(programme.people[couple.mentorId]?.rankedIds, couple.menteeId),
      locked: locks.get(couple.menteeId) === couple.mentorId,
    }
  }
  const rows = (couples ?? answer.pairs.map(idOf)).map(rowOf)
  const scores = rows.flatMap(({ score }) => score ?? [])
  return {
    mode: problem.mode,
    rows,
    unmatched: unmatchedReasons(cohort, answer).map((reason) =>
      reason.code === 'no-places'
        ? { menteeId: reason.menteeId, code: reason.code, full: reason.mentorIds.length }
        : reason,
    ),
    free: freeReasons(cohort, answer),
    total: answer.total,
    lowest: scores.length === 0 ? null : scores.reduce((least, score) => Math.min(least, score)),
    mean: scores.length === 0 ? null : answer.total / scores.length,
    blocking: answer.blocking.map(idOf),
  }
}
