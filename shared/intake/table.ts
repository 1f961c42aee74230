/** One file read as a table: headings, rows with the numbers a spreadsheet shows, and what was wrong with it. */
import { decode, substance } from './decode.ts'
import type { Encoding } from './encodings.ts'
import { unescapeFormula } from './formula.ts'
import { problemsOf, type Problem, type Report } from './problem.ts'
import { guessSeparator, isEmpty, scan, type Separator } from './scan.ts'

/** 20 MB: more than any round of applications, less than what would hold up a window. */
export const largestFile = 20 * 1024 * 1024
export const longestCell = 20_000
const mostRows = 20_000
const mostColumns = 500

/** Whether a file of this many bytes is refused; ask before reading it. */
export const tooLarge = (bytes: number): boolean => bytes > largestFile

export interface TableFile {
  name: string
  bytes: Uint8Array
  /** Chosen by hand; guessed when absent. */
  encoding?: Encoding | undefined
  separator?: Separator | undefined
}

export interface TableRow {
  row: number
  /** As many as there are headings. */
  cells: string[]
  /** What stood to the right of the last heading. */
  extra: string[]
}

export interface Table {
  encoding: Encoding
  separator: Separator
  /** Unnamed columns are called by their letter, `(C)`. */
  headings: string[]
  rows: TableRow[]
  /** Rows between others with nothing in them. */
  emptyRows: number[]
}

/** The letters a spreadsheet gives a column: 0 → A, 26 → AA. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** Letters that only come from UTF-8 read as a Windows code page, or bytes that were no letters at all. */
const garbled = /\uFFFD|[ÃÄÅĂĹ][\u0080-\u00BF‚„…†‡ˆ‰‹‘’“”•–—˜™›€ˇ˘˛˝ľłžšŚŤŹ]|[ÐÑ][\u0080-\u00BF‚ƒ„…†‡€‰Š‹ŒŽ]/u

/** The file as a table, or null with the reason among the problems. Never throws, whatever the bytes. */
export function readTable(file: TableFile): { table: Table | null; problems: Problem[] } {
  const problems: Problem[] = []
  const report = problemsOf(file.name, problems)
  return { table: read(file, report), problems }
}

function read(file: TableFile, report: Report): Table | null {
  if (tooLarge(file.bytes.length)) {
    const megabytes = Math.ceil(file.bytes.length / 1024 / 1024)
    report('too-large', { params: { megabytes, most: largestFile / 1024 / 1024 } })
    return null
  }
  const kind = substance(file.bytes)
  if (kind !== 'text') {
    report(kind === 'spreadsheet' ? 'spreadsheet-file' : 'not-a-table')
    return null
  }
  const decoded = decode(file.bytes, file.encoding)
  // A spreadsheet may name its separator in a first line of its own, which it does not count as a row.
  const named = /^sep=([,;\t|])(\r\n|\r|\n)/i.exec(decoded.text)
  const text = named ? decoded.text.slice(named[0].length) : decoded.text
  if (/^[\s,;|"]*$/.test(text)) {
    report('empty-file')
    return null
  }
  const separator = file.separator ?? (named?.[1] as Separator | undefined) ?? guessSeparator(text)
  const { records, oddQuotes, stopped } = scan(text, separator, { records: mostRows + 1, cells: mostColumns })
  if (stopped) {
    if (stopped === 'cells') report('too-many-columns', { params: { most: mostColumns } })
    else report('too-many-rows', { params: { most: mostRows } })
    return null
  }
  const headingAt = records.findIndex((record) => !isEmpty(record))
  const headings = namedHeadings(records[headingAt] ?? [], headingAt + 1, report)
  for (const { record, cell } of oddQuotes)
    report('odd-quote', { row: record + 1, column: headings[cell] ?? '' })
  const rows: TableRow[] = []
  const emptyRows: number[] = []
  for (const [at, record] of records.entries()) {
    if (at <= headingAt) continue
    if (isEmpty(record)) emptyRows.push(at + 1)
    else rows.push(tableRow(record, at + 1, headings, report))
  }
  if (rows.length === 0)
    report('headings-only', { row: headingAt + 1, params: { headings: headings.length } })
  const last = rows.at(-1)?.row ?? 0
  const { encoding } = decoded
  return { encoding, separator, headings, rows, emptyRows: emptyRows.filter((row) => row < last) }
}

function namedHeadings(record: readonly string[], row: number, report: Report): string[] {
  let width = record.length
  while (width > 0 && (record[width - 1] ?? '').trim() === '') width -= 1
  const seen = new Set<string>()
  return record.slice(0, width).map((cell, at) => {
    const heading =
      unescapeFormula(cell).replace(/\s+/g, ' ').trim().slice(0, 300) || `(${columnLetters(at)})`
    if (garbled.test(heading)) report('wrong-encoding', { row, column: heading, params: { cell: heading } })
    if (seen.has(heading))
      report('heading-twice', { row, column: heading, params: { letters: columnLetters(at) } })
    seen.add(heading)
    return heading
  })
}

function tableRow(record: readonly string[], row: number, headings: string[], report: Report): TableRow {
  const whole = record.map((cell, at) => {
    const column = headings[at] ?? ''
    if (cell.length > longestCell) {
      report('cell-too-long', { row, column, params: { length: cell.length, most: longestCell } })
      return ''
    }
    if (garbled.test(cell))
      report('wrong-encoding', { row, column, params: { cell: cell.slice(0, 80) }, kept: cell.slice(0, 80) })
    return unescapeFormula(cell)
  })
  const cells = headings.map((_, at) => whole[at] ?? '')
  const extra = whole.slice(headings.length).filter((cell) => cell.trim() !== '')
  if (extra.length > 0)
    report('row-too-long', {
      row,
      params: { left: extra.join(' · ').slice(0, 300) },
      kept: extra.join(' · ').slice(0, 300),
    })
  return { row, cells, extra }
}
