/** The session's time as a bar: about a sixth to open, as much to close, and the middle for one topic. */
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
/** Nobody plans by the odd minute: the ticks stand on these. */
const round = 5
/** Drawn when the session's length is not known. */
const usualMinutes = 90

/**
 * The minutes at the ticks of a session of this length: 0, the end of its opening, up to three within its core, the
 * start of its closing, its end. Opening and closing are a sixth each, to the nearest five minutes; the core is parted
 * evenly, in fives, or not at all.
 */
export function ticksOf(minutes: number): number[] {
  const opening = Math.max(round, Math.round(minutes / 6 / round) * round)
  const core = minutes - 2 * opening
  if (core <= 0) return [0, minutes]
  const parts = [4, 3, 2].find((count) => core % (count * round) === 0) ?? 1
  const inner = Array.from({ length: parts + 1 }, (_, at) => opening + (core * at) / parts)
  return [0, ...inner, minutes]
}

/** The bar with its three names above and its minutes below. */
export function timeBar(
  words: { readonly opening: string; readonly core: string; readonly closing: string },
  minutes: number | undefined,
  desk: Desk,
): Mark[] {
  const length = minutes ?? usualMinutes
  const at = ticksOf(length)
  const placed = (minute: number) => left + (minute / length) * textWidth
  const opened = at.length > 2 ? placed(at[1] ?? 0) : left + textWidth / 6
  const edgeWide = opened - left
  const edge = { stroke: ink, width: 0.6 }
  const closing = desk.set.fitted(words.closing, 'head', edgeWide, 6.5)
  const ticks = at.flatMap((minute) => {
    const x = placed(minute)
    const align = minute === 0 ? 'left' : minute === length ? 'right' : 'centre'
    return [
      stroke(x, top + high, x, top + high + 1.2, edge),
      desk.set.line(String(minute), 'label', x, top + 8.8, { align }),
    ]
  })
  return [
    fittedLine(words.opening, 'head', left, top - 1.8, edgeWide - 2, desk),
    fittedLine(words.core, 'head', opened, top - 1.8, textWidth - 2 * edgeWide - 2, desk),
    desk.set.line(closing.text, closing.style, right, top - 1.8, { align: 'right' }),
    box(left, top, edgeWide, high, { fill: tint }),
    box(right - edgeWide, top, edgeWide, high, { fill: tint }),
    box(left, top, textWidth, high, edge),
    stroke(opened, top, opened, top + high, edge),
    stroke(right - edgeWide, top, right - edgeWide, top + high, edge),
    ...ticks,
  ]
}
