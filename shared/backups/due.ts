/** When a backup is due. */
import type { Instant } from '../model/scalars.ts'

const minute = 60_000

/** How long one backup serves while the work goes on, and when one that failed is tried again; milliseconds. */
export const pace = { every: 60 * minute, again: 5 * minute } as const

/** What happened in one place since the file was opened. */
export interface Since {
  madeAt: Instant | null
  /** The last try, where it failed. */
  failedAt: Instant | null
}

/** A clock that was set back has passed as much time as one that went on. */
const passed = (from: Instant, now: Instant): number => Math.abs(Date.parse(now) - Date.parse(from))

/** A change is about to be written: the first since opening asks for a backup, and one every hour of work. */
export function isDue({ madeAt, failedAt }: Since, now: Instant): boolean {
  if (failedAt !== null) return passed(failedAt, now) >= pace.again
  return madeAt === null || passed(madeAt, now) >= pace.every
}
