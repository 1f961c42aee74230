/** Writing a file so that a cut at any moment leaves the old one or the new one, and never a part. */
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { codeOf, swept } from './disk-refusal.ts'
import type { Drive } from './drive.ts'

const mark = '.writing-'

/** Whether `name` is what an interrupted write left of the file named `of`, or of its lock. */
export const temporaryOf = (name: string, of: string): boolean =>
  [mark, `.lock${mark}`, '.lock.left-'].some((middle) => name.startsWith(of + middle))

/** Beside the file, so that a rename can put it in place; of this process, and never drawn twice. */
const temporaryFor = (path: string): string =>
  `${path}${mark}${process.pid}-${randomBytes(6).toString('hex')}`

/** Writes all bytes of a new file and has them on the disk; a write that fell short counts as a full disk. */
async function writeSynced(drive: Drive, path: string, bytes: Uint8Array): Promise<void> {
  const file = await drive.create(path)
  try {
    await file.write(bytes)
    if ((await file.size()) !== bytes.length)
      throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
    await file.sync()
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
  await file.close()
}

const passing = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Renames, trying again while a virus scanner or a sync client holds the file for a moment. */
async function renamePatiently(drive: Drive, from: string, to: string): Promise<void> {
  for (const pause of [20, 60, 180, 400]) {
    try {
      return await drive.rename(from, to)
    } catch (error) {
      if (!passing.has(codeOf(error))) throw error
      await drive.pause(pause)
    }
  }
  await drive.rename(from, to)
}

const removed = (drive: Drive, path: string): Promise<void> => drive.remove(path).catch(() => undefined)

/** Puts a file in place of another, or where none was; `lastLook` stops it until the very rename by rejecting. */
export async function place(
  drive: Drive,
  path: string,
  bytes: Uint8Array,
  lastLook?: () => Promise<void>,
): Promise<void> {
  const temporary = temporaryFor(path)
  try {
    await writeSynced(drive, temporary, bytes)
    await lastLook?.()
    await renamePatiently(drive, temporary, path)
  } catch (error) {
    await removed(drive, temporary)
    throw (await wasSwept(drive, path, error))
      ? Object.assign(new Error('swept away', { cause: error }), { code: swept })
      : error
  }
  await drive.syncFolder(dirname(path))
}

/** Our temporary file went and its folder did not: whoever took the file over swept it away, so that it cannot arrive late. */
async function wasSwept(drive: Drive, path: string, error: unknown): Promise<boolean> {
  if (codeOf(error) !== 'ENOENT') return false
  const folder = await drive.facts(dirname(path)).catch(() => null)
  return folder?.isFolder ?? false
}

/** File systems of sticks and shared drives that know no second name for a file. */
const hasNoLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'UNKNOWN'])

/** Puts a file where none is; rejects with `EEXIST` where one is. */
export async function putAnew(drive: Drive, path: string, bytes: Uint8Array): Promise<void> {
  const isThere = () =>
    drive.facts(path).then(
      () => true,
      () => false,
    )
  const there = (cause?: unknown) => Object.assign(new Error('is there', { cause }), { code: 'EEXIST' })
  if (await isThere()) throw there()
  const temporary = temporaryFor(path)
  try {
    await writeSynced(drive, temporary, bytes)
    await drive.link(temporary, path).catch(async (error: unknown) => {
      if (!hasNoLinks.has(codeOf(error))) throw error
      await reserve(drive, path)
      await renamePatiently(drive, temporary, path).catch(async (second: unknown) => {
        await removed(drive, path)
        throw second
      })
    })
  } catch (error) {
    await removed(drive, temporary)
    // Whoever has it now may have swept our temporary file away.
    throw codeOf(error) === 'ENOENT' && (await isThere()) ? there(error) : error
  }
  await removed(drive, temporary)
  try {
    await drive.syncFolder(dirname(path))
  } catch (error) {
    await removed(drive, path)
    throw error
  }
}

/** Takes a name with an empty file that the whole one is then renamed onto. */
async function reserve(drive: Drive, path: string): Promise<void> {
  const file = await drive.create(path)
  await file.close()
}
