/** `cohort-desk erase`: says what erasing a person would do; with `--yes`, or a yes on a terminal, does it for good. */
import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import type { WhatErasing } from '#shared/contract/privacy.ts'
import { shownName } from '#shared/i18n/names.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { Programme } from '#shared/model/programme.ts'
import { mentionWords, unreachedWords } from '#shared/privacy/words.ts'
import { onFile, type Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { Said, tell } from '../outcome.ts'
import { personOf } from './person.ts'

interface Options extends Shared {
  yes?: boolean
  backups?: string
}

const t = translator('en')

function told(of: Programme, { mentions, unreached }: Pick<WhatErasing, 'mentions' | 'unreached'>): string[] {
  return [
    ...unreached.map((one) => `  ${unreachedWords(t, one)}`),
    ...mentions.map((one) => `  ${mentionWords(t, 'en', of, one)}`),
  ]
}

/** Of the second folder of backups, where none was named. */
const notLookedAt = (backups: string | undefined): string[] =>
  backups === undefined
    ? ['A second folder of backups chosen in the app is not looked at: name it with --backups.']
    : []

function forecast(of: Programme, name: string, what: WhatErasing): string[] {
  return [
    `Erasing ${name} cannot be undone.`,
    t('privacy.erase.goes'),
    what.pairs.length > 0
      ? t('privacy.erase.stays', { count: what.pairs.length })
      : t('privacy.erase.staysAlone'),
    ...(what.running.length > 0 ? [t('privacy.erase.running', { count: what.running.length })] : []),
    ...(what.copies > 0 ? [t('privacy.erase.copies', { count: what.copies })] : []),
    t('privacy.erase.byHand'),
    ...told(of, what),
  ]
}

/** Asks on a terminal for the name; anything else is a no. */
async function agreed(name: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await asking.question(`Type the name to erase for good: ${name}\n> `)).trim() === name
  } finally {
    asking.close()
  }
}

/** Adds the command. */
export function addErase(program: Command): void {
  shared(program.command('erase').argument('<file>').argument('<person>', 'name, e-mail or id'))
    .description('erase a person for good, from the file and its copies; says first what that means')
    .option('--yes', 'do it without asking')
    .option('--backups <folder>', 'the second folder of backups, where one is chosen in the app')
    .action((file: string, asked: string, { yes, backups, ...options }: Options) =>
      onFile(file, options, async ({ client, now }) => {
        // The settings of the app on this computer are not read here, so the folder has to be named.
        if (backups !== undefined) await client.host.changeSettings({ backupFolder: resolve(backups) })
        const of = (await now()).programme
        const person = personOf(of, asked)
        const name = shownName(person, 'en')
        const personIds = [person.id]
        if (!yes) {
          const what = await client.privacy.whatErasing({ personIds })
          const lines = [...forecast(of, name, what), ...notLookedAt(backups)]
          if (options.json || !process.stdin.isTTY) {
            tell(options.json, { erased: false, ...what }, [
              ...lines,
              'Nothing was changed: add --yes to do it.',
            ])
            throw new Said()
          }
          tell(false, null, lines)
          if (!(await agreed(name))) {
            tell(false, null, ['Nothing was changed.'])
            throw new Said()
          }
        }
        const done = await client.privacy.erase({ personIds })
        tell(options.json, { erased: true, ...done }, [
          [
            t('privacy.erase.done', { name }),
            done.rewritten > 0 ? t('privacy.erase.rewritten', { count: done.rewritten }) : '',
          ]
            .filter(Boolean)
            .join(' '),
          ...(yes ? [t('privacy.erase.byHand'), ...notLookedAt(backups)] : []),
          ...told((await now()).programme, done),
        ])
      }),
    )
}
