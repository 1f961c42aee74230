/** `cohort-desk solve`: an assignment problem in, its exact answer out. */
import { basename } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import { problem } from '#shared/contract/workers.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { verify } from '#shared/matching/solver/verify.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import { disk } from '../../services/file/disk.ts'
import { tell } from '../outcome.ts'

async function readProblem(file: string) {
  const raw =
    file === '-'
      ? await text(process.stdin)
      : new TextDecoder().decode(found(await disk.read(file), 'no-such-file', { file: basename(file) }))
  let json: unknown
  try {
    json = JSON.parse(raw)
  } catch (cause) {
    throw new Refusal('invalid', 'not-json', { params: { file }, cause })
  }
  const parsed = problem.safeParse(json)
  if (!parsed.success)
    throw new Refusal('invalid', 'problem-not-understood', {
      field: parsed.error.issues[0]?.path.join('.') ?? '',
    })
  return parsed.data
}

/** Adds the command. */
export function addSolve(program: Command): void {
  program
    .command('solve')
    .argument('<file>', 'a problem as JSON, or - for standard input')
    .description('solve an assignment problem exactly; always answers JSON')
    .option('--verify', 'prove the answer by its prices, independently of the solver')
    .option('--json', 'answer JSON (it always does)')
    .option('--today <date>', 'taken by every command; a problem has no dates')
    .action(async (file: string, options: { verify?: boolean }) => {
      const asked = await readProblem(file)
      const begun = performance.now()
      const answer = solve(asked)
      const solveMs = performance.now() - begun
      const faults = options.verify ? { faults: verify(asked, answer) } : {}
      tell(true, { ...answer, solveMs, ...faults }, [])
    })
}
