/** A check of the installed app without a window: its workers start, and its fonts are where they are looked for. */
import { threadedPrinter, threadedSolver } from '../services/work/threads.ts'
import { bundled } from './places.ts'

/** Two mentees, two mentors, and only one way to the largest sum. */
async function checkSolver(script: string): Promise<void> {
  const solver = threadedSolver(script)
  const { pairs } = await solver.solve({
    mode: 'best',
    places: [1, 1],
    scores: [
      [90, 80],
      [85, 10],
    ],
  })
  await solver.end()
  if (JSON.stringify(pairs) !== '[[0,1],[1,0]]') throw new Error(`solved wrongly: ${JSON.stringify(pairs)}`)
}

/** One blank sheet in Serbian, which needs the fonts for every line of it. */
async function checkPrinter(script: string, resourcesDir: string): Promise<void> {
  const printer = threadedPrinter(script, resourcesDir)
  const pdf = await printer.sheet({
    tool: 'goal-setting',
    values: {},
    today: '2026-01-01',
    context: {
      language: 'sr-Cyrl',
      paper: 'A4',
      programme: '',
      edition: '',
      organisation: '',
      contact: '',
      accent: '#2f3e98',
      lowInk: false,
    },
  })
  await printer.end()
  const start = new TextDecoder().decode(pdf.subarray(0, 5))
  if (start !== '%PDF-') throw new Error(`printed no PDF but ${start}`)
}

/** Answers `self-check: ok` once both workers have done their work; throws what went wrong. */
export async function selfCheck(): Promise<string> {
  const { solveWorker, printWorker, resourcesDir } = bundled()
  await checkSolver(solveWorker)
  await checkPrinter(printWorker, resourcesDir)
  return 'self-check: ok'
}
