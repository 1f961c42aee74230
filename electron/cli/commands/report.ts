/** `cohort-desk report`: prints the end-of-programme report as of a day. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Written } from '#shared/contract/print.ts'
import { runJob } from '#shared/contract/run-job.ts'
import type { Language, Paper } from '#shared/model/scalars.ts'
import { type OnFile, onFile, parted, type Shared } from '../opened.ts'
import { looks, shared } from '../options.ts'
import { tell } from '../outcome.ts'

interface Options extends Shared {
  out: string
  language?: Language
  paper?: Paper
  audience: 'internal' | 'external'
}

/** Adds the command. */
export function addReport(program: Command): void {
  const command = looks(shared(program.command('report').argument('<file>')))
  command
    .description('print the report: reach, fidelity, goals, matching, closure')
    .requiredOption('--out <path>', 'the PDF to write')
    .addOption(
      command
        .createOption('--audience <who>', 'external leaves out what could give people away')
        .choices(['internal', 'external'])
        .default('internal'),
    )
    .action((file: string, options: Options) => {
      const { common, own } = parted(options)
      const { out, ...look } = own
      const work = async ({ client, listen }: OnFile) => {
        const target = resolve(out)
        const written = await runJob<Written>(listen, () => client.print.saveReport({ ...look, target }))
        tell(common.json, written, [target])
      }
      return onFile(file, common, work, { reads: true })
    })
}
