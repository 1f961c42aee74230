/** A drive in memory that knows what a power cut would leave: file bytes and folder names count only once they were synced. */
import { basename, dirname } from 'node:path'
import type { Drive, DriveFile } from '#electron/services/file/drive.ts'

/** A file's bytes as they are now and as they surely are on the disk; null where nothing surely is. */
export interface Inode {
  readonly now: Uint8Array
  readonly kept: Uint8Array | null
}
/** A change of names that may or may not be on the disk yet; a rename sets one name and frees another. */
export interface NameChange {
  readonly set: { name: string; inode: number } | null
  readonly free: string | null
}
export interface Folder {
  readonly now: ReadonlyMap<string, number>
  readonly kept: ReadonlyMap<string, number>
  /** Since the last sync, oldest first. */
  readonly changes: readonly NameChange[]
}
/** All of a drive at one moment; never changed in place, so that keeping one costs nothing. */
export interface Plate {
  readonly inodes: ReadonlyMap<number, Inode>
  readonly folders: ReadonlyMap<string, Folder>
}

const failure = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code })
const nothing: ReadonlyMap<string, number> = new Map()
const emptyFolder: Folder = { now: nothing, kept: nothing, changes: [] }

/** A folder after a change of its names. */
export function renamed(names: ReadonlyMap<string, number>, { set, free }: NameChange): Map<string, number> {
  const next = new Map(names)
  if (set) next.set(set.name, set.inode)
  if (free !== null) next.delete(free)
  return next
}

export interface Simulated extends Drive {
  plate(): Plate
  /** Empties a file and writes it from its beginning, as no good disk does. */
  overwrite(path: string): Promise<DriveFile>
}

/** A drive with nothing but its root. */
export const emptyDrive = (): Simulated =>
  simulated({ inodes: new Map(), folders: new Map([['/', emptyFolder]]) })

/** Folders are marked among the names of the folder above by this inode; their own names lie under their path. */
const folderInode = 0

/** A drive that goes on from what a plate holds. */
export function simulated(first: Plate): Simulated {
  let plate = first
  let lastInode = Math.max(0, ...first.inodes.keys())

  const folderOf = (path: string): Folder => {
    const folder = plate.folders.get(dirname(path))
    if (!folder) throw failure('ENOENT', path)
    return folder
  }
  const inodeOf = (path: string): number => {
    const number = folderOf(path).now.get(basename(path))
    if (number === undefined) throw failure('ENOENT', path)
    return number
  }
  const bytesAt = (path: string): Uint8Array => {
    if (plate.folders.has(path)) throw failure('EISDIR', path)
    return plate.inodes.get(inodeOf(path))?.now ?? new Uint8Array()
  }
  const putFolder = (path: string, folder: Folder) => {
    plate = { ...plate, folders: new Map(plate.folders).set(path, folder) }
  }
  const change = (path: string, what: NameChange) => {
    const folder = folderOf(path)
    putFolder(dirname(path), {
      ...folder,
      now: renamed(folder.now, what),
      changes: [...folder.changes, what],
    })
  }
  const put = (number: number, inode: Inode) => {
    plate = { ...plate, inodes: new Map(plate.inodes).set(number, inode) }
  }
  const handleOn = (number: number): DriveFile => {
    const here = (): Inode => plate.inodes.get(number) ?? { now: new Uint8Array(), kept: null }
    return {
      write: async (bytes) => {
        put(number, { ...here(), now: Buffer.concat([here().now, bytes]) })
      },
      size: async () => here().now.length,
      sync: async () => {
        put(number, { now: here().now, kept: here().now })
      },
      close: async () => undefined,
    }
  }
  return {
    plate: () => plate,
    create: async (path) => {
      if (folderOf(path).now.has(basename(path))) throw failure('EEXIST', path)
      lastInode += 1
      put(lastInode, { now: new Uint8Array(), kept: null })
      change(path, { set: { name: basename(path), inode: lastInode }, free: null })
      return handleOn(lastInode)
    },
    overwrite: async (path) => {
      const number = inodeOf(path)
      put(number, { now: new Uint8Array(), kept: plate.inodes.get(number)?.kept ?? null })
      return handleOn(number)
    },
    rename: async (from, to) => {
      const inode = inodeOf(from)
      if (dirname(from) !== dirname(to)) throw failure('EXDEV', to)
      change(to, { set: { name: basename(to), inode }, free: basename(from) })
    },
    link: async (from, to) => {
      const inode = inodeOf(from)
      if (folderOf(to).now.has(basename(to))) throw failure('EEXIST', to)
      change(to, { set: { name: basename(to), inode }, free: null })
    },
    syncFolder: async (path) => {
      const folder = plate.folders.get(path)
      if (!folder) throw failure('ENOENT', path)
      putFolder(path, { now: folder.now, kept: folder.now, changes: [] })
    },
    rewrite: async (path, change) => {
      const bytes = change(bytesAt(path))
      if (bytes === null) return false
      const number = inodeOf(path)
      put(number, { now: bytes, kept: plate.inodes.get(number)?.kept ?? null })
      return true
    },
    readFile: async (path) => bytesAt(path),
    readStart: async (path, length) => bytesAt(path).subarray(0, length),
    names: async (path) => {
      const folder = plate.folders.get(path)
      if (!folder) throw failure('ENOENT', path)
      return [...folder.now.keys()]
    },
    real: (path) => Promise.resolve(path),
    facts: async (path) => {
      if (plate.folders.has(path)) return { inode: folderInode, size: 0, changedAt: 0, isFolder: true }
      const inode = inodeOf(path)
      return { inode, size: bytesAt(path).length, changedAt: inode, isFolder: false }
    },
    makeFolder: async (path) => {
      let firstMade: string | undefined
      for (let at = path; !plate.folders.has(at); at = dirname(at)) firstMade = at
      if (firstMade === undefined) return undefined
      const missing: string[] = []
      for (let at = path; at.length >= firstMade.length; at = dirname(at)) missing.unshift(at)
      for (const at of missing) {
        change(at, { set: { name: basename(at), inode: folderInode }, free: null })
        putFolder(at, emptyFolder)
      }
      return firstMade
    },
    makeInner: async (path) => {
      if (plate.folders.has(path)) throw failure('EEXIST', path)
      change(path, { set: { name: basename(path), inode: folderInode }, free: null })
      putFolder(path, emptyFolder)
    },
    remove: async (path) => {
      const folder = plate.folders.get(dirname(path))
      if (folder?.now.has(basename(path))) change(path, { set: null, free: basename(path) })
    },
    pause: async () => undefined,
  }
}
