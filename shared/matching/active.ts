/** Who is taken already: pairs that run or wait for an answer, and the places they hold. */
import type { Pair } from '../model/pair.ts'
import { pairsOf, type Programme } from '../model/programme.ts'

/** A pair that holds its mentee and one of its mentor's places: not ended, not declined by either side. */
export const isActive = (pair: Pair): boolean =>
  !pair.ending && pair.mentorAnswer.state !== 'declined' && pair.menteeAnswer.state !== 'declined'

/** The ids of mentees who are in an active pair, and how many places each mentor has given away. */
export function taken(programme: Pick<Programme, 'pairs' | 'asideIds'>): {
  /** Whom the coordinator leaves out for now. */
  aside: Set<string>
  mentees: Set<string>
  places: Map<string, number>
} {
  const mentees = new Set<string>()
  const places = new Map<string, number>()
  for (const pair of pairsOf(programme).filter(isActive)) {
    mentees.add(pair.menteeId)
    places.set(pair.mentorId, (places.get(pair.mentorId) ?? 0) + 1)
  }
  return { aside: new Set(programme.asideIds), mentees, places }
}

/** Couples that this edition has tried already, by `coupleKey`: one of them declined, or their pair ended. */
export const tried = (programme: Pick<Programme, 'pairs'>): Map<string, 'declined' | 'ended'> =>
  new Map(
    pairsOf(programme)
      .filter((pair) => !isActive(pair))
      .map((pair) => [coupleKey(pair), pair.ending ? 'ended' : 'declined']),
  )

/** One word for two people. */
export const coupleKey = (of: { menteeId: string; mentorId: string }): string =>
  JSON.stringify([of.menteeId, of.mentorId])
