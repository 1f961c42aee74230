/** Moving a whole programme in time by whole weeks, so that a sample always looks like now. */
import { addDays, daysBetween } from '../i18n/dates.ts'
import type { Programme } from './programme.ts'
import { type LocalDate, localDate } from './scalars.ts'

function moved(value: unknown, days: number): unknown {
  if (typeof value === 'string') return localDate.safeParse(value).success ? addDays(value, days) : value
  if (Array.isArray(value)) return value.map((item) => moved(item, days))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, days)]))
  return value
}

/** The same programme with every date moved by whole weeks, so that `seenOn` falls into the week of `today`. */
export function shiftedToToday(programme: Programme, seenOn: LocalDate, today: LocalDate): Programme {
  const weeks = Math.floor(daysBetween(seenOn, today) / 7)
  return moved(programme, weeks * 7) as Programme
}
