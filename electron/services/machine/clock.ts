/** The machine's clock, or one whose day is fixed for a run that must not depend on it. */
import { Temporal } from 'temporal-polyfill'
import { localDate } from '#shared/model/scalars.ts'
import type { BackendParts } from '../parts.ts'

/** A clock in the machine's own zone; with `fixed`, a day as `2026-06-16`, that day at the real time of day. */
export function machineClock(fixed?: string): BackendParts['clock'] {
  const day = localDate.safeParse(fixed).data
  const now = () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
  if (day === undefined) return { now, today: () => Temporal.Now.plainDateISO().toString() }
  return { now: () => `${day}T${now().slice('0000-00-00T'.length)}`, today: () => day }
}
