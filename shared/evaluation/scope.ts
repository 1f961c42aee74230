/** Who and what the evaluation looks at on a day: people with consent, and pairs that nobody declined. */
import type { Pair } from '../model/pair.ts'
import type { Person, Role } from '../model/person.ts'
import { pairsOf, peopleOf, type Programme } from '../model/programme.ts'
import type { LocalDate } from '../model/scalars.ts'
import { earlier, heldSessions, runsUntil, wasDeclined } from '../journey/contact.ts'

/** Everybody of a role who had applied by the day, consent or not. */
export const applicants = (of: Programme, role: Role, today: LocalDate): Person[] =>
  peopleOf(of, role).filter((person) => !person.appliedOn || person.appliedOn <= today)

/** Pairs proposed by the day. */
export const proposedPairs = (of: Programme, today: LocalDate): Pair[] =>
  pairsOf(of).filter((pair) => pair.proposedOn <= today)

const consents = (of: Programme, personId: string): boolean => of.people[personId]?.consent.state === 'given'

/** Pairs proposed by the day that neither side declined, of two people who consent to be counted. */
export const countedPairs = (of: Programme, today: LocalDate): Pair[] =>
  proposedPairs(of, today).filter(
    (pair) => !wasDeclined(pair) && consents(of, pair.menteeId) && consents(of, pair.mentorId),
  )

/** The last day on which a pair owes contact: today, its ending or pause, or its final session held. */
export function owesUntil(pair: Pair, today: LocalDate): LocalDate {
  const last = heldSessions(pair, today).findLast((session) => session.phase === 'final-session')
  const until = runsUntil(pair, today)
  return last ? earlier(last.date, until) : until
}
