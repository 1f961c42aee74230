/** Pairs as the room names and finds them: by code and by both names. */
import { foldText } from '#shared/i18n/script.ts'
import { shownName } from '#shared/i18n/names.ts'
import { isActive } from '#shared/matching/active.ts'
import type { Pair } from '#shared/model/pair.ts'
import { pairsOf, type Programme } from '#shared/model/programme.ts'
import type { Language } from '#shared/model/scalars.ts'

export interface PairChoice {
  id: string
  /** `26-01 Milica Đurić – Vesna Marković` */
  label: string
  /** What a search looks through. */
  folded: string
}

/** A pair by its code and its people. */
export function pairLabel(programme: Programme, pair: Pair, language: Language): string {
  const name = (id: string) => {
    const person = programme.people[id]
    return person ? shownName(person, language) : ''
  }
  return `${pair.code} ${name(pair.menteeId)} – ${name(pair.mentorId)}`
}

/** Pairs that were not declined, by code; those under way before those that ended. */
export function pairChoices(programme: Programme, language: Language): PairChoice[] {
  const listed = pairsOf(programme).filter(
    (pair) => pair.mentorAnswer.state !== 'declined' && pair.menteeAnswer.state !== 'declined',
  )
  const order = (pair: Pair) => `${isActive(pair) ? 0 : 1}${pair.code}`
  return listed
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((pair) => {
      const label = pairLabel(programme, pair, language)
      return { id: pair.id, label, folded: foldText(label) }
    })
}

/** The ids of pairs that get a workbook when everybody does. */
export const activePairIds = (programme: Programme): string[] =>
  pairsOf(programme)
    .filter(isActive)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ id }) => id)

/** The language a pair's paper is in unless asked otherwise: the mentee's, or the programme's; and whose it is. */
export function ownLanguage(
  programme: Programme,
  pairId: string | null,
): { language: Language; whose: 'mentee' | 'programme' } {
  const menteeId = pairId === null ? undefined : programme.pairs[pairId]?.menteeId
  const language = menteeId === undefined ? undefined : programme.people[menteeId]?.language
  return language === undefined
    ? { language: programme.language, whose: 'programme' }
    : { language, whose: 'mentee' }
}
