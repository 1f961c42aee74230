/** What a matching could be tried with instead: other weights and rules, a place more, somebody left out. */
import { z } from 'zod'
import { mostPlaces, type Person } from '../../model/person.ts'
import { lock, setup, type Programme } from '../../model/programme.ts'
import { taken } from '../active.ts'

/** Only what is not as the programme has it; an absent field stays as it is. */
export const variation = setup.partial().extend({ locks: z.array(lock).optional() })
export type Variation = z.output<typeof variation>

/** A mentor's places with some more, or (below 0) fewer: never fewer than pairs hold, nor more than anybody can offer. */
export const placesWith = (mentor: Person, more: number, held: ReturnType<typeof taken>): number =>
  Math.min(
    mostPlaces,
    Math.max(mentor.places + more, Math.min(mentor.places, held.places.get(mentor.id) ?? 0), 0),
  )

/** The programme as the matching would see it under a variation; the same object where nothing varies. */
export function varied(programme: Programme, variation: Variation): Programme {
  const { mode, weights, ownCriteria, experienceGap, hardRules, morePlaces, withoutIds, locks } = variation
  const given = Object.entries({ matchMode: mode, weights, ownCriteria, experienceGap, hardRules })
  const settings = Object.fromEntries(given.filter(([, value]) => value !== undefined))
  const more = Object.entries(morePlaces ?? {}).filter(([id, count]) => count !== 0 && programme.people[id])
  const isSame = Object.keys(settings).length === 0 && more.length === 0 && !withoutIds?.length && !locks
  if (isSame) return programme
  const people = { ...programme.people }
  const held = taken(programme)
  for (const [id, count] of more) {
    const mentor = people[id]
    if (mentor) people[id] = { ...mentor, places: placesWith(mentor, count, held) }
  }
  return {
    ...programme,
    settings: { ...programme.settings, ...settings },
    people: more.length > 0 ? people : programme.people,
    asideIds: withoutIds ? [...new Set([...programme.asideIds, ...withoutIds])] : programme.asideIds,
    locks: locks ?? programme.locks,
  }
}
