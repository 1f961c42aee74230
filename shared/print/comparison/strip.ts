/** A column's pairs as dots: solid, open below the limit, a triangle at the mean. */
import type { axisOf } from '../../matching/scenarios/strip.ts'
import { dotsOf } from '../../matching/scenarios/strip.ts'
import { ink, lineGrey } from '../ink.ts'
import { circle, path, rule, stroke, type Mark } from '../marks.ts'
import type { Typesetter } from '../typeset.ts'

/** From its top to below the figures of its axis. */
export const stripHeight = 25
const axisAt = 17

type Axis = ReturnType<typeof axisOf>

/** The strip between two edges, with the axis that all columns share. */
export function stripMarks(
  set: Typesetter,
  { points, mean }: { points: readonly number[]; mean: number | null },
  axis: Axis,
  at: { x: number; width: number; top: number },
): Mark[] {
  const y = at.top + axisAt
  const x = (value: number) => at.x + 1.5 + ((value - axis.from) / (axis.to - axis.from)) * (at.width - 3)
  // The width of a stack sets the size of a dot.
  const r = Math.min(1, ((x(axis.span) - x(0)) / 2) * 0.92)
  const rise = Math.min(2 * r + 0.2, (axisAt - 2 * r - 1) / Math.max(1, axis.tallest - 1))
  return [
    ...dotsOf(points, axis.span).map(({ at: value, level, isLow }) =>
      circle(x(value), y - r - 0.5 - level * rise, isLow ? r - 0.15 : r, {
        ...(isLow ? { stroke: ink, width: 0.7 } : { fill: ink }),
      }),
    ),
    rule(at.x, at.x + at.width, y, { stroke: ink, width: 0.5 }),
    ...axis.ticks.flatMap((tick) => [
      stroke(x(tick), y, x(tick), y + 1, { stroke: lineGrey, width: 0.5 }),
      set.line(String(tick), 'label', x(tick), y + 6.4, {
        align: tick === axis.from ? 'left' : tick === axis.to ? 'right' : 'centre',
      }),
    ]),
    ...(mean === null
      ? []
      : [
          path(
            [['M', x(mean), y + 0.6], ['L', x(mean) + 1.3, y + 2.8], ['L', x(mean) - 1.3, y + 2.8], ['Z']],
            { fill: ink },
          ),
        ]),
  ]
}
