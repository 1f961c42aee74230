/** Moments as the day and time of day where the user is. */
import { Temporal } from 'temporal-polyfill'
import type { Instant, LocalDate } from '#shared/model/scalars.ts'

/** The zone of this computer, IANA. */
export const zoneHere = (): string => Temporal.Now.timeZoneId()

/** Day and time (`09:12`) of a moment in a zone. */
export function localOf(at: Instant, zone: string): { day: LocalDate; time: string } {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  return {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
