/** The solver and the printer in worker threads, so that nothing long blocks a window. */
import { printerContract, solverContract } from '#shared/contract/workers.ts'
import type { Printer, Solver } from './ports.ts'
import { createThread } from './thread.ts'

/** A solver in a thread of its own. */
export function threadedSolver(script: string | URL): Solver {
  const thread = createThread(solverContract, script, null)
  return {
    solve: (problem, signal) => thread.call((client) => client.solver.solve(problem), signal),
    end: thread.end,
  }
}

/** A printer in a thread of its own, with fonts from `resourcesDir`. */
export function threadedPrinter(script: string | URL, resourcesDir: string): Printer {
  const thread = createThread(printerContract, script, { resourcesDir })
  return {
    sheet: (request, signal) => thread.call((client) => client.printer.sheet({ request }), signal),
    workbook: (request, signal) => thread.call((client) => client.printer.workbook({ request }), signal),
    report: (request, signal) => thread.call((client) => client.printer.report({ request }), signal),
    subject: (request, signal) => thread.call((client) => client.printer.subject({ request }), signal),
    end: thread.end,
  }
}
