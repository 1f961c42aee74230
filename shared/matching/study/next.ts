/** The next best for somebody who is left over, with everything settled kept; and the proposal that follows from a choice. */
import type { Couple, Proposal } from '../../model/programme.ts'
import { found, Refusal } from '../../model/refusal.ts'
import { type Cohort, type LeftOutCode, lockedOf, proposalOf } from '../cohort.ts'
import { sameCouple } from '../locks.ts'
import { type Remedy, remedies } from '../remedies.ts'
import { unmatchedReasons, type RuleCounts, type UnmatchedReason } from '../unmatched.ts'
import type { Study } from './study.ts'

/** Somebody who could be proposed. */
export interface NextOne {
  personId: string
  /** 0–100. */
  score: number
  /** Who would give way in the unpublished proposal; null where a place, or the mentee, is free. */
  instead: Couple | null
}

export type NextBest =
  | { kind: 'takes-no-part'; code: LeftOutCode }
  /** Is in the unpublished proposal already. */
  | { kind: 'proposed'; withId: string }
  /** The free ones first, the best-scoring first in each part. */
  | { kind: 'found'; ones: NextOne[] }
  /** Nobody: the rules that ruled out so many, or the mentors who are full, and what would help. */
  | { kind: 'nobody'; because: UnmatchedReason | null; counts: RuleCounts; remedy: Remedy | null }

/** So many of each part are worth reading. */
const most = 4

type Proposed = Proposal['couples']

/** The locks that bind, and the couples of the unpublished proposal that can still be: what stays as it is. */
function kept(cohort: Cohort, proposal: Proposal | null): Proposed {
  const { problem, mentees, mentors } = cohort
  const row = new Map(mentees.map(({ id }, at) => [id, at]))
  const column = new Map(mentors.map(({ id }, at) => [id, at]))
  const left = [...problem.places]
  const seen = new Set<string>()
  return [...lockedOf(cohort), ...(proposal?.couples ?? [])].flatMap(({ menteeId, mentorId }): Proposed => {
    const [i, j] = [row.get(menteeId), column.get(mentorId)]
    if (i === undefined || j === undefined || seen.has(menteeId)) return []
    const score = problem.scores[i]?.[j] ?? null
    const places = left[j] ?? 0
    if (score === null || places < 1) return []
    left[j] = places - 1
    seen.add(menteeId)
    return [{ menteeId, mentorId, score }]
  })
}

/** The couple that gives way where the mentor is full: not locked, the lowest score; null where all are locked. */
function givesWay(of: Proposed, mentorId: string, locks: readonly Couple[]): Couple | null {
  const own = of.filter(
    (couple) => couple.mentorId === mentorId && !locks.some((lock) => sameCouple(lock, couple)),
  )
  const [lowest] = own.sort((a, b) => a.score - b.score || (a.menteeId < b.menteeId ? -1 : 1))
  return lowest ? { menteeId: lowest.menteeId, mentorId } : null
}

/** Whether the mentor has a place that neither a pair nor the proposal holds. */
function hasPlace({ problem, mentors }: Cohort, of: Proposed, mentorId: string): boolean {
  const places = problem.places[mentors.findIndex(({ id }) => id === mentorId)] ?? 0
  return of.filter((couple) => couple.mentorId === mentorId).length < places
}

/** Who is next best for a mentee or a mentor, or why nobody is. Refuses nobody's id (`no-such-person`). */
export function nextBest(study: Study, { personId }: { personId: string }): NextBest {
  const { programme, cohort } = study.tried()
  const person = found(programme.people[personId], 'no-such-person')
  const out = cohort.leftOut.find((one) => one.personId === personId)
  if (out) return { kind: 'takes-no-part', code: out.code }
  const couples = kept(cohort, programme.proposal)
  const locks = lockedOf(cohort)
  const isMentee = person.role === 'mentee'
  const already = isMentee ? couples.find(({ menteeId }) => menteeId === personId) : undefined
  if (already) return { kind: 'proposed', withId: already.mentorId }
  if (!isMentee && !hasPlace(cohort, couples, personId))
    return { kind: 'takes-no-part', code: 'places-taken' }
  const [own, others] = isMentee ? [cohort.mentees, cohort.mentors] : [cohort.mentors, cohort.mentees]
  const at = own.findIndex(({ id }) => id === personId)
  const scoreAt = (other: number) =>
    (isMentee ? cohort.problem.scores[at]?.[other] : cohort.problem.scores[other]?.[at]) ?? null
  const ones = others.flatMap(({ id }, other): NextOne[] => {
    const score = scoreAt(other)
    if (score === null) return []
    const couple = isMentee ? { menteeId: personId, mentorId: id } : { menteeId: id, mentorId: personId }
    if (couples.some((one) => sameCouple(one, couple)) || isLocked(locks, couple.menteeId)) return []
    if (!isMentee) {
      const theirs = couples.find((one) => one.menteeId === id)
      const instead = theirs ? { menteeId: id, mentorId: theirs.mentorId } : null
      return [{ personId: id, score, instead }]
    }
    if (hasPlace(cohort, couples, id)) return [{ personId: id, score, instead: null }]
    const instead = givesWay(couples, id, locks)
    return instead ? [{ personId: id, score, instead }] : []
  })
  if (ones.length === 0) return nobody(study, personId, at, isMentee)
  const best = (part: NextOne[]) =>
    part.sort((a, b) => b.score - a.score || (a.personId < b.personId ? -1 : 1)).slice(0, most)
  return {
    kind: 'found',
    ones: [...best(ones.filter((one) => !one.instead)), ...best(ones.filter((one) => one.instead))],
  }
}

function nobody(study: Study, personId: string, at: number, isMentee: boolean): NextBest {
  const { programme, cohort, answer, solution } = study.tried()
  if (!isMentee) {
    const counts: RuleCounts = {}
    for (const row of cohort.forbidden) {
      const rule = row[at]
      if (rule) counts[rule] = (counts[rule] ?? 0) + 1
    }
    return { kind: 'nobody', because: null, counts, remedy: null }
  }
  const [because = null] = unmatchedReasons(cohort, { unmatched: [at] })
  const [remedy = null] = remedies(programme, study.today, answer(), personId, study.grids, solution)
  return { kind: 'nobody', because, counts: {}, remedy }
}

/**
 * The proposal in which everything settled stays: the locks that bind, the couples of the unpublished proposal, and `couple`
 * where one is wanted. Only those named, and who gives way to the couple, are placed anew; all others who wait go on
 * waiting. Refuses a couple that may not be (`lock-forbidden`, …), and a mentor whose places are all locked
 * (`place-is-locked`).
 */
export function placed(
  study: Study,
  { couple, menteeIds = [] }: { couple?: Couple | undefined; menteeIds?: readonly string[] | undefined },
): Proposal {
  const { programme, cohort } = study.tried()
  const locks = lockedOf(cohort)
  let couples = kept(cohort, programme.proposal)
  const anew = new Set(menteeIds)
  if (couple) {
    const locked = locks.find(({ menteeId }) => menteeId === couple.menteeId)
    if (locked && !sameCouple(locked, couple))
      throw new Refusal('conflict', 'lock-doubled', {
        params: { mentee: programme.people[couple.menteeId]?.name ?? '' },
      })
    anew.add(couple.menteeId)
    couples = couples.filter(({ menteeId }) => menteeId !== couple.menteeId)
    if (!hasPlace(cohort, couples, couple.mentorId)) {
      const gone = givesWay(couples, couple.mentorId, locks)
      const mentor = programme.people[couple.mentorId]
      if (!gone) throw new Refusal('conflict', 'place-is-locked', { params: { mentor: mentor?.name ?? '' } })
      anew.add(gone.menteeId)
      couples = couples.filter((one) => !sameCouple(one, gone))
    }
  }
  couples = couples.filter(({ menteeId }) => !anew.has(menteeId) || isLocked(locks, menteeId))
  const settled = [...couples, ...(couple ? [couple] : [])].map(({ menteeId, mentorId }) => ({
    menteeId,
    mentorId,
  }))
  const held = new Set(settled.map(({ menteeId }) => menteeId))
  const wait = cohort.mentees.map(({ id }) => id).filter((id) => !held.has(id) && !anew.has(id))
  const tried = study.tried({ locks: settled, withoutIds: wait })
  const proposal = proposalOf(tried.cohort, tried.answer(), study.today)
  return { ...proposal, unmatchedIds: [...proposal.unmatchedIds, ...wait].sort() }
}

const isLocked = (locks: readonly Couple[], id: string) => locks.some(({ menteeId }) => menteeId === id)
