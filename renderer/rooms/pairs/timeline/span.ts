/** The scale of the timeline: days to shares of its width, the months along it, a pair's stretches of phases. */
import { addDays, daysBetween } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Phase } from '#shared/model/phases.ts'
import type { LocalDate } from '#shared/model/scalars.ts'

/** First and last day shown. */
export interface Span {
  from: LocalDate
  to: LocalDate
}

/** The edition, and what began before it. */
export function spanOf(
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  pairs: readonly Pair[],
): Span {
  const from = pairs.flatMap(({ steps }) => steps[0]?.on ?? []).reduce((a, b) => (b < a ? b : a), startsOn)
  const to = pairs
    .flatMap(({ sessions, ending }) => [...sessions.map(({ date }) => date), ...(ending ? [ending.on] : [])])
    .reduce((a, b) => (b > a ? b : a), endsOn)
  return { from, to }
}

/** Where a day lies, 0–100; days outside lie at the ends. */
export function placeOf({ from, to }: Span, day: LocalDate): number {
  const share = (daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * 100
  return Math.max(0, Math.min(100, share))
}

/** The first day of every month inside the span. */
export function monthsOf({ from, to }: Span): LocalDate[] {
  const months: LocalDate[] = []
  let first = `${from.slice(0, 7)}-01`
  while (first <= to) {
    if (first >= from) months.push(first)
    first = `${addDays(first, 32).slice(0, 7)}-01`
  }
  return months
}

export interface Stretch {
  phase: Phase
  from: LocalDate
  to: LocalDate
}

/** The phases of a pair one after another, up to today or its end; those of no length are left out. */
export function stretchesOf(pair: Pair, today: LocalDate): Stretch[] {
  const until = pair.ending && pair.ending.on < today ? pair.ending.on : today
  return pair.steps.flatMap(({ phase, on }, at) => {
    const to = pair.steps[at + 1]?.on ?? until
    return on < to ? [{ phase, from: on, to: to > until ? until : to }] : []
  })
}
