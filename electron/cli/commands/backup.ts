/** `cohort-desk backup`: copies a programme file as it is, or lists the copies there are. */
import type { Command } from 'commander'
import type { Backup } from '#shared/contract/backups.ts'
import { formatDate } from '#shared/i18n/dates.ts'
import { type OnFile, onFile, type Shared, sharedOf } from '../opened.ts'
import { shared } from '../options.ts'
import { Said, tell } from '../outcome.ts'

interface Options extends Shared {
  to?: string
  list?: boolean
}

/** `16 Jun 2026 09:12  revision 812  /path`, and what is to be said beside it. */
function lineOf({ path, day, time, revision, sealed, kind }: Backup): string {
  const when = day === null ? 'without a date' : `${formatDate('en', day, 'short')} ${time ?? ''}`.trim()
  const which = revision === null ? 'cannot be read' : `revision ${revision}`
  const marks = [...(sealed ? ['passphrase'] : []), ...(kind === 'backup' ? [] : [kind.replace('-', ' ')])]
  return [when, which, ...marks, path].join('  ')
}

async function list({ client }: OnFile, json: boolean | undefined): Promise<void> {
  const { backups } = await client.backups.list()
  tell(json, { backups }, backups.length > 0 ? backups.map(lineOf) : ['No backup was made yet.'])
}

async function make({ client }: OnFile, { to, json }: Options): Promise<void> {
  const { made, unreached } = await client.backups.make(to === undefined ? {} : { folder: to })
  tell(json, { made, unreached }, [
    ...made,
    ...unreached.map(({ path, code }) => `No backup could be made in ${path} (${code}).`),
  ])
  if (made.length === 0) throw new Said('no backup was made')
}

/** Adds the command; a file that somebody else has open can be copied too. */
export function addBackup(program: Command): void {
  shared(program.command('backup').argument('<file>'))
    .description('copy a programme file into its folder of backups, or into one of yours; or list its copies')
    .option('--to <folder>', 'copy into this folder, where nothing is ever dropped')
    .option('--list', 'list the copies there are, newest first')
    .action((file: string, options: Options) =>
      onFile(file, sharedOf(options), (on) => (options.list ? list(on, options.json) : make(on, options)), {
        reads: true,
      }),
    )
}
