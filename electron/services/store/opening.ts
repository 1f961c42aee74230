/** From a path to an open file: the right to write it, its content, its writer; and back to a closed one. */
import type { ReadOnly } from '#shared/contract/file.ts'
import { basename } from 'node:path'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import { type Opener, readBytes } from '../file/cohort-file.ts'
import type { Disk } from '../file/disk.ts'
import type { Content } from '../file/format.ts'
import { type Claim, claimLock, type Held, watchLock } from '../file/lock.ts'
import { type Key, wipe } from '../file/seal.ts'
import { guardOf, type Seen, startOf } from './guard.ts'
import type { Duty, OpenFile } from './open-file.ts'
import { createWriter } from './writer.ts'

export interface OpeningParts {
  disk: Disk
  now: () => Instant
  /** The name given on this computer. */
  who: () => string
  /** Backups of the file at a path, from now on. */
  duty: (path: string, programmeId: string) => Duty
  /** Told when what a window must know of the file changed by itself. */
  changed: (of: OpenFile) => void
}

/** Somebody writes, or somebody did, or nobody can. */
export type Right = { claim: Claim } | { claim: null; readOnly: ReadOnly; held: Held | null }

const readOnlyOf = ({ isStale, holder }: Held): ReadOnly => ({
  why: isStale ? 'left-behind' : 'held',
  holder,
})

/** Asks for the right to write, and stops what an earlier holder still has on its way; answers why not where it cannot be had. */
export async function rightTo(
  { disk, now, who }: OpeningParts,
  path: string,
  takeOver = false,
): Promise<Right> {
  try {
    const claimed = await claimLock(disk, path, { who: who(), now, takeOver })
    if (claimed.claim) await disk.sweep(path)
    return claimed.claim
      ? { claim: claimed.claim }
      : { claim: null, readOnly: readOnlyOf(claimed), held: claimed }
  } catch (error) {
    if (error instanceof Refusal && ['read-only', 'disk-full'].includes(error.kind))
      return { claim: null, readOnly: { why: 'place', holder: null }, held: null }
    throw error
  }
}

/**
 * Asks for the right to write a new file, to take one away, or to put another in its place. A lock that somebody left there is nobody's; refuses with
 * `open-elsewhere` (`locked`) where somebody is at it, and as the disk does.
 */
export async function rightToNew(
  { disk, now, who }: Pick<OpeningParts, 'disk' | 'now' | 'who'>,
  path: string,
): Promise<Claim> {
  const about = { who: who(), now }
  const first = await claimLock(disk, path, about)
  if (!first.claim && !first.isStale) throw inUse(first)
  const second = first.claim ? first : await claimLock(disk, path, { ...about, takeOver: true })
  if (!second.claim) throw inUse(second)
  await disk.sweep(path)
  return second.claim
}

const inUse = ({ holder }: Held): Refusal =>
  new Refusal('locked', 'open-elsewhere', { params: { who: holder?.who || holder?.host || '?' } })

/** The refusal that names who has a file, or left it behind: by name where they gave one, and by computer. */
export const heldElsewhere = ({ holder, isStale }: Pick<Held, 'holder' | 'isStale'>): Refusal =>
  new Refusal('locked', isStale ? 'left-behind' : 'held-elsewhere', {
    params: { who: [holder?.who, holder?.host].filter(Boolean).join(', ') || '?' },
  })

export interface Found {
  content: Content
  key: Key | null
  /** What the file was when it was read; null where there is none yet. */
  seen: Seen | null
}

/** Reads a file together with what tells whether it changed since; refuses as `readCohort` does. */
export async function find(disk: Disk, path: string, opener: Opener): Promise<Found> {
  const facts = await disk.facts(path)
  const bytes = await disk.read(path)
  if (!bytes) throw new Refusal('not-found', 'no-such-file', { params: { file: basename(path) } })
  return { ...(await readBytes(bytes, opener)), seen: { facts, start: startOf(bytes) } }
}

/** Gives an open file the right to write; once it is lost, the file is read-only. */
export function hold({ changed }: OpeningParts, of: OpenFile, claim: Claim): void {
  of.claim = claim
  of.readOnly = null
  claim.onLost(({ holder }) => {
    if (of.claim !== claim) return
    of.readOnly = { why: 'taken-over', holder }
    changed(of)
  })
}

/** An open file from what was found at a path. */
export function opened(
  parts: OpeningParts,
  path: string,
  { content, key, seen }: Found,
  right: Right,
  isSample = false,
): OpenFile {
  const { disk, changed } = parts
  const duty = parts.duty(path, content.programme.id)
  const guard = guardOf(disk, path, () => of.claim, seen)
  const of: OpenFile = {
    programme: content.programme,
    history: content.history,
    writer: createWriter(
      { disk, path, guard, key: () => of.key, prepare: () => duty.beforeWrite() },
      content,
    ),
    claim: null,
    readOnly: null,
    unwatch: () => undefined,
    key,
    duty,
    revision: content.revision,
    savedRevision: content.revision,
    savedAt: null,
    trouble: null,
    undo: [],
    redo: [],
    isSample,
  }
  if (right.claim) hold(parts, of, right.claim)
  else {
    of.readOnly = right.readOnly
    if (right.held)
      of.unwatch = watchLock(disk, path, right.held, (held) => {
        of.readOnly = readOnlyOf(held)
        changed(of)
      })
  }
  return of
}

/** Lets go of a file once its last write has ended: nothing is written any more, the key is forgotten, the lock given up. */
export async function retire(of: OpenFile): Promise<void> {
  of.unwatch()
  of.writer.stop()
  await of.writer.idle()
  if (of.key) wipe(of.key)
  await of.claim?.release().catch(() => undefined)
}
