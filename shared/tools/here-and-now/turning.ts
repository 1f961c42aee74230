/** A line of years to draw turning points on: what carried above it, what held back below it. */
import { hairGrey, ink, path, rule, stroke, textX, type Block } from '../../print/index.ts'
import { explained } from '../../print/blocks/explained.ts'

interface TurningPoints {
  readonly number: number
  readonly prompt: string
  readonly hint: string
  readonly ends: { readonly start: string; readonly end: string }
}

/** The fewest dotted lines above and below the years; a long page has one more of each. */
const fewest = { above: 3, below: 2 } as const
const firstLine = 28
const tick = 16

/** The line of years; it is drawn on by hand, so it asks for no field. */
export const turningPoints = (of: TurningPoints): Block => ({
  fields: [],
  layout: (frame, desk) => ({
    height: firstLine + 8 * fewest.above + 12 + 8 * (fewest.below - 1),
    lead: 12,
    elastic: { weight: 1, needs: 0, most: 2 },
    draw: (top, extra) => {
      const x = textX(of, frame)
      const end = frame.x + frame.width - 3
      const above = fewest.above + Math.ceil(extra / 2)
      const below = fewest.below + Math.floor(extra / 2)
      const years = top + firstLine + 8 * above
      const dotted = (y: number) =>
        rule(x, end, y, { stroke: hairGrey, width: 0.6, dash: [0.3, 2], cap: 'round' })
      const bold = { stroke: ink, width: 1.6 }
      return {
        marks: [
          ...explained(of, frame, top + 12, desk),
          ...Array.from({ length: above }, (_, at) => dotted(years - 8 * (at + 1))),
          ...Array.from({ length: below }, (_, at) => dotted(years + 12 + 8 * at)),
          ...Array.from({ length: Math.floor((end - x) / tick) + 1 }, (_, at) =>
            stroke(x + at * tick, years - 1.6, x + at * tick, years + 1.6, { stroke: ink, width: 0.6 }),
          ),
          rule(x, end, years, bold),
          path(
            [
              ['M', end - 2.8, years - 2],
              ['L', end, years],
              ['L', end - 2.8, years + 2],
            ],
            { ...bold, cap: 'round' },
          ),
          desk.set.line(of.ends.start, 'label', x, years + 5.6),
          desk.set.line(of.ends.end, 'label', end, years + 5.6, { align: 'right' }),
        ],
      }
    },
  }),
})
