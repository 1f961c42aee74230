/** `cohort-desk encrypt`: puts a passphrase around a programme file and its backups. */
import type { Command } from 'commander'
import { Refusal } from '#shared/model/refusal.ts'
import { onFile, type Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { tell } from '../outcome.ts'
import { newPassphrase } from '../passphrase.ts'

/** Adds the command. */
export function addEncrypt(program: Command): void {
  shared(program.command('encrypt').argument('<file>'))
    .description('put a passphrase around a file and its backups: asked for twice, or from --passphrase-file')
    .action((file: string, options: Shared) =>
      onFile(file, options, async ({ client, now }) => {
        if ((await now()).file.sealed) throw new Refusal('conflict', 'has-passphrase-already')
        const next = await newPassphrase(options.passphraseFile)
        const { rewritten, unreached } = await client.file.changePassphrase({ current: null, next })
        tell(options.json, { file, encrypted: true, rewritten, unreached }, [
          `${file} has a passphrase now. Backups encrypted with it: ${rewritten}.`,
          ...unreached.map(({ path, code }) => `Not reached, and as it was: ${path} (${code})`),
        ])
      }),
    )
}
