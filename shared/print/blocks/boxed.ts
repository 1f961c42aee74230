/** The one important answer of a sheet, in a box, with its options in the last row. */
import { ink, weight } from '../ink.ts'
import { box } from '../marks.ts'
import { hanging } from '../paper.ts'
import type { Block } from './block.ts'
import { linesNeeded, writing } from './hand.ts'
import { promptMarks, type Prompt } from './prompt.ts'
import { choicesRow } from './signs.ts'

interface Boxed extends Prompt {
  /** At the right end of the prompt's line. */
  readonly beside: string
  readonly choice: {
    readonly field: string
    readonly label: string
    readonly options: readonly { id: string; label: string }[]
  }
}

const inset = 4
const gap = 10

/** A box with a prompt, two lines to write on and one choice; it grows only when its hand text needs it. */
export function boxed(of: Boxed): Block {
  const fewest = of.lines ?? 2
  return {
    fields: [
      { id: of.field, label: of.prompt, kind: 'text' },
      { id: of.choice.field, label: of.choice.label, kind: 'choice', options: of.choice.options },
    ],
    layout: (frame, desk) => {
      const inner = { x: frame.x + inset, width: frame.width - 2 * inset }
      const x = inner.x + hanging
      const width = inner.x + inner.width - x
      const text = desk.written(of.field)
      return {
        height: gap + 22 + 8 * fewest,
        lead: gap + 6.4,
        elastic: { weight: 0, needs: Math.max(0, linesNeeded(text, width, desk) - fewest), most: 6 },
        draw: (top, extra) => {
          const y = top + gap
          const high = 22 + 8 * (fewest + extra)
          const written = writing(x, y + 18, width, fewest + extra, text, desk)
          const last = y + high - 3
          const label = desk.set.line(of.choice.label, 'head', x, last)
          const options = x + Math.max(18, label.width + 5)
          return {
            marks: [
              box(frame.x, y, frame.width, high, { stroke: ink, width: weight.important }),
              ...promptMarks(
                { ...(of.number ? { number: of.number } : {}), prompt: of.prompt },
                inner,
                y + 6.4,
                desk,
              ),
              desk.set.line(of.beside, 'hint', inner.x + inner.width, y + 6.4, { align: 'right' }),
              ...written.marks,
              label,
              ...choicesRow(
                of.choice.options,
                desk.written(of.choice.field),
                { x: options, y: last, width: inner.x + inner.width - options, gap: 10 },
                desk,
              ),
            ],
            rest: written.rest ? [{ heading: of.prompt, text: written.rest }] : [],
          }
        },
      }
    },
  }
}
