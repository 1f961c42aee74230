/** `cohort-desk letters`: writes to both sides of published pairs, on paper, as drafts for a mail program, or as text. */
import { join, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Written } from '#shared/contract/print.ts'
import { letterForms, type LetterForm } from '#shared/contract/proposals.ts'
import { runJob } from '#shared/contract/run-job.ts'
import { lettersDue } from '#shared/letters/due.ts'
import { letterOf } from '#shared/letters/letter.ts'
import { type OnFile, onFile, pairOf, parted, type Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { tell } from '../outcome.ts'

interface Options extends Shared {
  to: string
  as: LetterForm
  pair?: string
  told?: boolean
}

/** Adds the command. */
export function addLetters(program: Command): void {
  shared(program.command('letters').argument('<file>'))
    .description('write the letters that are due: proposals nobody was told of, notices to who is left')
    .requiredOption('--to <folder>', 'the folder for them')
    .addOption(new Option('--as <form>', 'what is made of them').choices([...letterForms]).default('pdf'))
    .option('--pair <code>', 'only those of one pair')
    .option('--told', 'note in the programme that they were told')
    .action((file: string, options: Options) => {
      const { common, own } = parted(options)
      const work = async ({ client, listen, now }: OnFile) => {
        const state = await now()
        const { today } = await client.host.about()
        const of = state.programme
        const only = own.pair === undefined ? undefined : pairOf(state, own.pair).id
        const due = lettersDue(of, today).filter(({ pairId }) => only === undefined || pairId === only)
        const made = due.map((one) => ({ one, letter: letterOf(of, one, { today }) }))
        // Who has no e-mail address gets no draft; they are named, so that theirs are printed.
        const sent = made.filter(({ letter }) => own.as !== 'eml' || letter.to.email !== null)
        const unsent = made.filter((one) => !sent.includes(one)).map(({ letter }) => letter.to.name)
        const folder = resolve(own.to)
        const oneLanguage = new Set(sent.map(({ letter }) => letter.language)).size === 1
        const target = own.as === 'pdf' && oneLanguage ? join(folder, 'letters.pdf') : folder
        const letters = sent.map(({ one }) => one)
        const written: Written =
          letters.length === 0
            ? { files: [] }
            : await runJob<Written>(listen, () =>
                client.proposals.saveLetters({ letters, as: own.as, target }),
              )
        if (own.told && letters.length > 0) await client.proposals.markTold({ letters })
        tell(common.json, { ...written, letters: letters.length, withoutEmail: unsent }, [
          ...written.files.map(({ path }) => path ?? ''),
          `${letters.length} letters in ${written.files.length} files`,
          ...(unsent.length > 0 ? [`No e-mail address, print these: ${unsent.join(', ')}`] : []),
        ])
      }
      return onFile(file, common, work, { reads: own.told !== true })
    })
}
