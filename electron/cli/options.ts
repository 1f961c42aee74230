/** Options that several commands take, and how their words are read. */
import { type Command, InvalidArgumentError } from 'commander'
import { languages, localDate, papers } from '#shared/model/scalars.ts'

/** A day, or a usage error. */
export function isoDate(value: string): string {
  if (!localDate.safeParse(value).success) throw new InvalidArgumentError('A day is written YYYY-MM-DD.')
  return value
}

/** A whole number of at least one, or a usage error. */
export function count(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('A whole number of at least 1 is wanted.')
  return Number(value)
}

/** Adds what every command takes. */
export const shared = (command: Command): Command =>
  command
    .option('--json', 'answer JSON instead of words')
    .option('--today <date>', 'take this day as today, YYYY-MM-DD', isoDate)
    .option(
      '--passphrase-file <path>',
      'a file that holds the passphrase (or set COHORT_DESK_PASSPHRASE); asked for when left out',
    )
    .option('--take-over', 'take the right to write from a window or computer that left it behind')

/** Adds `--language` and `--paper`. */
export const looks = (command: Command): Command =>
  command
    .addOption(
      command.createOption('--language <language>', 'the language of the document').choices([...languages]),
    )
    .addOption(command.createOption('--paper <paper>', 'the paper').choices([...papers]))
