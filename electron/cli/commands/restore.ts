/** `cohort-desk restore`: puts a copy in place of what a programme file holds, also where that is damaged or gone. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { ContractError } from '#shared/contract/client.ts'
import { atDesk, onFile, type Shared, sharedOf } from '../opened.ts'
import { shared } from '../options.ts'
import { tell } from '../outcome.ts'
import { givenPassphrase } from '../passphrase.ts'

interface Options extends Shared {
  from: string
  fromPassphraseFile?: string
}

interface Copy {
  from: string
  passphrase?: string
}

/** One step in the open file, with what was there kept as a backup. */
const inStep = (file: string, copy: Copy, options: Shared, onOpen: () => void): Promise<void> =>
  onFile(file, options, async ({ client }) => {
    onOpen()
    const { revision, kept } = await client.backups.restore(copy)
    tell(options.json, { file, from: copy.from, revision, kept }, [
      `${file} holds what ${copy.from} does, as revision ${revision}.`,
      ...kept.map((path) => `What was there: ${path}`),
    ])
  })

/** The file cannot be opened: the copy is put in its place, and its bytes are kept beside it. */
const inPlace = (file: string, copy: Copy, options: Shared): Promise<void> =>
  atDesk(options, async ({ client }) => {
    const path = resolve(file)
    const { kept } = await client.rescue.examine({ path })
    const state = await client.rescue.putInPlace({ path, ...copy })
    const revision = state?.file.revision
    tell(options.json, { file, from: copy.from, revision, kept: kept === null ? [] : [kept] }, [
      `${file} could not be opened; ${copy.from} was put in its place, revision ${revision}.`,
      ...(kept === null ? [] : [`What was there: ${kept}`]),
    ])
  })

const isBeyondOpening = (error: unknown): boolean =>
  error instanceof ContractError &&
  (error.failure.kind === 'damaged' || error.failure.code === 'no-such-file') &&
  error.failure.code !== 'file-is-newer'

/** Adds the command. */
export function addRestore(program: Command): void {
  shared(program.command('restore').argument('<file>'))
    .description('put back what a copy of a programme holds; what is there now is kept first')
    .requiredOption('--from <copy>', 'the backup or other copy; `backup --list` names them')
    .option(
      '--from-passphrase-file <path>',
      'a file that holds the copy’s passphrase, where it has another one',
    )
    .action(async (file: string, { from, fromPassphraseFile, ...options }: Options) => {
      const passphrase =
        fromPassphraseFile === undefined ? undefined : await givenPassphrase(fromPassphraseFile)
      const copy = { from: resolve(from), ...(passphrase === undefined ? {} : { passphrase }) }
      const given = sharedOf(options)
      let isOpen = false
      await inStep(file, copy, given, () => (isOpen = true)).catch((error: unknown) => {
        if (isOpen || !isBeyondOpening(error)) throw error
        return inPlace(file, copy, given)
      })
    })
}
