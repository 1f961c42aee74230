/** From a path to an open file: the right to write it, its content, its writer. */
import type { ReadOnly } from '#shared/contract/file.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import { type Opener, readCohort } from '../file/cohort-file.ts'
import type { Disk, FileFacts } from '../file/disk.ts'
import type { Content } from '../file/format.ts'
import { type Claim, claimLock } from '../file/lock.ts'
import type { Key } from '../file/seal.ts'
import { guardOf } from './guard.ts'
import type { Duty, OpenFile } from './open-file.ts'
import { createWriter } from './writer.ts'

export interface OpeningParts {
  disk: Disk
  now: () => Instant
  /** The name given on this computer. */
  who: () => string
  /** Backups of the file at a path, from now on; `key` is asked for the key the file has then. */
  duty: (path: string, programmeId: string, key: () => Key | null) => Duty
}

/** Somebody writes, or somebody did, or nobody can. */
export type Right = { claim: Claim; readOnly: null } | { claim: null; readOnly: ReadOnly }

/** Asks for the right to write; answers why not where it cannot be had. */
export async function rightTo(
  { disk, now, who }: OpeningParts,
  path: string,
  takeOver = false,
): Promise<Right> {
  try {
    const { claim, ...other } = await claimLock(disk, path, { who: who(), now, takeOver })
    if (claim) return { claim, readOnly: null }
    const why = 'isStale' in other && other.isStale ? 'left-behind' : 'held'
    return { claim: null, readOnly: { why, holder: other.holder } }
  } catch (error) {
    if (error instanceof Refusal && ['read-only', 'disk-full'].includes(error.kind))
      return { claim: null, readOnly: { why: 'place', holder: null } }
    throw error
  }
}

export interface Found {
  content: Content
  key: Key | null
  /** What the file was when it was read; null where it was written just now. */
  facts: FileFacts | null
}

/** Reads a file together with what tells whether it changed since; refuses as `readCohort` does. */
export async function find(disk: Disk, path: string, opener: Opener): Promise<Found> {
  const facts = await disk.facts(path)
  return { ...(await readCohort(disk, path, opener)), facts }
}

/** An open file from what was found at a path. */
export function opened(
  parts: OpeningParts,
  path: string,
  { content, key, facts }: Found,
  right: Right,
  isSample = false,
): OpenFile {
  const duty = parts.duty(path, content.programme.id, () => of.key)
  const guard = guardOf(parts.disk, path, right.claim, facts)
  const of: OpenFile = {
    programme: content.programme,
    history: content.history,
    writer: createWriter(
      { disk: parts.disk, path, guard, key: () => of.key, prepare: () => duty.beforeWrite() },
      content,
    ),
    claim: right.claim,
    readOnly: right.readOnly,
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
  return of
}
