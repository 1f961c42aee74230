/** Until when personal data are kept, and when to remind of it. */
import { addDays, daysBetween } from '../i18n/dates.ts'
import type { Programme } from '../model/programme.ts'
import { type LocalDate, localDate } from '../model/scalars.ts'
import { unerased } from './unerased.ts'

/** How long before the day Today begins to speak of it. */
export const remindedFrom = 30

/** What is proposed where nothing else was agreed: a year after the last day of the edition. */
export function proposedRetention(endsOn: LocalDate): LocalDate {
  const nextYear = `${String(Number(endsOn.slice(0, 4)) + 1)}${endsOn.slice(4)}`
  return localDate.safeParse(nextYear).success ? nextYear : addDays(endsOn, 365)
}

/** Days that are left, negative once the day has passed; null where no day is set, or nobody is left to erase. */
export function retentionLeft(of: Pick<Programme, 'people' | 'settings'>, today: LocalDate): number | null {
  const { retainUntil } = of.settings
  return retainUntil === null || unerased(of).length === 0 ? null : daysBetween(today, retainUntil)
}

/** The same, from 30 days before on; null earlier. */
export function retentionReminder(
  of: Pick<Programme, 'people' | 'settings'>,
  today: LocalDate,
): number | null {
  const left = retentionLeft(of, today)
  return left !== null && left <= remindedFrom ? left : null
}
