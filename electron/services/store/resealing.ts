/** The copies of a programme under the passphrase that its file has from now on. */
import { join } from 'node:path'
import type { CopyOfFile } from '#shared/contract/file.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Id, Instant } from '#shared/model/scalars.ts'
import { backupFolderOf, chosenBackupFolderOf } from '../copies/known.ts'
import { throughCopies } from '../copies/through.ts'
import type { Disk } from '../file/disk.ts'
import { headOf } from '../file/format.ts'
import { isSealed, type Key, keyOf, opens, refuseDamage, seal, sealedHeadOf, unseal } from '../file/seal.ts'

export interface Resealing {
  disk: Disk
  now: () => Instant
  who: string
  path: string
  id: Id
  /** The second folder for backups; empty for none. */
  chosenFolder: string
  /** The key before, and the passphrase it was drawn from: another computer may have drawn its own from the same. */
  before: Key | null
  passphrase: string | null
  /** The key from now on; null for none. */
  next: Key | null
}

export interface Resealed {
  rewritten: number
  unreached: { path: string; code: string }[]
}

/** What lies inside a copy, opened by what opened the file before; refuses as `keyOf` does. */
async function plainOf(bytes: Uint8Array, { before, passphrase }: Resealing): Promise<Uint8Array> {
  if (!isSealed(bytes)) return bytes
  if (before && opens(before, sealedHeadOf(bytes).head)) return unseal(bytes, before)
  refuseDamage(bytes)
  if (passphrase === null) throw new Refusal('locked', 'needs-passphrase')
  return unseal(bytes, await keyOf(bytes, passphrase))
}

/** A copy as it is to be: what is inside stays byte for byte, also where it is damaged or of an earlier version. */
async function resealed(bytes: Uint8Array, { at }: CopyOfFile, about: Resealing): Promise<Uint8Array> {
  const { id, next, now } = about
  const plain = await plainOf(bytes, about)
  if (!next) return plain
  return seal(plain, next, { id, revision: headOf(plain)?.revision ?? 0, at: at ?? now() })
}

/** What interrupted copies left behind in the folders that only backups are in. */
async function sweepFolders({ disk, path, chosenFolder }: Resealing): Promise<void> {
  for (const folder of [backupFolderOf(path), chosenBackupFolderOf(path, chosenFolder)])
    for (const name of folder === null ? [] : await disk.list(folder).catch(() => []))
      if (name.includes('.cohort.writing-'))
        await disk.remove(join(folder ?? '', name)).catch(() => undefined)
}

/**
 * Seals every copy that is known under the new key, or opens it for good where there is none; lists those that could
 * not be reached or read, with the code of their refusal.
 */
export async function resealCopies(about: Resealing): Promise<Resealed> {
  const { disk, next } = about
  const { changed, unreached } = await throughCopies({ ...about, write: true }, async (copy) => {
    const bytes = await disk.read(copy.path)
    if (!bytes) return null
    const isDone = next ? isSealed(bytes) && opens(next, sealedHeadOf(bytes).head) : !isSealed(bytes)
    return isDone ? null : resealed(bytes, copy, about)
  })
  await sweepFolders(about)
  return { rewritten: changed, unreached }
}
