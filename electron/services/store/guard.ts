/** What is asked before a programme file is written over: is the right to write still ours, and is it still our file? */
import { Refusal } from '#shared/model/refusal.ts'
import type { Disk, FileFacts } from '../file/disk.ts'
import type { Claim } from '../file/lock.ts'

export interface Guard {
  /** Refuses with `taken-over` (`locked`) or `changed-elsewhere` (`conflict`). */
  before(): Promise<void>
  /** Notes the file as we left it. */
  after(): Promise<void>
  /** Keeps what lies there by `keep`, and lets the next write go over exactly that; refuses with `changed-elsewhere` where it changes meanwhile. */
  giveWay(keep: () => Promise<void>): Promise<void>
}

const same = (a: FileFacts, b: FileFacts): boolean =>
  a.inode === b.inode && a.size === b.size && a.changedAt === b.changedAt

/**
 * Guards one file. `known` is what it was when it was read; null where it is new. A file that is gone is no
 * obstacle: writing brings it back, and where its folder is gone the disk refuses.
 */
export function guardOf(disk: Disk, path: string, claim: Claim | null, known: FileFacts | null): Guard {
  let left = known
  return {
    before: async () => {
      await claim?.check()
      const there = await disk.facts(path)
      if (left && there && !same(left, there)) throw new Refusal('conflict', 'changed-elsewhere')
    },
    after: async () => {
      left = await disk.facts(path).catch(() => null)
    },
    giveWay: async (keep) => {
      const before = await disk.facts(path)
      await keep()
      const now = await disk.facts(path)
      if (before && now && !same(before, now)) throw new Refusal('conflict', 'changed-elsewhere')
      left = before
    },
  }
}
