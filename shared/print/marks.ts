/** What a page is made of: lines, boxes, circles, paths and set text, in millimetres, with weights in points. */
import type { Font } from './type.ts'
import { lineGrey, weight } from './ink.ts'

interface Ink {
  fill?: string
  stroke?: string
  /** Points. */
  width?: number
  dash?: readonly [number, number]
  cap?: 'butt' | 'round' | 'square'
}
export interface LineMark extends Ink {
  kind: 'line'
  x1: number
  y1: number
  x2: number
  y2: number
}
export interface BoxMark extends Ink {
  kind: 'box'
  x: number
  y: number
  w: number
  h: number
}
export interface CircleMark extends Ink {
  kind: 'circle'
  x: number
  y: number
  r: number
}
/** Absolute steps: move, line, cubic curve, close. */
export type Step =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']
export interface PathMark extends Ink {
  kind: 'path'
  steps: readonly Step[]
}
/** One line of text in one style; y is the baseline, x the left end, both settled by the composer. */
export interface TextMark {
  kind: 'text'
  x: number
  y: number
  text: string
  font: Font
  size: number
  colour: string
  /** mm, as measured. */
  width: number
  /** A name to link to, unique in the document. */
  id?: string
  /** The id this text leads to. */
  to?: string
  /** An entry in the bookmarks, under the entry whose id is `under`. */
  bookmark?: { title: string; under?: string }
}
/** A drawing that needs a clip; the string is ours alone, never a user's. */
export interface SvgMark {
  kind: 'svg'
  x: number
  y: number
  w: number
  h: number
  svg: string
}
export type Mark = LineMark | BoxMark | CircleMark | PathMark | TextMark | SvgMark

/** A level line; by default the grey one to write on. */
export const rule = (x1: number, x2: number, y: number, how: Ink = {}): LineMark => ({
  kind: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  stroke: lineGrey,
  width: weight.line,
  ...how,
})
export const stroke = (x1: number, y1: number, x2: number, y2: number, how: Ink): LineMark => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  ...how,
})
export const box = (x: number, y: number, w: number, h: number, how: Ink): BoxMark => ({
  kind: 'box',
  x,
  y,
  w,
  h,
  ...how,
})
export const circle = (x: number, y: number, r: number, how: Ink): CircleMark => ({
  kind: 'circle',
  x,
  y,
  r,
  ...how,
})
export const path = (steps: readonly Step[], how: Ink): PathMark => ({ kind: 'path', steps, ...how })

/** Where a mark's ink lies: left, top, right, bottom in mm, without the width of strokes. */
export function extent(mark: Mark): readonly [number, number, number, number] {
  switch (mark.kind) {
    case 'line':
      return [
        Math.min(mark.x1, mark.x2),
        Math.min(mark.y1, mark.y2),
        Math.max(mark.x1, mark.x2),
        Math.max(mark.y1, mark.y2),
      ]
    case 'box':
    case 'svg':
      return [mark.x, mark.y, mark.x + mark.w, mark.y + mark.h]
    case 'circle':
      return [mark.x - mark.r, mark.y - mark.r, mark.x + mark.r, mark.y + mark.r]
    case 'path': {
      const numbers = mark.steps.map((step) => step.slice(1) as number[])
      const xs = numbers.flatMap((step) => step.filter((_, at) => at % 2 === 0))
      const ys = numbers.flatMap((step) => step.filter((_, at) => at % 2 === 1))
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    }
    case 'text': {
      const size = mark.size / (72 / 25.4)
      return [mark.x, mark.y - 0.74 * size, mark.x + mark.width, mark.y + 0.25 * size]
    }
  }
}
