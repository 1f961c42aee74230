/** Everything that a power cut may leave of a drive: names in any mixture of old and new, bytes lost, zeroed or torn. */
import { join } from 'node:path'
import { type Folder, type Inode, type NameChange, type Plate, renamed } from './drive.ts'

/** How a change of names may be found: not there, there, or a rename whose old name is still there. */
const fatesOf = (change: NameChange): (NameChange | null)[] =>
  change.set && change.free !== null ? [null, change, { ...change, free: null }] : [null, change]

/** At most this many late changes are found in every mixture; of longer rows the older ones are there. */
const mixed = 6

/** Each state the names of a folder may be found in. */
function namesOf({ kept, changes }: Folder): ReadonlyMap<string, number>[] {
  const sure = changes.slice(0, Math.max(0, changes.length - mixed)).reduce(renamed, new Map(kept))
  const late = changes.slice(-mixed)
  return late.reduce<ReadonlyMap<string, number>[]>(
    (states, change) =>
      states.flatMap((names) => fatesOf(change).map((fate) => (fate ? renamed(names, fate) : names))),
    [sure],
  )
}

/** Each state the bytes of a file may be found in. */
function bytesOf({ now, kept }: Inode): Uint8Array[] {
  if (kept === now) return [now]
  const half = now.length >> 1
  const zeros = new Uint8Array(now.length)
  const before = kept ?? new Uint8Array()
  return [
    before,
    now,
    new Uint8Array(),
    zeros,
    now.subarray(0, half),
    Buffer.concat([now.subarray(0, half), zeros.subarray(half)]),
    Buffer.concat([zeros.subarray(0, half), now.subarray(half)]),
    Buffer.concat([now.subarray(0, half), before.subarray(half)]),
  ]
}

/** A file tree as a cut left it: bytes by path, and the folders. */
export interface Left {
  files: ReadonlyMap<string, Uint8Array>
  folders: readonly string[]
}

const product = <T>(lists: T[][]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((one) => list.map((next) => [...one, next])), [[]])

/** Whether a folder that was found holds the one at `path`: a folder whose name was lost is lost with its files. */
const leads = (path: string, names: ReadonlyMap<string, ReadonlyMap<string, number>>): boolean => {
  if (path === '/') return true
  const above = join(path, '..')
  return (
    (names.get(above)?.has(path.slice(above === '/' ? 1 : above.length + 1)) ?? false) && leads(above, names)
  )
}

/** Each state that a cut at this moment may leave. */
export function* leftBy(plate: Plate): Generator<Left> {
  const paths = [...plate.folders.keys()]
  const mixtures = product([...plate.folders.values()].map(namesOf))
  for (const mixture of mixtures) {
    const names = new Map(paths.map((path, at) => [path, mixture[at] ?? new Map<string, number>()]))
    const folders = paths.filter((path) => leads(path, names))
    const places = folders.flatMap((folder) =>
      [...(names.get(folder) ?? [])].flatMap(([name, inode]) => {
        const held = plate.inodes.get(inode)
        return held ? [{ path: join(folder, name), inode, fates: bytesOf(held) }] : []
      }),
    )
    const inodes = [...new Map(places.map(({ inode, fates }) => [inode, fates]))]
    for (const fates of product(inodes.map(([, each]) => each))) {
      const bytes = new Map(inodes.map(([inode], at) => [inode, fates[at] ?? new Uint8Array()]))
      yield {
        files: new Map(places.map(({ path, inode }) => [path, bytes.get(inode) ?? new Uint8Array()])),
        folders,
      }
    }
  }
}

/** The drive somebody starts the computer with after the cut: all that was left is surely there. */
export function plateOf({ files, folders }: Left): Plate {
  const paths = [...files.keys()]
  const inodes = new Map(
    paths.map((path, at) => {
      const bytes = files.get(path) ?? new Uint8Array()
      return [at + 1, { now: bytes, kept: bytes }] as const
    }),
  )
  const folderFrom = (folder: string): Folder => {
    const own = paths.flatMap((path, at) =>
      join(path, '..') === folder
        ? [[path.slice(folder === '/' ? 1 : folder.length + 1), at + 1] as const]
        : [],
    )
    const inner = folders.flatMap((path) =>
      path !== '/' && join(path, '..') === folder
        ? [[path.slice(folder === '/' ? 1 : folder.length + 1), 0] as const]
        : [],
    )
    const names = new Map([...own, ...inner])
    return { now: names, kept: names, changes: [] }
  }
  return { inodes, folders: new Map(folders.map((folder) => [folder, folderFrom(folder)])) }
}
