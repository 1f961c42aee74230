/** The printer in this very thread: for the command line, and inside the worker thread. */
import { createPrinter } from '../print/index.ts'
import type { Printer } from './ports.ts'
import { refuseIfStopped } from './worker-transport.ts'

/** Prints at once, with fonts from `resourcesDir`. */
export function directPrinter(resourcesDir: string): Printer {
  const printer = createPrinter({ resourcesDir })
  const unlessStopped =
    <Request>(print: (request: Request) => Promise<Uint8Array>) =>
    async (request: Request, signal?: AbortSignal) => {
      refuseIfStopped(signal)
      return print(request)
    }
  return {
    sheet: unlessStopped(printer.sheet),
    workbook: unlessStopped(printer.workbook),
    report: unlessStopped(printer.report),
    subject: unlessStopped(printer.subject),
    letters: unlessStopped(printer.letters),
    comparison: unlessStopped(printer.comparison),
    end: () => Promise.resolve(),
  }
}
