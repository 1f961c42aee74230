/** Hand text: what was entered, set as if written on the lines. */
import type { Desk } from '../context.ts'
import { rule, type Mark } from '../marks.ts'
import { pitch } from '../paper.ts'
import { styles } from '../type.ts'

/** Hand text stands this much above its line. */
const above = 1.9
/** Set small, text takes the whole area from just under the prompt to the last line. */
const smallLift = 3.4

/** How many lines of 8 mm a text needs at a width; 0 for none. */
export const linesNeeded = (text: string, width: number, desk: Desk): number =>
  text === '' ? 0 : desk.set.lines(text, 'hand', width).length

/**
 * `count` writing lines from y on with the text upon them. Text that needs more lines is set 10/4.6 without lines;
 * what still finds no room is answered as `rest`.
 */
export function writing(
  x: number,
  y: number,
  width: number,
  count: number,
  text: string,
  desk: Desk,
): { marks: Mark[]; rest: string } {
  const ruled = Array.from({ length: count }, (_, at) => rule(x, x + width, y + at * pitch))
  const hand = { colour: desk.hand }
  const lines = text === '' ? [] : desk.set.lines(text, 'hand', width)
  if (lines.length <= count)
    return {
      marks: [
        ...ruled,
        ...lines.map((line, at) => desk.set.line(line, 'hand', x, y + at * pitch - above, hand)),
      ],
      rest: '',
    }
  const top = y - smallLift
  const room = 1 + Math.floor((y + (count - 1) * pitch - 1 - top) / styles.handSmall.leading)
  const small = desk.set.lines(text, 'handSmall', width)
  const more = small.length > room
  const shown = more ? small.slice(0, room - 1) : small
  return {
    marks: [
      ...shown.map((line, at) =>
        desk.set.line(line, 'handSmall', x, top + at * styles.handSmall.leading, hand),
      ),
      ...(more
        ? [
            desk.set.line(
              desk.t('print.more'),
              'label',
              x + width,
              top + (room - 1) * styles.handSmall.leading,
              { align: 'right' },
            ),
          ]
        : []),
    ],
    rest: small.slice(shown.length).join(' '),
  }
}

/** One line to write on at y, with its text made to fit: smaller, then two small lines, then cut. */
export function oneLine(x: number, y: number, width: number, text: string, desk: Desk): Mark[] {
  return [rule(x, x + width, y), ...onOneLine(x, y, width, text, desk)]
}

/** The text of a line at y whose rule is drawn elsewhere (a table's row). */
export function onOneLine(x: number, y: number, width: number, text: string, desk: Desk): Mark[] {
  if (text === '') return []
  const flat = text.replace(/\s+/g, ' ')
  const hand = { colour: desk.hand }
  for (let size = styles.hand.size; size >= 8.5; size -= 0.5) {
    const style = { ...styles.hand, size }
    if (desk.set.width(flat, style) <= width) return [desk.set.line(flat, style, x, y - above, hand)]
  }
  const small = { ...styles.hand, size: 8, leading: 3.4 }
  const lines = desk.set.lines(flat, small, width)
  const second = lines.length > 2 ? desk.set.fitted(lines.slice(1).join(' '), small, width, 8).text : lines[1]
  return [lines[0] ?? '', second ?? ''].map((line, at) =>
    desk.set.line(line, small, x, y - 1.2 - (1 - at) * small.leading, hand),
  )
}
