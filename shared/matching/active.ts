/** Who is taken already: pairs that run or wait for an answer, and the places they hold. */
import type { Pair } from '../model/pair.ts'
import { pairsOf, type Programme } from '../model/programme.ts'

/** A pair that holds its mentee and one of its mentor's places: not ended, not declined by either side. */
export const isActive = (pair: Pair): boolean =>
  !pair.ending && pair.mentorAnswer.state !== 'declined' && pair.menteeAnswer.state !== 'declined'

/** The ids of mentees who are in an active pair, and how many places each mentor has given away. */
export function taken(programme: Pick<Programme, 'pairs'>): {
  mentees: Set<string>
  places: Map<string, number>
} {
  const mentees = new Set<string>()
  const places = new Map<string, number>()
  for (const pair of pairsOf(programme).filter(isActive)) {
    mentees.add(pair.menteeId)
    places.set(pair.mentorId, (places.get(pair.mentorId) ?? 0) + 1)
  }
  return { mentees, places }
}

/** The pairs of ids that were proposed to each other and declined by one of them: `mentee mentor`. */
export const declined = (programme: Pick<Programme, 'pairs'>): Set<string> =>
  new Set(
    pairsOf(programme)
      .filter((pair) => pair.mentorAnswer.state === 'declined' || pair.menteeAnswer.state === 'declined')
      .map((pair) => coupleKey(pair)),
  )

/** One word for two people. */
export const coupleKey = (of: { menteeId: string; mentorId: string }): string =>
  JSON.stringify([of.menteeId, of.mentorId])
