/** The cohort at a glance on a day: where the pairs are, what was held, what is coming, which week it is. */
import { addDays, daysBetween } from '../i18n/dates.ts'
import { phases, type Phase } from '../model/phases.ts'
import { pairsOf, type Programme } from '../model/programme.ts'
import type { Id, LocalDate } from '../model/scalars.ts'
import type { Session } from '../model/session.ts'
import { attention } from './attention.ts'
import { hasEnded, isRunning, wasDeclined } from './contact.ts'
import { owedSessions } from './planned.ts'

export interface GlancedPair {
  pairId: Id
  needsYou: boolean
  paused: boolean
}
export interface Glance {
  /** Pairs on their way, paused or ended; declined proposals are none. */
  pairs: number
  /** Every phase in order, with the pairs now in it, in the order they were made. */
  phases: { phase: Phase; pairs: GlancedPair[] }[]
  /** Pairs that ended as planned, and those that ended early. */
  ended: { planned: Id[]; early: Id[] }
  /** Sessions up to the day: `held` of `planned`, and what came of the others. */
  sessions: { held: number; planned: number; missed: number; cancelled: number; unrecorded: number }
  /** Planned sessions of the coming days, today's first. */
  coming: { pairId: Id; session: Session }[]
}

const byTime = (a: { pairId: Id; session: Session }, b: { pairId: Id; session: Session }) => {
  const key = ({ pairId, session }: typeof a) => `${session.date} ${session.time ?? '99:99'} ${pairId}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** The glance of a day; `ahead` is how many days after it count as coming. */
export function glance(of: Programme, today: LocalDate, ahead = 7): Glance {
  const all = pairsOf(of).filter((pair) => !wasDeclined(pair) && pair.proposedOn <= today)
  const needing = new Set(attention(of, today).flatMap((item) => item.pairId ?? []))
  const present = all.filter((pair) => !hasEnded(pair, today))
  const ended = all.filter((pair) => hasEnded(pair, today))
  const outcomes = pairsOf(of).flatMap((pair) => owedSessions(pair, today).map(({ outcome }) => outcome))
  const count = (outcome: (typeof outcomes)[number]) => outcomes.filter((one) => one === outcome).length
  const last = addDays(today, ahead)
  return {
    pairs: all.length,
    phases: phases.map((phase) => ({
      phase,
      pairs: present
        .filter((pair) => pair.phase === phase)
        .map((pair) => ({
          pairId: pair.id,
          needsYou: needing.has(pair.id),
          paused: !isRunning(pair, today),
        })),
    })),
    ended: {
      planned: ended.filter((pair) => pair.ending?.kind === 'planned').map((pair) => pair.id),
      early: ended.filter((pair) => pair.ending?.kind !== 'planned').map((pair) => pair.id),
    },
    sessions: {
      held: count('held'),
      planned: outcomes.length,
      missed: count('missed'),
      cancelled: count('cancelled'),
      unrecorded: count('unrecorded'),
    },
    coming: present
      .filter((pair) => isRunning(pair, today))
      .flatMap((pair) =>
        pair.sessions
          .filter(({ state, date }) => state === 'planned' && date >= today && date <= last)
          .map((session) => ({ pairId: pair.id, session })),
      )
      .sort(byTime),
  }
}

/** Which week of the edition a day is in, `{ week: 16, of: 42 }`; null before its start and after its end. */
export function weekOf(
  of: Pick<Programme, 'startsOn' | 'endsOn'>,
  today: LocalDate,
): { week: number; of: number } | null {
  if (today < of.startsOn || today > of.endsOn) return null
  const weekAt = (day: LocalDate) => Math.floor(daysBetween(of.startsOn, day) / 7) + 1
  return { week: weekAt(today), of: weekAt(of.endsOn) }
}
