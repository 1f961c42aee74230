/** A prompt and the lines to answer it: the commonest block, elastic unless its weight is 0. */
import type { Desk } from '../context.ts'
import type { Mark } from '../marks.ts'
import { hanging } from '../paper.ts'
import type { Block, Field, Frame } from './block.ts'
import { linesBelow } from './block.ts'
import { linesNeeded, writing } from './hand.ts'

export interface Prompt {
  readonly field: string
  /** A hanging number in the hue of the part; without it the text starts at the margin. */
  readonly number?: number
  readonly prompt: string
  /** One line below the prompt. */
  readonly hint?: string
  /** The fewest lines, 2 unless said otherwise. */
  readonly lines?: number
  /** Share of the room left on the page; 1 unless said otherwise, 0 keeps the lines as they are. */
  readonly weight?: number
  readonly most?: number
  readonly visibility?: Field['visibility']
}

/** The number, the prompt and its hint; `y` is the prompt's baseline. */
export function promptMarks(
  of: Pick<Prompt, 'number' | 'prompt' | 'hint'>,
  frame: Frame,
  y: number,
  desk: Desk,
): Mark[] {
  const x = textX(of, frame)
  return [
    ...(of.number === undefined
      ? []
      : [desk.set.line(String(of.number), 'prompt', frame.x, y, { colour: desk.hue })]),
    fittedLine(of.prompt, 'prompt', x, y, frame.x + frame.width - x, desk),
    ...(of.hint ? [fittedLine(of.hint, 'hint', x, y + 4.6, frame.x + frame.width - x, desk)] : []),
  ]
}

/** A line of our own words that must not leave its column: a little smaller where a language is long. */
export function fittedLine(
  text: string,
  style: 'prompt' | 'hint' | 'label' | 'head' | 'body' | 'name',
  x: number,
  y: number,
  width: number,
  desk: Desk,
): Mark {
  const fitted = desk.set.fitted(text, style, width, 7)
  return desk.set.line(fitted.text, fitted.style, x, y)
}

/** Where the text of a block starts: hanging after its number. */
export const textX = (of: { number?: number }, frame: Frame): number =>
  frame.x + (of.number === undefined ? 0 : hanging)

/** A prompt with its writing lines. */
export function prompt(of: Prompt): Block {
  const fewest = of.lines ?? 2
  const field: Field = {
    id: of.field,
    label: of.prompt,
    kind: 'text',
    ...(of.visibility ? { visibility: of.visibility } : {}),
  }
  return {
    fields: [field],
    layout: (frame, desk) => {
      const hinted = frame.hinted ?? of.hint !== undefined
      const first = hinted ? 24 : 20
      const lead = hinted ? 11 : 10
      const x = textX(of, frame)
      const width = frame.x + frame.width - x
      const text = desk.written(of.field)
      return {
        height: first + linesBelow(fewest),
        lead,
        elastic: {
          weight: of.weight ?? 1,
          needs: Math.max(0, linesNeeded(text, width, desk) - fewest),
          most: (of.most ?? 14) - fewest,
        },
        draw: (top, extra) => {
          const written = writing(x, top + first, width, fewest + extra, text, desk)
          return {
            marks: [...promptMarks(of, frame, top + lead, desk), ...written.marks],
            rest: written.rest ? [{ heading: of.prompt, text: written.rest }] : [],
          }
        },
      }
    },
  }
}
