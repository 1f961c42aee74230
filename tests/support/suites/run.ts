/** Runs the project's own tools on this Node and keeps what they say. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Counts, asOne } from './suite.ts'

export const root = join(import.meta.dirname, '../../..')

export interface Ran {
  code: number
  output: string
}

/** A script of an installed package, by its path in `node_modules`. */
export type Tool = [script: string, ...words: string[]]

/** Runs a tool to its end; `before` is a program that starts it, as `xvfb-run` does. */
export const runTool = (
  [script, ...words]: Tool,
  env: NodeJS.ProcessEnv = {},
  before: string[] = [],
): Promise<Ran> =>
  new Promise((settle) => {
    const [program = process.execPath, ...rest] = [
      ...before,
      process.execPath,
      join(root, 'node_modules', script),
      ...words,
    ]
    const child = spawn(program, rest, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (part: Buffer) => (output += part.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => settle({ code: 1, output: error.message }))
    child.once('close', (code) => settle({ code: code ?? 1, output }))
  })

/** One check that takes several tools: good when each of them ends well. */
export async function check(...tools: Tool[]): Promise<Counts> {
  const reports: string[] = []
  for (const tool of tools) {
    const { code, output } = await runTool(tool)
    if (code !== 0) reports.push(output.trim() || `${tool.join(' ')} ended with ${code}`)
  }
  return asOne(reports.length === 0, reports.join('\n'))
}
