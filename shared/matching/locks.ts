/** Couples settled before the matching: set, released, and read into the problem. */
import type { Couple, Lock, Programme } from '../model/programme.ts'
import { Refusal } from '../model/refusal.ts'
import type { LocalDate } from '../model/scalars.ts'
import { taken } from './active.ts'
import { freePlaces } from './cohort.ts'
import { checkCouple } from './couples.ts'

/** Whether two couples are the same two people. */
export const sameCouple = (a: Couple, b: Couple): boolean =>
  a.menteeId === b.menteeId && a.mentorId === b.mentorId

/**
 * Adds a lock; a lock that is there already stays. Refuses with `conflict` a pair that may not be, a second
 * lock of the mentee (`lock-doubled`), and more locks than the mentor has free places (`lock-over-places`).
 */
export function addLock(draft: Programme, couple: Lock, today: LocalDate): void {
  if (draft.locks.some((lock) => sameCouple(lock, couple))) return
  const { mentee, mentor } = checkCouple(draft, couple, today)
  const params = { mentee: mentee.name, mentor: mentor.name }
  if (draft.locks.some((lock) => lock.menteeId === couple.menteeId))
    throw new Refusal('conflict', 'lock-doubled', { params })
  if (locksOn(draft, mentor.id) >= freePlaces(mentor, taken(draft)))
    throw new Refusal('conflict', 'lock-over-places', { params })
  const { menteeId, mentorId, reason } = couple
  draft.locks.push({ menteeId, mentorId, ...(reason ? { reason } : {}) })
}

/** How many waiting locks hold a place of this mentor. */
export function locksOn(
  programme: Pick<Programme, 'locks' | 'pairs' | 'asideIds'>,
  mentorId: string,
): number {
  const held = taken(programme)
  return programme.locks.filter((lock) => lock.mentorId === mentorId && !held.mentees.has(lock.menteeId))
    .length
}

/** Takes away the locks of these mentees. */
export function releaseLocks(draft: Programme, menteeIds: ReadonlySet<string>): void {
  draft.locks = draft.locks.filter((lock) => !menteeIds.has(lock.menteeId))
}
