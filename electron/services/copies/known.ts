/** The copies of a programme that the app knows of: its backups, what was set aside, and what lies beside the file. */
import { basename, dirname, join } from 'node:path'
import { legal } from '#shared/backups/name.ts'
import type { CopyOfFile } from '#shared/contract/file.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Disk } from '../file/disk.ts'
import { type Label, labelOf, readBytes } from '../file/cohort-file.ts'

const ending = '.cohort'
const folderEnding = ' backups'
const setAside = / (?:set aside|damaged) /

/** Where copies of a programme are looked for. */
export interface About {
  /** Of the programme's file. */
  path: string
  /** Of the programme; null where the file cannot say. */
  id: string | null
  /** The second folder for backups; empty for none. */
  chosenFolder: string
}

/** The name of a programme's file without its ending. */
export const nameOf = (path: string): string => basename(path, ending)

const folderNameOf = (path: string): string => legal(nameOf(path)) + folderEnding

/** The folder beside a programme's file where its backups are. */
export const backupFolderOf = (path: string): string => join(dirname(path), folderNameOf(path))

/** The folder inside the chosen one where a programme's backups are; null where none is chosen. */
export const chosenBackupFolderOf = (path: string, chosenFolder: string): string | null =>
  chosenFolder === '' ? null : join(chosenFolder, folderNameOf(path))

/** The label of a file, its id also in version 1, where the id is not in the head; null where it cannot be read. */
async function fullLabel(disk: Disk, path: string): Promise<Label | null> {
  const label = await labelOf(disk, path).catch(() => null)
  if (!label || label.id !== null) return label
  try {
    const bytes = await disk.read(path)
    return bytes && { ...label, id: (await readBytes(bytes)).content.programme.id }
  } catch {
    return label
  }
}

async function describe(disk: Disk, path: string, kind: CopyOfFile['kind']): Promise<CopyOfFile | null> {
  const facts = await disk.facts(path).catch(() => null)
  if (!facts) return null
  const label = await fullLabel(disk, path)
  const { id, revision, sealed } = label ?? { id: null, revision: null, sealed: false }
  // A file of version 1 does not say when it was written.
  const at = label && (label.at ?? new Date(Math.round(facts.changedAt)).toISOString())
  return {
    path,
    kind: setAside.test(basename(path)) ? 'set-aside' : kind,
    id,
    revision,
    at,
    bytes: facts.size,
    sealed,
  }
}

/** The names in a folder; none where it cannot be listed. */
const listed = (disk: Disk, folder: string): Promise<string[]> => disk.list(folder).catch(() => [])

/** The programme files in a folder, each with what it says of itself; none where it cannot be listed. */
export async function copiesIn(disk: Disk, folder: string, kind: CopyOfFile['kind']): Promise<CopyOfFile[]> {
  const names = (await listed(disk, folder)).filter((name) => name.endsWith(ending))
  const copies = await Promise.all(names.map((name) => describe(disk, join(folder, name), kind)))
  return copies.filter((copy) => copy !== null)
}

/** Folders of backups in a place, also those of files of other names: a file that was renamed left its backups behind. */
const foldersIn = async (disk: Disk, place: string): Promise<string[]> =>
  (await listed(disk, place)).filter((name) => name.endsWith(folderEnding)).map((name) => join(place, name))

const newestFirst = (a: CopyOfFile, b: CopyOfFile): number =>
  (b.at ?? '').localeCompare(a.at ?? '') ||
  (b.revision ?? -1) - (a.revision ?? -1) ||
  a.path.localeCompare(b.path)

/**
 * Every copy of a programme that the app knows of, newest first, never the file itself: backups beside it and in the
 * chosen folder, what was set aside there, and other programme files in its folder that are of the same programme.
 * A copy in the programme's own folders that cannot be read is among them, with `id` and `revision` null.
 */
export async function knownCopies(disk: Disk, { path, id, chosenFolder }: About): Promise<CopyOfFile[]> {
  const places = [...new Set([dirname(path), ...(chosenFolder === '' ? [] : [chosenFolder])])]
  const own = new Set(places.map((place) => join(place, folderNameOf(path))))
  const folders = new Set([
    ...own,
    ...(await Promise.all(places.map((place) => foldersIn(disk, place)))).flat(),
  ])
  const inFolders = await Promise.all([...folders].map((folder) => copiesIn(disk, folder, 'backup')))
  const beside = await copiesIn(disk, dirname(path), 'other')
  const isOurs = (copy: CopyOfFile): boolean => {
    const isAtHome = own.has(dirname(copy.path))
    if (copy.id !== null) return id === null ? isAtHome : copy.id === id
    return isAtHome || (copy.kind === 'set-aside' && basename(copy.path).startsWith(nameOf(path)))
  }
  return [...inFolders.flat(), ...beside]
    .filter((copy) => copy.path !== path && isOurs(copy))
    .toSorted(newestFirst)
}

/** The chosen folder where it is not there now (a stick that is away): what copies it holds cannot be told. */
export async function unreachedPlaces(
  disk: Disk,
  { chosenFolder }: Pick<About, 'chosenFolder'>,
): Promise<{ path: string; code: string }[]> {
  if (chosenFolder === '') return []
  try {
    return (await disk.facts(chosenFolder)) ? [] : [{ path: chosenFolder, code: 'no-such-place' }]
  } catch (error) {
    return [{ path: chosenFolder, code: error instanceof Refusal ? error.code : 'disk-failed' }]
  }
}
