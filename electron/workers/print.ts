/** Worker entry point: prints documents away from the window's thread. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { createDispatcher } from '#shared/contract/dispatcher.ts'
import { printerContract } from '#shared/contract/workers.ts'
import { directPrinter } from '../services/work/direct.ts'
import { serveOnPort } from '../services/work/worker-transport.ts'

const noChanges = () => Promise.reject(new Error('a worker keeps no programme'))

if (parentPort) {
  const { resourcesDir } = z.object({ resourcesDir: z.string() }).parse(workerData)
  const printer = directPrinter(resourcesDir)
  const dispatch = createDispatcher({
    tree: printerContract,
    handlers: {
      printer: {
        sheet: ({ request }) => printer.sheet(request),
        workbook: ({ request }) => printer.workbook(request),
        report: ({ request }) => printer.report(request),
        subject: ({ request }) => printer.subject(request),
        letters: ({ request }) => printer.letters(request),
        comparison: ({ request }) => printer.comparison(request),
      },
    },
    runChange: noChanges,
    report: (error) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
  })
  serveOnPort(parentPort, dispatch)
}
