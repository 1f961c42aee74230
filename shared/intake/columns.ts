/** Which column of a table is which field of a person: guessed from headings and cells, remembered, overridden. */
import { foldText } from '../i18n/script.ts'
import type { Role } from '../model/person.ts'
import { plainWords } from './answers.ts'
import type { OwnField } from '../model/own-field.ts'
import { normal } from '../matching/vocabulary.ts'
import { fields, headingsOf, type Field, type Target } from './fields.ts'
import { fingerprint } from './identity.ts'
import { fit, nameLikeness, tellTale } from './looks.ts'
import type { Table } from './table.ts'

/** Column index (from 0) → field; columns that are not named are left out. Plain JSON. */
export type Mapping = Record<string, string>

export type Confidence = 'sure' | 'guessed'

export interface Column {
  index: number
  heading: string
  field: Target
  /** The field of the programme's own that it goes into, where the mapping or the heading names one. */
  ownId?: string
  confidence: Confidence
  /** Up to three different cells, shortened. */
  samples: string[]
  /** How many rows have anything in this column. */
  filled: number
}

interface Bid {
  index: number
  field: Field
  score: number
  confidence: Confidence
}

/** The beginnings of the first cells of a column: enough to tell what it holds. */
const cellsOf = (table: Table, index: number): string[] =>
  table.rows.slice(0, 200).map((row) => (row.cells[index] ?? '').slice(0, 300))

/** How well one column suits one field; null when it does not. Points: heading 3 or 1.5, cells up to 2, minus 2 where they contradict. */
function bid(
  index: number,
  field: Exclude<Field, 'ignore'>,
  heading: string,
  cells: readonly string[],
): Bid | null {
  const words = headingsOf[field]
  const refused = words.never?.test(heading) ?? false
  const sure = refused ? null : words.sure.exec(heading)
  const maybe = refused || sure ? null : (words.maybe?.exec(heading) ?? null)
  const share = fit(field, cells)
  const named = sure ? 3 : maybe ? 1.5 : 0
  if (named === 0 && !(tellTale.includes(field) && (share ?? 0) >= 0.7 && cells.length > 0)) return null
  const spoken = share === null ? 0 : share < 0.2 ? -2 : share * 2
  // Of two fields in one heading the one named first is meant: "Topics in which you have experience".
  const score = named + spoken - ((sure ?? maybe)?.index ?? 0) / 100
  const confidence = sure && (share ?? 1) >= 0.5 ? 'sure' : 'guessed'
  return score < 1 ? null : { index, field, score, confidence }
}

function bestOf(bids: readonly Bid[]): Map<number, Bid> {
  const taken = new Map<number, Bid>()
  const used = new Set<Field>()
  for (const one of [...bids].sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (taken.has(one.index) || used.has(one.field)) continue
    taken.set(one.index, one)
    used.add(one.field)
  }
  return taken
}

/** A column called only "name" beside a family name is the given name (`Ime`, `Prezime`) or the family name (`Name`, `Vorname`). */
function settleNames(taken: Map<number, Bid>, table: Table): void {
  const by = (field: Field) => [...taken.values()].find((one) => one.field === field)
  const whole = by('name')
  const [given, family] = [by('givenName'), by('familyName')]
  if (whole && !given && family && nameLikeness(cellsOf(table, whole.index)) < 0.5)
    taken.set(whole.index, { ...whole, field: 'givenName' })
  if (whole && given && !family && nameLikeness(cellsOf(table, whole.index)) < 0.5)
    taken.set(whole.index, { ...whole, field: 'familyName' })
  if (by('name') || by('nameFamilyFirst') || by('givenName')) return
  const free = table.headings.map((_, index) => index).filter((index) => !taken.has(index))
  const likely = free
    .map((index) => ({ index, share: nameLikeness(cellsOf(table, index)) }))
    .filter(({ share }) => share >= 0.7)[0]
  if (likely) taken.set(likely.index, { index: likely.index, field: 'name', score: 1, confidence: 'guessed' })
}

const isField = (word: string | undefined): word is Field => fields.some((field) => field === word)

const ownPrefix = 'own:'

/** The word of a mapping for a field of the programme's own. */
export const ownTarget = (id: string): string => `${ownPrefix}${id}`

/** What a mapping says of a column; null when it names nothing that is there. */
function targetOf(
  word: string | undefined,
  own: readonly OwnField[],
): { field: Target; ownId?: string } | null {
  if (word === 'newField') return { field: word }
  const ownId = word?.startsWith(ownPrefix) ? word.slice(ownPrefix.length) : undefined
  if (ownId !== undefined && own.some(({ id }) => id === ownId)) return { field: 'own', ownId }
  return isField(word) ? { field: word } : null
}

/**
 * Every column with its field: as mapped when a mapping is given, else guessed from headings and cells. A
 * heading that is the name of one of the programme's own fields goes there before any guess.
 */
export function columnsOf(table: Table, mapping?: Mapping, own: readonly OwnField[] = []): Column[] {
  const taken = new Map<number, Bid>()
  if (!mapping) {
    const names = Object.keys(headingsOf) as Exclude<Field, 'ignore'>[]
    const bids = table.headings.flatMap((heading, index) => {
      const cells = cellsOf(table, index)
      return names.map((field) => bid(index, field, plainWords(heading), cells)).filter((one) => one !== null)
    })
    for (const [index, one] of bestOf(bids)) taken.set(index, one)
    settleNames(taken, table)
  }
  const used = new Set<string>()
  const namesake = (heading: string) => {
    const field = own.find(({ id, name }) => !used.has(id) && normal(name) === normal(heading))
    if (field) used.add(field.id)
    return field && { field: 'own' as const, ownId: field.id }
  }
  return table.headings.map((heading, index) => {
    const chosen = targetOf(mapping?.[String(index)], own)
    const byName = mapping ? undefined : namesake(heading)
    const guess = byName ? undefined : taken.get(index)
    const cells = table.rows.map((row) => row.cells[index] ?? '').filter((cell) => cell.trim() !== '')
    return {
      index,
      heading,
      ...(chosen ?? byName ?? { field: guess?.field ?? 'ignore' }),
      confidence: mapping ? 'sure' : (guess?.confidence ?? 'sure'),
      samples: [...new Set(cells)].slice(0, 3).map((cell) => cell.slice(0, 80)),
      filled: cells.length,
    }
  })
}

/** The mapping that these columns amount to, to be remembered or changed. */
export const mappingOf = (columns: readonly Column[]): Mapping =>
  Object.fromEntries(
    columns.map(({ index, field, ownId }) => [
      String(index),
      field === 'own' && ownId !== undefined ? ownTarget(ownId) : field,
    ]),
  )

/** The same for every table with the same headings in the same order. */
export const headingsFingerprint = (headings: readonly string[]): string =>
  fingerprint(headings.map(foldText).join('\n'))

/** `mentor`, `mentee`, or null when a word names neither or both. */
export function roleIn(text: string): Role | null {
  const words = plainWords(text.replace(/[_.-]/g, ' '))
  const mentee =
    /\b(mentees?|menti|mentij\w*|menteji|mentorisan\w*|stic?enic\w*|polazni\w*|protege\w*)\b/.test(words)
  const mentor = /\b(mentor|mentors|mentor[aieu]|mentork\w*|mentorinn?en|mentorin|mentorima)\b/.test(words)
  return mentor === mentee ? null : mentee ? 'mentee' : 'mentor'
}

/** Whose applications a file holds, by its columns and its name; null when neither tells. */
export function guessRole(fileName: string, columns: readonly Column[]): Role | null {
  const named = roleIn(fileName)
  if (named) return named
  if (columns.some((column) => column.field === 'places')) return 'mentor'
  const ranked = columns.find((column) => column.field === 'ranked')
  const wanted = ranked ? roleIn(ranked.heading) : null
  if (wanted) return wanted === 'mentor' ? 'mentee' : 'mentor'
  return ranked ? 'mentee' : null
}
