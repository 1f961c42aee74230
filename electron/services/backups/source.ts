/** What a backup is a copy of: the file as it lies on the disk, whole and in order. */
import { basename } from 'node:path'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import { isSound, labelOf } from '../file/cohort-file.ts'
import type { Disk } from '../file/disk.ts'

/** A file as it is on the disk, and what it says of itself. */
export interface Source {
  bytes: Uint8Array
  revision: number
  /** When it was written. */
  at: Instant
}

/**
 * The file at a path, sealed as it is; null where there is none, or one older than `floor`, which nothing may bring
 * back. Refuses with `damaged` what is not whole: a copy of it would push out a good one.
 */
export async function sourceAt(disk: Disk, path: string, floor: number): Promise<Source | null> {
  const facts = await disk.facts(path)
  if (!facts) return null
  const label = await labelOf(disk, path)
  const isNone = () => new Refusal('damaged', 'not-a-programme-file', { params: { file: basename(path) } })
  if (!label) throw isNone()
  if (label.revision < floor) return null
  const bytes = await disk.read(path)
  if (!bytes) return null
  if (!isSound(bytes)) throw new Refusal('damaged', 'file-was-changed')
  // A file of version 1 does not say when it was written.
  const at = label.at ?? new Date(Math.round(facts.changedAt)).toISOString()
  return { bytes, revision: label.revision, at }
}
