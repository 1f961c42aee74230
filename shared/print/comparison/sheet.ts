/** The landscape page of a comparison: its edges, its columns, and how many of them stand side by side. */
import type { Paper } from '../../model/scalars.ts'
import { papers } from '../paper.ts'

export interface Sheet {
  width: number
  height: number
  left: number
  right: number
  bodyTop: number
  bodyBottom: number
  footerRule: number
  footerText: number
  /** Where the cells of a column begin, and how wide they are. */
  columnX: (at: number) => number
  columnWidth: number
}

/** Room for what rows are called. */
export const headWidth = 50
/** As many columns as stand on one page; more are shared out evenly over several. */
export const mostColumns = 5
const gap = 4

/** Portrait paper turned; both papers are laid out on their own. */
export function sheetOf(paper: Paper, columns: number): Sheet {
  const side = Math.ceil(columns / Math.ceil(columns / mostColumns))
  const { width: height, height: width } = papers[paper]
  const [left, right] = [20, width - 20]
  const room = right - left - headWidth
  // Few columns do not spread over the whole page: names stay near their row.
  const pitch = Math.min(room / side, 66)
  return {
    width,
    height,
    left,
    right,
    bodyTop: 24,
    bodyBottom: height - 26,
    footerRule: height - 20,
    footerText: height - 15,
    columnX: (at) => left + headWidth + at * pitch,
    columnWidth: pitch - gap,
  }
}
