/** The raw calls under the Disk: the system's own, one by one, so that each can be made to fail and a power cut put after it. */
import { link, lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from './disk-refusal.ts'

/** A file that is being written. */
export interface DriveFile {
  write(bytes: Uint8Array): Promise<void>
  /** In bytes, as the drive counts them. */
  size(): Promise<number>
  /** Settles once what was written survives a power cut. */
  sync(): Promise<void>
  close(): Promise<void>
}

export interface DriveFacts {
  inode: number
  /** In bytes. */
  size: number
  /** Milliseconds since 1970. */
  changedAt: number
  isFolder: boolean
}

/** A file system. Every call rejects as node:fs does, with an error that has a `code`. */
export interface Drive {
  /** Makes a file that must not be there yet (`EEXIST`), readable by its owner alone. */
  create(path: string): Promise<DriveFile>
  rename(from: string, to: string): Promise<void>
  /** Gives a file a second name that must not be there yet; not every file system can. */
  link(from: string, to: string): Promise<void>
  /** Settles once the names in a folder survive a power cut; does nothing where the system has no such thing. */
  syncFolder(folder: string): Promise<void>
  /**
   * Changes a small file in place through one handle, from the first look to the last byte, so that a file which is
   * put there meanwhile is not touched; nothing where `change` gives null. Not synced. Answers whether it wrote.
   */
  rewrite(path: string, change: (bytes: Uint8Array) => Uint8Array | null): Promise<boolean>
  readFile(path: string): Promise<Uint8Array>
  /** At most the first `length` bytes. */
  readStart(path: string, length: number): Promise<Uint8Array>
  names(folder: string): Promise<string[]>
  facts(path: string): Promise<DriveFacts>
  /** Where a link leads in the end; the path itself where it is none. */
  real(path: string): Promise<string>
  /** Makes a folder and those above it; gives the first one that was not there before. */
  makeFolder(path: string): Promise<string | undefined>
  /** Makes a folder that must not be there yet (`EEXIST`) in one that must (`ENOENT`). */
  makeInner(path: string): Promise<void>
  /** Nothing where there is no such file. */
  remove(path: string): Promise<void>
  /** Lets time pass before a call is tried again. */
  pause(milliseconds: number): Promise<void>
}

/** Answers of file systems on which a folder cannot be synced at all, such as some shared ones. */
const hasNoSync = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** The drives of this computer. */
export const realDrive: Drive = {
  async create(path) {
    const file = await open(path, 'wx', 0o600)
    return {
      write: (bytes) => file.writeFile(bytes),
      size: async () => (await file.stat()).size,
      sync: () => file.sync(),
      close: () => file.close(),
    }
  },
  rename,
  link,
  async syncFolder(folder) {
    if (process.platform === 'win32') return
    const opened = await open(folder, 'r')
    try {
      await opened.sync()
    } catch (error) {
      if (!hasNoSync.has(codeOf(error))) throw error
    } finally {
      await opened.close()
    }
  },
  async rewrite(path, change) {
    const file = await open(path, 'r+')
    try {
      const next = change(await file.readFile())
      if (next === null) return false
      await file.write(next, 0, next.length, 0)
      await file.truncate(next.length)
      return true
    } finally {
      await file.close()
    }
  },
  readFile: (path) => readFile(path),
  async readStart(path, length) {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  },
  names: (folder) => readdir(folder),
  async facts(path) {
    const found = await stat(path)
    return { inode: found.ino, size: found.size, changedAt: found.mtimeMs, isFolder: found.isDirectory() }
  },
  // What is no link keeps its path as it was given: a mapped drive would come back under another name.
  real: async (path) => ((await lstat(path)).isSymbolicLink() ? realpath(path) : path),
  makeFolder: (path) => mkdir(path, { recursive: true }),
  makeInner: (path) => mkdir(path),
  remove: (path) => rm(path, { force: true }),
  pause: (milliseconds) => wait(milliseconds),
}
