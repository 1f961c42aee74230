/** Short lists of the report: figures with their words, and reasons with their pair. */
import { hairGrey } from '../ink.ts'
import { rule } from '../marks.ts'
import { left, right } from '../paper.ts'
import type { ReportDesk } from './desk.ts'
import type { Piece } from './flow.ts'

/** A figure and what it counts, a line each. */
export function facts(desk: ReportDesk, list: readonly { figure: string; words: string }[]): Piece {
  const rows = list.map(({ figure, words }) => ({
    figure,
    lines: desk.set.lines(words, 'body', right - left - 16),
  }))
  const heights = rows.map(({ lines }) => 2.2 + lines.length * 4.68)
  return {
    height: heights.reduce((sum, one) => sum + one, 0),
    draw: (top) => {
      let y = top
      return rows.flatMap(({ figure, lines }, at) => {
        const base = y + 4.4
        y += heights[at] ?? 0
        return [
          desk.set.line(figure, 'name', left + 12, base, { align: 'right' }),
          ...lines.map((line, n) => desk.set.line(line, 'body', left + 16, base + n * 4.68)),
        ]
      })
    },
  }
}

/** Entries with a label in front and a hairline below, each a piece of its own, so that long lists flow. */
export const entries = (
  desk: ReportDesk,
  list: readonly { label: string; kind: string; text: string }[],
): Piece[] =>
  list.map(({ label, kind, text }) => {
    const lines = desk.set.lines(text, 'body', right - left - 56)
    const kinds = desk.set.lines(kind, 'hint', 36)
    const height = 2.6 + Math.max(lines.length * 4.68, kinds.length * 4)
    return {
      height,
      draw: (top) => [
        desk.set.line(label, 'name', left, top + 4.2),
        ...kinds.map((line, at) => desk.set.line(line, 'hint', left + 16, top + 4.2 + at * 4)),
        ...lines.map((line, at) => desk.set.line(line, 'body', left + 56, top + 4.2 + at * 4.68)),
        rule(left, right, top + height, { stroke: hairGrey }),
      ],
    }
  })
