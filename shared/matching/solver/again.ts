/** A solver that remembers: what it is asked next is mostly what it answered last, with one thing changed. */
import type { Assignment } from './assign.ts'
import type { Market, Read } from './market.ts'
import type { AnyProblem, Answer, Tag, Watch } from './problem.ts'
import { solveWithPrices, type Solved } from './solve.ts'

export interface Solver {
  /** As the plain `solve`, and always with the same answer; sooner where little has changed. */
  solve: (problem: AnyProblem, watch?: Watch) => Answer
  /** Likewise with prices. */
  solveWithPrices: (problem: AnyProblem, watch?: Watch) => Solved
}

/** An answer by the ids of the people, so that it can be read for others. */
interface Memory {
  mentors: ReadonlyMap<Tag, number>
  mentees: ReadonlyMap<Tag, number>
  found: Assignment
  read: Read | undefined
}

/** A solver that starts from its last best-total answer; other modes are worked out from the beginning. */
export function createSolver(): Solver {
  let memory: Memory | undefined
  const again = (problem: AnyProblem, watch: Watch = {}): Solved => {
    const before = memory
    const solved = solveWithPrices(problem, watch, {
      read: before?.read,
      startFor: (market) => before && startFor(problem, market, before),
    })
    if (solved.found) memory = remembered(problem, solved.market, solved.found)
    return solved
  }
  return { solve: (problem, watch) => again(problem, watch).answer, solveWithPrices: again }
}

const tagOf = (ids: readonly Tag[] | undefined, index: number): Tag => ids?.[index] ?? index

function remembered(problem: AnyProblem, market: Market, found: Assignment): Memory {
  return {
    mentors: new Map(market.mentors.map((mentor, column) => [tagOf(problem.mentorIds, mentor), column])),
    mentees: new Map(market.everyone.map((mentee, row) => [tagOf(problem.menteeIds, mentee), row])),
    found,
    read: 'matrix' in problem ? { matrix: problem.matrix, market } : undefined,
  }
}

/** The remembered answer as one for this market: newcomers wait, a mentor's price is 0 until it is known. */
function startFor(problem: AnyProblem, market: Market, { mentors, mentees, found }: Memory): Assignment {
  const column = new Map<number, number>()
  const columnPrice = new Float64Array(market.mentors.length)
  market.mentors.forEach((mentor, now) => {
    const before = mentors.get(tagOf(problem.mentorIds, mentor))
    if (before === undefined) return
    column.set(before, now)
    columnPrice[now] = found.columnPrice[before] ?? 0
  })
  const at = new Int32Array(market.everyone.length).fill(-1)
  market.everyone.forEach((mentee, now) => {
    const before = mentees.get(tagOf(problem.menteeIds, mentee))
    if (before !== undefined) at[now] = column.get(found.at[before] ?? 0) ?? -1
  })
  return { ...found, at, columnPrice }
}
