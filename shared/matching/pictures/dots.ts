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
  /** How far, in CSS px, a dot is from its points at most. */
  reach: number
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

/** Radii that are tried, and how wide a bin may be for the dots to stand beside each other in it. */
const radii = [6.5, 5.5, 4.5, 3.5, 2.5, 2]
const widestBin = 24

/**
 * Lays the couples out over `width` CSS px, the dots as large as at most `mostHeight` px allow. No two overlap; where
 * very many have the same points, they stand several abreast.
 */
export function dotsOf(
  couples: readonly PictureCouple[],
  { width, mostHeight }: { width: number; mostHeight: number },
): Dots {
  const lowestPoints = couples.reduce((low, { points }) => Math.min(low, points), 100)
  const from = Math.max(0, Math.min(50, Math.floor(lowestPoints / 10) * 10))
  const scale = (points: number) => ((points - from) / (100 - from)) * width
  const sorted = [...couples].sort((a, b) => a.points - b.points || a.mentee - b.mentee)
  const { radius, abreast, bins } = binned(sorted, scale, width, mostHeight)
  const step = radius * 2 + 1
  const dots = [...bins].flatMap(([bin, some]) =>
    some.map((couple, at): Dot => ({
      couple,
      // Bins are counted from the right end, so that a hundred points stay within the picture.
      x: width - (bin + 1) * abreast * step + ((at % abreast) + 0.5) * step,
      y: -(Math.floor(at / abreast) + 0.5) * step,
      isWeak: couple.points < weakBelow,
    })),
  )
  const mean = couples.reduce((sum, { points }) => sum + points, 0) / couples.length
  const tens = Array.from({ length: (100 - from) / 10 + 1 }, (_, at) => from + at * 10)
  return {
    radius,
    reach: (abreast - 0.5) * step,
    dots,
    from,
    to: 100,
    ticks: tens.map((points) => ({ points, x: scale(points) })),
    mean: couples.length === 0 ? null : { points: mean, x: scale(mean) },
    lowest: dots[0] ?? null,
    height: heightOf(bins, abreast, step),
  }
}

type Bins = Map<number, PictureCouple[]>

const heightOf = (bins: Bins, abreast: number, step: number) =>
  Math.max(0, ...[...bins.values()].map(({ length }) => Math.ceil(length / abreast) * step))

/** The largest dots, one abreast where that fits, whose highest stack fits; the smallest as many abreast as it takes. */
function binned(
  sorted: readonly PictureCouple[],
  scale: (points: number) => number,
  end: number,
  mostHeight: number,
): { radius: number; abreast: number; bins: Bins } {
  const tries = radii.flatMap((radius) => {
    const most = Math.max(1, Math.floor(widestBin / (radius * 2 + 1)))
    return Array.from({ length: most }, (_, at) => ({ radius, abreast: at + 1 }))
  })
  const last = tries.at(-1) ?? { radius: 2, abreast: 1 }
  for (let at = 0; ; at++) {
    const wider = { radius: last.radius, abreast: last.abreast + at - tries.length + 1 }
    const { radius, abreast } = tries[at] ?? wider
    const step = radius * 2 + 1
    const bins: Bins = new Map()
    for (const couple of sorted) {
      const bin = Math.floor((end - scale(couple.points)) / (abreast * step))
      const some = bins.get(bin)
      if (some) some.push(couple)
      else bins.set(bin, [couple])
    }
    if (heightOf(bins, abreast, step) <= mostHeight) return { radius, abreast, bins }
  }
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
