/** Puts a good copy in the place of a file, after what lay there was kept byte for byte. */
import { basename } from 'node:path'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import { type Opener, readBytes } from '../file/cohort-file.ts'
import type { Disk } from '../file/disk.ts'
import { claimLock } from '../file/lock.ts'
import { lookAt } from './examine.ts'
import { keep } from './keep.ts'

export interface PutAbout {
  path: string
  from: string
  chosenFolder: string
  who: string
  now: () => Instant
  /** Of the copy. */
  opener: Opener
}

/** A good copy's bytes; refuses as reading does. */
async function goodBytes(disk: Disk, from: string, opener: Opener): Promise<Uint8Array> {
  const bytes = await disk.read(from)
  if (!bytes) throw new Refusal('not-found', 'no-such-file', { params: { file: basename(from) } })
  await readBytes(bytes, opener)
  return bytes
}

/** The right to write there; a lock left behind by somebody who is gone does not stand in the way of the user's choice. */
async function rightTo(disk: Disk, { path, who, now }: PutAbout) {
  const first = await claimLock(disk, path, { who, now })
  if (first.claim) return first.claim
  const name = { who: first.holder?.who || first.holder?.host || '?' }
  if (!first.isStale) throw new Refusal('locked', 'open-elsewhere', { params: name })
  const taken = await claimLock(disk, path, { who, now, takeOver: true })
  if (!taken.claim) throw new Refusal('locked', 'open-elsewhere', { params: name })
  return taken.claim
}

/** Keeps what lies at a path; gives where, null where nothing lies there. Refuses with `cannot-be-kept`. */
async function keepPresent(disk: Disk, { path, chosenFolder, now }: PutAbout): Promise<string | null> {
  try {
    const bytes = await disk.read(path)
    if (!bytes) return null
    const { verdict } = await lookAt(() => Promise.resolve(bytes), {})
    const as = verdict === 'damaged' ? 'damaged' : 'set aside'
    return await keep(disk, bytes, { path, chosenFolder, now: now(), as })
  } catch (cause) {
    throw new Refusal('conflict', 'cannot-be-kept', { params: { file: basename(path) }, cause })
  }
}

/** Replaces the file; gives where the former one is kept. Refuses, and touches nothing, where any part of this cannot be done. */
export async function putInPlace(disk: Disk, about: PutAbout): Promise<string | null> {
  const { path, from, opener } = about
  const bytes = await goodBytes(disk, from, opener)
  const claim = await rightTo(disk, about)
  try {
    const kept = await keepPresent(disk, about)
    await claim.check()
    await disk.replace(path, bytes)
    return kept
  } finally {
    await claim.release()
  }
}
