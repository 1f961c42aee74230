/** What came of the sessions that were planned up to a day: the one count that Today and the report share. */
import type { Pair } from '../model/pair.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { Session } from '../model/session.ts'
import { runsUntil, wasDeclined } from './contact.ts'

/** What came of one planned session; `unrecorded`: its day is over and nobody said what happened. */
export type Outcome = 'held' | 'missed' | 'cancelled' | 'unrecorded'
export interface Owed {
  session: Session
  outcome: Outcome
}

function outcomeOf(session: Session, today: LocalDate): Outcome | null {
  if (session.state === 'waived' || session.date > today) return null
  if (session.state !== 'planned') return session.state
  return session.date < today ? 'unrecorded' : null
}

/**
 * The sessions a pair owed up to a day, by number, each with what came of it. Waived sessions and those still
 * ahead are left out, and so are those outside the pair's own time: before its start, after its ending or pause.
 * A held session always counts.
 */
export function owedSessions(pair: Pair, today: LocalDate): Owed[] {
  const until = runsUntil(pair, today)
  const from = pair.startsOn
  return pair.sessions
    .flatMap((session): Owed[] => {
      const outcome = outcomeOf(session, today)
      if (outcome === null) return []
      const inTime = !wasDeclined(pair) && from !== undefined && from <= session.date && session.date <= until
      return outcome === 'held' || inTime ? [{ session, outcome }] : []
    })
    .sort((a, b) => a.session.number - b.session.number)
}
