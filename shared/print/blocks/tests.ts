/** A table of short statements, each marked in one of two columns, with room for a few own words. */
import { ink, weight } from '../ink.ts'
import { rule } from '../marks.ts'
import type { Block } from './block.ts'
import { onOneLine } from './hand.ts'
import { fittedLine, promptMarks, textX } from './prompt.ts'
import { choiceCircle } from './signs.ts'

interface Tests {
  readonly number?: number
  readonly prompt: string
  readonly hint: string
  /** Over the statements, the two columns of circles and the own words. */
  readonly heads: readonly [string, string, string, string]
  /** What the two columns mean, as values. */
  readonly answers: readonly [string, string]
  /** Each row's field, its name and what it means; own words are kept in `<field>-words`. */
  readonly rows: readonly { readonly field: string; readonly name: string; readonly meaning: string }[]
}

const columnsAt = [116, 130] as const
const wordsAt = 141
const rowHeight = 8

/** The table; circles at x 116 and 130, own words from 141. */
export function tests(of: Tests): Block {
  const [what, first, second, words] = of.heads
  const [yes, no] = of.answers
  const options = [
    { id: yes, label: first },
    { id: no, label: second },
  ]
  return {
    fields: of.rows.flatMap((row) => [
      { id: row.field, label: row.name, kind: 'choice' as const, options },
      { id: `${row.field}-words`, label: words, kind: 'line' as const },
    ]),
    layout: (frame, desk) => ({
      height: 24 + rowHeight * of.rows.length,
      lead: 9,
      draw: (top) => {
        const x = textX(of, frame)
        const end = frame.x + frame.width
        const head = top + 24
        const centred = { align: 'centre' } as const
        const rows = of.rows.flatMap((row, at) => {
          const y = head + (at + 1) * rowHeight
          const name = desk.set.line(row.name, 'name', x, y - 2.8)
          const start = x + name.width + 1.8
          const answer = desk.written(row.field)
          return [
            name,
            fittedLine(row.meaning, 'hint', start, y - 2.8, columnsAt[0] - 5 - start, desk),
            ...choiceCircle(columnsAt[0], y - 4, answer === yes),
            ...choiceCircle(columnsAt[1], y - 4, answer === no),
            ...onOneLine(wordsAt, y, end - wordsAt, desk.written(`${row.field}-words`), desk),
            rule(x, end, y),
          ]
        })
        return {
          marks: [
            ...promptMarks(of, frame, top + 9, desk),
            desk.set.line(what, 'head', x, head - 1.7),
            desk.set.line(first, 'head', columnsAt[0], head - 1.7, centred),
            desk.set.line(second, 'head', columnsAt[1], head - 1.7, centred),
            fittedLine(words, 'head', wordsAt, head - 1.7, end - wordsAt, desk),
            rule(x, end, head, { stroke: ink, width: weight.head }),
            ...rows,
          ],
        }
      },
    }),
  }
}
