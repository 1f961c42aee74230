/** `cohort-desk new`: makes an empty programme file. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { addDays } from '#shared/i18n/dates.ts'
import { type Language, languages } from '#shared/model/scalars.ts'
import { atDesk, type Shared } from '../opened.ts'
import { isoDate, shared } from '../options.ts'
import { tell } from '../outcome.ts'

interface Options extends Shared {
  name: string
  organisation: string
  edition?: string
  starts?: string
  ends?: string
  language: Language
}

/** Adds the command. */
export function addNew(program: Command): void {
  const command = shared(program.command('new').argument('<file>', 'the file to make; it must not exist'))
  command
    .description('make an empty programme')
    .option('--name <name>', 'the programme’s name', 'Mentoring programme')
    .option('--organisation <name>', 'who runs it', '')
    .option('--edition <words>', 'the edition; the year when left out')
    .option('--starts <date>', 'first day; today when left out', isoDate)
    .option('--ends <date>', 'last day; forty weeks later when left out', isoDate)
    .addOption(
      command
        .createOption('--language <language>', 'of its papers')
        .choices([...languages])
        .default('en'),
    )
    .action((file: string, options: Options) =>
      atDesk(options, async ({ client, today }) => {
        const startsOn = options.starts ?? today
        const { name, organisation, language, edition = startsOn.slice(0, 4) } = options
        const endsOn = options.ends ?? addDays(startsOn, 280)
        const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
        const details = { name, organisation, edition, startsOn, endsOn, language, zone }
        const state = await client.programme.create({ path: resolve(file), details })
        tell(options.json, { path: state?.file.path, ...details }, [
          `${name}, ${startsOn} to ${endsOn}: ${state?.file.path}`,
        ])
      }),
    )
}
