/** The board as values: every running pair in the column of its phase, the others apart. */
import { daysBetween } from '#shared/i18n/dates.ts'
import { byName } from '#shared/i18n/names.ts'
import { attention, type AttentionItem } from '#shared/journey/attention.ts'
import { acceptedOn, contactDays, hasEnded, wasDeclined } from '#shared/journey/contact.ts'
import type { Pair } from '#shared/model/pair.ts'
import { type Phase, phases } from '#shared/model/phases.ts'
import { pairsOf, type Programme } from '#shared/model/programme.ts'
import type { LocalDate } from '#shared/model/scalars.ts'

export type Side = 'mentor' | 'mentee' | 'both'

/** A pair as its entry shows it. */
export interface Entry {
  pair: Pair
  /** Days since the last contact, or since both accepted; null before that. */
  days: number | null
  /** Whether these days are past the rule. */
  late: boolean
  /** The most pressing matter, if any. */
  flag: AttentionItem | null
  /** Whose answer to the proposal is awaited. */
  awaits: Side | null
  paused: boolean
}

export interface Column {
  phase: Phase
  entries: Entry[]
}

/** Whose answer a pair waits for. */
export function awaitedSide({ mentorAnswer, menteeAnswer }: Pair): Side | null {
  const mentor = mentorAnswer.state === 'awaited'
  const mentee = menteeAnswer.state === 'awaited'
  return mentor && mentee ? 'both' : mentor ? 'mentor' : mentee ? 'mentee' : null
}

function entryOf(pair: Pair, flag: AttentionItem | null, limit: number, today: LocalDate): Entry {
  const since = contactDays(pair, today).at(-1) ?? acceptedOn(pair, today)
  const days = since ? daysBetween(since, today) : null
  return {
    pair,
    days,
    late: days !== null && days > limit,
    flag,
    awaits: awaitedSide(pair),
    paused: pair.pausedOn !== undefined && pair.pausedOn <= today,
  }
}

/** Whether a pair stands apart from the columns: it ended, or somebody declined. */
export const isApart = (pair: Pair, today: LocalDate): boolean =>
  hasEnded(pair, today) || pair.ending !== undefined || wasDeclined(pair)

/** All six columns, each by the mentee's family name, and the pairs apart, latest ending first. */
export function boardOf(of: Programme, today: LocalDate): { columns: Column[]; apart: Pair[] } {
  const flags = new Map<string, AttentionItem>()
  for (const item of attention(of, today))
    if (item.pairId !== undefined && !flags.has(item.pairId)) flags.set(item.pairId, item)
  const nobody = { name: '' }
  const inOrder = pairsOf(of).sort((a, b) =>
    byName(of.people[a.menteeId] ?? nobody, of.people[b.menteeId] ?? nobody),
  )
  const running = inOrder.filter((pair) => !isApart(pair, today))
  return {
    columns: phases.map((phase) => ({
      phase,
      entries: running
        .filter((pair) => pair.phase === phase)
        .map((pair) => entryOf(pair, flags.get(pair.id) ?? null, of.settings.rules.contact, today)),
    })),
    apart: inOrder
      .filter((pair) => isApart(pair, today))
      .sort((a, b) => ((a.ending?.on ?? '') < (b.ending?.on ?? '') ? 1 : -1)),
  }
}
