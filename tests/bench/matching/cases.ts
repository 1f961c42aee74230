/** What is timed: sizes, kinds, how often, beside whom, and the ratio to scipy that is aimed at. */
import { mentoring, tied, uniform } from './instances.ts'
import type { FlatProblem } from '#shared/matching/solver/problem.ts'

export type PeerName = 'munkres' | 'linear-sum-assignment' | 'highs'

export interface Case {
  name: string
  make: () => FlatProblem
  turns: number
  /** Turns that warm up and are not counted. */
  before: number
  /** Peers beside scipy; the others are said not to run, being too slow here or not made for the case. */
  peers: readonly PeerName[]
  /** Our time ÷ scipy's, at most; null where nothing was promised. */
  aim: number | null
  /** Also in the short run. */
  short: boolean
}

const kinds = { uniform, tied, mentoring }
type Kind = keyof typeof kinds

const aims: Partial<Record<string, number>> = {
  'mentoring 200': 0.6,
  'mentoring 1000': 0.3,
  'mentoring 2000': 0.4,
  'tied 1000': 0.8,
}
const turnsOf: Record<number, number> = { 50: 41, 200: 25, 1000: 9, 2000: 5 }

function peersOf(kind: Kind, size: number): PeerName[] {
  if (size === 50) return ['munkres', 'linear-sum-assignment', 'highs']
  if (size === 200 || (size === 1000 && kind !== 'tied')) return ['munkres', 'linear-sum-assignment']
  return size === 1000 ? ['munkres'] : []
}

const squares = [50, 200, 1000, 2000].flatMap((size) =>
  (Object.keys(kinds) as Kind[]).map((kind): Case => ({
    name: `${size} × ${size} ${kind}`,
    make: () => kinds[kind](size, { rows: size, columns: size }),
    turns: turnsOf[size] ?? 5,
    before: size > 1000 ? 1 : 3,
    peers: peersOf(kind, size),
    aim: aims[`${kind} ${size}`] ?? null,
    short: size === 200 || (size === 1000 && kind === 'mentoring'),
  })),
)

/** 1000 mentees, 400 mentors: about as many places as mentees. */
export const withPlaces = (): FlatProblem => mentoring(1, { rows: 1000, columns: 400, places: 1005 })
/** Fewer places than mentees, and a third of the pairs ruled out. */
export const scarce = (): FlatProblem =>
  mentoring(2, { rows: 1000, columns: 400, places: 900, forbidden: 0.35 })
/** The largest: five thousand mentees. */
export const large = (): FlatProblem => mentoring(3, { rows: 5000, columns: 2000, places: 5025 })

/** Every case, the small ones first. */
export const cases: readonly Case[] = [
  ...squares,
  {
    name: '1000 × 400 mentoring, 1005 places',
    make: withPlaces,
    turns: 9,
    before: 2,
    peers: ['munkres'],
    aim: 0.25,
    short: true,
  },
  {
    name: '1000 × 400 mentoring, 900 places, 35 % forbidden',
    make: scarce,
    turns: 9,
    before: 2,
    peers: [],
    aim: 0.15,
    short: true,
  },
  {
    name: '5000 × 2000 mentoring, 5025 places',
    make: large,
    turns: 3,
    before: 1,
    peers: [],
    aim: 0.08,
    short: false,
  },
]
