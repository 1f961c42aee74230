/** Four boxes, two by two: strengths, weak points, openings, threats. */
import { box, half, ink, weight, writing, type Block } from '../../print/index.ts'
import { together } from '../../print/blocks/cell.ts'
import { explained } from '../../print/blocks/explained.ts'

interface Sides {
  readonly number: number
  readonly prompt: string
  readonly hint: string
  readonly boxes: readonly { readonly field: string; readonly name: string; readonly hint: string }[]
}

const high = 56
const gap = 4
const lines = 5
const inset = 4
const head = 24

/** The boxes, 80 × 56 each, five lines in each. */
export const sides = (of: Sides): Block => ({
  fields: of.boxes.map((one) => ({ id: one.field, label: one.name, kind: 'text' as const })),
  layout: (frame, desk) => ({
    height: head + 2 * high + gap + 8,
    lead: 12,
    draw: (top) =>
      together([
        { marks: explained(of, frame, top + 12, desk) },
        ...of.boxes.map((one, at) => {
          const x = frame.x + (at % 2) * (half + gap)
          const y = top + head + Math.floor(at / 2) * (high + gap)
          const width = half - 2 * inset
          const name = desk.set.line(one.name, 'name', x + inset, y + 6.2)
          const hint = desk.set.fitted(one.hint, 'label', width - name.width - 3, 6.5)
          const written = writing(x + inset, y + 16, width, lines, desk.written(one.field), desk)
          return {
            marks: [
              box(x, y, half, high, { stroke: ink, width: weight.box }),
              name,
              desk.set.line(hint.text, hint.style, x + half - inset, y + 6.2, { align: 'right' as const }),
              ...written.marks,
            ],
            rest: written.rest ? [{ heading: one.name, text: written.rest }] : [],
          }
        }),
      ]),
  }),
})
