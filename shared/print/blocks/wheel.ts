/** A wheel of eight parts and ten rings: empty to draw on, or with today's heights shaded and targets dashed. */
import type { Desk } from '../context.ts'
import { hairGrey, ink, weight } from '../ink.ts'
import { circle, path, stroke, type Mark, type Step } from '../marks.ts'
import { styles } from '../type.ts'

export const wheelParts = 8
export const wheelSteps = 10
const mid = '#6F6F6B'
const shade = '#DCDCD8'

interface WheelPlace {
  readonly cx: number
  readonly cy: number
  readonly r: number
}

/** A point at an angle in degrees, clockwise from the top. */
export const onWheel = (at: WheelPlace, degrees: number, radius: number): readonly [number, number] => {
  const turn = (degrees * Math.PI) / 180
  return [at.cx + radius * Math.sin(turn), at.cy - radius * Math.cos(turn)]
}

/** The arc of one part at a radius, as one cubic curve (45°: control length 4/3 · tan 11.25°). */
function arc(at: WheelPlace, part: number, radius: number): { from: readonly [number, number]; curve: Step } {
  const reach = (4 / 3) * Math.tan(Math.PI / 16) * radius
  const [start, end] = [part * 45, part * 45 + 45]
  const along = (degrees: number, by: number): readonly [number, number] => {
    const [x, y] = onWheel(at, degrees, radius)
    const turn = (degrees * Math.PI) / 180
    return [x + by * Math.cos(turn), y + by * Math.sin(turn)]
  }
  return {
    from: onWheel(at, start, radius),
    curve: ['C', ...along(start, reach), ...along(end, -reach), ...onWheel(at, end, radius)],
  }
}

/** The heights 0–10 kept under `<field>-1` … `<field>-8`; null where nothing, or no height, is written. */
export const wheelHeights = (field: string, desk: Desk): (number | null)[] =>
  Array.from({ length: wheelParts }, (_, part) => {
    const text = desk.written(`${field}-${part + 1}`).trim()
    const height = Number(text)
    return text === '' || !Number.isFinite(height) ? null : Math.min(wheelSteps, Math.max(0, height))
  })

interface Wheel extends WheelPlace {
  readonly today?: readonly (number | null)[]
  readonly targets?: readonly (number | null)[]
  /** Ring figures 2 … 10, in the middle of their bands between two spokes. */
  readonly figures?: boolean
  /** Parts numbered 1–8 outside the rim. */
  readonly numbers?: boolean
}

/** The wheel's marks, from the shading up to the rim. */
export function wheelMarks(of: Wheel, desk: Desk): Mark[] {
  const band = of.r / wheelSteps
  const parts = Array.from({ length: wheelParts }, (_, part) => part)
  const shaded = parts.flatMap((part) => {
    const height = of.today?.[part] ?? null
    if (height === null || height === 0) return []
    const { from, curve } = arc(of, part, height * band)
    return [path([['M', of.cx, of.cy], ['L', ...from], curve, ['Z']], { fill: shade })]
  })
  const edges = (heights: Wheel['today'], how: { width: number; dash?: readonly [number, number] }) =>
    parts.flatMap((part) => {
      const height = heights?.[part] ?? null
      if (height === null || height === 0) return []
      const { from, curve } = arc(of, part, height * band)
      return [path([['M', ...from], curve], { stroke: ink, ...how })]
    })
  const rings = Array.from({ length: wheelSteps - 1 }, (_, at) =>
    circle(
      of.cx,
      of.cy,
      (at + 1) * band,
      at === 4 ? { stroke: mid, width: 0.6 } : { stroke: hairGrey, width: weight.hair },
    ),
  )
  const spokes = parts.map((part) => {
    const [x, y] = onWheel(of, part * 45, of.r)
    return stroke(of.cx, of.cy, x, y, { stroke: mid, width: 0.5 })
  })
  const small = { ...styles.label, size: 7.5 }
  const figures = of.figures
    ? [2, 4, 6, 8, 10].map((figure) => {
        const [x, y] = onWheel(of, 22.5, (figure - 0.5) * band)
        return desk.set.line(String(figure), small, x, y + 0.9, { align: 'centre' })
      })
    : []
  const numbers = of.numbers
    ? parts.map((part) => {
        const [x, y] = onWheel(of, 22.5 + part * 45, of.r + 3)
        return desk.set.line(String(part + 1), 'label', x, y + 0.98, { align: 'centre' })
      })
    : []
  return [
    ...shaded,
    ...rings,
    ...spokes,
    ...edges(of.today, { width: 0.9 }),
    ...edges(of.targets, { width: 1.4, dash: [1.6, 1.2] }),
    circle(of.cx, of.cy, of.r, { stroke: ink, width: 0.9 }),
    circle(of.cx, of.cy, 0.8, { fill: ink }),
    ...figures,
    ...numbers,
  ]
}
