/** Bars in an outline of the whole, with the value beside; what is withheld is a dashed box with its reason. */
import type { Withheld } from '../../evaluation/suppression.ts'
import type { Phase } from '../../model/phases.ts'
import { glyph } from '../glyphs.ts'
import { hairGrey, hues, lineGrey } from '../ink.ts'
import { box, type Mark } from '../marks.ts'
import { left, right } from '../paper.ts'
import type { ReportDesk } from './desk.ts'
import type { Piece } from './flow.ts'

export interface Bar {
  name: string
  n: number
  /** The whole the outline stands for. */
  whole: number
  /** Beside the bar; `n of whole` when absent. */
  value?: string
  note?: string
  /** Right-aligned at 167, and what follows it. */
  figure?: { bold: string; rest: string } | undefined
  phase?: Phase
  withheld?: Withheld | null
}

const barX = 70
const barEnd = 136
const height = 4.4
const grey = '#6F6F6B'

function withheldBox(desk: ReportDesk, why: Withheld, x: number, y: number): Mark[] {
  const text = desk.set.fitted(desk.t(`report.withheld.${why}`), 'label', right - x - 6, 6.5)
  return [
    box(x, y - 2.8, right - x, 5.6, { stroke: hairGrey, width: 0.5, dash: [1.2, 1] }),
    desk.set.line(text.text, text.style, x + 3, y + 1),
  ]
}

/** The dashed empty bar of a group that is not shown, centred on `y`. */
export const notShown = withheldBox

function drawBar(desk: ReportDesk, bar: Bar, y: number): Mark[] {
  const { set } = desk
  const nameX = bar.phase ? left + 9 : left
  const name = set.fitted(bar.name, 'body', barX - 3 - nameX, 7.5)
  const label = [
    ...(bar.phase ? glyph(bar.phase, left + 3, y, 4.4, hues[bar.phase]) : []),
    set.line(name.text, name.style, nameX, y + 1.2),
  ]
  if (bar.withheld) return [...label, ...withheldBox(desk, bar.withheld, barX, y)]
  const full = barEnd - barX
  const width = bar.whole > 0 ? (full * Math.min(bar.n, bar.whole)) / bar.whole : 0
  return [
    ...label,
    ...(width > 0 ? [box(barX, y - height / 2, width, height, { fill: grey })] : []),
    box(barX, y - height / 2, full, height, { stroke: lineGrey, width: 0.5 }),
    set.line(bar.value ?? desk.outOf(bar.n, bar.whole), 'hint', barEnd + 3, y + 1.1),
    ...(bar.note ? [set.line(bar.note, 'label', right, y + 1, { align: 'right' })] : []),
    ...(bar.figure
      ? [
          set.line(bar.figure.bold, 'name', 170, y + 1.2, { align: 'right' }),
          set.line(bar.figure.rest, 'hint', 173, y + 1.1),
        ]
      : []),
  ]
}

/** Rows of bars, the first centred 4 mm below the top. */
export const bars = (desk: ReportDesk, rows: readonly Bar[], pitch = 7.2): Piece => ({
  height: rows.length * pitch,
  draw: (top) => rows.flatMap((bar, at) => drawBar(desk, bar, top + 4 + at * pitch)),
})
