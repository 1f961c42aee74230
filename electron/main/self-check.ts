/** A check of the installed app without a window: the workers start, and the fonts are where they are looked for. */
import { threadedSolver } from '../services/work/threads.ts'
import { bundled } from './places.ts'

/** Solves a problem of two mentees and two mentors in the worker; answers `self-check: ok` or throws. */
export async function selfCheck(): Promise<string> {
  const { solveWorker } = bundled()
  const solver = threadedSolver(solveWorker)
  const { pairs } = await solver.solve({
    mode: 'best',
    places: [1, 1],
    scores: [
      [90, 80],
      [85, 10],
    ],
  })
  await solver.end()
  if (JSON.stringify(pairs) !== '[[0,1],[1,0]]')
    throw new Error(`self-check: solved wrongly, ${JSON.stringify(pairs)}`)
  return 'self-check: ok'
}
