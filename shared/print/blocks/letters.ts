/** Small circles with a letter in each, one of them chosen: areas of a plan, closeness of a person. */
import type { Desk } from '../context.ts'
import { ink, white } from '../ink.ts'
import { circle, type Mark } from '../marks.ts'
import { styles } from '../type.ts'

const radius = 1.9
const between = 5.4

/** The circles on centre y, the first centre at x; `chosen` counts from 1 as a text, as values hold it. */
export function letterCircles(
  letters: readonly string[],
  chosen: string,
  x: number,
  y: number,
  desk: Desk,
): Mark[] {
  return letters.flatMap((letter, at) => {
    const on = chosen === String(at + 1)
    const centre = x + at * between
    return [
      circle(centre, y, radius, { fill: on ? ink : white, stroke: ink, width: 0.6 }),
      desk.set.line(letter, { ...styles.label, size: 6.5 }, centre, y + 0.8, {
        align: 'centre',
        colour: on ? white : ink,
      }),
    ]
  })
}
