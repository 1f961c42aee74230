/** What is asked before a programme file is written over: is the right to write still ours, and is it still our file? */
import { Refusal } from '#shared/model/refusal.ts'
import { isSound } from '../file/cohort-file.ts'
import type { Disk, FileFacts } from '../file/disk.ts'
import type { Claim } from '../file/lock.ts'

export interface Guard {
  /** Refuses with `taken-over` (`locked`) or `changed-elsewhere` (`conflict`). */
  before(): Promise<void>
  /** Notes what is going to be written: a write that was refused may have arrived all the same. */
  trying(bytes: Uint8Array): void
  /** Notes the file as we left it. */
  after(): Promise<void>
  /** Keeps what lies there by `keep`, and lets the next write go over exactly that; refuses with `changed-elsewhere` where it changes meanwhile. */
  giveWay(keep: () => Promise<void>): Promise<void>
}

/** A file as it was when it was read. */
export interface Seen {
  facts: FileFacts | null
  /** Its first bytes: the head, whose checksum no other content has. */
  start: Uint8Array
}
const startLength = 1000
export const startOf = (bytes: Uint8Array): Uint8Array => bytes.slice(0, startLength)

const same = (a: FileFacts, b: FileFacts): boolean =>
  a.inode === b.inode && a.size === b.size && a.changedAt === b.changedAt
const foreign = () => new Refusal('conflict', 'changed-elsewhere')

/**
 * Guards one file. `seen` is what it was when it was read; null where none must be there. A file that is gone is no
 * obstacle: writing brings it back, and where its folder is gone the disk refuses. One that only looks newer, as after
 * a sync client or a copy back from a stick, is told by its head, whose checksum the rest must bear out.
 */
export function guardOf(disk: Disk, path: string, claim: () => Claim | null, seen: Seen | null): Guard {
  let left = seen?.facts ?? null
  /** The heads that are ours: of the last write, and of one that was tried after it. */
  let ours = seen ? [seen.start] : []
  /** A head that is ours vouches for what is whole alone: behind it somebody may have changed the rest by hand. */
  const isOurs = async () => {
    const bytes = await disk.read(path)
    return bytes !== null && isSound(bytes) && ours.some((own) => Buffer.compare(own, startOf(bytes)) === 0)
  }
  return {
    before: async () => {
      await claim()?.check()
      const there = await disk.facts(path)
      if (!there || (left && same(left, there))) return
      if (!(await isOurs())) throw foreign()
      left = there
    },
    trying: (bytes) => {
      ours = [...ours.slice(-1), startOf(bytes)]
    },
    after: async () => {
      ours = ours.slice(-1)
      left = await disk.facts(path).catch(() => null)
    },
    giveWay: async (keep) => {
      const before = await disk.facts(path)
      await keep()
      const now = await disk.facts(path)
      if (before && now && !same(before, now)) throw foreign()
      left = before
    },
  }
}
