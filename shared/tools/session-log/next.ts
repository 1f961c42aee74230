/** What happens next: a short table of what, who, by when, done. */
import { ink, rule, tickBox, weight, type Desk, type Drawn, type Field } from '../../print/index.ts'
import { cell, together } from '../../print/blocks/cell.ts'

export interface NextWords {
  readonly what: string
  readonly who: string
  readonly due: string
  readonly done: string
}

const rows = [1, 2, 3] as const
const at = { x: 23, who: 127, due: 151, box: 185.23, end: 187 } as const

export const nextFields = (words: NextWords): Field[] =>
  rows.flatMap((row) => [
    { id: `next-${row}`, label: words.what, kind: 'line' as const },
    { id: `next-${row}-who`, label: words.who, kind: 'line' as const },
    { id: `next-${row}-due`, label: words.due, kind: 'date' as const },
    { id: `next-${row}-done`, label: words.done, kind: 'tick' as const },
  ])

/** The table; `y` is the rule under its heads, 24 mm above its end. */
export function nextTable(words: NextWords, y: number, desk: Desk): Drawn {
  return together([
    {
      marks: [
        desk.set.line(words.what, 'prompt', at.x, y - 2.2),
        desk.set.line(words.who, 'head', at.who, y - 2.2),
        desk.set.line(words.due, 'head', at.due, y - 2.2),
        desk.set.line(words.done, 'head', at.end, y - 2.2, { align: 'right' }),
        rule(at.x, at.end, y, { stroke: ink, width: weight.head }),
      ],
    },
    ...rows.flatMap((row) => {
      const line = y + 8 * row
      const field = `next-${row}`
      const last = row === rows.length
      return [
        cell({ field, heading: words.what, x: at.x, y: line, width: at.who - 3 - at.x }, desk),
        cell(
          { field: `${field}-who`, heading: words.who, x: at.who, y: line, width: at.due - 3 - at.who },
          desk,
        ),
        cell({ field: `${field}-due`, heading: words.due, x: at.due, y: line, width: 28 }, desk),
        {
          marks: [
            ...tickBox(at.box, line - 4, desk.values[`${field}-done`] === true),
            rule(at.x, at.end, line, last ? { stroke: ink, width: weight.head } : {}),
          ],
        },
      ]
    }),
  ])
}
