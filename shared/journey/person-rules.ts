/** The rules about people: consent that is not there, and vetting that has run out. */
import { daysBetween } from '../i18n/dates.ts'
import type { Person } from '../model/person.ts'
import type { AttentionRules } from '../model/settings.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { AttentionItem } from './matters.ts'

interface Context {
  rules: AttentionRules
  /** In how many running pairs the person is. */
  pairs: number
}
type PersonRule = (person: Person, of: Context, today: LocalDate) => AttentionItem | null

/**
 * Nobody said whether data may be processed; pressing once the person is in a pair. A refusal is an answer and
 * raises nothing, unless the person is in a pair all the same.
 */
export const consentMissing: PersonRule = (person, { pairs }, today) => {
  const { state } = person.consent
  if (state === 'given' || (state === 'refused' && pairs === 0)) return null
  const since = person.consent.on ?? person.appliedOn
  const days = since && since <= today ? daysBetween(since, today) : 0
  return {
    rule: 'consent',
    urgency: pairs > 0 ? 'now' : 'when-you-can',
    personId: person.id,
    figures: { days, limit: 0, over: days, pairs, ...(since ? { since } : {}) },
  }
}

/** The vetting is no longer valid; its last day still counts. */
export const vettingExpired: PersonRule = (person, { rules, pairs }, today) => {
  const since = person.vettedUntil
  if (!since) return null
  const days = daysBetween(since, today)
  if (days <= rules.vetting) return null
  return {
    rule: 'vetting',
    urgency: 'when-you-can',
    personId: person.id,
    figures: { days, limit: rules.vetting, over: days - rules.vetting, since, pairs },
  }
}

/** All matters of one person; somebody who withdrew and is in no pair, or was erased, raises none. */
export function mattersOfPerson(person: Person, of: Context, today: LocalDate): AttentionItem[] {
  if (person.erasedOn || (person.standing === 'withdrawn' && of.pairs === 0)) return []
  return [consentMissing, vettingExpired]
    .map((rule) => rule(person, of, today))
    .filter((item) => item !== null)
}
