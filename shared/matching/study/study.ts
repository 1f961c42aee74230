/** One state of a programme, thought through: its cohort and its optimum, and what is kept between questions. */
import type { Programme } from '../../model/programme.ts'
import type { LocalDate } from '../../model/scalars.ts'
import { cohortOf, type Cohort } from '../cohort.ts'
import type { Grids } from '../grid.ts'
import { solutionOf, type Solution } from '../solution.ts'
import { createSolver, type Solver } from '../solver/again.ts'
import type { Answer } from '../solver/problem.ts'
import { answerOfProposal } from './kept.ts'
import { varied, type Variation } from './variation.ts'

/** A matching under one variation. */
export interface Tried {
  programme: Programme
  cohort: Cohort
  /** The optimum and what forcing pairs would cost it; worked out when first asked for. */
  solution: Solution
  answer: Solution['answer']
  /** The kept proposal as an answer to this matching, or null; worked out when it is first asked for. */
  kept: () => Answer | null
}

export interface Study {
  programme: Programme
  today: LocalDate
  /** Refuses as `cohortOf` does. The last few are kept. */
  tried: (variation?: Variation) => Tried
  /** What the next study can go on from: what was measured, what was solved, and the solver that remembers it. */
  grids: Grids
  solved: () => readonly Solution[]
  solver: Solver
}

/** As many variations as are kept; the oldest goes first. */
const most = 6

/** A study of a programme on a day. What the one before worked out is used again where nothing of it changed. */
export function createStudy(programme: Programme, today: LocalDate, before?: Study): Study {
  const known = new Map<string, Tried>()
  const grids = before?.grids ?? []
  const earlier = before?.solved() ?? []
  const solver = before?.solver ?? createSolver()
  return {
    programme,
    today,
    grids,
    solver,
    solved: () => [...known.values()].map(({ solution }) => solution),
    tried: (variation = {}) => {
      const key = JSON.stringify(variation)
      const already = known.get(key)
      if (already) return already
      const made = triedOf(varied(programme, variation), today, { grids, earlier, solver })
      known.set(key, made)
      const [oldest] = known.keys()
      if (known.size > most && oldest !== undefined) known.delete(oldest)
      return made
    },
  }
}

function triedOf(
  programme: Programme,
  today: LocalDate,
  { grids, earlier, solver }: { grids: Grids; earlier: readonly Solution[]; solver: Solver },
): Tried {
  const cohort = cohortOf(programme, today, grids)
  // A setting that was tried and is kept now is the same problem: its optimum is known.
  const same = earlier.find((one) => isSameProblem(one.cohort, cohort))
  const solution = same
    ? { ...same, cohort }
    : solutionOf(cohort, () => solver.solveWithPrices(cohort.problem))
  let kept: Answer | null | undefined
  return {
    programme,
    cohort,
    solution,
    answer: solution.answer,
    kept: () => (kept ??= programme.proposal && answerOfProposal(cohort, programme.proposal)),
  }
}

/** Whether two cohorts ask the solver the same; the same people have one list of masks. */
function isSameProblem(a: Cohort, b: Cohort): boolean {
  const [one, other] = [a.problem, b.problem]
  return (
    a.masks === b.masks &&
    one.mode === other.mode &&
    one.places.every((places, at) => places === other.places[at]) &&
    JSON.stringify(one.locked) === JSON.stringify(other.locked) &&
    (one.matrix === other.matrix || one.matrix.every((score, at) => Object.is(score, other.matrix[at])))
  )
}
