/** `cohort-desk compare`: what differs between a programme file and a copy of it, in words. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Comparison } from '#shared/contract/copies.ts'
import { listingOf } from '#shared/history/words/listing.ts'
import { formatDate } from '#shared/i18n/dates.ts'
import { translator } from '#shared/i18n/translate.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { type Language, languages } from '#shared/model/scalars.ts'
import { comparisonOf, readCopy } from '../../services/copies/beside.ts'
import { type Opened, readCohort } from '../../services/file/cohort-file.ts'
import { disk } from '../../services/file/disk.ts'
import type { Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { tell } from '../outcome.ts'
import { askPassphrase, canAsk, givenPassphrase } from '../passphrase.ts'

/** Reads with what was given along, and asks where that does not open it and somebody can answer. */
async function reading<Result>(
  file: string,
  given: string | undefined,
  read: (passphrase: string | undefined) => Promise<Result>,
): Promise<Result> {
  try {
    return await read(given)
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'locked' || !canAsk()) throw error
    return read(await askPassphrase(`Passphrase of ${file}`))
  }
}

const edition = (language: Language, side: 'here' | 'there', file: string, of: Comparison['here']) => {
  const t = translator(language)
  const [date, time] = [formatDate(language, of.at.slice(0, 10), 'short'), of.at.slice(11, 16)]
  const about = { revision: of.revision, date, time: `${time} UTC` }
  const words = of.by
    ? t('history.compare.editionBy', { ...about, who: of.by })
    : t('history.compare.edition', about)
  return `${t(`history.compare.${side}`)}: ${file}\n  ${words}`
}

/** The comparison as lines: here | there under each name. */
export function comparisonLines(language: Language, { relation, differences }: Comparison): string[] {
  const { relation: words, sum, sections } = listingOf(language, relation, differences)
  return [
    words,
    ...(relation.kind === 'same' ? [] : [sum]),
    ...sections.flatMap(({ title, records }) => [
      '',
      title,
      ...records.flatMap((record) => [
        ...(record.title === ''
          ? []
          : [`  ${record.title}${record.only === null ? '' : `: ${record.only}`}`]),
        ...record.fields.map(({ field, here, there }) => `    ${field}: ${here} | ${there}`),
      ]),
    ]),
  ]
}

/** Adds the command; it reads only, and takes no lock. */
export function addCompare(program: Command): void {
  const command = shared(program.command('compare').argument('<file>').argument('<other>'))
  command
    .description(
      'say what differs between a programme file and a copy of it: the programme, person by person, pair by pair',
    )
    .addOption(
      command
        .createOption('--language <language>', 'the language of the words')
        .choices([...languages])
        .default('en'),
    )
    .action(async (file: string, other: string, options: Shared & { language: Language }) => {
      const given = await givenPassphrase(options.passphraseFile)
      const ours: Opened = await reading(file, given, (passphrase) =>
        readCohort(disk, resolve(file), { passphrase }),
      )
      const theirs = await reading(other, given, (passphrase) =>
        readCopy(disk, resolve(other), ours.content, { passphrase, key: ours.key }),
      )
      const comparison = comparisonOf(ours.content, theirs)
      const { language } = options
      tell(options.json, { file, other, ...comparison }, [
        edition(language, 'here', file, comparison.here),
        edition(language, 'there', other, comparison.there),
        ...comparisonLines(language, comparison),
      ])
    })
}
