/** A table of people worth writing to: field, closeness, how they could help, when to write. */
import {
  fittedLine,
  ink,
  promptMarks,
  rule,
  textX,
  weight,
  type Block,
  type Desk,
  type Drawn,
  type Field,
} from '../../print/index.ts'
import { cell, together } from '../../print/blocks/cell.ts'
import { letterCircles } from '../../print/blocks/letters.ts'

interface People {
  readonly number: number
  readonly prompt: string
  readonly heads: {
    readonly person: string
    readonly field: string
    readonly closeness: string
    readonly help: string
    readonly next: string
  }
  readonly rings: readonly string[]
  /** One letter for each ring. */
  readonly letters: readonly string[]
}

/** A long page has room for all of them, a short one for one row less. */
const most = 6
const rowHeight = 12
const head = 20
const at = { field: 73, closeness: 105, help: 131, next: 172 } as const

function row(
  of: People,
  number: number,
  x: number,
  y: number,
  end: number,
  last: boolean,
  desk: Desk,
): Drawn {
  const field = `person-${number}`
  const line = y + 10.4
  const cells = [
    { field, heading: of.heads.person, x, y: line, width: at.field - 3 - x },
    {
      field: `${field}-field`,
      heading: of.heads.field,
      x: at.field,
      y: line,
      width: at.closeness - 3 - at.field,
    },
    { field: `${field}-help`, heading: of.heads.help, x: at.help, y: line, width: at.next - 3 - at.help },
    { field: `${field}-next`, heading: of.heads.next, x: at.next, y: line, width: end - at.next },
  ]
  return together([
    ...cells.map((one) => cell(one, desk)),
    {
      marks: [
        ...letterCircles(of.letters, desk.written(`${field}-closeness`), at.closeness + 1.9, y + 7.3, desk),
        rule(x, end, y + rowHeight, last ? { stroke: ink, width: weight.head } : {}),
      ],
    },
  ])
}

/** Six rows, five on short paper unless the sixth is written. */
export function people(of: People): Block {
  const numbers = Array.from({ length: most }, (_, n) => n + 1)
  const options = of.rings.map((label, n) => ({ id: String(n + 1), label }))
  const fieldsOf = (number: number): Field[] => [
    { id: `person-${number}`, label: of.heads.person, kind: 'line' },
    { id: `person-${number}-field`, label: of.heads.field, kind: 'line' },
    { id: `person-${number}-closeness`, label: of.heads.closeness, kind: 'choice', options },
    { id: `person-${number}-help`, label: of.heads.help, kind: 'line' },
    { id: `person-${number}-next`, label: of.heads.next, kind: 'line' },
  ]
  return {
    fields: numbers.flatMap(fieldsOf),
    layout: (frame, desk) => {
      const written = fieldsOf(most).some((field) => desk.written(field.id) !== '')
      const rows = desk.paper.shorter > 0 && !written ? most - 1 : most
      return {
        height: head + rows * rowHeight,
        lead: 10,
        draw: (top) => {
          const x = textX(of, frame)
          const end = frame.x + frame.width
          const first = top + head
          const next = desk.set.line(of.heads.next, 'head', end, first - 1.8, { align: 'right' })
          return together([
            {
              marks: [
                ...promptMarks(of, frame, top + 10, desk),
                desk.set.line(of.heads.person, 'head', x, first - 1.8),
                desk.set.line(of.heads.field, 'head', at.field, first - 1.8),
                desk.set.line(of.heads.closeness, 'head', at.closeness, first - 1.8),
                fittedLine(of.heads.help, 'head', at.help, first - 1.8, next.x - 2 - at.help, desk),
                next,
                rule(x, end, first, { stroke: ink, width: weight.head }),
              ],
            },
            ...numbers
              .slice(0, rows)
              .map((number) =>
                row(of, number, x, first + (number - 1) * rowHeight, end, number === rows, desk),
              ),
          ])
        },
      }
    },
  }
}
