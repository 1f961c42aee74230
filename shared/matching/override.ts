/** Moving a mentee to another mentor by hand: the proposal changes, and a lock keeps the decision. */
import type { Programme, Proposal } from '../model/programme.ts'
import { found, Refusal } from '../model/refusal.ts'
import type { LocalDate } from '../model/scalars.ts'
import { coupleKey, taken, tried } from './active.ts'
import { freePlaces } from './cohort.ts'
import { checkCouple } from './couples.ts'
import { ineligible } from './eligibility.ts'
import { addLock, releaseLocks, sameCouple } from './locks.ts'
import { profileOf } from './profile.ts'
import { scoreOf } from './score.ts'

export interface Move {
  menteeId: string
  mentorId: string
  /** Why; kept with the lock, and with the pair once it is published. */
  reason?: string | undefined
  /** Who gives up the place when the mentor has none free. */
  insteadOfId?: string | undefined
}

/**
 * Moves a mentee in the proposal and locks the new couple. Somebody who gives up a place takes the mover's
 * former one when no rule forbids it, and is unmatched otherwise. Refuses when the mentor has no place and
 * nobody is named to give one up (`no-place-left`), or that place is locked (`place-is-locked`).
 */
export function moveByHand(draft: Programme, move: Move, today: LocalDate): void {
  const proposal = found(draft.proposal, 'no-proposal')
  const { mentor } = checkCouple(draft, move, today)
  const before = proposal.couples.find((couple) => couple.menteeId === move.menteeId)
  const others = proposal.couples.filter(
    (couple) => couple.mentorId === move.mentorId && couple.menteeId !== move.menteeId,
  )
  if (others.length >= freePlaces(mentor, taken(draft))) {
    const displaced = others.find((couple) => couple.menteeId === move.insteadOfId)
    if (!displaced) throw new Refusal('conflict', 'no-place-left', { params: { mentor: mentor.name } })
    if (draft.locks.some((lock) => sameCouple(lock, displaced)))
      throw new Refusal('conflict', 'place-is-locked', { params: { mentor: mentor.name } })
    take(proposal, displaced.menteeId)
    const swap = before && { menteeId: displaced.menteeId, mentorId: before.mentorId }
    if (swap && mayBe(draft, swap, today)) give(draft, proposal, swap)
    else proposal.unmatchedIds.push(displaced.menteeId)
  }
  take(proposal, move.menteeId)
  give(draft, proposal, move)
  proposal.couples.sort((a, b) => (a.menteeId < b.menteeId ? -1 : 1))
  proposal.unmatchedIds.sort((a, b) => (a < b ? -1 : 1))
  releaseLocks(draft, new Set([move.menteeId]))
  addLock(draft, move, today)
}

function mayBe(draft: Programme, couple: Move, today: LocalDate): boolean {
  const [mentee, mentor] = [draft.people[couple.menteeId], draft.people[couple.mentorId]]
  if (!mentee || !mentor || tried(draft).has(coupleKey(couple))) return false
  return ineligible(mentee, mentor, draft.settings.hardRules, today) === null
}

function take(proposal: Proposal, menteeId: string): void {
  proposal.couples = proposal.couples.filter((couple) => couple.menteeId !== menteeId)
  proposal.unmatchedIds = proposal.unmatchedIds.filter((id) => id !== menteeId)
}

function give(draft: Programme, proposal: Proposal, { menteeId, mentorId }: Move): void {
  const mentee = profileOf(found(draft.people[menteeId], 'no-such-person'))
  const mentor = profileOf(found(draft.people[mentorId], 'no-such-person'))
  proposal.couples.push({ menteeId, mentorId, score: scoreOf(mentee, mentor, draft.settings.weights) })
}
