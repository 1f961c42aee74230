/** Which columns of a comparison are the best in each row. */
import type { Figures } from './figures.ts'

/** The rows, in the order of the page. */
export const figureRows = [
  'matched',
  'total',
  'mean',
  'lowest',
  'below',
  'firstChoice',
  'rankedMentee',
  'blocking',
  'byHand',
] as const
export type FigureRow = (typeof figureRows)[number]

/** As many decimals as a row is shown and compared with. */
export const decimalsOf: Record<FigureRow, number> = {
  matched: 0,
  total: 0,
  mean: 1,
  lowest: 1,
  below: 0,
  firstChoice: 0,
  rankedMentee: 0,
  blocking: 0,
  byHand: 0,
}

const fewer = new Set<FigureRow>(['below', 'blocking', 'byHand'])

/** The number a row is compared by, as it is shown; null where there is none. */
export function valueOf(figures: Figures, row: FigureRow): number | null {
  const value = figures[row]
  const number = value !== null && typeof value === 'object' ? value.got : value
  return number === null ? null : Number(number.toFixed(decimalsOf[row]))
}

/** For each column whether it is the best of the row; none is where all are alike, or nobody gave a list. */
export function bestOf(all: readonly Figures[], row: FigureRow): boolean[] {
  // Where nobody is matched, nothing is good about few of anything.
  const values = all.map((figures) => (figures.matched === 0 ? null : valueOf(figures, row)))
  const known = values.filter((value) => value !== null)
  const best = fewer.has(row) ? Math.min(...known) : Math.max(...known)
  const isApart = known.some((value) => value !== best)
  return values.map((value) => isApart && value === best)
}
