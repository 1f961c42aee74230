/** Where other people's records still speak of somebody, for the coordinator's own editing. */
import type { Pair } from '../model/pair.ts'
import type { Person } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import type { Id } from '../model/scalars.ts'
import { freeTexts, type TextPlace } from './texts.ts'
import { speaksOf } from './traces.ts'

/** Each person's pairs. */
export function pairsByPerson(of: Pick<Programme, 'pairs'>): Map<Id, Pair[]> {
  const pairs = new Map<Id, Pair[]>()
  for (const pair of Object.values(of.pairs))
    for (const id of [pair.mentorId, pair.menteeId]) pairs.set(id, [...(pairs.get(id) ?? []), pair])
  return pairs
}

/** The pairs of some people. */
export const pairsWith = (of: Programme, personIds: ReadonlySet<Id>): Pair[] =>
  Object.values(of.pairs).filter(
    ({ mentorId, menteeId }) => personIds.has(mentorId) || personIds.has(menteeId),
  )

/** A place, and whom its text may speak of. */
export interface Mentioned extends TextPlace {
  personId: Id
}

/**
 * The places, each field of a record once for each person, whose text may speak of these people. Left out is what
 * erasing takes away by itself: their own records, and those of their pairs.
 */
export function mentions(of: Programme, people: readonly Person[]): Mentioned[] {
  const gone = new Set(people.map(({ id }) => id))
  const own = new Set([...gone, ...pairsWith(of, gone).map(({ id }) => id)])
  const texts = freeTexts(of).filter(({ id }) => !own.has(id))
  const places = people.flatMap((person) => {
    const speaks = speaksOf(person)
    return texts
      .filter(({ text }) => speaks(text))
      .map(({ kind, id, field }): Mentioned => ({ personId: person.id, kind, id, field }))
  })
  const keyOf = ({ personId, kind, id, field }: Mentioned) => `${personId} ${kind} ${id} ${field}`
  return [...new Map(places.map((place) => [keyOf(place), place])).values()]
}
