/** Circles and boxes to tick, drawn as vectors: 10 pt, their centre 1.2 mm above the baseline of their text. */
import type { Desk } from '../context.ts'
import { ink, white } from '../ink.ts'
import { box, circle, path, type Mark } from '../marks.ts'
import type { StyleName } from '../type.ts'

const radius = 3.53 / 2
const edge = { fill: white, stroke: ink, width: 0.6 }

/** A circle on (x, y), with its dot when chosen. */
export const choiceCircle = (x: number, y: number, chosen: boolean): Mark[] => [
  circle(x, y, radius, edge),
  ...(chosen ? [circle(x, y, 1.05, { fill: ink })] : []),
]

/** A box around (x, y), with its tick when done. */
export const tickBox = (x: number, y: number, ticked: boolean): Mark[] => [
  box(x - radius, y - radius, 2 * radius, 2 * radius, edge),
  ...(ticked
    ? [
        path(
          [
            ['M', x - 1.05, y + 0.05],
            ['L', x - 0.3, y + 0.85],
            ['L', x + 1.15, y - 0.95],
          ],
          { stroke: ink, width: 1.1, cap: 'round' },
        ),
      ]
    : []),
]

/** Text after a circle or box starts this far right of its centre. */
export const afterSign = 5.2 - radius

interface Option {
  readonly id: string
  readonly label: string
}

/** Options in a row from x, baseline y, in even gaps of at most `gap`; wraps to further rows of 6 mm where it must. */
export function choicesRow(
  options: readonly Option[],
  chosen: string,
  at: { x: number; y: number; width: number; gap?: number; style?: StyleName },
  desk: Desk,
): Mark[] {
  const style = at.style ?? 'body'
  const wide = options.map((option) => radius + afterSign + desk.set.width(option.label, style))
  const free = (at.width - wide.reduce((sum, one) => sum + one, 0)) / Math.max(1, options.length - 1)
  const gap = Math.max(4, Math.min(at.gap ?? 8, free))
  const marks: Mark[] = []
  let x = at.x
  let y = at.y
  options.forEach((option, n) => {
    const width = wide[n] ?? 0
    if (x > at.x && x + width > at.x + at.width + 0.5) {
      x = at.x
      y += 6
    }
    marks.push(
      ...choiceCircle(x + radius, y - 1.2, option.id === chosen),
      desk.set.line(option.label, style, x + radius + afterSign, y),
    )
    x += width + gap
  })
  return marks
}
