/** `npm run demo`: the whole main job without a window, from application exports to workbooks and a report. */
import { Command, CommanderError } from 'commander'
import { SingleBar } from 'cli-progress'
import { join } from 'node:path'
import { translator } from '#shared/i18n/translate.ts'
import type { Language, Paper } from '#shared/model/scalars.ts'
import { languages } from '#shared/model/scalars.ts'
import { resourcesDir } from './desk.ts'
import { demonstrate } from './demonstration.ts'
import { isoDate, looks } from './options.ts'
import { failed, Usage } from './outcome.ts'

interface Options {
  out: string
  mentors?: string
  mentees?: string
  language: Language
  paper: Paper
  today?: string
}

const exports = join(resourcesDir, 'sample/exports/forms-sr')

async function main(words: string[]): Promise<number> {
  const program = new Command('demo')
    .description('Imports two tables, matches, publishes, follows a few sessions, prints everything.')
    .requiredOption('--out <folder>', 'where everything is written')
    .option('--mentors <file>', 'applications of mentors; with --mentees, else the sample is taken')
    .option('--mentees <file>', 'applications of mentees; with --mentors')
    .option('--today <date>', 'take this day as today', isoDate)
    .exitOverride()
  looks(program)
  try {
    program.parse(words, { from: 'user' })
    const { language = languages[0], paper = 'A4', mentors, mentees, ...rest } = program.opts<Options>()
    if ((mentors === undefined) !== (mentees === undefined))
      throw new Usage('--mentors and --mentees are given together, or neither.')
    const tables = {
      mentors: mentors ?? join(exports, 'mentors.csv'),
      mentees: mentees ?? join(exports, 'mentees.csv'),
    }
    const bar = new SingleBar({
      format: '{bar} {percentage} %  {step}',
      hideCursor: true,
      clearOnComplete: false,
    })
    bar.start(100, 0, { step: '' })
    const summary = await demonstrate({ ...rest, ...tables, language, paper }, (share, step) =>
      bar.update(Math.round(share * 100), { step }),
    ).finally(() => bar.stop())
    const t = translator('en')
    console.log(
      [
        t('start.counts.mentors', { count: summary.mentors }),
        t('start.counts.mentees', { count: summary.mentees }),
        `${summary.matched} matched`,
        `${summary.files.length} files in ${rest.out}`,
      ].join(', '),
    )
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    return failed(error, false)
  }
}

process.exitCode = await main(process.argv.slice(2))
