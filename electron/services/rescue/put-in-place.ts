/** Puts a good copy in the place of a file, after what lay there was kept byte for byte. */
import { basename } from 'node:path'
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import { erasedSince, withoutPeople } from '#shared/privacy/content.ts'
import { salvage } from '#shared/rescue/salvage.ts'
import { bytesOf, type Opener, readBytes } from '../file/cohort-file.ts'
import type { Disk } from '../file/disk.ts'
import { isSealed } from '../file/seal.ts'
import { rightToNew } from '../store/opening.ts'
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

/** A good copy and its bytes; refuses as reading does. */
async function goodCopy(disk: Disk, from: string, opener: Opener) {
  const bytes = await disk.read(from)
  if (!bytes) throw new Refusal('not-found', 'no-such-file', { params: { file: basename(from) } })
  return { bytes, ...(await readBytes(bytes, opener)) }
}

/** The programme that lies at the place, as far as it can be read; null where it cannot. */
async function presentProgramme(
  bytes: Uint8Array,
  { path, opener, now }: PutAbout,
): Promise<Programme | null> {
  const { content, verdict } = await lookAt(() => Promise.resolve(bytes), opener)
  if (content) return content.programme
  if (verdict !== 'damaged' || isSealed(bytes)) return null
  const instead = { name: basename(path), id: 'none', now: now(), today: now().slice(0, 10) }
  return salvage(new TextDecoder().decode(bytes), instead)?.programme ?? null
}

/** The copy's bytes, but without whoever was erased from the present file since: nobody comes back that way. */
async function withoutErased(
  { bytes, content, key }: Awaited<ReturnType<typeof goodCopy>>,
  present: Uint8Array | null,
  about: PutAbout,
): Promise<Uint8Array> {
  const programme = present && (await presentProgramme(present, about))
  if (!programme) return bytes
  const ids = erasedSince(content.programme, programme)
  const without = withoutPeople(content, ids, about.now().slice(0, 10))
  return without ? bytesOf({ ...content, ...without }, key) : bytes
}

/** Keeps what lies at a path; gives its bytes, null where nothing lies there. Refuses with `cannot-be-kept`. */
async function keepPresent(disk: Disk, { path, chosenFolder, now }: PutAbout): Promise<Uint8Array | null> {
  try {
    const bytes = await disk.read(path)
    if (!bytes) return null
    const { verdict } = await lookAt(() => Promise.resolve(bytes), {})
    const as = verdict === 'damaged' ? 'damaged' : 'set aside'
    await keep(disk, bytes, { path, chosenFolder, now: now(), as })
    return bytes
  } catch (cause) {
    throw new Refusal('conflict', 'cannot-be-kept', { params: { file: basename(path) }, cause })
  }
}

/** Replaces the file by a good copy. Refuses, and touches nothing, where any part of this cannot be done. */
export async function putInPlace(disk: Disk, asked: PutAbout): Promise<void> {
  const about = { ...asked, path: await disk.real(asked.path) }
  const { path, from, opener } = about
  const copy = await goodCopy(disk, from, opener)
  const claim = await rightToNew({ disk, now: about.now, who: () => about.who }, path)
  try {
    const before = await disk.facts(path)
    const bytes = await withoutErased(copy, await keepPresent(disk, about), about)
    await claim.check()
    const now = await disk.facts(path)
    // What a sync client put there meanwhile was not kept.
    if (before?.changedAt !== now?.changedAt || before?.size !== now?.size)
      throw new Refusal('conflict', 'copy-is-changing', { params: { file: basename(path) } })
    await disk.replace(path, bytes)
  } finally {
    await claim.release()
  }
}
