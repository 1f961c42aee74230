/** The score of two people: the criteria, weighted, of 100 that would be best possible. */
import type { Person } from '../model/person.ts'
import {
  criteria as names,
  type Criterion as Name,
  type OwnCriterion,
  type Settings,
} from '../model/settings.ts'
import { availability } from './criteria/availability.ts'
import { disciplines } from './criteria/disciplines.ts'
import { experience } from './criteria/experience.ts'
import { languages } from './criteria/languages.ts'
import type { Because, Criterion } from './criteria/measure.ts'
import { mentoredBefore } from './criteria/mentoredBefore.ts'
import { ownMeasure } from './criteria/own.ts'
import { menteeRank, mentorRank } from './criteria/ranks.ts'
import { topics } from './criteria/topics.ts'
import { townAndFormat } from './criteria/townAndFormat.ts'
import { profileOf, type Profile } from './profile.ts'

/** The criteria that every programme has. */
export const criteria: Record<Name, Criterion> = {
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

/** What a score is made with; the settings of a programme and the set-up of a scenario are such. */
export type Weighing = Pick<Settings, 'weights' | 'ownCriteria' | 'experienceGap'>

interface Counted {
  weight: number
  /** 0 … 1; null when it dropped out. */
  value: number | null
  /** Points of the score that it gives, and the most it could give; they sum to score and to 100. */
  points: number
  most: number
  because: Because
}

/** One criterion's share of a score; `own` is one of the programme's own making. */
export type Part = Counted & ({ criterion: Name; own?: undefined } | { criterion: 'own'; own: OwnCriterion })

export interface PairScore {
  /** 0 … 100, at most six decimals; 0 when nothing could be compared. */
  score: number
  /** Every criterion in its order, the programme's own last; also those that dropped out or weigh nothing. */
  parts: Part[]
}

/** The value of a measure as it is counted: 0 … 1,000,000, or −1 where an answer is missing. */
export const inMillionths = (value: number | null): number =>
  value === null ? -1 : Math.round(value * millionths)

/** What every criterion finds of two people, in millionths or −1: in the order of `criteria`, then the own. */
export const measuresOf = (mentee: Profile, mentor: Profile, weighing: Weighing): number[] => [
  ...names.map((name) => inMillionths(criteria[name](mentee, mentor, weighing).value)),
  ...weighing.ownCriteria.map((own) => inMillionths(ownMeasure(own)(mentee, mentor, weighing).value)),
]

/** The weights in thousandths, in the order of `measuresOf`. */
export const weightsOf = ({ weights, ownCriteria }: Pick<Weighing, 'weights' | 'ownCriteria'>): number[] =>
  [...names.map((name) => weights[name]), ...ownCriteria.map(({ weight }) => weight)].map((weight) =>
    Math.round(weight * thousandths),
  )

/** The score when the weights and values of what could be compared sum to this; rounded once, half up. */
export const rounded = (sum: number, all: number): number =>
  all === 0 ? 0 : Math.round((sum * 100) / all) / millionths

/**
 * `Σ weight × value ÷ Σ weight × 100` over the values that are there (not −1): a missing answer drops its
 * criterion out and the others share its weight. `weights` as `weightsOf` gives them.
 */
export function scoreFrom(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0
  let all = 0
  for (let at = 0; at < values.length; at++) {
    const [value, weight] = [values[at] ?? -1, weights[at] ?? 0]
    if (value < 0) continue
    sum += weight * value
    all += weight
  }
  return rounded(sum, all)
}

/** The score of two people, 0 … 100 with six decimals at most. */
export const scoreOf = (mentee: Profile, mentor: Profile, weighing: Weighing): number =>
  scoreFrom(measuresOf(mentee, mentor, weighing), weightsOf(weighing))

/** The score of two people with its parts and the reason of each. */
export function explainScore(mentee: Person, mentor: Person, weighing: Weighing): PairScore {
  const [a, b] = [profileOf(mentee), profileOf(mentor)]
  const found = [
    ...names.map((criterion) => ({ criterion, ...criteria[criterion](a, b, weighing) })),
    ...weighing.ownCriteria.map((own) => ({
      criterion: 'own' as const,
      own,
      ...ownMeasure(own)(a, b, weighing),
    })),
  ]
  const whole = weightsOf(weighing)
  const all = found.reduce((sum, { value }, at) => sum + (value === null ? 0 : (whole[at] ?? 0)), 0)
  const parts = found.map((one, at): Part => {
    const weight = whole[at] ?? 0
    const most = one.value === null || all === 0 ? 0 : (weight * 100) / all
    const counted = { weight: weight / thousandths, points: most * (one.value ?? 0), most }
    return { ...one, ...counted }
  })
  return {
    score: scoreFrom(
      found.map(({ value }) => inMillionths(value)),
      whole,
    ),
    parts,
  }
}
