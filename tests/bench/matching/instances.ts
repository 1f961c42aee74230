/** Seeded assignment problems of the kinds that the bench times; the same on every machine. */
import type { FlatProblem } from '#shared/matching/solver/problem.ts'

export interface Instance {
  name: string
  problem: FlatProblem
}

/** A random number in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number

const below = (random: Random, count: number) => Math.floor(random() * count)

interface Shape {
  rows: number
  columns: number
  /** How many places there are in all, dealt at random; without it every mentor has one. */
  places?: number
  /** The share of pairs that may not be. */
  forbidden?: number
}

function problemOf(
  { rows, columns, places, forbidden = 0 }: Shape,
  random: Random,
  score: (row: number, column: number) => number,
): FlatProblem {
  const matrix = new Float64Array(rows * columns)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      matrix[row * columns + column] = random() < forbidden ? NaN : score(row, column)
  const dealt = Array.from({ length: columns }, () => 1)
  for (let more = columns; more < (places ?? 0); more++) {
    const column = below(random, columns)
    dealt[column] = (dealt[column] ?? 0) + 1
  }
  return { mode: 'best', rows, matrix, places: dealt }
}

/** Whole scores from 0 to a million, all as likely. */
export function uniform(seed: number, shape: Shape): FlatProblem {
  const random = randomFrom(seed)
  return problemOf(shape, random, () => below(random, 1_000_001))
}

/** Whole scores from 0 to 9: nearly everything is a tie. */
export function tied(seed: number, shape: Shape): FlatProblem {
  const random = randomFrom(seed)
  return problemOf(shape, random, () => below(random, 10))
}

/** What a person of a mentoring programme answers, as far as the score asks for it. */
interface Answers {
  disciplines: Set<number>
  topics: Set<number>
  hours: Set<number>
  town: number
}

/** Some of `count` things, the first ones more often than the last, as in life. */
function some(random: Random, count: number, least: number, most: number): Set<number> {
  const wanted = least + below(random, most - least + 1)
  const chosen = new Set<number>()
  while (chosen.size < wanted) chosen.add(Math.floor(random() ** 1.6 * count))
  return chosen
}

const answers = (random: Random): Answers => ({
  disciplines: some(random, 9, 1, 2),
  topics: some(random, 24, 2, 4),
  hours: some(random, 15, 3, 7),
  town: Math.floor(random() ** 2 * 8),
})

const inCommon = (a: ReadonlySet<number>, b: ReadonlySet<number>) => {
  let count = 0
  for (const one of a) if (b.has(one)) count += 1
  return count
}

/**
 * Scores as a programme has them: the weighted overlap of a few disciplines and topics, hours in common and town, of 100
 * and with six decimals, so that many pairs are equal or nearly so.
 */
export function mentoring(seed: number, shape: Shape): FlatProblem {
  const random = randomFrom(seed)
  const mentees = Array.from({ length: shape.rows }, () => answers(random))
  const mentors = Array.from({ length: shape.columns }, () => answers(random))
  return problemOf(shape, random, (row, column) => {
    const [mentee, mentor] = [mentees[row], mentors[column]]
    if (!mentee || !mentor) return 0
    const discipline = inCommon(mentee.disciplines, mentor.disciplines) / mentee.disciplines.size
    const topics = inCommon(mentee.topics, mentor.topics) / mentee.topics.size
    const hours = Math.min(1, inCommon(mentee.hours, mentor.hours) / 3)
    const town = mentee.town === mentor.town ? 1 : 0
    const points = (28 * discipline + 30 * topics + 14 * hours + 10 * town) / 0.82
    return Math.round(points * 1e6) / 1e6
  })
}
