/** A moment in this computer's own time, as day and time of day. */
import type { Instant, LocalDate } from '#shared/model/scalars.ts'

const two = (figure: number) => String(figure).padStart(2, '0')

/** The day, `2026-06-16`, and the time, `09:05`. */
export function localMoment(at: Instant): { day: LocalDate; time: string } {
  const then = new Date(at)
  return {
    day: `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`,
    time: `${two(then.getHours())}:${two(then.getMinutes())}`,
  }
}
