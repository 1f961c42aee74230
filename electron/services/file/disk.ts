/** The disk as the services see it: whole files, replaced at once or not at all. */
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ErrorKind, Refusal } from '#shared/model/refusal.ts'

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
   */
  replace(path: string, bytes: Uint8Array): Promise<void>
  /** Writes a file that must not be there yet; refuses with `file-is-there-already` (`conflict`) where it is. */
  createNew(path: string, bytes: Uint8Array): Promise<void>
  /** Makes a folder and those above it; gives the first one that was not there before. */
  makeFolder(path: string): Promise<string | undefined>
  /** The names in a folder; none where there is no such folder. */
  list(folder: string): Promise<string[]>
  /** What tells one state of a file from another without reading it; null where there is none. */
  facts(path: string): Promise<FileFacts | null>
  exists(path: string): Promise<boolean>
  /** In bytes. Refuses with `no-such-file` (`file`) where there is none. */
  size(path: string): Promise<number>
  /** Removes temporary files that an interrupted write left beside `path`. */
  sweep(path: string): Promise<void>
  remove(path: string): Promise<void>
}

const kinds: Record<string, [ErrorKind, string]> = {
  ENOSPC: ['disk-full', 'disk-is-full'],
  EDQUOT: ['disk-full', 'disk-is-full'],
  EROFS: ['read-only', 'place-is-read-only'],
  EACCES: ['read-only', 'no-permission'],
  EPERM: ['read-only', 'no-permission'],
  EBUSY: ['locked', 'file-is-in-use'],
  ENOENT: ['not-found', 'no-such-place'],
  ENOTDIR: ['not-found', 'no-such-place'],
  EISDIR: ['invalid', 'is-a-folder'],
  EIO: ['damaged', 'disk-failed'],
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** On reading: there is no such file, or what should be its folder is none. */
const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

/** A system error as a refusal a user can act on; anything else is thrown on as it is. */
export function diskRefusal(error: unknown, path: string): unknown {
  const known = kinds[codeOf(error)]
  return known ? new Refusal(known[0], known[1], { params: { file: basename(path) }, cause: error }) : error
}

/** The place itself, or the nearest folder above it, where that is a file; null where none of them is. */
async function fileInTheWay(path: string): Promise<string | null> {
  const there = await stat(path).catch(() => null)
  if (there) return there.isDirectory() ? null : path
  return dirname(path) === path ? null : fileInTheWay(dirname(path))
}

/** Makes a folder and those above it; gives the first one that was not there before. Refuses with `is-a-file` (`file`). */
export async function makeFolder(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true })
  } catch (error) {
    const file = await fileInTheWay(path)
    if (file === null) throw diskRefusal(error, path)
    throw new Refusal('conflict', 'is-a-file', { params: { file: basename(file) }, cause: error })
  }
}

const passing = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Renames, trying again while a virus scanner or a sync client holds the file for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of [20, 60, 180, 400]) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!passing.has(codeOf(error))) throw error
      await wait(pause)
    }
  }
  await rename(from, to)
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    const { size } = await file.stat()
    if (size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
    await file.sync()
  } finally {
    await file.close()
  }
}

const temporaryMark = '.writing-'
let running = 0

/** The real disk. */
export const disk: Disk = {
  async read(path) {
    try {
      return await readFile(path)
    } catch (error) {
      if (isMissing(error)) return null
      throw diskRefusal(error, path)
    }
  },
  async replace(path, bytes) {
    const temporary = `${path}${temporaryMark}${process.pid}-${(running += 1)}`
    try {
      await writeSynced(temporary, bytes)
      await renamePatiently(temporary, path)
      await syncFolder(path)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined)
      throw diskRefusal(error, path)
    }
  },
  async readStart(path, length) {
    try {
      const file = await open(path, 'r')
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    } catch (error) {
      if (isMissing(error)) return null
      throw diskRefusal(error, path)
    }
  },
  async createNew(path, bytes) {
    try {
      const file = await open(path, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await syncFolder(path)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw new Refusal('conflict', 'file-is-there-already', { cause: error })
      throw diskRefusal(error, path)
    }
  },
  makeFolder,
  async list(folder) {
    try {
      return await readdir(folder)
    } catch (error) {
      if (isMissing(error)) return []
      throw diskRefusal(error, folder)
    }
  },
  async facts(path) {
    try {
      const { ino, size, mtimeMs } = await stat(path)
      return { inode: ino, size, changedAt: mtimeMs }
    } catch (error) {
      if (isMissing(error)) return null
      throw diskRefusal(error, path)
    }
  },
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  size: (path) =>
    stat(path).then(
      ({ size }) => size,
      (error: unknown) => {
        if (!isMissing(error)) throw diskRefusal(error, path)
        throw new Refusal('not-found', 'no-such-file', { params: { file: basename(path) }, cause: error })
      },
    ),
  async sweep(path) {
    const folder = dirname(path)
    const own = basename(path) + temporaryMark
    const names = await readdir(folder).catch(() => [])
    for (const name of names)
      if (name.startsWith(own)) await rm(join(folder, name), { force: true }).catch(() => undefined)
  },
  remove: (path) => rm(path, { force: true }),
}
