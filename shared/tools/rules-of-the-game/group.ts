/** A group of rules: each a row of 16 mm with its meaning, room for own words, and a circle for yes or no. */
import {
  choiceCircle,
  fittedLine,
  ink,
  rule,
  weight,
  type Block,
  type Desk,
  type Drawn,
} from '../../print/index.ts'
import { together, twoLines } from '../../print/blocks/cell.ts'
import { meaning } from './meaning.ts'

interface Rule {
  readonly field: string
  readonly name: string
  readonly meaning: string
}
interface Group {
  readonly name: string
  readonly rules: readonly Rule[]
  readonly heads: { readonly words: string; readonly agreed: string; readonly not: string }
  /** The first group of a page carries the heads of the columns. */
  readonly headed?: boolean
}

const rowHeight = 16
const textWide = 54
const words = { x: 83, width: 73 } as const
const circlesAt = { agreed: 165, not: 180 } as const

function row(of: Rule, heading: string, x: number, end: number, y: number, desk: Desk): Drawn {
  const chosen = desk.written(of.field)
  const own = twoLines(
    { field: `${of.field}-words`, heading, x: words.x, y: y + rowHeight / 2, width: words.width },
    desk,
  )
  return {
    marks: [
      fittedLine(of.name, 'name', x, y + 5.2, textWide, desk),
      ...meaning(of.meaning, x, y + 9.7, textWide, desk),
      ...own.marks,
      ...choiceCircle(circlesAt.agreed, y + rowHeight / 2, chosen === 'agreed'),
      ...choiceCircle(circlesAt.not, y + rowHeight / 2, chosen === 'not'),
      rule(x, end, y + rowHeight),
    ],
    ...(own.rest ? { rest: own.rest } : {}),
  }
}

/** The group under its head; on top of a page also the heads of its columns. */
export function group(of: Group): Block {
  const head = of.headed ? 20 : 12
  const options = [
    { id: 'agreed', label: of.heads.agreed },
    { id: 'not', label: of.heads.not },
  ]
  return {
    fields: of.rules.flatMap((one) => [
      { id: one.field, label: one.name, kind: 'choice' as const, options },
      { id: `${one.field}-words`, label: of.heads.words, kind: 'text' as const },
    ]),
    layout: (frame, desk) => ({
      height: head + rowHeight * of.rules.length,
      lead: of.headed ? 11 : 9,
      draw: (top) => {
        const { x } = frame
        const end = x + frame.width
        const first = top + head
        const last = first + rowHeight * of.rules.length
        const centred = (text: string, at: number) => {
          const fitted = desk.set.fitted(text, 'head', 14, 6)
          return desk.set.line(fitted.text, fitted.style, at, top + 10.5, { align: 'centre' })
        }
        return together([
          {
            marks: [
              ...(of.headed
                ? [
                    desk.set.line(of.heads.words, 'head', words.x, top + 10.5),
                    centred(of.heads.agreed, circlesAt.agreed),
                    centred(of.heads.not, circlesAt.not),
                  ]
                : []),
              desk.set.line(of.name, 'prompt', x, first - 3, { colour: desk.hue }),
              rule(x, end, first, { stroke: ink, width: weight.head }),
            ],
          },
          ...of.rules.map((one, at) =>
            row(one, `${of.name}: ${one.name}`, x, end, first + at * rowHeight, desk),
          ),
          { marks: [rule(x, end, last, { stroke: ink, width: weight.head })] },
        ])
      },
    }),
  }
}
