/** Where other people's records still speak of somebody, for the coordinator's own editing. */
import type { Person } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import type { Id } from '../model/scalars.ts'
import { freeTexts, type TextPlace } from './texts.ts'
import { speaksOf } from './traces.ts'

/** The pairs of some people. */
export const pairsWith = (of: Programme, personIds: ReadonlySet<Id>) =>
  Object.values(of.pairs).filter(
    ({ mentorId, menteeId }) => personIds.has(mentorId) || personIds.has(menteeId),
  )

/**
 * The places, each field of a record once, whose text may speak of a person. Left out is what erasing takes away
 * by itself: the records of `gone` (the person alone unless more go with them) and of their pairs.
 */
export function mentions(
  of: Programme,
  person: Person,
  gone: ReadonlySet<Id> = new Set([person.id]),
): TextPlace[] {
  const speaks = speaksOf(person)
  const own = new Set([...gone, ...pairsWith(of, gone).map(({ id }) => id)])
  const places = freeTexts(of)
    .filter(({ id, text }) => !own.has(id) && speaks(text))
    .map(({ kind, id, field }): TextPlace => ({ kind, id, field }))
  const keyOf = ({ kind, id, field }: TextPlace) => `${kind} ${id} ${field}`
  return [...new Map(places.map((place) => [keyOf(place), place])).values()]
}
