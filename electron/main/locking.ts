/** A programme with a passphrase is locked when the computer sleeps or its own screen is locked. */
import { powerMonitor } from 'electron'
import { ContractError } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import type { Contract } from '#shared/contract/index.ts'

/** Locks what is open, where it has a passphrase; a change that is not saved keeps it open, and the window says so. */
async function lock({ programme, file }: Client<Contract>): Promise<void> {
  try {
    if ((await programme.current())?.file.sealed) await file.lock()
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
  }
}

/** Locks from now on whenever the user turns away from the computer. */
export function lockWhenAway(client: Client<Contract>): void {
  powerMonitor.on('suspend', () => void lock(client))
  powerMonitor.on('lock-screen', () => void lock(client))
}
