/** The solver in this very thread: for the command line, and inside the worker thread. */
import { askStudy } from '#shared/matching/study/questions.ts'
import { createStudy, type Study } from '#shared/matching/study/study.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import type { Solver } from './ports.ts'
import { refuseIfStopped } from './worker-transport.ts'

/** Solves at once; the study of the last programme asked about is kept. */
export function directSolver(): Solver {
  let study: Study | undefined
  return {
    solve: async (problem, signal) => {
      refuseIfStopped(signal)
      return solve(problem)
    },
    ask: async ({ programme, today }, name, input, signal) => {
      refuseIfStopped(signal)
      if (study?.programme !== programme || study.today !== today)
        study = createStudy(programme, today, study)
      return askStudy(study, name, input)
    },
    end: () => Promise.resolve(),
  }
}
