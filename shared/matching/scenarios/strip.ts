/** Where the dots of a strip stand: pairs of nearly the same points on each other, along an axis that all columns share. */
import { lowPoints } from './limits.ts'

/** Points that one stack spans; stacks are counted from `lowPoints` both ways, so that none stands across it. */
const span = 2

export interface StripDot {
  /** The middle of its stack, in points. */
  at: number
  /** From 0, the lowest of its stack. */
  level: number
  isLow: boolean
}

/** The dots, in the order of points. */
export function dotsOf(points: readonly number[]): StripDot[] {
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
  /** How many dots the highest stack of any column has. */
  tallest: number
}

/** One axis for several columns: from 40, or lower where a pair is lower, to 100. */
export function axisOf(columns: readonly (readonly number[])[]): StripAxis {
  const lowest = Math.min(40, ...columns.flat())
  const from = Math.max(0, Math.floor(lowest / 20) * 20)
  const ticks = [0, 20, 40, 60, 80, 100].filter((tick) => tick >= from)
  const tallest = Math.max(1, ...columns.flatMap((points) => dotsOf(points).map(({ level }) => level + 1)))
  return { from, to: 100, ticks, tallest }
}
