/** The goals once more: each on a row with its five levels, changed or dropped. */
import {
  box,
  choiceCircle,
  ink,
  rule,
  textX,
  tint,
  weight,
  type Block,
  type Desk,
  type Drawn,
  type Field,
} from '../../print/index.ts'
import { cell, together } from '../../print/blocks/cell.ts'
import { explained } from '../../print/blocks/explained.ts'

interface Goals {
  readonly number: number
  readonly prompt: string
  readonly hint: string
  readonly heads: { readonly goal: string; readonly changed: string; readonly dropped: string }
  readonly expected: string
}

/** How many goals a sheet can hold. */
export const mostGoals = 8
const rowHeight = 12
const head = 28
/** Each outcome and where its circle stands. */
const outcomes = [
  ['-2', 116],
  ['-1', 125],
  ['0', 134],
  ['+1', 143],
  ['+2', 152],
  ['changed', 166],
  ['dropped', 180.6],
] as const
const expectedAt = 134

/** As many rows as are written, four at least; three on short paper. */
const rowsFor = (desk: Desk): number => {
  const written = Array.from({ length: mostGoals }, (_, at) => at + 1).filter(
    (goal) => desk.written(`goal-${goal}`) !== '' || desk.written(`goal-${goal}-outcome`) !== '',
  )
  return Math.max(desk.paper.shorter > 0 ? 3 : 4, ...written)
}

const outcomeName = (outcome: string, of: Goals): string =>
  outcome === 'changed'
    ? of.heads.changed
    : outcome === 'dropped'
      ? of.heads.dropped
      : outcome.replace('-', '−')

function row(goal: number, of: Goals, x: number, y: number, desk: Desk): Drawn {
  const field = `goal-${goal}`
  const chosen = desk.written(`${field}-outcome`)
  return together([
    cell({ field, heading: `${of.heads.goal} ${goal}`, x, y: y + 10.4, width: outcomes[0][1] - 6 - x }, desk),
    { marks: outcomes.flatMap(([outcome, at]) => choiceCircle(at, y + 7, chosen === outcome)) },
  ])
}

/** The table, with the expected level tinted and named below. */
export function goals(of: Goals): Block {
  const options = outcomes.map(([id]) => ({ id, label: outcomeName(id, of) }))
  return {
    fields: Array.from({ length: mostGoals }, (_, at): Field[] => [
      { id: `goal-${at + 1}`, label: of.heads.goal, kind: 'line' },
      { id: `goal-${at + 1}-outcome`, label: of.prompt, kind: 'choice', options },
    ]).flat(),
    layout: (frame, desk) => {
      const rows = rowsFor(desk)
      return {
        height: head + rows * rowHeight + 8,
        lead: 12,
        draw: (top) => {
          const x = textX(of, frame)
          const end = frame.x + frame.width
          const first = top + head
          const last = first + rows * rowHeight
          return together([
            {
              marks: [
                ...explained(of, frame, top + 12, desk),
                box(expectedAt - 4.5, first, 9, last - first, { fill: tint }),
                desk.set.line(of.heads.goal, 'head', x, first - 2.2),
                ...outcomes.map(([outcome, at]) => {
                  const name = outcomeName(outcome, of)
                  const words = outcome === 'changed' || outcome === 'dropped'
                  const fitted = desk.set.fitted(name, words ? 'label' : 'head', 13.4, 6)
                  return desk.set.line(fitted.text, fitted.style, at, first - 2.2, { align: 'centre' })
                }),
                rule(x, end, first, { stroke: ink, width: weight.head }),
                desk.set.line(of.expected, 'label', expectedAt, last + 4.8, { align: 'centre' }),
              ],
            },
            ...Array.from({ length: rows }, (_, at) => row(at + 1, of, x, first + at * rowHeight, desk)),
            {
              marks: Array.from({ length: rows }, (_, at) =>
                rule(
                  x,
                  end,
                  first + (at + 1) * rowHeight,
                  at === rows - 1 ? { stroke: ink, width: weight.head } : {},
                ),
              ),
            },
          ])
        },
      }
    },
  }
}
