/** A rating scale on a hairline, both ends named; and a question answered by choosing one of a few. */
import type { Desk } from '../context.ts'
import { hairGrey, ink, weight, white } from '../ink.ts'
import { circle, rule, type Mark } from '../marks.ts'
import { half, hanging } from '../paper.ts'
import { styles } from '../type.ts'
import type { Block, Field } from './block.ts'
import { promptMarks, textX, type Prompt } from './prompt.ts'
import { choicesRow } from './signs.ts'

type Asked = Pick<Prompt, 'field' | 'number' | 'prompt' | 'visibility'>

/** Circles 1 … n from x over `width`, centres on y; the chosen one is inked. */
export function scaleMarks(
  at: {
    x: number
    y: number
    width: number
    steps: number
    chosen: string
    ends?: readonly [string, string]
  },
  desk: Desk,
): Mark[] {
  const r = 2.3
  const gap = (at.width - 2 * r) / (at.steps - 1)
  const figures = Array.from({ length: at.steps }, (_, n) => {
    const x = at.x + r + n * gap
    const on = String(n + 1) === at.chosen
    return [
      circle(x, at.y, r, { fill: on ? ink : white, stroke: ink, width: 0.6 }),
      desk.set.line(String(n + 1), styles.label, x, at.y + 0.98, {
        align: 'centre',
        colour: on ? white : styles.label.colour,
      }),
    ]
  })
  const [low, high] = at.ends ?? []
  return [
    rule(at.x, at.x + at.width, at.y, { stroke: hairGrey, width: weight.hair }),
    ...figures.flat(),
    ...(low ? [desk.set.line(low, 'label', at.x, at.y + 6.4)] : []),
    ...(high ? [desk.set.line(high, 'label', at.x + at.width, at.y + 6.4, { align: 'right' })] : []),
  ]
}

const field = (of: Asked, kind: Field['kind'], options: Field['options']): Field => ({
  id: of.field,
  label: of.prompt,
  kind,
  ...(options ? { options } : {}),
  ...(of.visibility ? { visibility: of.visibility } : {}),
})

/** A prompt over a scale of `steps` figures. */
export function scale(of: Asked & { steps: number; ends: readonly [string, string] }): Block {
  const options = Array.from({ length: of.steps }, (_, n) => ({ id: String(n + 1), label: String(n + 1) }))
  return {
    fields: [field(of, 'scale', options)],
    layout: (frame, desk) => ({
      height: 28,
      lead: 12,
      spare: 4,
      hang: 4,
      draw: (top, _extra, tight) => {
        const y = top + (tight ? 10 : 12)
        const x = textX(of, frame)
        const width = Math.min(frame.x + frame.width - x, half - hanging) - 4
        return {
          marks: [
            ...promptMarks(of, frame, y, desk),
            ...scaleMarks(
              { x, y: y + 7.6, width, steps: of.steps, chosen: desk.written(of.field), ends: of.ends },
              desk,
            ),
          ],
        }
      },
    }),
  }
}

/** A prompt over options in a row. */
export function choice(of: Asked & { options: readonly { id: string; label: string }[] }): Block {
  return {
    fields: [field(of, 'choice', of.options)],
    layout: (frame, desk) => ({
      height: 28,
      lead: 12,
      spare: 4,
      hang: 8,
      draw: (top, _extra, tight) => {
        const y = top + (tight ? 10 : 12)
        const x = textX(of, frame)
        return {
          marks: [
            ...promptMarks(of, frame, y, desk),
            ...choicesRow(
              of.options,
              desk.written(of.field),
              { x, y: y + 8.8, width: frame.x + frame.width - x },
              desk,
            ),
          ],
        }
      },
    }),
  }
}
