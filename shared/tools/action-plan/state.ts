/** The state of a step as a circle drawn by hand: open, half, full, struck through. */
import { circle, ink, path, stroke, white, type Mark } from '../../print/index.ts'

export const stepStates = ['open', 'under', 'done', 'changed'] as const
export type StepState = (typeof stepStates)[number]

const kappa = 0.5523

/** The circle of one state, or the empty circle that waits to be drawn in. */
export function stateCircle(state: string, x: number, y: number, r: number): Mark[] {
  const outline = circle(x, y, r, { fill: state === 'done' ? ink : white, stroke: ink, width: 0.6 })
  if (state === 'changed')
    return [outline, stroke(x - 0.7 * r, y + 0.7 * r, x + 0.7 * r, y - 0.7 * r, { stroke: ink, width: 0.6 })]
  if (state !== 'under') return [outline]
  return [
    outline,
    path(
      [
        ['M', x, y - r],
        ['C', x + kappa * r, y - r, x + r, y - kappa * r, x + r, y],
        ['C', x + r, y + kappa * r, x + kappa * r, y + r, x, y + r],
        ['Z'],
      ],
      { fill: ink },
    ),
  ]
}
