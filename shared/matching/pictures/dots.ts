/** The points of all pairs as dots on a line: one a pair, stacked where they are close. */
import { type PictureCouple, weakBelow } from './picture.ts'

export interface Dot {
  couple: PictureCouple
  x: number
  /** Up from the axis: below 0. */
  y: number
  /** Below `weakBelow`: a ring. */
  isWeak: boolean
}

export interface Dots {
  radius: number
  dots: Dot[]
  /** Points at the ends of the axis, in tens. */
  from: number
  to: number
  ticks: { points: number; x: number }[]
  /** Null where there is no pair. */
  mean: { points: number; x: number } | null
  lowest: Dot | null
  /** CSS px above the axis. */
  height: number
}

const largest = 6.5
const least = 1.5

/**
 * Lays the couples out over `width` CSS px, the dots as large as at most `mostHeight` px of stacks allow. No two
 * overlap; a dot is at most its own radius away from its points.
 */
export function dotsOf(
  couples: readonly PictureCouple[],
  { width, mostHeight }: { width: number; mostHeight: number },
): Dots {
  const lowestPoints = couples.reduce((low, { points }) => Math.min(low, points), 100)
  const from = Math.max(0, Math.min(50, Math.floor(lowestPoints / 10) * 10))
  const scale = (points: number) => ((points - from) / (100 - from)) * width
  const sorted = [...couples].sort((a, b) => a.points - b.points || a.mentee - b.mentee)
  let radius = largest
  let stacks = stacked(sorted, scale, radius)
  while (radius > least && tallest(stacks) * (radius * 2 + 1) > mostHeight) {
    radius = Math.max(least, radius - 0.5)
    stacks = stacked(sorted, scale, radius)
  }
  const step = radius * 2 + 1
  const dots = stacks.flatMap(({ x, couples: some }) =>
    some.map((couple, at): Dot => ({ couple, x, y: -(at + 0.5) * step, isWeak: couple.points < weakBelow })),
  )
  const mean = couples.reduce((sum, { points }) => sum + points, 0) / couples.length
  const tens = Array.from({ length: (100 - from) / 10 + 1 }, (_, at) => from + at * 10)
  return {
    radius,
    dots,
    from,
    to: 100,
    ticks: tens.map((points) => ({ points, x: scale(points) })),
    mean: couples.length === 0 ? null : { points: mean, x: scale(mean) },
    lowest: dots[0] ?? null,
    height: tallest(stacks) * step,
  }
}

interface Stack {
  x: number
  couples: PictureCouple[]
}

const tallest = (stacks: readonly Stack[]) => Math.max(0, ...stacks.map(({ couples }) => couples.length))

/** Bins one dot wide; a stack stands in the middle of its bin, the weakest of it lowest. */
function stacked(
  sorted: readonly PictureCouple[],
  scale: (points: number) => number,
  radius: number,
): Stack[] {
  const step = radius * 2 + 1
  const bins = new Map<number, PictureCouple[]>()
  for (const couple of sorted) {
    const bin = Math.floor(scale(couple.points) / step)
    const some = bins.get(bin)
    if (some) some.push(couple)
    else bins.set(bin, [couple])
  }
  return [...bins].map(([bin, couples]) => ({ x: (bin + 0.5) * step, couples }))
}

/** How many pairs lie in each ten of points, the highest first; 100 counts with the nineties. */
export function tensOf(couples: readonly PictureCouple[]): { from: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const { points } of couples) {
    const from = Math.min(90, Math.max(0, Math.floor(points / 10) * 10))
    counts.set(from, (counts.get(from) ?? 0) + 1)
  }
  return [...counts].map(([from, count]) => ({ from, count })).sort((a, b) => b.from - a.from)
}
