/** A short run of the fault tests as a suite: each row of their table counts as one test. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './run.ts'
import { asOne, type Counts } from './suite.ts'

const reported = z.object({ passed: z.number(), failed: z.number(), report: z.string() })

const run = (words: string[]): Promise<{ code: number; output: string }> =>
  new Promise((settle) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (part: Buffer) => (output += part.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => settle({ code: 1, output: error.message }))
    child.once('close', (code) => settle({ code: code ?? 1, output }))
  })

/** Runs them; lines that begin with `not run:` are passed on, and what was lost comes with the seed that finds it again. */
export async function faults(): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'cohort-faults-report-'))
  const file = join(folder, 'report.json')
  try {
    const { code, output } = await run([join(root, 'tests/faults/main.ts'), '--short', '--report', file])
    for (const line of output.match(/^not run: .*$/gm) ?? []) console.log(line)
    const json = await readFile(file, 'utf8').catch(() => null)
    if (json === null) return asOne(false, output)
    const { passed, failed, report } = reported.parse(JSON.parse(json))
    if (failed > 0)
      return { passed, failed, skipped: 0, report: `${report}\n\n${output.split('\n', 1).join()}` }
    return code === 0
      ? { passed, failed, skipped: 0, report: '' }
      : { passed, failed: 1, skipped: 0, report: output }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
