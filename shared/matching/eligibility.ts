/** The rules that say that two people cannot be a pair, and which of them does. */
import type { Person } from '../model/person.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { HardRules } from '../model/settings.ts'
import { commonFormats, profileOf, sameTown, type Profile } from './profile.ts'

/** In the order in which they are asked; the first that forbids is named. `declined` and `ended` come from the pairs. */
export const ruleNames = [
  'consent',
  'withdrawn',
  'places',
  'declined',
  'ended',
  'exclusion',
  'formerPartner',
  'lineManager',
  'organisation',
  'language',
  'townOrFormat',
  'training',
  'vetting',
] as const
export type RuleName = (typeof ruleNames)[number]

/** Those that what is known of the two people decides. */
export type RuleOfPeople = Exclude<RuleName, 'declined' | 'ended'>
type Switch = keyof HardRules & RuleName

type Forbids = (mentee: Profile, mentor: Profile, today: LocalDate) => boolean

function share(a: Set<string>, b: Set<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Where somebody did not answer, a rule about the answer cannot forbid; proof that is asked for must be there. */
const tests: Record<RuleOfPeople, Forbids> = {
  consent: (a, b) => a.person.consent.state !== 'given' || b.person.consent.state !== 'given',
  withdrawn: (a, b) => a.person.standing === 'withdrawn' || b.person.standing === 'withdrawn',
  places: (_, mentor) => mentor.person.places < 1,
  exclusion: (a, b) => a.never.has(b.person.id) || b.never.has(a.person.id),
  formerPartner: (a, b) => a.former.has(b.person.id) || b.former.has(a.person.id),
  lineManager: (a, b) => a.line.has(b.person.id) || b.line.has(a.person.id),
  organisation: (a, b) => a.organisation !== '' && a.organisation === b.organisation,
  language: (a, b) => a.languages.size > 0 && b.languages.size > 0 && !share(a.languages, b.languages),
  townOrFormat: (a, b) => sameTown(a, b) === false && commonFormats(a, b)?.size === 0,
  training: (_, b, today) => b.person.trainedOn === undefined || b.person.trainedOn > today,
  vetting: (_, b, today) => b.person.vettedUntil === undefined || b.person.vettedUntil < today,
}

/** Whether one rule forbids these two, switched on or not. */
export const forbids = (rule: RuleOfPeople, mentee: Profile, mentor: Profile, today: LocalDate): boolean =>
  tests[rule](mentee, mentor, today)

const isOfPeople = (rule: RuleName): rule is RuleOfPeople => rule !== 'declined' && rule !== 'ended'

/** The rules that what is known of the two people decides, in their order. */
export const rulesOfPeople: readonly RuleOfPeople[] = ruleNames.filter(isOfPeople)

/** Whether a rule holds: always, or because it is switched on. */
export const holds = (rule: RuleName, rules: HardRules): boolean =>
  rule in rules ? rules[rule as Switch] : true

/** As `ineligible`, for people read once. */
export const forbiddenBy = (
  mentee: Profile,
  mentor: Profile,
  rules: HardRules,
  today: LocalDate,
): RuleName | null =>
  rulesOfPeople.find((rule) => holds(rule, rules) && tests[rule](mentee, mentor, today)) ?? null

/**
 * The first rule that forbids these two, or null when they may be a pair. Consent, standing and places
 * always hold; the others only where switched on. Training and vetting are asked of the mentor. Places
 * are those the mentor offers at all: what pairs already hold is counted by the cohort.
 */
export const ineligible = (
  mentee: Person,
  mentor: Person,
  rules: HardRules,
  today: LocalDate,
): RuleName | null => forbiddenBy(profileOf(mentee), profileOf(mentor), rules, today)
