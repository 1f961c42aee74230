/** Which fields of a person can be compared by a criterion of the programme's own, and what each person answered. */
import type { Person } from '../../model/person.ts'
import type { OwnField } from '../../model/own-field.ts'
import type { Profile } from '../profile.ts'
import { conceptOf, normal } from '../vocabulary.ts'

/** A number, or chosen words: what they are compared by → as the person wrote it. Undefined: no answer. */
export type Compared = number | ReadonlyMap<string, string> | undefined

interface Field {
  kind: 'choice' | 'number'
  read: (person: Person) => Compared
}

const one = (word: string | undefined, key = normal): Compared =>
  several(word === undefined ? [] : [word], key)

function several(words: readonly string[], key = normal): Compared {
  const read = new Map(words.map((word) => [key(word), word] as const).filter(([plain]) => plain !== ''))
  return read.size === 0 ? undefined : read
}

/** The ways of meeting that a person accepts: `both` stands for each. */
const formats = ({ format }: Person): Compared =>
  format === undefined ? undefined : several(format === 'both' ? ['in-person', 'online'] : [format])

const yesOrNo = (answer: boolean | undefined): Compared =>
  answer === undefined ? undefined : one(answer ? 'yes' : 'no')

/**
 * The fields that every person has and both sides answer, so that two answers can be compared. Places are
 * left out, for only mentors offer any; free texts, dates and contacts say nothing about a fit.
 */
const builtIn = {
  town: { kind: 'choice', read: ({ town }) => one(town) },
  organisation: {
    kind: 'choice',
    read: ({ freelance, organisation }) => (freelance ? undefined : one(organisation)),
  },
  disciplines: { kind: 'choice', read: ({ disciplines }) => several(disciplines, conceptOf) },
  topics: { kind: 'choice', read: ({ topics }) => several(topics, conceptOf) },
  languages: { kind: 'choice', read: ({ languages }) => several(languages) },
  availability: { kind: 'choice', read: ({ availability }) => several(availability) },
  format: { kind: 'choice', read: formats },
  mentoredBefore: { kind: 'choice', read: ({ mentoredBefore }) => yesOrNo(mentoredBefore) },
  experienceYears: { kind: 'number', read: ({ experienceYears }) => experienceYears },
} satisfies Record<string, Field>

export type BuiltInField = keyof typeof builtIn
export const builtInFields = Object.keys(builtIn) as BuiltInField[]

/** Whether a criterion's field is one that every person has. */
export const isBuiltIn = (field: string): field is BuiltInField => Object.hasOwn(builtIn, field)

/** Whether answers to a field are words or numbers; undefined for a field that is not there. */
export const kindOf = (field: string, own: readonly OwnField[]): Field['kind'] | undefined =>
  isBuiltIn(field) ? builtIn[field].kind : own.find(({ id }) => id === field)?.kind

/** What a person answered to a field, ready to be compared. */
export function answerTo({ person }: Pick<Profile, 'person'>, field: string): Compared {
  if (isBuiltIn(field)) return builtIn[field].read(person)
  const answer = person.answers[field]
  return typeof answer === 'string' ? one(answer) : answer
}
