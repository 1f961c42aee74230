/** The pairs as a table, for a spreadsheet. */
import { shownName } from '../i18n/names.ts'
import { pairsOf, type Programme } from '../model/programme.ts'
import type { Language } from '../model/scalars.ts'

/** A heading row and a row a pair, by code: code, mentee, mentor, score of 100 with up to six decimals (empty when entered by hand). */
export function pairRows(of: Programme, language: Language): string[][] {
  const name = (id: string) => {
    const person = of.people[id]
    return person ? shownName(person, language) : ''
  }
  const rows = pairsOf(of).map(({ code, menteeId, mentorId, origin }) => [
    code,
    name(menteeId),
    name(mentorId),
    origin.score === undefined ? '' : String(origin.score),
  ])
  return [
    ['code', 'mentee', 'mentor', 'score'],
    ...rows.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
  ]
}
