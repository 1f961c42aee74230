/** Which backups are kept: three of today, one a day for a week, one a month for a year. */
import type { Instant, LocalDate } from '../model/scalars.ts'
import { addDays } from '../i18n/dates.ts'

/** What decides about one backup. */
export interface Dated {
  /** Tells it from the others. */
  path: string
  /** When what it holds was written. */
  at: Instant
  /** The day of `at` where the user is. */
  day: LocalDate
  revision: number
}

/** How many are kept, counted from the newest back. */
export const kept = { today: 3, days: 7, months: 12 } as const

/** Older first; of one moment the lower revision first. */
export const byAge = (a: Dated, b: Dated): number =>
  Date.parse(a.at) - Date.parse(b.at) || a.revision - b.revision || (a.path < b.path ? -1 : 1)

const monthOf = (day: LocalDate): string => day.slice(0, 7)

/** The month `back` months before that of a day, `2026-06`. */
function monthBefore(day: LocalDate, back: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) - back
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/**
 * The backups to keep, as their paths: the last 3 of `today` (or, by a clock that was set back, of a later day), the
 * last of each of the 7 days before, the last of each of the 12 months up to this one, and always the newest of all.
 * The last of a day or month is what its work had come to; it stays the last whatever is dropped meanwhile, so that
 * dropping every hour and dropping once a year leave the same.
 */
export function keptOf(backups: readonly Dated[], today: LocalDate): Set<string> {
  const newestFirst = backups.toSorted((a, b) => byAge(b, a))
  const lastOf = (isIn: (backup: Dated) => boolean): Dated[] => newestFirst.filter(isIn).slice(0, 1)
  const days = Array.from({ length: kept.days }, (_, n) => addDays(today, -1 - n))
  const months = Array.from({ length: kept.months }, (_, n) => monthBefore(today, n))
  const staying = [
    ...newestFirst.slice(0, 1),
    ...newestFirst.filter(({ day }) => day >= today).slice(0, kept.today),
    ...days.flatMap((one) => lastOf(({ day }) => day === one)),
    ...months.flatMap((one) => lastOf(({ day }) => monthOf(day) === one)),
  ]
  return new Set(staying.map(({ path }) => path))
}
