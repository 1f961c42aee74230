/** Runs one vitest project and reads its own report. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { root, runTool } from './run.ts'
import { asOne, type Counts } from './suite.ts'

const reported = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

/** The counts of a report; a file that could not be loaded counts as one failure. */
export function countsOf(json: unknown): Counts {
  const files = reported.parse(json).testResults
  const tests = files.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: relative(root, file.name) })),
  )
  const failed = tests.filter((test) => test.status === 'failed')
  const unloaded = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const passed = tests.filter((test) => test.status === 'passed').length
  const failures = [
    ...failed.map((test) => `${test.file}: ${test.fullName}\n${(test.failureMessages ?? []).join('\n')}`),
    ...unloaded.map((file) => `${relative(root, file.name)}\n${file.message ?? ''}`),
  ]
  return {
    passed,
    failed: failed.length + unloaded.length,
    skipped: tests.length - passed - failed.length,
    report: failures.join('\n\n'),
  }
}

/** Runs one project; its tests may print lines that begin with `not run:`, which are passed on. */
export async function vitest(
  project: string,
  env: NodeJS.ProcessEnv = {},
  before: string[] = [],
): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'cohort-tests-'))
  const outputFile = join(folder, 'report.json')
  try {
    const words = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${outputFile}`,
    ]
    const { code, output } = await runTool(['vitest/vitest.mjs', ...words], env, before)
    for (const line of output.match(/^not run: .*$/gm) ?? []) console.log(line)
    const json = await readFile(outputFile, 'utf8').catch(() => null)
    if (json === null) return asOne(false, output)
    const counts = countsOf(JSON.parse(json))
    // An error outside of any test, or no test at all, is a failure too.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1, report: output } : counts
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
