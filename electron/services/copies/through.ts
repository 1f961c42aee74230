/** Passing through every copy of a programme: each changed and written back, those out of reach listed. */
import type { CopyOfFile } from '#shared/contract/file.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Disk } from '../file/disk.ts'
import { claimLock, type Claiming } from '../file/lock.ts'
import { heldElsewhere } from '../store/opening.ts'
import { type About, knownCopies, unreachedPlaces } from './known.ts'

export interface Passed {
  /** Copies that there was something to change in. */
  changed: number
  unreached: { path: string; code: string }[]
}

export interface Passing extends About, Pick<Claiming, 'who' | 'now'> {
  disk: Disk
  /** False only counts what would be changed. */
  write: boolean
}

/**
 * Gives each copy that is known to `change`, which answers its new bytes, or null where it stays as it is. What cannot be
 * read or written is listed with the code of its refusal, a copy that somebody has open among them.
 */
export async function throughCopies(
  { disk, who, now, write, ...about }: Passing,
  change: (copy: CopyOfFile) => Promise<Uint8Array | null>,
): Promise<Passed> {
  async function rewrite(copy: CopyOfFile): Promise<boolean> {
    const bytes = await change(copy)
    if (!bytes || !write) return bytes !== null
    // A backup is nobody's to open; a copy beside may be open in another window.
    if (copy.kind !== 'other') await disk.replace(copy.path, bytes)
    else {
      const claimed = await claimLock(disk, copy.path, { who, now })
      if (!claimed.claim) throw heldElsewhere(claimed)
      await disk.replace(copy.path, bytes).finally(() => claimed.claim.release())
    }
    return true
  }

  const passed: Passed = { changed: 0, unreached: await unreachedPlaces(disk, about) }
  for (const copy of await knownCopies(disk, about))
    try {
      if (await rewrite(copy)) passed.changed += 1
      if (write) await disk.sweep(copy.path)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      passed.unreached.push({ path: copy.path, code: error.code })
    }
  return passed
}
