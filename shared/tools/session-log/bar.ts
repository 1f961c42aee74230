/** The session's time as a bar: a sixth to open, a sixth to close, and the middle for one topic. */
import {
  box,
  fittedLine,
  ink,
  left,
  right,
  stroke,
  textWidth,
  tint,
  type Desk,
  type Mark,
} from '../../print/index.ts'

const top = 44
const high = 4
const parts = 6
/** Drawn when the session's length is not known. */
const usualMinutes = 90

/** The minutes at the seven ticks of a session of this length, whole numbers. */
export const ticksOf = (minutes: number): number[] =>
  Array.from({ length: parts + 1 }, (_, at) => Math.round((minutes * at) / parts))

/** The bar with its three names above and its minutes below. */
export function timeBar(
  words: { readonly opening: string; readonly core: string; readonly closing: string },
  minutes: number | undefined,
  desk: Desk,
): Mark[] {
  const sixth = textWidth / parts
  const edge = { stroke: ink, width: 0.6 }
  const closing = desk.set.fitted(words.closing, 'head', sixth, 6.5)
  const ticks = ticksOf(minutes ?? usualMinutes).flatMap((minute, at) => {
    const x = left + at * sixth
    const align = at === 0 ? 'left' : at === parts ? 'right' : 'centre'
    return [
      stroke(x, top + high, x, top + high + 1.2, edge),
      desk.set.line(String(minute), 'label', x, top + 8.8, { align }),
    ]
  })
  return [
    fittedLine(words.opening, 'head', left, top - 1.8, sixth - 2, desk),
    fittedLine(words.core, 'head', left + sixth, top - 1.8, 4 * sixth - 2, desk),
    desk.set.line(closing.text, closing.style, right, top - 1.8, { align: 'right' }),
    box(left, top, sixth, high, { fill: tint }),
    box(right - sixth, top, sixth, high, { fill: tint }),
    box(left, top, textWidth, high, edge),
    stroke(left + sixth, top, left + sixth, top + high, edge),
    stroke(right - sixth, top, right - sixth, top + high, edge),
    ...ticks,
  ]
}
