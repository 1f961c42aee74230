/** Reach: how many applied, were accepted, trained, matched, met and completed, by role, and who still waits. */
import { hasEnded, heldSessions, wasDeclined } from '../journey/contact.ts'
import type { Pair } from '../model/pair.ts'
import type { Person, Role } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import type { Id, LocalDate } from '../model/scalars.ts'
import { countOf, measure, type Measure } from './measure.ts'
import { applicants, countedPairs, proposedPairs } from './scope.ts'

/** `active`: at least one session held; `completed`: the pair came to its planned end. */
export const stages = ['applied', 'accepted', 'trained', 'matched', 'active', 'completed'] as const
export type Stage = (typeof stages)[number]

/** Why a mentee has no pair: a proposal fell through, every place is taken, or none of the free ones fits. */
export const waitingReasons = ['declined', 'no-place', 'no-match', 'not-matched-yet'] as const
export type WaitingReason = (typeof waitingReasons)[number]

export interface Group {
  key: string
  /** Ids of the people in it; everybody is in one group only. */
  people: Id[]
}
export interface Reach {
  /** Of each role: accepted of applied, trained, matched of accepted, active and completed of matched. */
  stages: Record<Role, Record<Stage, Measure>>
  /** Mentees in a pair, of those accepted. */
  matchRate: Measure
  /** Accepted mentees who were never in a pair, by reason; reasons without anybody are left out. */
  waiting: { reason: WaitingReason; people: Id[] }[]
  /** Accepted people of both roles by first discipline, by town and by how they heard; '' where not said. */
  disciplines: Group[]
  towns: Group[]
  channels: Group[]
}

const idOf = (person: Person): Id => person.id

function stagesOf(of: Programme, role: Role, today: LocalDate): Record<Stage, Measure> {
  const pairs = countedPairs(of, today)
  const pairsWith = (person: Person) =>
    pairs.filter((pair) => (role === 'mentor' ? pair.mentorId : pair.menteeId) === person.id)
  const inSome = (test: (pair: Pair) => boolean) => (person: Person) => pairsWith(person).some(test)
  const applied = applicants(of, role, today)
  const inPair = inSome(() => true)
  const isAccepted = (person: Person) =>
    person.consent.state === 'given' && (person.standing === 'accepted' || inPair(person))
  const accepted = applied.filter(isAccepted)
  const matched = accepted.filter(inPair)
  return {
    applied: countOf(applied, idOf, () => true),
    accepted: countOf(applied, idOf, isAccepted),
    trained: countOf(accepted, idOf, ({ trainedOn }) => (trainedOn ? trainedOn <= today : null)),
    matched: countOf(accepted, idOf, inPair),
    active: countOf(
      matched,
      idOf,
      inSome((pair) => heldSessions(pair, today).length > 0),
    ),
    completed: countOf(
      matched,
      idOf,
      inSome((pair) => hasEnded(pair, today) && pair.ending?.kind === 'planned'),
    ),
  }
}

function whyWaiting(of: Programme, menteeId: Id, today: LocalDate): WaitingReason {
  const own = proposedPairs(of, today).filter((pair) => pair.menteeId === menteeId)
  if (own.some(wasDeclined)) return 'declined'
  const taken = proposedPairs(of, today).filter((pair) => !wasDeclined(pair) && !hasEnded(pair, today)).length
  const places = applicants(of, 'mentor', today)
    .filter((mentor) => mentor.standing === 'accepted' && mentor.consent.state === 'given')
    .reduce((sum, mentor) => sum + mentor.places, 0)
  if (taken >= places) return 'no-place'
  return of.proposal?.unmatchedIds.includes(menteeId) ? 'no-match' : 'not-matched-yet'
}

function grouped(people: Person[], keyOf: (person: Person) => string | undefined): Group[] {
  const groups = new Map<string, Id[]>()
  for (const person of people) {
    const key = keyOf(person) ?? ''
    groups.set(key, [...(groups.get(key) ?? []), person.id])
  }
  return [...groups]
    .map(([key, ids]) => ({ key, people: ids }))
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.people.length - a.people.length ||
        (a.key < b.key ? -1 : 1),
    )
}

/** The reach of a programme on a day. People without consent count in `applied` only. */
export function reach(of: Programme, today: LocalDate): Reach {
  const byRole = { mentor: stagesOf(of, 'mentor', today), mentee: stagesOf(of, 'mentee', today) }
  const acceptedIds = new Set([byRole.mentor, byRole.mentee].flatMap((one) => one.accepted.records.counted))
  const accepted = Object.values(of.people).filter((person) => acceptedIds.has(person.id))
  const { counted, of: all } = byRole.mentee.matched.records
  const waiting = all.filter((id) => !counted.includes(id))
  return {
    stages: byRole,
    matchRate: measure(counted, all),
    waiting: waitingReasons
      .map((reason) => ({ reason, people: waiting.filter((id) => whyWaiting(of, id, today) === reason) }))
      .filter(({ people }) => people.length > 0),
    disciplines: grouped(accepted, (person) => person.disciplines[0]),
    towns: grouped(accepted, (person) => person.town),
    channels: grouped(accepted, (person) => person.channel),
  }
}
