/** Which rows are shown: a view, words, and filters, all of which must fit. */
import { foldText } from '#shared/i18n/script.ts'
import type { Person } from '#shared/model/person.ts'
import type { PersonRow } from './rows.ts'

export const views = ['everyone', 'mentor', 'mentee', 'waiting', 'consent', 'withdrawn'] as const
export type View = (typeof views)[number]

export interface Narrowing {
  view: View
  words: string
  /** Null for any. */
  town: string | null
  tongue: string | null
  consent: Person['consent']['state'] | null
  /** Answers to fields of the programme's own, by field. */
  answers: Readonly<Record<string, string>>
}

export const unnarrowed: Narrowing = {
  view: 'everyone',
  words: '',
  town: null,
  tongue: null,
  consent: null,
  answers: {},
}

/** Whether a row belongs to a view. */
export function inView(row: PersonRow, view: View): boolean {
  if (view === 'everyone') return true
  if (view === 'waiting') return row.waiting
  if (view === 'withdrawn') return row.person.standing === 'withdrawn'
  if (view === 'consent') return row.person.consent.state !== 'given' && row.person.standing !== 'withdrawn'
  return row.person.role === view
}

/** The rows that fit; words are compared without case, script or diacritics. */
export function narrowed(rows: readonly PersonRow[], by: Narrowing): PersonRow[] {
  const words = foldText(by.words).split(' ').filter(Boolean)
  return rows.filter(
    (row) =>
      inView(row, by.view) &&
      words.every((word) => row.search.includes(word)) &&
      (by.town === null || row.person.town === by.town) &&
      (by.tongue === null || row.person.languages.includes(by.tongue)) &&
      (by.consent === null || row.person.consent.state === by.consent) &&
      Object.entries(by.answers).every(([field, answer]) => row.person.answers[field] === answer),
  )
}

/** How often each value occurs, the most frequent first: what a filter offers. */
export function valuesOf(rows: readonly PersonRow[], of: (person: Person) => readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const { person } of rows)
    for (const value of of(person)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
}
