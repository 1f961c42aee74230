/** `cohort-desk export`: the whole file as documented JSON and CSV. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Written } from '#shared/contract/print.ts'
import { runJob } from '#shared/contract/run-job.ts'
import { type Language, languages } from '#shared/model/scalars.ts'
import { onFile, type Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { tell } from '../outcome.ts'

interface Options extends Shared {
  language?: Language
}

/** Adds the command. */
export function addExport(program: Command): void {
  const command = shared(program.command('export').argument('<file>').argument('<folder>'))
  command
    .description('write everything in the file as JSON with its schema, CSV, and a README')
    .addOption(
      command.createOption('--language <language>', 'the language of the README').choices([...languages]),
    )
    .action((file: string, folder: string, { language, ...options }: Options) =>
      onFile(
        file,
        options,
        async ({ client, listen }) => {
          const look = language ? { language } : {}
          const written = await runJob<Written>(listen, () =>
            client.privacy.exportAll({ ...look, target: resolve(folder) }),
          )
          tell(
            options.json,
            written,
            written.files.map(({ path, name }) => path ?? name),
          )
        },
        { reads: true },
      ),
    )
}
