/** Couples settled before the matching: set and released. */
import type { Couple, Lock, Programme } from '../model/programme.ts'
import { Refusal } from '../model/refusal.ts'
import type { LocalDate } from '../model/scalars.ts'
import { taken } from './active.ts'
import { freePlaces, locksNow } from './cohort.ts'
import { checkCouple } from './couples.ts'
import { plain } from './plain.ts'

/** Whether two couples are the same two people. */
export const sameCouple = (a: Couple, b: Couple): boolean =>
  a.menteeId === b.menteeId && a.mentorId === b.mentorId

/**
 * Adds a lock; a lock that is there already stays, and another one of the mentee that waits gives way to it. Refuses with
 * `conflict` a pair that may not be, a second lock of the mentee that binds (`lock-doubled`), and more of them than the
 * mentor has free places (`lock-over-places`).
 */
export function addLock(draft: Programme, couple: Lock, today: LocalDate): void {
  const now = plain(draft)
  if (now.locks.some((lock) => sameCouple(lock, couple))) return
  const { binding } = locksNow(now)
  const { mentee, mentor } = checkCouple(now, couple, today)
  const params = { mentee: mentee.name, mentor: mentor.name }
  if (binding.some((lock) => lock.menteeId === couple.menteeId))
    throw new Refusal('conflict', 'lock-doubled', { params })
  if (locksOn(now, mentor.id).length >= freePlaces(mentor, taken(now)))
    throw new Refusal('conflict', 'lock-over-places', { params })
  const { menteeId, mentorId, reason } = couple
  const added: Lock = { menteeId, mentorId, ...(reason ? { reason } : {}) }
  const waiting = now.locks.filter((lock) => !binding.includes(lock) && lock.menteeId !== menteeId)
  draft.locks = [...binding, added, ...waiting]
}

/** Puts locks that wait behind those that bind: whoever comes back takes no place that was given away meanwhile. */
export function putWaitingLast(draft: Programme): void {
  const { locks, ...now } = plain(draft)
  const { binding } = locksNow({ ...now, locks })
  const sorted = [...binding, ...locks.filter((lock) => !binding.includes(lock))]
  if (sorted.some((lock, at) => lock !== locks[at])) draft.locks = sorted
}

/** The locks that hold a place of this mentor now. */
export const locksOn = (programme: Parameters<typeof locksNow>[0], mentorId: string): Lock[] =>
  locksNow(programme).binding.filter((lock) => lock.mentorId === mentorId)

/** Takes away the locks of these mentees. */
export function releaseLocks(draft: Programme, menteeIds: ReadonlySet<string>): void {
  draft.locks = draft.locks.filter((lock) => !menteeIds.has(lock.menteeId))
}
