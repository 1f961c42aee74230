/** Cuts delimited text into records and cells; quotes that make no sense are kept as letters and reported. */

export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

export interface Scan {
  records: string[][]
  /** Cells that open a quote and never close it properly: their quotes were read as letters. */
  oddQuotes: { record: number; cell: number }[]
  /** Which limit stopped the reading, if one did. */
  stopped: 'records' | 'cells' | null
}

/** Where the quoted cell that opens at `at` ends (the place after its closing quote), or -1 when it is no such cell. */
function closing(text: string, at: number, separator: Separator): number {
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] === '"') continue
    let end = quote + 1
    while (text[end] === ' ') end += 1
    const next = text[end]
    return next === undefined || next === separator || next === '\r' || next === '\n' ? end : -1
  }
  return -1
}

/** Doubled quotes as one; a cell far too long to be kept is spared the work. */
const unquoted = (inside: string): string => (inside.length > 100_000 ? inside : inside.replaceAll('""', '"'))

/**
 * Records of cells, in order. Line ends may be CRLF, LF or CR; inside quotes they belong to the cell.
 * Reading stops quietly at `records` records or `cells` cells in one record and says so in `stopped`.
 */
export function scan(
  text: string,
  separator: Separator,
  limits: { records: number; cells: number } = { records: Infinity, cells: Infinity },
): Scan {
  const plain = new RegExp(`[^\\r\\n${separator === '|' ? '\\|' : separator}]*`, 'y')
  const records: string[][] = []
  const oddQuotes: Scan['oddQuotes'] = []
  let record: string[] = []
  for (let at = 0; at <= text.length;) {
    let open = at
    while (text[open] === ' ') open += 1
    const end = text[open] === '"' ? closing(text, open, separator) : -1
    if (end >= 0) {
      record.push(unquoted(text.slice(open + 1, text.lastIndexOf('"', end - 1))))
      at = end
    } else {
      if (text[open] === '"') oddQuotes.push({ record: records.length, cell: record.length })
      plain.lastIndex = at
      const cell = plain.exec(text)?.[0] ?? ''
      record.push(cell)
      at += cell.length
    }
    if (record.length > limits.cells) return { records, oddQuotes, stopped: 'cells' }
    if (text[at] === separator) {
      at += 1
      continue
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    records.push(record)
    record = []
    if (at >= text.length) break
    if (records.length >= limits.records) return { records, oddQuotes, stopped: 'records' }
  }
  return { records, oddQuotes, stopped: null }
}

/** Whether a record has nothing but spaces in it. */
export const isEmpty = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '')

/** The separator under which the first rows agree best with the headings; a comma when there is one column only. */
export function guessSeparator(text: string): Separator {
  const sample = text.slice(0, 200_000)
  const scored = separators.map((separator) => {
    const { records, stopped } = scan(sample, separator, { records: 80, cells: Infinity })
    // Where the sample ends inside a record, that record is no witness.
    const whole =
      stopped || sample.length === text.length || records.length < 2 ? records : records.slice(0, -1)
    const rows = whole.filter((row) => !isEmpty(row))
    const width = rows[0]?.length ?? 0
    const alike = rows.filter((row) => row.length === width).length / Math.max(1, rows.length)
    return { separator, score: width > 1 ? alike * Math.log2(width) : alike * 0.01 }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator
}
