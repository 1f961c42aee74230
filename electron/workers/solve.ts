/** Worker entry point: solves assignment problems away from the window's thread. */
import { parentPort } from 'node:worker_threads'
import { solverContract } from '#shared/contract/workers.ts'
import { createDispatcher } from '#shared/contract/dispatcher.ts'
import { solve } from '#shared/matching/solve.ts'
import { serveOnPort } from '../services/work/worker-transport.ts'

const noChanges = () => Promise.reject(new Error('a worker keeps no programme'))

if (parentPort) {
  const dispatch = createDispatcher({
    tree: solverContract,
    handlers: { solver: { solve: (problem) => solve(problem) } },
    runChange: noChanges,
    report: (error) => String(error),
  })
  serveOnPort(parentPort, dispatch)
}
