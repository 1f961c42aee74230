/** The disk as the services see it: whole files, replaced at once or not at all, and there after a power cut. */
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from '#shared/model/refusal.ts'
import { codeOf, diskRefusal, isMissing } from './disk-refusal.ts'
import { type Drive, realDrive } from './drive.ts'
import { place, putAnew, temporaryOf } from './put.ts'

/** Which file it is (`inode`), bytes, and the moment of its last change in milliseconds. */
export interface FileFacts {
  inode: number
  size: number
  changedAt: number
}

export interface Disk {
  /** The bytes of a file, or null where there is none. Refuses what cannot be read. */
  read(path: string): Promise<Uint8Array | null>
  /** At most the first `length` bytes; null where there is no such file. */
  readStart(path: string, length: number): Promise<Uint8Array | null>
  /**
   * Puts a file in place of another so that at every moment one of the two is whole, and on the disk.
   * Its folder must be there: a folder that vanished with its drive is refused (`no-such-place`), not made anew.
   * `lastLook` is asked when all is written but the name, and refuses by rejecting.
   */
  replace(path: string, bytes: Uint8Array, lastLook?: () => Promise<void>): Promise<void>
  /**
   * Writes a file that must not be there yet, whole or not at all; refuses with `file-is-there-already`
   * (`conflict`) where it is.
   */
  createNew(path: string, bytes: Uint8Array): Promise<void>
  /** Changes a small file in place, as `Drive.rewrite` does; false where there is none, or `change` gives null. */
  rewrite(path: string, change: (bytes: Uint8Array) => Uint8Array | null): Promise<boolean>
  /** Gives a file another name in its folder, in place of whatever had it; false where there is no such file. */
  move(from: string, to: string): Promise<boolean>
  /** Makes a folder and those above it; gives the first one that was not there before. Refuses with `is-a-file` (`file`). */
  makeFolder(path: string): Promise<string | undefined>
  /** Makes a folder where there is none, and none above it: refuses with `no-such-place` where those went with their drive. */
  makeInnerFolder(path: string): Promise<void>
  /** The names in a folder; none where there is no such folder. */
  list(folder: string): Promise<string[]>
  /** What tells one state of a file from another without reading it; null where there is none. */
  facts(path: string): Promise<FileFacts | null>
  /** Where a link leads, so that the file behind it is written and locked and not the link replaced; else the path itself. */
  real(path: string): Promise<string>
  /** Refuses where the disk cannot tell: what might be there must not be written over. */
  exists(path: string): Promise<boolean>
  /** In bytes. Refuses with `no-such-file` (`file`) where there is none. */
  size(path: string): Promise<number>
  /** Removes temporary files that an interrupted write left of `path` and of its lock. */
  sweep(path: string): Promise<void>
  remove(path: string): Promise<void>
}

/** The place itself, or the nearest folder above it, where that is a file; null where none of them is. */
async function fileInTheWay(drive: Drive, path: string): Promise<string | null> {
  const there = await drive.facts(path).catch(() => null)
  if (there) return there.isFolder ? null : path
  return dirname(path) === path ? null : fileInTheWay(drive, dirname(path))
}

/** Makes folders that survive a power cut together with what is put into them. */
async function makeFolder(drive: Drive, path: string): Promise<string | undefined> {
  try {
    const first = await drive.makeFolder(path)
    if (first === undefined) return undefined
    for (let made = resolve(path); made.length >= first.length; made = dirname(made))
      await drive.syncFolder(dirname(made))
    return first
  } catch (error) {
    const file = await fileInTheWay(drive, path)
    if (file === null) throw diskRefusal(error, path)
    throw new Refusal('conflict', 'is-a-file', { params: { file: basename(file) }, cause: error })
  }
}

async function makeInnerFolder(drive: Drive, path: string): Promise<void> {
  try {
    await drive.makeInner(path)
    await drive.syncFolder(dirname(resolve(path)))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw diskRefusal(error, path)
    if (await fileInTheWay(drive, path))
      throw new Refusal('conflict', 'is-a-file', { params: { file: basename(path) }, cause: error })
  }
}

/** A disk on a drive. */
export function createDisk(drive: Drive): Disk {
  /** What a reading gives, or null where there is nothing to read. */
  const unlessMissing = async <T>(path: string, reading: Promise<T>): Promise<T | null> => {
    try {
      return await reading
    } catch (error) {
      if (isMissing(error)) return null
      throw diskRefusal(error, path)
    }
  }
  const facts = async (path: string) => {
    const found = await unlessMissing(path, drive.facts(path))
    return found && { inode: found.inode, size: found.size, changedAt: found.changedAt }
  }
  return {
    read: (path) => unlessMissing(path, drive.readFile(path)),
    readStart: (path, length) => unlessMissing(path, drive.readStart(path, length)),
    async replace(path, bytes, lastLook) {
      try {
        await place(drive, path, bytes, lastLook)
      } catch (error) {
        throw diskRefusal(error, path)
      }
    },
    async createNew(path, bytes) {
      try {
        await putAnew(drive, path, bytes)
      } catch (error) {
        if (codeOf(error) === 'EEXIST')
          throw new Refusal('conflict', 'file-is-there-already', { cause: error })
        throw diskRefusal(error, path)
      }
    },
    rewrite: async (path, change) => (await unlessMissing(path, drive.rewrite(path, change))) ?? false,
    move: async (from, to) =>
      (await unlessMissing(
        from,
        drive.rename(from, to).then(() => true),
      )) ?? false,
    makeFolder: (path) => makeFolder(drive, path),
    makeInnerFolder: (path) => makeInnerFolder(drive, path),
    list: async (folder) => (await unlessMissing(folder, drive.names(folder))) ?? [],
    facts,
    real: (path) => drive.real(path).catch(() => path),
    exists: async (path) => (await facts(path)) !== null,
    async size(path) {
      const found = await facts(path)
      if (!found) throw new Refusal('not-found', 'no-such-file', { params: { file: basename(path) } })
      return found.size
    },
    async sweep(path) {
      const names = await drive.names(dirname(path)).catch(() => [])
      for (const name of names)
        if (temporaryOf(name, basename(path)))
          await drive.remove(join(dirname(path), name)).catch(() => undefined)
    },
    async remove(path) {
      try {
        await drive.remove(path)
      } catch (error) {
        throw diskRefusal(error, path)
      }
    },
  }
}

/** The real disk. */
export const disk: Disk = createDisk(realDrive)
