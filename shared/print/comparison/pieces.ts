/** What a page of a comparison is built of: the heads of its columns, and rows of cells. */
import type { axisOf } from '../../matching/scenarios/strip.ts'
import { hairGrey, ink, soft, weight } from '../ink.ts'
import { circle, rule, type Mark } from '../marks.ts'
import type { Typesetter } from '../typeset.ts'
import { headWidth, type Sheet } from './sheet.ts'
import type { PrintedCell, PrintedColumn, PrintedRow } from './request.ts'
import { stripHeight, stripMarks } from './strip.ts'

/** Something drawn as one; `height` in mm. */
export interface Piece {
  height: number
  /** It does not stand last on a page. */
  leads?: boolean
  draw: (top: number) => Mark[]
}

const line = 4.2

/** Letters, names and when each was kept; with the strips, and without them where a page goes on. */
export function columnHeads(
  set: Typesetter,
  sheet: Sheet,
  columns: readonly PrintedColumn[],
  axis: ReturnType<typeof axisOf> | null,
): Piece {
  const laid = columns.map(({ letter, name, about }) => {
    const indent = letter === null ? 0 : set.width(letter, 'section') + 2
    return {
      indent,
      names: set.lines(name, 'prompt', sheet.columnWidth - indent).slice(0, 3),
      about: axis ? about.flatMap((words) => set.lines(words, 'label', sheet.columnWidth)) : [],
    }
  })
  const tall = Math.max(...laid.map(({ names, about }) => names.length * 5 + about.length * 3.6))
  const stripTop = tall + 4
  const height = axis ? stripTop + stripHeight + 2 : tall + 4
  return {
    height,
    leads: true,
    draw: (top) => [
      ...columns.flatMap((column, at) => {
        const { indent, names, about } = laid[at] ?? { indent: 0, names: [], about: [] }
        const x = sheet.columnX(at)
        return [
          ...(column.letter === null ? [] : [set.line(column.letter, 'section', x, top + 5)]),
          ...names.map((words, n) => set.line(words, 'prompt', x + indent, top + 5 + n * 5)),
          ...about.map((words, n) => set.line(words, 'label', x, top + 5 + names.length * 5 + n * 3.6)),
          ...(axis && column.points
            ? stripMarks(set, { points: column.points, mean: column.mean }, axis, {
                x,
                width: sheet.columnWidth,
                top: top + stripTop,
              })
            : []),
        ]
      }),
      rule(sheet.left, sheet.right, top + height, { stroke: ink, width: weight.head }),
    ],
  }
}

function cellMarks(
  set: Typesetter,
  { mark }: PrintedCell,
  lines: readonly string[],
  x: number,
  y: number,
): Mark[] {
  const start = mark === 'ring' ? x + 4 : x
  const style = mark === 'best' ? 'name' : 'body'
  const texts = lines.map((words, at) =>
    set.line(words, style, start, y + at * line, mark === 'same' ? { colour: soft } : {}),
  )
  const [first] = texts
  return [
    ...texts,
    ...(mark === 'best' && first ? [circle(x + first.width + 2.6, y - 1.2, 0.9, { fill: ink })] : []),
    ...(mark === 'ring' ? [circle(x + 1.3, y - 1.2, 1.2, { stroke: ink, width: 0.8 })] : []),
  ]
}

/** One row, as high as its longest cell. */
export function rowPiece(set: Typesetter, sheet: Sheet, { label, isStrong, cells }: PrintedRow): Piece {
  const named = set.lines(label, isStrong ? 'name' : 'body', (cells.length === 0 ? 3 : 1) * headWidth - 4)
  const laid = cells.map((cell) => {
    const width = sheet.columnWidth - (cell.mark === 'ring' || cell.mark === 'best' ? 4 : 0)
    return cell.lines.flatMap((words) => set.lines(words, cell.mark === 'best' ? 'name' : 'body', width))
  })
  const height = Math.max(named.length, ...laid.map((lines) => lines.length)) * line + 2
  return {
    height,
    draw: (top) => [
      ...named.map((words, at) =>
        set.line(words, isStrong ? 'name' : 'body', sheet.left, top + line + at * line, {
          ...(isStrong ? {} : { colour: soft }),
        }),
      ),
      ...cells.flatMap((cell, at) => cellMarks(set, cell, laid[at] ?? [], sheet.columnX(at), top + line)),
      rule(sheet.left, sheet.right, top + height, { stroke: hairGrey }),
    ],
  }
}

/** A smaller head over rows. */
export const sectionPiece = (set: Typesetter, sheet: Sheet, title: string): Piece => ({
  height: 12,
  leads: true,
  draw: (top) => [
    set.line(title, 'section', sheet.left, top + 9.6),
    rule(sheet.left, sheet.right, top + 12, { stroke: ink, width: weight.line }),
  ],
})

/** Running words, a line a piece. */
export const words = (set: Typesetter, sheet: Sheet, text: string): Piece[] =>
  set.lines(text, 'hint', sheet.right - sheet.left).map((one, at) => ({
    height: at === 0 ? line + 2 : line,
    draw: (top) => [set.line(one, 'hint', sheet.left, top + (at === 0 ? line + 1 : line - 1))],
  }))
