/** The large drawings of the dividers: a part's sign repeated around one centre, the outermost line heavy. */
import { archOver } from '../glyphs.ts'
import { hues, type Part } from '../ink.ts'
import { circle, path, stroke, type Mark, type Step } from '../marks.ts'

const fine = 0.6
const heavy = 1.6
/** Half the width of a drawing; the two that lie down are as wide as the text. */
const radius = 64
const wide = 82

/** 0 … n − 1 as shares from 0 to 1. */
const shares = (n: number): number[] => Array.from({ length: n }, (_, at) => at / (n - 1))
const between = (from: number, to: number, share: number): number => from + (to - from) * share

const closed = (points: readonly (readonly [number, number])[]): Step[] => [
  ...points.map(([x, y], at): Step => [at === 0 ? 'M' : 'L', x, y]),
  ['Z'],
]

/** The drawing of a part around (cx, cy), in its hue. */
export function drawing(part: Part, cx: number, cy: number): Mark[] {
  const hue = hues[part]
  const line = (outermost: boolean) => ({ stroke: hue, width: outermost ? heavy : fine })
  switch (part) {
    case 'preparation':
      return shares(9).map((share) => {
        const w = between(52.5, 6.5, share)
        const h = between(radius, 8, share)
        return path(
          closed([
            [cx - w, cy - h],
            [cx + w, cy - h],
            [cx + w, cy + h],
            [cx - w, cy + h],
          ]),
          line(share === 0),
        )
      })
    case 'first-session': {
      const r = wide / 2
      return [
        ...shares(8).map((share) =>
          circle(cx - r, cy, between(r, 5, share), { stroke: hue, width: share === 0 ? heavy : 1 }),
        ),
        circle(cx - r, cy, 2.2, { fill: hue }),
        ...shares(8).map((share) => circle(cx + r, cy, between(r, 5, share), { stroke: hue, width: 0.4 })),
      ]
    }
    case 'here-and-now':
      return [
        ...Array.from({ length: 8 }, (_, at) => {
          const [x, y] = [Math.cos((at * Math.PI) / 4), Math.sin((at * Math.PI) / 4)]
          return stroke(cx + 10.2 * x, cy + 10.2 * y, cx + radius * x, cy + radius * y, {
            stroke: hue,
            width: 0.35,
          })
        }),
        ...shares(10).map((share) => circle(cx, cy, between(radius, 10.2, share), line(share === 0))),
        circle(cx, cy, 4.7, { fill: hue }),
      ]
    case 'there-and-then': {
      // The triangles close in on a point in front of their middle, as if moving to the right.
      const about = cx + 6
      const triangle = (scale: number): Step[] =>
        closed(
          [
            [-52, -radius],
            [59, 0],
            [-52, radius],
          ].map(([x = 0, y = 0]) => [about + (cx + x - about) * scale, cy + y * scale]),
        )
      return [
        ...shares(9).map((share) => path(triangle(between(1, 0.2, share)), line(share === 0))),
        path(triangle(0.1), { fill: hue }),
      ]
    }
    case 'bridging-the-gap': {
      const foot = cy + radius
      const spring = cy + 2
      const arch = (r: number): Step[] => [
        ['M', cx - r, foot],
        ['L', cx - r, spring],
        ...archOver(cx, spring, r),
        ['L', cx + r, foot],
      ]
      return [
        ...shares(9).map((share) =>
          path(arch(between(radius, 16.8, share)), line(share === 0 || share === 1)),
        ),
        stroke(cx - wide, foot, cx - radius, foot, line(true)),
        stroke(cx + radius, foot, cx + wide, foot, line(true)),
      ]
    }
    case 'final-session': {
      const diamond = (r: number): Step[] =>
        closed([
          [cx, cy - r],
          [cx + r, cy],
          [cx, cy + r],
          [cx - r, cy],
        ])
      return [
        ...shares(10).map((share) => path(diamond(between(radius, 11.5, share)), line(share === 0))),
        path(diamond(6.2), { fill: hue }),
      ]
    }
    case 'failures': {
      const unit = (2 * wide) / 13
      const x = (value: number) => cx + (value - 8) * unit
      const wave = (lift: number): Step[] => {
        const y = (value: number) => cy + (value - 8) * unit + lift
        return [
          ['M', x(1.5), y(9.6)],
          ['C', x(3), y(5.4), x(5.6), y(5.6), x(8), y(8)],
          ['C', x(10.4), y(10.4), x(13), y(10.6), x(14.5), y(6.4)],
        ]
      }
      return Array.from({ length: 9 }, (_, at) => path(wave((at - 4) * 8.4), line(at === 4)))
    }
  }
}
