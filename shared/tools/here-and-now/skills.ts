/** Skills from 1 to 5 with their evidence; the mentor's view stands apart in a tinted column. */
import {
  box,
  choiceCircle,
  fittedLine,
  ink,
  rule,
  textX,
  tint,
  weight,
  type Block,
  type Desk,
  type Drawn,
  type Mark,
} from '../../print/index.ts'
import { cell, together } from '../../print/blocks/cell.ts'
import { explained } from '../../print/blocks/explained.ts'

interface Skills {
  readonly number: number
  readonly prompt: string
  readonly hint: string
  readonly heads: {
    readonly skill: string
    readonly mine: string
    readonly evidence: string
    readonly theirs: string
  }
  readonly evidenceHint: string
  /** Skills printed into the first rows; the others are left to write. */
  readonly examples: readonly string[]
  /** What 1 … 5 mean. */
  readonly key: readonly string[]
}

const rows = 10
const rowHeight = 12
const head = 36
const circlePitch = 5.4
const at = { mine: 72.7, evidence: 106, tinted: 155, theirs: 160.2 } as const

/** Five circles from x on centre y; `chosen` is '1' … '5'. */
const circles = (x: number, y: number, chosen: string) =>
  Array.from({ length: 5 }, (_, n) => choiceCircle(x + n * circlePitch, y, chosen === String(n + 1))).flat()

function row(of: Skills, number: number, x: number, y: number, end: number, desk: Desk): Drawn {
  const field = `skill-${number}`
  const baseline = y + 8.3
  const line = baseline + 1.9
  const example = desk.written(field) === '' ? (of.examples[number - 1] ?? '') : ''
  return together([
    {
      marks: [
        fittedLine(example, 'body', x, baseline, at.mine - 4 - x, desk),
        ...circles(at.mine, y + 7.1, desk.written(`${field}-mine`)),
        ...circles(at.theirs, y + 7.1, desk.written(`${field}-theirs`)),
      ],
    },
    cell({ field, heading: of.heads.skill, x, y: line, width: at.mine - 4 - x }, desk),
    cell(
      {
        field: `${field}-evidence`,
        heading: of.heads.evidence,
        x: at.evidence,
        y: line,
        width: at.tinted - 2 - at.evidence,
      },
      desk,
    ),
    {
      marks: [rule(x, end, y + rowHeight, number === rows ? { stroke: ink, width: weight.head } : {})],
    },
  ])
}

/** Short texts one after another on one line, as far apart as it allows, at most 5 mm. */
function inRow(texts: readonly string[], x: number, y: number, width: number, desk: Desk): Mark[] {
  const wide = texts.map((text) => desk.set.width(text, 'label'))
  const gap = Math.min(5, (width - wide.reduce((sum, one) => sum + one, 0)) / Math.max(1, texts.length - 1))
  return texts.map((text, n) => {
    const before = wide.slice(0, n).reduce((sum, one) => sum + one + gap, 0)
    return desk.set.line(text, 'label', x + before, y)
  })
}

/** Ten rows under a head of two lines, with the key of the figures below. */
export function skills(of: Skills): Block {
  const options = of.key.map((label, n) => ({ id: String(n + 1), label: `${n + 1} ${label}` }))
  return {
    fields: Array.from({ length: rows }, (_, n) => `skill-${n + 1}`).flatMap((field) => [
      { id: field, label: of.heads.skill, kind: 'line' as const },
      { id: `${field}-mine`, label: of.heads.mine, kind: 'scale' as const, options },
      { id: `${field}-evidence`, label: of.heads.evidence, kind: 'line' as const },
      { id: `${field}-theirs`, label: of.heads.theirs, kind: 'scale' as const, options },
    ]),
    layout: (frame, desk) => ({
      height: head + rows * rowHeight + 4,
      lead: 12,
      draw: (top) => {
        const x = textX(of, frame)
        const end = frame.x + frame.width
        const first = top + head
        const last = first + rows * rowHeight
        const figures = (from: number) =>
          Array.from({ length: 5 }, (_, n) =>
            desk.set.line(String(n + 1), 'label', from + n * circlePitch, first - 2.1, { align: 'centre' }),
          )
        return together([
          {
            marks: [
              ...explained(of, frame, top + 12, desk),
              box(at.tinted, first - 11.4, end - at.tinted, last - first + 11.4, { fill: tint }),
              desk.set.line(of.heads.skill, 'head', x, first - 6.9),
              desk.set.line(of.heads.mine, 'head', at.mine - 1.77, first - 6.9),
              desk.set.line(of.heads.evidence, 'head', at.evidence, first - 6.9),
              fittedLine(of.heads.theirs, 'head', at.theirs - 1.77, first - 6.9, end - at.theirs, desk),
              fittedLine(
                of.evidenceHint,
                'label',
                at.evidence,
                first - 2.1,
                at.tinted - 1 - at.evidence,
                desk,
              ),
              ...figures(at.mine),
              ...figures(at.theirs),
              rule(x, end, first, { stroke: ink, width: weight.head }),
              ...inRow(
                options.map((one) => one.label),
                x,
                last + 5,
                end - x,
                desk,
              ),
            ],
          },
          ...Array.from({ length: rows }, (_, n) => row(of, n + 1, x, first + n * rowHeight, end, desk)),
        ])
      },
    }),
  }
}
