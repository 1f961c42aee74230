/** The published pairs as the page of answers lists them: waiting, declined or ended before time, accepted. */
import { daysBetween } from '#shared/i18n/dates.ts'
import { answerDays } from '#shared/journey/pair-rules.ts'
import { isActive } from '#shared/matching/active.ts'
import type { Pair } from '#shared/model/pair.ts'
import { pairsOf, type Programme } from '#shared/model/programme.ts'
import type { LocalDate } from '#shared/model/scalars.ts'

export const standings = ['waiting', 'declined', 'accepted'] as const
export type Standing = (typeof standings)[number]

/** Where a pair stands; null for one that ended as planned, which has nothing to answer any more. */
export function standingOf(pair: Pair): Standing | null {
  if (pair.ending) return pair.ending.kind === 'planned' ? null : 'declined'
  if (!isActive(pair)) return 'declined'
  const states = [pair.mentorAnswer.state, pair.menteeAnswer.state]
  return states.includes('awaited') ? 'waiting' : 'accepted'
}

/** How many days an answer is late: by the day that was asked for, else by a week after the proposal; 0 while it is not. */
export function daysLate(pair: Pair, today: LocalDate): number {
  if (standingOf(pair) !== 'waiting') return 0
  const late = pair.answerBy
    ? daysBetween(pair.answerBy, today)
    : daysBetween(pair.proposedOn, today) - answerDays
  return Math.max(0, late)
}

/** The pairs of one standing: waiting ones that are late first, then those proposed last, each day's in the order of their codes. */
export const listed = (of: Programme, standing: Standing, today: LocalDate): Pair[] =>
  pairsOf(of)
    .filter((pair) => standingOf(pair) === standing)
    .map((pair) => ({ pair, late: daysLate(pair, today) }))
    .sort((a, b) => b.late - a.late || daysBetween(a.pair.proposedOn, b.pair.proposedOn))
    .map(({ pair }) => pair)

/** Whether somebody of a declined or ended pair can be matched again now. */
export const freeAgain = (of: Programme, personId: string): boolean => {
  const person = of.people[personId]
  if (!person || person.erasedOn || person.standing === 'withdrawn') return false
  const active = pairsOf(of).filter(isActive)
  return person.role === 'mentee'
    ? !active.some(({ menteeId }) => menteeId === personId)
    : active.filter(({ mentorId }) => mentorId === personId).length < person.places
}
