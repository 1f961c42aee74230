/** A cohort's optimum, and what forcing a pair would cost it; both worked out when first asked for. */
import type { Cohort } from './cohort.ts'
import { forcing, type Forcing } from './solver/forcing.ts'
import type { Answer } from './solver/problem.ts'
import { solveWithPrices, type Solved } from './solver/solve.ts'

export interface Solution {
  cohort: Cohort
  /** The optimum. */
  answer: () => Answer
  /** The costs of forcing pairs; null in a mode without prices (fairest, stable), which is solved again. */
  forcing: () => Forcing | null
}

/** The functions refuse as `solve` does. */
export function solutionOf(
  cohort: Cohort,
  solveAgain: () => Solved = () => solveWithPrices(cohort.problem),
): Solution {
  let solved: Solved | undefined
  let costs: Forcing | null | undefined
  const once = () => (solved ??= solveAgain())
  return {
    cohort,
    answer: () => once().answer,
    forcing: () => (costs === undefined ? (costs = forcing(once())) : costs),
  }
}
