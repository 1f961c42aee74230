/** Where an edition stands on a day: before, in which week, or after. */
import { daysBetween } from '#shared/i18n/dates.ts'
import type { LocalDate } from '#shared/model/scalars.ts'

export type EditionWeek =
  { kind: 'before'; days: number } | { kind: 'during'; week: number; weeks: number } | { kind: 'over' }

/** Weeks count from the first day of the edition; the last one may be short. Both ends belong to the edition. */
export function editionWeek(startsOn: LocalDate, endsOn: LocalDate, today: LocalDate): EditionWeek {
  const since = daysBetween(startsOn, today)
  if (since < 0) return { kind: 'before', days: -since }
  if (daysBetween(today, endsOn) < 0) return { kind: 'over' }
  const weeks = Math.ceil((daysBetween(startsOn, endsOn) + 1) / 7)
  return { kind: 'during', week: Math.floor(since / 7) + 1, weeks }
}
