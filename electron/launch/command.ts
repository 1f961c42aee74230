/** Runs other programs of the project: their output is kept, and shown only where it says what went wrong. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The root of the project. */
export const root = join(import.meta.dirname, '../..')

export interface Ran {
  /** Null where it was stopped by a signal or could not be started. */
  code: number | null
  output: string
}

/** Runs a program to its end with its output captured; one that takes longer than `longest` ms is stopped. */
export const run = (program: string, words: string[], longest?: number): Promise<Ran> =>
  new Promise((settle) => {
    const child = spawn(program, words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(longest === undefined ? {} : { timeout: longest }),
    })
    let output = ''
    const keep = (part: Buffer) => (output += part.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => settle({ code: null, output: error.message }))
    child.once('close', (code) => settle({ code, output }))
  })

/** Runs a script of the project's own tools on the Node this runs on. */
export const runTool = (script: string, ...words: string[]): Promise<Ran> =>
  run(process.execPath, [join(root, 'node_modules', script), ...words])
