/** Where the dots of a strip stand: pairs of nearly the same points on each other, along an axis that all columns share. */
import { lowPoints } from './limits.ts'

/** Points that one stack may span; stacks are counted from `lowPoints` both ways, so that none stands across it. */
type Span = 2 | 4

export interface StripDot {
  /** The middle of its stack, in points. */
  at: number
  /** From 0, the lowest of its stack. */
  level: number
  isLow: boolean
}

/** The dots, in the order of points. */
export function dotsOf(points: readonly number[], span: Span): StripDot[] {
  const heights = new Map<number, number>()
  return points
    .toSorted((a, b) => a - b)
    .map((value) => {
      // The best possible belongs to the last stack, not to one beyond the axis.
      const stack = Math.min(Math.floor((value - lowPoints) / span), (100 - lowPoints) / span - 1)
      const level = heights.get(stack) ?? 0
      heights.set(stack, level + 1)
      return { at: lowPoints + (stack + 0.5) * span, level, isLow: value < lowPoints }
    })
}

export interface StripAxis {
  from: number
  to: number
  ticks: number[]
  /** Points that one stack spans. */
  span: Span
  /** How many dots the highest stack of any column has. */
  tallest: number
}

/**
 * One axis for several columns: from 40, or lower where a pair is lower, to 100. Stacks are two points wide, or four
 * where the axis is long or `isCoarse` asks for larger dots.
 */
export function axisOf(columns: readonly (readonly number[])[], isCoarse = false): StripAxis {
  const lowest = Math.min(40, ...columns.flat())
  const from = Math.max(0, Math.floor(lowest / 20) * 20)
  const ticks = [0, 20, 40, 60, 80, 100].filter((tick) => tick >= from)
  const span = isCoarse || from < 40 ? 4 : 2
  const tallest = Math.max(
    1,
    ...columns.flatMap((points) => dotsOf(points, span).map(({ level }) => level + 1)),
  )
  return { from, to: 100, ticks, span, tallest }
}
