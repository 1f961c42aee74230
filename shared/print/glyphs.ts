/** The seven signs of the workbook's parts as paths: sheet, disc and ring, ring with dot, triangle, arch, diamond, wave. */
import type { Part } from './ink.ts'
import { circle, path, type Mark, type Step } from './marks.ts'
import { mm } from './paper.ts'

/** The control length of a quarter circle drawn as one cubic curve. */
const kappa = 0.5523

/** A half circle over the top from the left end to the right end of its diameter (or back), as two cubic curves. */
export function archOver(cx: number, cy: number, r: number, back = false): Step[] {
  const s = back ? -1 : 1
  return [
    ['C', cx - s * r, cy - kappa * r, cx - s * kappa * r, cy - r, cx, cy - r],
    ['C', cx + s * kappa * r, cy - r, cx + s * r, cy - kappa * r, cx + s * r, cy],
  ]
}

/**
 * A part's sign, `size` mm wide and centred, in one colour; drawn from the same 16-unit outlines as the signs on screen.
 */
export function glyph(part: Part, cx: number, cy: number, size: number, colour: string): Mark[] {
  const unit = size / 16
  const x = (value: number) => cx + (value - 8) * unit
  const y = (value: number) => cy + (value - 8) * unit
  const outline = (width: number) => ({ stroke: colour, width: width * unit * mm })
  const fill = { fill: colour }
  const at = (steps: readonly (readonly [number, number])[]): Step[] => [
    ...steps.map(([px, py], n): Step => [n === 0 ? 'M' : 'L', x(px), y(py)]),
    ['Z'],
  ]
  switch (part) {
    case 'preparation':
      return [
        path(
          at([
            [3.25, 2.25],
            [12.75, 2.25],
            [12.75, 13.75],
            [3.25, 13.75],
          ]),
          outline(1.5),
        ),
      ]
    case 'first-session':
      return [circle(x(4.9), y(8), 3.9 * unit, fill), circle(x(11.6), y(8), 3.15 * unit, outline(1.5))]
    case 'here-and-now':
      return [circle(x(8), y(8), 5.75 * unit, outline(1.5)), circle(x(8), y(8), 2.4 * unit, fill)]
    case 'there-and-then':
      return [
        path(
          at([
            [3.5, 1.9],
            [14, 8],
            [3.5, 14.1],
          ]),
          fill,
        ),
      ]
    case 'bridging-the-gap':
      return [
        path(
          [
            ['M', x(1.25), y(13.25)],
            ['L', x(1.25), y(9.5)],
            ...archOver(x(8), y(9.5), 6.75 * unit),
            ['L', x(14.75), y(13.25)],
            ['L', x(11.5), y(13.25)],
            ['L', x(11.5), y(9.5)],
            ...archOver(x(8), y(9.5), 3.5 * unit, true),
            ['L', x(4.5), y(13.25)],
            ['Z'],
          ],
          fill,
        ),
      ]
    case 'final-session':
      return [
        path(
          at([
            [8, 1.2],
            [14.8, 8],
            [8, 14.8],
            [1.2, 8],
          ]),
          fill,
        ),
      ]
    case 'failures':
      return [
        path(
          [
            ['M', x(1.5), y(9.6)],
            ['C', x(3), y(5.4), x(5.6), y(5.6), x(8), y(8)],
            ['C', x(10.4), y(10.4), x(13), y(10.6), x(14.5), y(6.4)],
          ],
          { ...outline(2), cap: 'round' },
        ),
      ]
  }
}
