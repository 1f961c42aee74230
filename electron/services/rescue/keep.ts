/** Keeps the very bytes of a file under a dated name, so that nothing done to it later can lose them. */
import { join } from 'node:path'
import { Refusal } from '#shared/model/refusal.ts'
import { shortName } from '#shared/backups/name.ts'
import type { Instant } from '#shared/model/scalars.ts'
import { backupFolderOf, chosenBackupFolderOf, nameOf } from '../copies/known.ts'
import type { Disk } from '../file/disk.ts'

export interface KeepAbout {
  path: string
  chosenFolder: string
  now: Instant
  /** As the copy's name says it. */
  as: 'damaged' | 'set aside'
}

/** The folders in which copies of a file are kept, the one beside it first. */
const placesOf = ({ path, chosenFolder }: Pick<KeepAbout, 'path' | 'chosenFolder'>): string[] =>
  [backupFolderOf(path), chosenBackupFolderOf(path, chosenFolder)].filter((place) => place !== null)

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** Where these bytes are kept already under a dated name; null where they are not. */
export async function keptAlready(
  disk: Disk,
  bytes: Uint8Array,
  about: Pick<KeepAbout, 'path' | 'chosenFolder'>,
): Promise<string | null> {
  for (const place of placesOf(about)) {
    const names = (await disk.list(place).catch(() => [])).filter((name) =>
      / (?:damaged|set aside) /.test(name),
    )
    for (const name of names.toSorted().toReversed()) {
      const facts = await disk.facts(join(place, name)).catch(() => null)
      if (facts?.size !== bytes.length) continue
      const there = await disk.read(join(place, name)).catch(() => null)
      if (there && same(there, bytes)) return join(place, name)
    }
  }
  return null
}

/** `2026-06-16 090512`, in UTC as the files themselves say it. */
const stamp = (now: Instant): string => now.slice(0, 19).replace('T', ' ').replaceAll(':', '')

async function keepIn(disk: Disk, place: string, bytes: Uint8Array, about: KeepAbout): Promise<string> {
  await disk.makeInnerFolder(place)
  for (let count = 1; ; count += 1) {
    const name = `${shortName(nameOf(about.path))} ${about.as} ${stamp(about.now)}${count === 1 ? '' : ` ${count}`}.cohort`
    try {
      await disk.createNew(join(place, name), bytes)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'file-is-there-already') continue
      throw error
    }
    const there = await disk.read(join(place, name))
    if (!there || !same(there, bytes)) throw new Refusal('damaged', 'disk-failed')
    return join(place, name)
  }
}

/** Keeps these bytes once, beside the file or in the chosen folder; gives where. Refuses where neither takes them. */
export async function keep(disk: Disk, bytes: Uint8Array, about: KeepAbout): Promise<string> {
  const there = await keptAlready(disk, bytes, about)
  if (there !== null) return there
  let refused: unknown
  for (const place of placesOf(about))
    try {
      return await keepIn(disk, place, bytes, about)
    } catch (error) {
      refused ??= error
    }
  throw refused
}
