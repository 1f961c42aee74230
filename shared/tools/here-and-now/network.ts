/** A map of people: three rings of closeness around the mentee, four quarters of life. */
import {
  box,
  circle,
  ink,
  lineGrey,
  stroke,
  white,
  type Block,
  type Desk,
  type Mark,
} from '../../print/index.ts'
import { explained } from '../../print/blocks/explained.ts'
import { onWheel } from '../../print/blocks/wheel.ts'

interface Network {
  readonly number: number
  readonly prompt: string
  readonly hint: string
  readonly quarters: {
    readonly own: string
    readonly near: string
    readonly family: string
    readonly public: string
  }
  readonly me: string
  /** From the nearest ring out. */
  readonly rings: readonly string[]
}

const radii = [22, 42, 62] as const
const centre = 92
const mid = '#6F6F6B'

/** A quarter's name in its corner, as wide as the outer ring leaves room there. */
function corner(
  name: string,
  dy: number,
  end: 'left' | 'right',
  cy: number,
  frame: { x: number; width: number },
  desk: Desk,
): Mark {
  const near = Math.abs(dy) - 2.6
  const reach = Math.sqrt(Math.max(0, radii[2] ** 2 - near ** 2))
  const fitted = desk.set.fitted(name, 'name', frame.width / 2 - reach - 2, 7.5)
  return desk.set.line(fitted.text, fitted.style, end === 'left' ? frame.x : frame.x + frame.width, cy + dy, {
    align: end,
  })
}

/** The map; initials are written on it by hand, so it asks for no field. */
export const network = (of: Network): Block => ({
  fields: [],
  layout: (frame, desk) => ({
    height: 156,
    lead: 12,
    draw: (top) => {
      const cx = frame.x + frame.width / 2
      const cy = top + centre
      const dashed = { stroke: lineGrey, width: 0.6, dash: [1.6, 1.4] as const }
      return {
        marks: [
          ...explained(of, frame, top + 12, desk),
          stroke(cx, cy - radii[2], cx, cy + radii[2], dashed),
          stroke(cx - radii[2], cy, cx + radii[2], cy, dashed),
          ...radii.map((r, at) =>
            circle(cx, cy, r, at === 2 ? { stroke: ink, width: 0.9 } : { stroke: mid, width: 0.5 }),
          ),
          ...radii.flatMap((r, at) => {
            const [x, y] = onWheel({ cx, cy, r }, 45, r)
            const fitted = desk.set.fitted(of.rings[at] ?? '', 'label', 11.6, 6.5)
            return [
              box(x - 6, y - 2.3, 12, 4.6, { fill: white }),
              desk.set.line(fitted.text, fitted.style, x, y + 0.98, { align: 'centre' }),
            ]
          }),
          circle(cx, cy, 6, { fill: white, stroke: ink, width: 1.6 }),
          desk.set.line(of.me, 'head', cx, cy + 0.98, { align: 'centre' }),
          corner(of.quarters.own, -52, 'left', cy, frame, desk),
          corner(of.quarters.near, -52, 'right', cy, frame, desk),
          corner(of.quarters.family, 60, 'left', cy, frame, desk),
          corner(of.quarters.public, 60, 'right', cy, frame, desk),
        ],
      }
    },
  }),
})
