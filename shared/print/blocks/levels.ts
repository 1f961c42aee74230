/** Five written levels of attainment, +2 to −2, the expected one tinted. */
import { ink, tint, weight } from '../ink.ts'
import { box, rule, type Mark } from '../marks.ts'
import { pitch } from '../paper.ts'
import type { Block, Remainder } from './block.ts'
import { writing } from './hand.ts'
import { promptMarks, textX } from './prompt.ts'

interface Levels {
  readonly number?: number
  readonly prompt: string
  readonly hint: string
  /** What each level is called, from +2 down to −2; fields are `<field>+2` … `<field>-2`. */
  readonly field: string
  readonly names: readonly [string, string, string, string, string]
}

export const levelIds = ['+2', '+1', '0', '-1', '-2'] as const
const rowHeight = 16

/** The levels; each row has two lines of 8 mm, the second being the row's own rule. */
export function levels(of: Levels): Block {
  const rows = levelIds.map((level, at) => ({
    level,
    field: `${of.field}${level}`,
    name: of.names[at] ?? '',
  }))
  return {
    fields: rows.map((row) => ({ id: row.field, label: row.name, kind: 'text' as const })),
    layout: (frame, desk) => ({
      height: 20 + rowHeight * rows.length,
      lead: 11,
      draw: (top) => {
        const x = textX(of, frame)
        const end = frame.x + frame.width
        const linesX = frame.x + 56
        const marks: Mark[] = []
        const rest: Remainder[] = []
        rows.forEach((row, at) => {
          const y = top + 20 + at * rowHeight
          const names = desk.set.lines(row.name, 'hint', 29)
          const written = writing(linesX, y + pitch, end - linesX, 2, desk.written(row.field), desk)
          if (row.level === '0') marks.push(box(x, y, end - x, rowHeight, { fill: tint }))
          marks.push(
            rule(x, end, y, { stroke: ink, width: at === 0 ? weight.head : weight.line }),
            desk.set.line(row.level.replace('-', '−'), 'section', frame.x + 14, y + 10.3, {
              align: 'centre',
            }),
            ...names.map((name, n) =>
              desk.set.line(name, 'hint', frame.x + 22, y + (names.length > 1 ? 5.7 + 4 * n : 10.3)),
            ),
            // The second line is the row's rule, drawn by the next row or below.
            ...written.marks.filter((mark) => !(mark.kind === 'line' && mark.y1 > y + pitch)),
          )
          if (written.rest) rest.push({ heading: `${of.prompt}: ${row.name}`, text: written.rest })
        })
        const bottom = top + 20 + rowHeight * rows.length
        return {
          marks: [
            ...promptMarks(of, frame, top + 11, desk),
            ...marks,
            rule(x, end, bottom, { stroke: ink, width: weight.head }),
          ],
          rest,
        }
      },
    }),
  }
}
