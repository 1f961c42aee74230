/** A programme file as it lies on the disk, with or without a passphrase. */
import { basename } from 'node:path'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import type { Disk } from './disk.ts'
import { type Content, decode, encode, headOf, isWhole, momentOf } from './format.ts'
import { isSealed, type Key, keyOf, refuseDamage, seal, sealedHeadOf, opens, unseal } from './seal.ts'

/** What may open a sealed file: a key that is there already, or a passphrase to draw one from. */
export interface Opener {
  key?: Key | null | undefined
  passphrase?: string | undefined
}

export interface Opened {
  content: Content
  /** The key of the file; null where it has no passphrase. */
  key: Key | null
}

/** The bytes of a content, sealed where there is a key. */
export const bytesOf = (content: Content, key: Key | null): Uint8Array => {
  const plain = encode(content)
  return key
    ? seal(plain, key, { id: content.programme.id, revision: content.revision, at: content.at })
    : plain
}

/**
 * Reads the bytes of a programme file. Refuses damage; a sealed file without what opens it with `needs-passphrase`,
 * with a wrong passphrase with `wrong-passphrase` (both `locked`).
 */
export async function readBytes(bytes: Uint8Array, { key, passphrase }: Opener = {}): Promise<Opened> {
  if (!isSealed(bytes)) return { content: decode(bytes), key: null }
  if (key && opens(key, sealedHeadOf(bytes).head)) return { content: decode(unseal(bytes, key)), key }
  refuseDamage(bytes)
  if (passphrase === undefined) throw new Refusal('locked', 'needs-passphrase', { field: 'passphrase' })
  const drawn = await keyOf(bytes, passphrase)
  return { content: decode(unseal(bytes, drawn)), key: drawn }
}

/** Reads a programme file; refuses as `readBytes` does, and with `no-such-file` where there is none. */
export async function readCohort(disk: Disk, path: string, opener: Opener = {}): Promise<Opened> {
  const bytes = await disk.read(path)
  if (!bytes) throw new Refusal('not-found', 'no-such-file', { params: { file: basename(path) } })
  return readBytes(bytes, opener)
}

/** Whether a file is as it was written, sealed or not; needs no passphrase. */
export function isSound(bytes: Uint8Array): boolean {
  if (!isSealed(bytes)) return isWhole(bytes)
  try {
    refuseDamage(bytes)
    return true
  } catch {
    return false
  }
}

/** What the beginning of a file tells without opening it. */
export interface Label {
  /** Of the programme; null in files of version 1. */
  id: string | null
  version: number
  revision: number
  at: Instant | null
  sealed: boolean
}

/** The label of a file; null where there is none, or its beginning is no programme file's. */
export async function labelOf(disk: Disk, path: string): Promise<Label | null> {
  const start = await disk.readStart(path, 1000)
  if (!start) return null
  if (!isSealed(start)) {
    const head = headOf(start)
    return head && { id: head.id, version: head.version, revision: head.revision, at: head.at, sealed: false }
  }
  try {
    const { id, version, revision, at } = sealedHeadOf(start).head
    return { id, version, revision, at: momentOf(at), sealed: true }
  } catch {
    return null
  }
}
