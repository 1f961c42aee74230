/** A person as the matching reads them: words normalised once, lists as sets. */
import type { Format, Person } from '../model/person.ts'
import { conceptOf, normal } from './vocabulary.ts'

export interface Profile {
  person: Person
  /** Concept → the person's own word for it. */
  disciplines: Map<string, string>
  topics: Map<string, string>
  languages: Set<string>
  /** Normalised slot or own words → as written. */
  availability: Map<string, string>
  /** Empty when not said. */
  town: string
  /** Empty for freelancers, who share no employer. */
  organisation: string
  format: Format | undefined
  /** The place on this person's list: 1 is the most wanted. */
  ranks: Map<string, number>
  never: Set<string>
  line: Set<string>
  former: Set<string>
}

const byConcept = (words: readonly string[]) =>
  new Map(words.map((word) => [conceptOf(word), word] as const).filter(([concept]) => concept !== ''))

/** What criteria and rules need to know of a person. */
export const profileOf = (person: Person): Profile => ({
  person,
  disciplines: byConcept(person.disciplines),
  topics: byConcept(person.topics),
  languages: new Set(person.languages.map(normal).filter((word) => word !== '')),
  availability: new Map(
    person.availability.map((word) => [normal(word), word] as const).filter(([word]) => word !== ''),
  ),
  town: normal(person.town ?? ''),
  organisation: person.freelance ? '' : normal(person.organisation ?? ''),
  format: person.format,
  ranks: new Map([...new Set(person.rankedIds)].map((id, at) => [id, at + 1])),
  never: new Set(person.excludedIds),
  line: new Set(person.lineManagerIds),
  former: new Set(person.formerPartnerIds),
})

/** The ways of meeting both accept; undefined when one did not say. An answer of `both` fits every format. */
export function commonFormats(a: Profile, b: Profile): Set<'in-person' | 'online'> | undefined {
  if (!a.format || !b.format) return undefined
  const ways = ['in-person', 'online'] as const
  const accepts = (one: Profile, way: string) => one.format === 'both' || one.format === way
  return new Set(ways.filter((way) => accepts(a, way) && accepts(b, way)))
}

/** Whether both live in the same town; undefined when one did not say. */
export const sameTown = (a: Profile, b: Profile): boolean | undefined =>
  a.town === '' || b.town === '' ? undefined : a.town === b.town
