/** `cohort-desk report`: prints the end-of-programme report as of a day. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Written } from '#shared/contract/print.ts'
import { runJob } from '#shared/contract/run-job.ts'
import type { Language, Paper } from '#shared/model/scalars.ts'
import { onFile, type Shared } from '../opened.ts'
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
    .action((file: string, { out, json, today, ...look }: Options) =>
      onFile(file, { ...(json ? { json } : {}), ...(today ? { today } : {}) }, async ({ client, listen }) => {
        const target = resolve(out)
        const written = await runJob<Written>(listen, () => client.print.saveReport({ ...look, target }))
        tell(json, written, [target])
      }),
    )
}
