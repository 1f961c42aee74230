/** One state of a programme, thought through: its cohort and its optimum, and what is kept between questions. */
import type { Programme } from '../../model/programme.ts'
import type { LocalDate } from '../../model/scalars.ts'
import { cohortOf, type Cohort } from '../cohort.ts'
import type { Answer } from '../solver/problem.ts'
import { solve } from '../solver/solve.ts'
import { varied, type Variation } from './variation.ts'

/** A matching under one variation. */
export interface Tried {
  programme: Programme
  cohort: Cohort
  /** The optimum; worked out when it is first asked for. */
  answer: () => Answer
}

export interface Study {
  programme: Programme
  today: LocalDate
  /** Refuses as `cohortOf` does. The last few are kept. */
  tried: (variation?: Variation) => Tried
}

/** As many variations as are kept; the oldest goes first. */
const kept = 6

/** A study of a programme on a day. */
export function createStudy(programme: Programme, today: LocalDate): Study {
  const known = new Map<string, Tried>()
  return {
    programme,
    today,
    tried: (variation = {}) => {
      const key = JSON.stringify(variation)
      const before = known.get(key)
      if (before) return before
      const made = triedOf(varied(programme, variation), today)
      known.set(key, made)
      const [oldest] = known.keys()
      if (known.size > kept && oldest !== undefined) known.delete(oldest)
      return made
    },
  }
}

function triedOf(programme: Programme, today: LocalDate): Tried {
  const cohort = cohortOf(programme, today)
  let answer: Answer | undefined
  return { programme, cohort, answer: () => (answer ??= solve(cohort.problem)) }
}
