/** The dated facts of a pair up to a day: acceptance, sessions held, contacts, and whether it runs. */
import type { Pair } from '../model/pair.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { Session } from '../model/session.ts'

/** The later of two days. */
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)
/** The earlier of two days. */
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)

/** Whether either side said no. */
export const wasDeclined = (pair: Pair): boolean =>
  pair.mentorAnswer.state === 'declined' || pair.menteeAnswer.state === 'declined'

/**
 * The day from which a pair is a pair: the later of its two acceptances (its agreed start, then the proposal,
 * where a day was not noted). Null while an answer is awaited or declined, or if that day is after `today`.
 */
export function acceptedOn(pair: Pair, today: LocalDate): LocalDate | null {
  const { mentorAnswer, menteeAnswer } = pair
  if (mentorAnswer.state !== 'accepted' || menteeAnswer.state !== 'accepted') return null
  const unknown = pair.startsOn ?? pair.proposedOn
  const on = later(mentorAnswer.on ?? unknown, menteeAnswer.on ?? unknown)
  return on <= today ? on : null
}

/** The last day a pair owes anything on: today, its ending or its pause, whichever is first. */
export const runsUntil = (pair: Pair, today: LocalDate): LocalDate =>
  [pair.ending?.on, pair.pausedOn].reduce<LocalDate>(
    (day, other) => (other ? earlier(day, other) : day),
    today,
  )

/** Whether a pair is on its way on a day: not declined, not paused, not ended. */
export const isRunning = (pair: Pair, today: LocalDate): boolean =>
  !wasDeclined(pair) && !hasEnded(pair, today) && !(pair.pausedOn && pair.pausedOn <= today)

/** Whether the pair had ended by a day. */
export const hasEnded = (pair: Pair, today: LocalDate): boolean =>
  pair.ending !== undefined && pair.ending.on <= today

const byDate = (a: Session, b: Session) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number)

/** The sessions held up to a day, oldest first. */
export const heldSessions = (pair: Pair, today: LocalDate): Session[] =>
  pair.sessions.filter((session) => session.state === 'held' && session.date <= today).sort(byDate)

/** The days of contact up to a day, oldest first: a held session or a contact the coordinator logged. */
export const contactDays = (pair: Pair, today: LocalDate): LocalDate[] =>
  [
    ...heldSessions(pair, today).map((session) => session.date),
    ...pair.contacts.map((contact) => contact.on).filter((on) => on <= today),
  ].sort()
