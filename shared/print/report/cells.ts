/** A cell: one large figure, what it means, out of how many and who is missing. */
import { ink, weight } from '../ink.ts'
import { rule, type Mark } from '../marks.ts'
import { columnX, half, left } from '../paper.ts'
import type { ReportDesk } from './desk.ts'
import type { Piece } from './flow.ts'

export interface Cell {
  figure: string
  meaning: string
  hint: string
}

function drawCell(desk: ReportDesk, cell: Cell, x: number, top: number): Mark[] {
  const { set } = desk
  const figure = set.fitted(cell.figure, 'title', half, 20)
  const meaning = set.lines(cell.meaning, 'name', half)
  return [
    rule(x, x + half, top, { stroke: ink, width: weight.head }),
    set.line(figure.text, figure.style, x, top + 15),
    ...meaning.map((line, at) => set.line(line, 'name', x, top + 22.4 + at * 4.68)),
    ...set.paragraph(cell.hint, 'hint', x, top + 27.6 + (meaning.length - 1) * 4.68, half - 8),
  ]
}

/** From a cell's rule to the last ink of its hint. */
const cellHeight = (desk: ReportDesk, { meaning, hint }: Cell): number =>
  28.8 +
  (desk.set.lines(meaning, 'name', half).length - 1) * 4.68 +
  (desk.set.lines(hint, 'hint', half - 8).length - 1) * 4

/** Cells two abreast, `pitch` mm from row to row; the last row is as high as its words. */
export const cells = (desk: ReportDesk, list: readonly Cell[], pitch: number): Piece => ({
  height:
    Math.floor((list.length - 1) / 2) * pitch +
    Math.max(...list.slice(list.length % 2 === 0 ? -2 : -1).map((cell) => cellHeight(desk, cell))),
  draw: (top) =>
    list.flatMap((cell, at) =>
      drawCell(desk, cell, at % 2 === 0 ? left : columnX(6), top + Math.floor(at / 2) * pitch),
    ),
})
