/** `cohort-desk subject`: everything on file about one person, as PDF and JSON. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Written } from '#shared/contract/print.ts'
import { runJob } from '#shared/contract/run-job.ts'
import type { Language, Paper } from '#shared/model/scalars.ts'
import { onFile, type Shared } from '../opened.ts'
import { looks, shared } from '../options.ts'
import { tell } from '../outcome.ts'
import { personOf } from './person.ts'

interface Options extends Shared {
  out: string
  language?: Language
  paper?: Paper
}

/** Adds the command. */
export function addSubject(program: Command): void {
  looks(shared(program.command('subject').argument('<file>').argument('<person>', 'name, e-mail or id')))
    .description('write everything the file has about one person, as PDF and JSON')
    .requiredOption('--out <folder>', 'where the two files go')
    .action((file: string, asked: string, { out, language, paper, ...options }: Options) =>
      onFile(
        file,
        options,
        async ({ client, listen, now }) => {
          const { id: personId } = personOf((await now()).programme, asked)
          const look = { ...(language ? { language } : {}), ...(paper ? { paper } : {}) }
          const target = resolve(out)
          const written = await runJob<Written>(listen, () =>
            client.privacy.saveSubject({ personId, formats: ['pdf', 'json'], ...look, target }),
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
