/** `cohort-desk solve`: an assignment problem in, its exact answer out. */
import { basename } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import { answer as answerShape, problem } from '#shared/contract/workers.ts'
import { sumOf } from '#shared/matching/solver/exact.ts'
import { readMarket } from '#shared/matching/solver/market.ts'
import { blockingPairs } from '#shared/matching/solver/preferences.ts'
import type { Answer, Problem } from '#shared/matching/solver/problem.ts'
import { proofOf } from '#shared/matching/solver/proof.ts'
import { solveWithPrices } from '#shared/matching/solver/solve.ts'
import { type Fault, verify } from '#shared/matching/solver/verify.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import { disk } from '../../services/file/disk.ts'
import { Said, tell } from '../outcome.ts'
import { proofLines } from '../proof.ts'

async function readJson(file: string): Promise<unknown> {
  const raw =
    file === '-'
      ? await text(process.stdin)
      : new TextDecoder().decode(found(await disk.read(file), 'no-such-file', { file: basename(file) }))
  try {
    return JSON.parse(raw)
  } catch (cause) {
    throw new Refusal('invalid', 'not-json', { params: { file }, cause })
  }
}

async function readProblem(file: string): Promise<Problem> {
  const parsed = problem.safeParse(await readJson(file))
  if (!parsed.success)
    throw new Refusal('invalid', 'problem-not-understood', {
      field: parsed.error.issues[0]?.path.join('.') ?? '',
    })
  return parsed.data
}

/** An answer from elsewhere needs its pairs alone; what else it tells is checked, what it does not tell is worked out. */
async function readAnswer(file: string, asked: Problem): Promise<Answer> {
  const parsed = answerShape
    .partial()
    .required({ pairs: true })
    .safeParse(await readJson(file))
  if (!parsed.success)
    throw new Refusal('invalid', 'answer-not-understood', {
      field: parsed.error.issues[0]?.path.join('.') ?? '',
    })
  const { pairs } = parsed.data
  const market = readMarket(asked)
  const columns = asked.places.length
  const placed = new Set(pairs.map(([mentee]) => mentee))
  const values = pairs.map(([mentee, mentor]) => market.exact.values[mentee * columns + mentor] ?? 0)
  return {
    pairs,
    matched: parsed.data.matched ?? pairs.length,
    total: parsed.data.total ?? sumOf(values.filter(Number.isFinite), market.exact.unit),
    unmatched: parsed.data.unmatched ?? [...asked.scores.keys()].filter((mentee) => !placed.has(mentee)),
    blocking: parsed.data.blocking ?? blockingPairs(asked, market, pairs),
  }
}

/** Prints the answer, and fails where it was to be proved and is not. */
function end(told: object, faults: Fault[] | undefined): void {
  tell(true, { ...told, ...(faults ? { faults } : {}) }, [])
  if (!faults || faults.length === 0) return
  console.error(proofLines(faults).join('\n'))
  throw new Said()
}

/** Adds the command. */
export function addSolve(program: Command): void {
  program
    .command('solve')
    .argument('<file>', 'a problem as JSON, or - for standard input')
    .description('solve an assignment problem exactly; always answers JSON')
    .option(
      '--verify',
      'prove the answer by its prices, independently of the solver; ends with 1 where it is not',
    )
    .option('--answer <file>', 'prove this answer from elsewhere instead of solving')
    .option('--json', 'answer JSON (it always does)')
    .option('--today <date>', 'taken by every command; a problem has no dates')
    .action(async (file: string, options: { verify?: boolean; answer?: string }) => {
      const asked = await readProblem(file)
      if (options.answer !== undefined) {
        const given = await readAnswer(options.answer, asked)
        return end(given, verify(asked, given))
      }
      const begun = performance.now()
      const solved = solveWithPrices(asked)
      const solveMs = performance.now() - begun
      const { answer } = solved
      end({ ...answer, solveMs }, options.verify ? verify(asked, answer, proofOf(solved)) : undefined)
    })
}
