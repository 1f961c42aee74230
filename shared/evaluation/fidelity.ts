/** Fidelity: whether the sessions, the contact and the phases that were planned came about. */
import { addDays, daysBetween } from '../i18n/dates.ts'
import { acceptedOn, contactDays, hasEnded, heldSessions } from '../journey/contact.ts'
import { type Outcome, type Owed, owedSessions } from '../journey/planned.ts'
import type { Pair } from '../model/pair.ts'
import { type Phase, phaseNumber, phases } from '../model/phases.ts'
import type { Programme } from '../model/programme.ts'
import type { Id, LocalDate } from '../model/scalars.ts'
import { countOf, measure, type Measure, type Spread, spread } from './measure.ts'
import { countedPairs, owesUntil } from './scope.ts'

export interface PairSessions {
  pairId: Id
  outcomes: Outcome[]
  endedEarly: boolean
}
export interface Silence {
  pairId: Id
  days: number
  from: LocalDate
  to: LocalDate
}
export interface Fidelity {
  /** Held of planned, each pair's own start and end observed; `missing`: past and not recorded. */
  sessions: Measure
  missed: Id[]
  cancelled: Id[]
  /** Sessions left out of the count, by the reason given; '' where none was. */
  waived: { reason: string; sessions: Id[] }[]
  /** A row a pair: most held first. */
  perPair: PairSessions[]
  /** Days from the accepted match to the first session held, by pair; missing: not met yet. */
  daysToFirst: Spread
  /** Days between one held session and the next, by the session that ended the wait. */
  gaps: Spread
  longestSilence: Silence | null
  /** Minutes of each held session that has them noted. */
  minutes: Spread & { total: number }
  /** Full periods (of the contact rule's days) with a contact, of the periods owed. */
  contact: Measure
  /** Agreements signed, of pairs that have met. */
  agreements: Measure
  phases: {
    phase: Phase
    reached: Measure
    /** Days in it, of pairs that have left it; pairs that ended early in it are left out. */
    days: Spread
  }[]
}

const idOf = (pair: Pair): Id => pair.id
const endedEarly = (pair: Pair, today: LocalDate) => hasEnded(pair, today) && pair.ending?.kind !== 'planned'

function rows(pairs: { pair: Pair; owed: Owed[] }[], today: LocalDate): PairSessions[] {
  const held = ({ outcomes }: PairSessions) => outcomes.filter((outcome) => outcome === 'held').length
  return pairs
    .map(({ pair, owed }) => ({
      pairId: pair.id,
      outcomes: owed.map(({ outcome }) => outcome),
      endedEarly: endedEarly(pair, today),
    }))
    .sort(
      (a, b) =>
        Number(a.endedEarly) - Number(b.endedEarly) ||
        held(b) - held(a) ||
        a.outcomes.length - b.outcomes.length ||
        (a.pairId < b.pairId ? -1 : 1),
    )
}

function silenceOf(pair: Pair, today: LocalDate): Silence[] {
  const from = acceptedOn(pair, today)
  if (from === null) return []
  const until = owesUntil(pair, today)
  const days = [...contactDays(pair, today), until].filter((day) => day >= from && day <= until)
  return days.map((to, at) => {
    const start = days[at - 1] ?? from
    return { pairId: pair.id, days: daysBetween(start, to), from: start, to }
  })
}

/** The pair's id once for each full period it owed, and once for each that had a contact. */
function periods(pair: Pair, length: number, today: LocalDate): { owed: Id[]; kept: Id[] } {
  const from = acceptedOn(pair, today)
  if (from === null || length < 1) return { owed: [], kept: [] }
  const count = Math.max(0, Math.floor(daysBetween(from, owesUntil(pair, today)) / length))
  const contacts = contactDays(pair, today)
  const all = Array.from({ length: count }, (_, n) => addDays(from, n * length))
  const kept = all.filter((start) => contacts.some((day) => day >= start && day < addDays(start, length)))
  return { owed: all.map(() => pair.id), kept: kept.map(() => pair.id) }
}

function daysIn(pair: Pair, phase: Phase, today: LocalDate): number | null {
  const steps = pair.steps.filter((step) => step.on <= today)
  const end = hasEnded(pair, today) && pair.ending?.kind === 'planned' ? pair.ending.on : undefined
  const stays = steps.flatMap((step, at) =>
    step.phase === phase ? [{ on: step.on, to: steps[at + 1]?.on ?? end }] : [],
  )
  if (stays.length === 0) return null
  let sum = 0
  for (const { on, to } of stays) {
    if (to === undefined) return null
    sum += Math.max(0, daysBetween(on, to))
  }
  return sum
}

function phaseOf(pairs: Pair[], phase: Phase, today: LocalDate): Fidelity['phases'][number] {
  const reached = countOf(pairs, idOf, (pair) =>
    pair.steps.some((step) => step.on <= today && phaseNumber(step.phase) >= phaseNumber(phase)),
  )
  const values = pairs.flatMap((pair) => {
    const value = daysIn(pair, phase, today)
    return value === null ? [] : [{ id: pair.id, value }]
  })
  return { phase, reached, days: spread(values) }
}

function waivedOf(pairs: Pair[]): Fidelity['waived'] {
  const groups = new Map<string, Id[]>()
  for (const session of pairs.flatMap((pair) => pair.sessions))
    if (session.state === 'waived')
      groups.set(session.reason ?? '', [...(groups.get(session.reason ?? '') ?? []), session.id])
  return [...groups]
    .map(([reason, sessions]) => ({ reason, sessions }))
    .sort((a, b) => (a.reason < b.reason ? -1 : 1))
}

/** The fidelity of a programme on a day. */
export function fidelity(of: Programme, today: LocalDate): Fidelity {
  const pairs = countedPairs(of, today)
  const accepted = pairs.filter((pair) => acceptedOn(pair, today) !== null)
  const owed = pairs.map((pair) => ({ pair, owed: owedSessions(pair, today) }))
  const all = owed.flatMap((one) => one.owed)
  const ids = (outcome: Outcome) =>
    all.filter((one) => one.outcome === outcome).map(({ session }) => session.id)
  const met = pairs.filter((pair) => heldSessions(pair, today).length > 0)
  const first = accepted.flatMap((pair) => {
    const [session] = heldSessions(pair, today)
    const from = acceptedOn(pair, today)
    return session && from ? [{ id: pair.id, value: Math.max(0, daysBetween(from, session.date)) }] : []
  })
  const waits = met.flatMap((pair) => {
    const held = heldSessions(pair, today)
    return held.flatMap((session, at) => {
      const before = held[at - 1]
      return before ? [{ id: session.id, value: daysBetween(before.date, session.date) }] : []
    })
  })
  const heldAll = all.filter((one) => one.outcome === 'held').map(({ session }) => session)
  const noted = heldAll.flatMap(({ id, minutes }) => (minutes === undefined ? [] : [{ id, value: minutes }]))
  const owing = accepted.map((pair) => periods(pair, of.settings.rules.contact, today))
  const silences = accepted.flatMap((pair) => silenceOf(pair, today))
  return {
    sessions: measure(
      ids('held'),
      all.map(({ session }) => session.id),
      ids('unrecorded'),
    ),
    missed: ids('missed'),
    cancelled: ids('cancelled'),
    waived: waivedOf(pairs),
    perPair: rows(owed, today),
    daysToFirst: spread(first, accepted.filter((pair) => !met.includes(pair)).map(idOf)),
    gaps: spread(waits),
    longestSilence: silences.reduce<Silence | null>(
      (worst, one) => (worst && worst.days >= one.days ? worst : one),
      null,
    ),
    minutes: {
      ...spread(
        noted,
        heldAll.filter((session) => session.minutes === undefined).map((session) => session.id),
      ),
      total: noted.reduce((sum, { value }) => sum + value, 0),
    },
    contact: measure(
      owing.flatMap((one) => one.kept),
      owing.flatMap((one) => one.owed),
    ),
    agreements: countOf(
      met,
      idOf,
      ({ proofs }) => proofs.agreementSignedOn !== undefined && proofs.agreementSignedOn <= today,
    ),
    phases: phases.map((phase) => phaseOf(pairs, phase, today)),
  }
}
