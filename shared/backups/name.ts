/** Names of backup files: `Name 2026-06-16 09.12 r812.cohort`, in order of time when sorted, and legal on every system. */
import type { LocalDate } from '../model/scalars.ts'

const longest = 50
const ending = '.cohort'

/** A name without what Windows forbids in one: `<>:"/\|?*`, control characters, a full stop or space at its end. */
export const legal = (name: string): string =>
  name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '-').replace(/[. ]+$/, '') || '-'

/** A legal name, cut so that what is set behind it still fits into the name of a file. */
export const shortName = (name: string): string => [...legal(name)].slice(0, longest).join('')

export interface Stamp {
  /** The day and the time of day, `09:12`, of what it holds, where the user is. */
  day: LocalDate
  time: string
  revision: number
}

/** The name of a backup of the file `name` (without its ending); `count` tells apart what would have one name. */
export function backupName(name: string, { day, time, revision }: Stamp, count = 1): string {
  const stamp = `${day} ${time.slice(0, 5).replace(':', '.')} r${revision}`
  return `${shortName(name)} ${stamp}${count === 1 ? '' : ` ${count}`}${ending}`
}

const pattern = / (\d{4}-\d\d-\d\d) (\d\d)\.(\d\d) r(\d+)(?: \d+)?\.cohort$/

/** What the name of a backup says; null where it is no such name: what the user put there is theirs. */
export function stampIn(name: string): Stamp | null {
  const parts = pattern.exec(name)
  if (!parts) return null
  const [, day = '', hours = '', minutes = '', revision = ''] = parts
  return { day, time: `${hours}:${minutes}`, revision: Number(revision) }
}
