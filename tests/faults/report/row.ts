/** What one attempt at breaking the file came to, and the table of them all. */

export interface Row {
  /** Which kind of fault. */
  part: string
  /** What was done. */
  what: string
  /** How often. */
  tried: number
  /** How often something acknowledged was not there, not readable, or not found out. */
  lost: number
  /** Figures that show what the attempts met. */
  note?: string
  /** The first few losses, in words. */
  problems?: string[]
  /** A broken disk, put under the same test to show that it finds losses: here losing is what is awaited. */
  isBroken?: boolean
  /** Why it could not be tried here, and how it could. */
  notRun?: { because: string; toRunIt: string }
}

/** What a part needs to know of this run. */
export interface Wish {
  /** Everything random is drawn from it. */
  seed: number
  /** Fewer kills and coarser steps. */
  short: boolean
  kills: number
  /** A folder of its own that is removed afterwards. */
  folder: string
}

/** One kind of fault. */
export type Part = (wish: Wish) => Promise<Row[]>

/** Whether a row shows what it should; one that tried nothing shows nothing. */
export const isGood = (row: Row): boolean => row.tried > 0 && (row.isBroken ? row.lost > 0 : row.lost === 0)

/** Counts what is tried and keeps the first losses in words. */
export function tally(part: string, what: string) {
  const row = { part, what, tried: 0, lost: 0, note: '', problems: [] as string[] }
  return {
    row,
    tried: (times = 1) => {
      row.tried += times
    },
    lost: (problem: string) => {
      row.lost += 1
      if (row.problems.length < 5) row.problems.push(problem)
    },
  }
}

const verdict = (row: Row): string => {
  if (row.notRun) return 'not run'
  if (row.isBroken) return isGood(row) ? 'found, as it must' : 'NOT FOUND'
  return isGood(row) ? 'good' : 'LOST'
}

/** The table as lines, figures to the right. */
export function table(rows: Row[]): string {
  const cells = rows.map((row) => [
    row.part,
    row.what,
    row.tried.toLocaleString('en'),
    row.lost.toLocaleString('en'),
    verdict(row),
    row.note ?? '',
  ])
  const all = [['fault', 'what was tried', 'tried', 'lost', 'verdict', ''], ...cells]
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...all.map((line) => (line[at] ?? '').length)))
  const lines = all.map((line) =>
    line
      .map((cell, at) =>
        at === 2 || at === 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 2, 0))
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}
