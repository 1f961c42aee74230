/** Which session comes next for a pair, and when it may be. */
import { addDays } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import type { Session } from '#shared/model/session.ts'

/** The first session that is still planned, or undefined. */
export const nextPlanned = (pair: Pair): Session | undefined =>
  pair.sessions.filter(({ state }) => state === 'planned').sort((a, b) => a.number - b.number)[0]

/** The number a new session gets. */
export const nextNumber = (pair: Pair): number =>
  Math.max(0, ...pair.sessions.map((session) => session.number)) + 1

/** A rhythm after the last session that counts, and not before today; the start of a pair that has none. */
export function nextDate(pair: Pair, rhythmDays: number, today: LocalDate): LocalDate {
  const dates = pair.sessions.filter(({ state }) => state !== 'waived').map(({ date }) => date)
  const last = dates.sort().at(-1)
  const wanted = last ? addDays(last, rhythmDays) : (pair.startsOn ?? today)
  return wanted < today ? today : wanted
}

/** How many sessions the rhythm would plan from a day to the end of the edition. */
export function rhythmCount(
  pair: Pair,
  from: LocalDate,
  { plannedSessions, rhythmDays, endsOn }: { plannedSessions: number; rhythmDays: number; endsOn: LocalDate },
): number {
  const left = Math.max(0, plannedSessions - nextNumber(pair) + 1)
  let count = 0
  for (let date = from; count < left && date <= endsOn; date = addDays(date, rhythmDays)) count += 1
  return count
}
