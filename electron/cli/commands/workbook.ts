/** `cohort-desk workbook`: prints the workbook of one pair, or of all. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Written } from '#shared/contract/print.ts'
import { runJob } from '#shared/contract/run-job.ts'
import type { Language, Paper } from '#shared/model/scalars.ts'
import { type OnFile, onFile, pairOf, parted, type Shared } from '../opened.ts'
import { looks, shared } from '../options.ts'
import { tell } from '../outcome.ts'

interface Options extends Shared {
  out: string
  language?: Language
  paper?: Paper
  lowInk?: boolean
  blank?: boolean
}

/** Adds the command. */
export function addWorkbook(program: Command): void {
  looks(
    shared(
      program.command('workbook').argument('<file>').argument('[pair]', 'a pair’s code; all when left out'),
    ),
  )
    .description('print workbooks: to a file for one pair, into a folder for all')
    .requiredOption('--out <path>', 'the PDF for one pair, or the folder for all')
    .option('--low-ink', 'a cover in outline')
    .option('--blank', 'nothing filled in')
    .action((file: string, code: string | undefined, options: Options) => {
      const { common, own } = parted(options)
      const { out, ...look } = own
      const work = async ({ client, listen, now }: OnFile) => {
        const state = await now()
        const pairIds = code === undefined ? Object.keys(state.programme.pairs) : [pairOf(state, code).id]
        const written = await runJob<Written>(listen, () =>
          client.print.saveWorkbooks({ ...look, pairIds, target: resolve(out) }),
        )
        tell(common.json, written, [
          ...written.files.map(({ path }) => path ?? ''),
          `${written.files.length} written`,
        ])
      }
      return onFile(file, common, work, { reads: true })
    })
}
