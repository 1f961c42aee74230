/** The score of two people: the criteria, weighted, of 100 that would be best possible. */
import type { Person } from '../model/person.ts'
import { criteria as names, type Criterion as Name, type Weights } from '../model/settings.ts'
import { availability } from './criteria/availability.ts'
import { disciplines } from './criteria/disciplines.ts'
import { experience } from './criteria/experience.ts'
import { languages } from './criteria/languages.ts'
import type { Because, Criterion } from './criteria/measure.ts'
import { mentoredBefore } from './criteria/mentoredBefore.ts'
import { menteeRank, mentorRank } from './criteria/ranks.ts'
import { topics } from './criteria/topics.ts'
import { townAndFormat } from './criteria/townAndFormat.ts'
import { profileOf, type Profile } from './profile.ts'

const criteria: Record<Name, Criterion> = {
  disciplines,
  topics,
  availability,
  'town-and-format': townAndFormat,
  experience,
  languages,
  'mentored-before': mentoredBefore,
  'mentee-rank': menteeRank,
  'mentor-rank': mentorRank,
}

/** Values are kept in millionths and weights in thousandths, so that a score is the same on every machine. */
const millionths = 1e6
const thousandths = 1e3

export interface Part {
  criterion: Name
  weight: number
  /** 0 … 1; null when it dropped out. */
  value: number | null
  /** Points of the score that it gives, and the most it could give; they sum to score and to 100. */
  points: number
  most: number
  because: Because
}

export interface PairScore {
  /** 0 … 100, at most six decimals; 0 when nothing could be compared. */
  score: number
  /** Every criterion in its order, also those that dropped out or weigh nothing. */
  parts: Part[]
}

const wholeWeight = (weights: Weights, name: Name) => Math.round(weights[name] * thousandths)

/**
 * `Σ weight × value ÷ Σ weight × 100` over the criteria that both answered; a missing answer drops its
 * criterion out and the others share its weight. Rounded once, half up, to millionths.
 */
export function scoreOf(mentee: Profile, mentor: Profile, weights: Weights): number {
  let sum = 0
  let all = 0
  for (const name of names) {
    const weight = wholeWeight(weights, name)
    if (weight === 0) continue
    const { value } = criteria[name](mentee, mentor)
    if (value === null) continue
    sum += weight * Math.round(value * millionths)
    all += weight
  }
  return all === 0 ? 0 : Math.round((sum * 100) / all) / millionths
}

/** The score of two people with its parts and the reason of each. */
export function explainScore(mentee: Person, mentor: Person, weights: Weights): PairScore {
  const [a, b] = [profileOf(mentee), profileOf(mentor)]
  const measures = names.map((criterion) => ({ criterion, ...criteria[criterion](a, b) }))
  const all = measures.reduce(
    (sum, { criterion, value }) => sum + (value === null ? 0 : wholeWeight(weights, criterion)),
    0,
  )
  const parts = measures.map(({ criterion, value, because }): Part => {
    const most = value === null || all === 0 ? 0 : (wholeWeight(weights, criterion) * 100) / all
    return { criterion, weight: weights[criterion], value, points: most * (value ?? 0), most, because }
  })
  return { score: scoreOf(a, b, weights), parts }
}
