/** The solver and the printer in worker threads, so that nothing long blocks a window. */
import { printerContract, solverContract } from '#shared/contract/workers.ts'
import { partsBetween } from '#shared/matching/study/parts.ts'
import type { QuestionAnswer, QuestionName } from '#shared/matching/study/questions.ts'
import type { Printer, Solver } from './ports.ts'
import { createThread } from './thread.ts'

type About = Parameters<Solver['ask']>[0]

/** What takes long and is waited for by nobody: worked out apart, so that whatever moves is answered at once. */
const unhurried: readonly QuestionName[] = ['remedies']

/** One thread that studies a programme and is asked about it. */
function studying(script: string | URL) {
  const thread = createThread(solverContract, script, null)
  // What each worker has been told; a worker that was stopped knows nothing, and another takes its place.
  const told = new WeakMap<object, About>()
  const ask: Solver['ask'] = (about, name, input, signal) =>
    thread.call(async (client) => {
      const { programme, today } = about
      const known = told.get(client)
      if (known?.programme !== programme || known.today !== today) {
        // Only what changed crosses; what did not stays the same object there, and so does what was worked out of it.
        if (known) await client.solver.restudy({ parts: partsBetween(known.programme, programme), today })
        else await client.solver.study({ programme, today })
        told.set(client, { programme, today })
      }
      return (await client.solver.ask({ name, input })) as QuestionAnswer<typeof name>
    }, signal)
  return { thread, ask }
}

/** A solver in a thread of its own, and a second one for what takes long, which is started when it is first asked. */
export function threadedSolver(script: string | URL): Solver {
  const [quick, slow] = [studying(script), studying(script)]
  return {
    solve: (problem, signal) => quick.thread.call((client) => client.solver.solve(problem), signal),
    ask: (about, name, input, signal) =>
      (unhurried.includes(name) ? slow : quick).ask(about, name, input, signal),
    end: async () => {
      await Promise.all([quick.thread.end(), slow.thread.end()])
    },
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
    letters: (request, signal) => thread.call((client) => client.printer.letters({ request }), signal),
    comparison: (request, signal) => thread.call((client) => client.printer.comparison({ request }), signal),
    end: thread.end,
  }
}
