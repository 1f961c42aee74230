/** Columns of a programme's own fields: known by their heading, made of a column that fits no other, read into answers. */
import { normal } from '../matching/vocabulary.ts'
import { mostChoices, mostFields, type OwnAnswer, type OwnField } from '../model/own-field.ts'
import { choiceKey, eachOnce } from '../people/choices.ts'
import { saysNothing } from './answers.ts'
import type { Column } from './columns.ts'
import { figureIn } from './figures.ts'
import { fingerprint } from './identity.ts'
import type { Report } from './problem.ts'
import type { Table } from './table.ts'

/** Letters of a word or a name that a field can hold. */
const longestWord = 100

const isNumber = (cell: string): boolean => /^-?\d{1,9}([.,]\d{1,4})?$/.test(cell.trim())

/** A number as typed, `3`, `2,5`, `up to 3`; null when the words say none. */
function numberIn(cell: string): number | null {
  if (isNumber(cell)) return Number(cell.trim().replace(',', '.'))
  const figure = figureIn(cell)
  return figure && 'value' in figure ? figure.value : null
}

const tidy = (cell: string): string => cell.replace(/\s+/g, ' ').trim()

/** The known words and those of the cells, each as first written. */
const wordsOf = (cells: readonly string[], known: readonly string[] = []): string[] =>
  eachOnce([...known, ...cells.map(tidy)])

export interface OwnColumns {
  /** Every field that a column goes into, by file and column, as it would be after the import. */
  fieldOf: (file: string, column: Pick<Column, 'index'>) => OwnField | undefined
  /** Those that are new or got more words, to be kept with the import. */
  changed: OwnField[]
  /** The ids of those that are not there yet. */
  newIds: Set<string>
}

interface OwnSource {
  name: string
  table: Table
  columns: readonly Column[]
  report: Report
}

const cellsOf = ({ table }: OwnSource, { index }: Pick<Column, 'index'>): string[] =>
  table.rows.map((row) => row.cells[index] ?? '').filter((cell) => !isBlank(cell))

/** A zero is an answer here. */
const isBlank = (cell: string): boolean => cell.trim() !== '0' && saysNothing(cell)

/** What a new field would be: a number where every answer is one, a choice where few different words are. */
function made(heading: string, cells: readonly string[]): OwnField | null {
  const base = { id: `field-${fingerprint(normal(heading))}`, name: tidy(heading).slice(0, longestWord) }
  if (cells.length > 0 && cells.every(isNumber)) return { ...base, kind: 'number', choices: [] }
  const choices = wordsOf(cells)
  const fits = choices.length <= mostChoices && choices.every((word) => word.length <= longestWord)
  return fits && choices.length > 0 ? { ...base, kind: 'choice', choices } : null
}

/** Settles what every own column is, over all files at once: two tables with one heading share one field. */
export function ownColumns(sources: readonly OwnSource[], existing: readonly OwnField[]): OwnColumns {
  const before = new Map(existing.map((field) => [field.id, field]))
  const byName = new Map(existing.map((field) => [normal(field.name), field]))
  const now = new Map(before)
  const place = new Map<string, string>()
  const keyOf = (file: string, { index }: Pick<Column, 'index'>) => `${index} ${file}`
  const wanted = sources.flatMap((source) =>
    source.columns
      .filter(({ field }) => field === 'own' || field === 'newField')
      .map((column) => ({ source, column, cells: cellsOf(source, column) })),
  )
  for (const { source, column, cells } of wanted) {
    const { heading } = column
    const known = column.ownId === undefined ? byName.get(normal(heading)) : before.get(column.ownId)
    const alike = wanted.filter(({ column: one }) => normal(one.heading) === normal(heading))
    const field =
      known ??
      made(
        heading,
        alike.flatMap((one) => one.cells),
      )
    if (!field) {
      source.report('too-many-answers', { column: heading, params: { most: mostChoices } })
      continue
    }
    if (!now.has(field.id) && now.size >= mostFields) {
      source.report('no-field-left', { column: heading, params: { most: mostFields } })
      continue
    }
    place.set(keyOf(source.name, column), field.id)
    const sofar = now.get(field.id) ?? field
    const words = wordsOf(field.kind === 'choice' ? cells : [], sofar.choices)
    const choices = words.filter((word) => word.length <= longestWord).slice(0, mostChoices)
    now.set(field.id, choices.length > sofar.choices.length ? { ...sofar, choices } : sofar)
  }
  return {
    fieldOf: (file, column) => now.get(place.get(keyOf(file, column)) ?? ''),
    changed: [...now.values()].filter((field) => before.get(field.id) !== field),
    newIds: new Set([...now.keys()].filter((id) => !before.has(id))),
  }
}

/** What a cell answers to a field; null when it does not fit, undefined when it says nothing. */
export function answerIn(cell: string, field: OwnField): OwnAnswer | null | undefined {
  if (isBlank(cell)) return undefined
  if (field.kind === 'number') return numberIn(cell)
  const key = choiceKey(tidy(cell))
  return field.choices.find((word) => choiceKey(word) === key) ?? null
}
