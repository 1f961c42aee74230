/** `cohort-desk decrypt`: takes the passphrase away from a programme file and its backups. */
import type { Command } from 'commander'
import { Refusal } from '#shared/model/refusal.ts'
import { onFile, type Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { tell } from '../outcome.ts'

/** Adds the command. */
export function addDecrypt(program: Command): void {
  shared(program.command('decrypt').argument('<file>'))
    .description('take the passphrase away from a file and its backups')
    .action((file: string, options: Shared) =>
      onFile(file, options, async ({ client, now, passphrase }) => {
        if (!(await now()).file.sealed) throw new Refusal('conflict', 'has-no-passphrase')
        const current = passphrase ?? null
        const { rewritten, unreached } = await client.file.changePassphrase({ current, next: null })
        tell(options.json, { file, encrypted: false, rewritten, unreached }, [
          `${file} has no passphrase any more. Backups decrypted: ${rewritten}.`,
          ...unreached.map(({ path, code }) => `Not reached, and as it was: ${path} (${code})`),
        ])
      }),
    )
}
