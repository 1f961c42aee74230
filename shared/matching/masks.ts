/** Which rules forbid every two people, also those that are switched off: one bit a rule. */
import type { Format } from '../model/person.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { HardRules } from '../model/settings.ts'
import { forbids, holds, type RuleName, ruleNames, type RuleOfPeople } from './eligibility.ts'
import type { Profile } from './profile.ts'

/** The bit of a rule in a mask. */
export const bitOf = (rule: RuleName): number => 1 << ruleNames.indexOf(rule)

/** The bits of the rules that hold: consent, standing, places and what pairs say always, others where switched on. */
export const bitsOf = (rules: HardRules): number =>
  ruleNames.reduce((bits, rule) => (holds(rule, rules) ? bits | bitOf(rule) : bits), 0)

/** The first rule among these bits, in the order in which rules are asked; null when there is none. */
export const firstRule = (bits: number): RuleName | null =>
  bits === 0 ? null : (ruleNames[31 - Math.clz32(bits & -bits)] ?? null)

type People = readonly Profile[]

/**
 * Rows × columns: the bits of every rule that forbids the pair (i, j) at `i × columns + j`. `declined` and
 * `ended` come from the pairs of the programme and are not among them.
 */
export function ruleMasks(mentees: People, mentors: People, today: LocalDate): Uint16Array {
  const columns = mentors.length
  const masks = new Uint16Array(mentees.length * columns)
  const put = (i: number, j: number, bit: number) => {
    const at = i * columns + j
    masks[at] = (masks[at] ?? 0) | bit
  }
  const perColumn = mentors.map((mentor) => ofMentor(mentor, today))
  const languages = bitOf('language')
  const [meet, apart] = [groupsOf(mentors, ({ organisation }) => [organisation]), bitOf('organisation')]
  const speakers = groupsOf(mentors, (mentor) => mentor.languages)
  const said = mentors.flatMap((mentor, j) => (mentor.languages.size > 0 ? [j] : []))
  for (const [i, mentee] of mentees.entries()) {
    const row = ofEither(mentee)
    for (let j = 0; j < columns; j++) masks[i * columns + j] = row | (perColumn[j] ?? 0)
    if (mentee.organisation !== '') for (const j of meet.get(mentee.organisation) ?? []) put(i, j, apart)
    if (mentee.languages.size === 0) continue
    for (const j of said) put(i, j, languages)
    for (const one of mentee.languages)
      for (const j of speakers.get(one) ?? []) {
        const at = i * columns + j
        masks[at] = (masks[at] ?? 0) & ~languages
      }
  }
  putNamed(mentees, mentors, put)
  putTownOrFormat(mentees, mentors, put)
  return masks
}

/** Places in the list of those who have a word, by word. */
function groupsOf(people: People, wordsOf: (one: Profile) => Iterable<string>): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [at, one] of people.entries())
    for (const word of wordsOf(one)) {
      const group = groups.get(word)
      if (group) group.push(at)
      else groups.set(word, [at])
    }
  return groups
}

/** Consent and standing are asked of both sides. */
const ofEither = ({ person }: Profile): number =>
  (person.consent.state === 'given' ? 0 : bitOf('consent')) |
  (person.standing === 'withdrawn' ? bitOf('withdrawn') : 0)

const mentorRules = ['places', 'training', 'vetting'] as const satisfies RuleOfPeople[]
const ofMentor = (mentor: Profile, today: LocalDate): number =>
  mentorRules.reduce(
    (bits, rule) => (forbids(rule, mentor, mentor, today) ? bits | bitOf(rule) : bits),
    ofEither(mentor),
  )

type Put = (i: number, j: number, bit: number) => void

/** Rules about people who named each other: only the lists are visited, from both sides. */
function putNamed(mentees: People, mentors: People, put: Put): void {
  const lists = [
    ['exclusion', 'never'],
    ['formerPartner', 'former'],
    ['lineManager', 'line'],
  ] as const
  const row = new Map(mentees.map(({ person }, at) => [person.id, at]))
  const column = new Map(mentors.map(({ person }, at) => [person.id, at]))
  for (const [rule, list] of lists) {
    const bit = bitOf(rule)
    for (const [i, mentee] of mentees.entries())
      for (const id of mentee[list]) {
        const j = column.get(id)
        if (j !== undefined) put(i, j, bit)
      }
    for (const [j, mentor] of mentors.entries())
      for (const id of mentor[list]) {
        const i = row.get(id)
        if (i !== undefined) put(i, j, bit)
      }
  }
}

/** Only somebody online against somebody in person, of two towns, has no way of meeting. */
function putTownOrFormat(mentees: People, mentors: People, put: Put): void {
  const bit = bitOf('townOrFormat')
  const withTown = (people: People, format: Format) =>
    people.flatMap(({ town, format: theirs }, at) => (town !== '' && theirs === format ? [{ at, town }] : []))
  for (const [mine, theirs] of [
    ['in-person', 'online'],
    ['online', 'in-person'],
  ] as const) {
    const others = withTown(mentors, theirs)
    for (const a of withTown(mentees, mine))
      for (const b of others) if (a.town !== b.town) put(a.at, b.at, bit)
  }
}
