/** One folder of backups: a copy put into it, and those dropped that are no longer kept. */
import { basename, join } from 'node:path'
import type { CopyOfFile } from '#shared/contract/file.ts'
import { type Dated, keptOf } from '#shared/backups/kept.ts'
import { backupName, stampIn } from '#shared/backups/name.ts'
import type { Id, LocalDate } from '#shared/model/scalars.ts'
import { copiesIn } from '../copies/known.ts'
import { isSound } from '../file/cohort-file.ts'
import type { Disk } from '../file/disk.ts'
import { localOf } from './local.ts'
import type { Source } from './source.ts'

/**
 * Puts a copy into a folder under a name of its own and gives its path; one that is there already serves.
 * Makes the folder, but none above it: a drive that was pulled out is not made anew.
 */
export async function putInto(
  disk: Disk,
  folder: string,
  { name, source, zone }: { name: string; source: Source; zone: string },
): Promise<string> {
  await disk.makeInnerFolder(folder)
  const stamp = { ...localOf(source.at, zone), revision: source.revision }
  for (let count = 1; ; count += 1) {
    const path = join(folder, backupName(name, stamp, count))
    const there = await disk.read(path)
    if (there && Buffer.compare(there, source.bytes) === 0) return path
    if (there) continue
    await disk.replace(path, source.bytes)
    return path
  }
}

export interface Pruning {
  programmeId: Id
  today: LocalDate
  zone: string
  /** Never dropped this time: what is being restored. */
  sparing?: string | undefined
}

function datedOf({ path, at, revision }: CopyOfFile, zone: string): Dated[] {
  return at === null || revision === null ? [] : [{ path, at, revision, day: localOf(at, zone).day }]
}

/** What an interrupted copy left behind. */
const leftBehind = /^(.*\.cohort)\.writing-/

/**
 * Drops the backups of a programme that are no longer kept, out of those that this app named. Where there is anything
 * to drop, every other one is read: one that is damaged stands for nothing, and is itself left where it is.
 */
export async function prune(disk: Disk, folder: string, about: Pruning): Promise<void> {
  for (const name of await disk.list(folder)) {
    const of = leftBehind.exec(name)?.[1]
    if (of !== undefined) await disk.sweep(join(folder, of))
  }
  const ours = (await copiesIn(disk, folder, 'backup')).filter(
    ({ path, kind, id }) => kind === 'backup' && id === about.programmeId && stampIn(basename(path)) !== null,
  )
  const dated = ours.flatMap((copy) => datedOf(copy, about.zone))
  if (keptOf(dated, about.today).size === dated.length) return
  const sound: Dated[] = []
  for (const one of dated) {
    const bytes = await disk.read(one.path)
    if (bytes && isSound(bytes)) sound.push(one)
  }
  const kept = keptOf(sound, about.today)
  for (const { path } of sound) if (!kept.has(path) && path !== about.sparing) await disk.remove(path)
}
