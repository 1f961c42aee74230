/** A cell of a table: hand text made to fit; what had to be cut there goes on, whole, to a continuation page. */
import type { Desk } from '../context.ts'
import { rule, type Mark } from '../marks.ts'
import { pitch } from '../paper.ts'
import { styles } from '../type.ts'
import type { Drawn, Remainder } from './block.ts'
import { onOneLine } from './hand.ts'

interface Cell {
  readonly field: string
  /** Names the cell on a continuation page. */
  readonly heading: string
  readonly x: number
  /** The line the text stands on. */
  readonly y: number
  readonly width: number
}

const letters = (text: string): string => text.replace(/\s+/g, '')

/** The text of one line whose rule is drawn elsewhere. */
export function cell(of: Cell, desk: Desk): Drawn {
  const text = desk.written(of.field)
  const marks = onOneLine(of.x, of.y, of.width, text, desk)
  const shown = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('')
  return { marks, rest: letters(shown) === letters(text) ? [] : [{ heading: of.heading, text }] }
}

/** Text too long for two lines of 8 mm is set on four small ones. */
const fine = { ...styles.hand, size: 8, leading: 3.6 }
const fineLines = 4

/** Two lines to write on, the first at `y` and drawn here, the second being a rule drawn elsewhere. */
export function twoLines(of: Cell, desk: Desk): Drawn {
  const text = desk.written(of.field)
  const hand = { colour: desk.hand }
  const large = text === '' ? [] : desk.set.lines(text, 'hand', of.width)
  if (large.length <= 2)
    return {
      marks: [
        rule(of.x, of.x + of.width, of.y),
        ...large.map((line, at) => desk.set.line(line, 'hand', of.x, of.y + at * pitch - 1.9, hand)),
      ],
    }
  const small = desk.set.lines(text, fine, of.width)
  const over = small.length > fineLines
  const shown = over
    ? [
        ...small.slice(0, fineLines - 1),
        desk.set.fitted(`${small.slice(fineLines - 1).join(' ')}…`, fine, of.width, fine.size).text,
      ]
    : small
  return {
    marks: shown.map((line, at) => desk.set.line(line, fine, of.x, of.y - 4 + at * fine.leading, hand)),
    rest: over ? [{ heading: of.heading, text }] : [],
  }
}

/** Several drawn parts as one. */
export function together(parts: readonly Drawn[]): { marks: Mark[]; rest: Remainder[] } {
  return { marks: parts.flatMap((part) => part.marks), rest: parts.flatMap((part) => part.rest ?? []) }
}
