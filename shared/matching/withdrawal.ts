/** Somebody withdraws, or a mentor takes fewer: what follows for pairs, locks and the proposal, told before it is done. */
import { end } from '../journey/phases.ts'
import type { DeclineCode, Pair } from '../model/pair.ts'
import type { Role } from '../model/person.ts'
import { pairsOf, type Couple, type Programme } from '../model/programme.ts'
import { found, Refusal } from '../model/refusal.ts'
import type { LocalDate } from '../model/scalars.ts'
import { isActive } from './active.ts'
import { locksNow } from './cohort.ts'
import { sameCouple } from './locks.ts'
import { beyondPlaces, mendProposal } from './proposed.ts'

/** What becomes of a pair: a waiting one is declined, a running one ends early. */
export interface PairLost {
  pairId: string
  does: 'declined' | 'ended'
}

/** What follows from somebody's leaving, or from fewer places. */
export interface Consequences {
  personId: string
  pairs: PairLost[]
  /** Locks that are released, and couples that leave the unpublished proposal. */
  locks: Couple[]
  couples: Couple[]
  /** Kept scenarios with a couple that can no longer be. */
  scenarioIds: string[]
  /** Mentees who are without a mentor by it. */
  freedIds: string[]
}

const sideOf = (role: Role) => (role === 'mentor' ? 'mentorId' : 'menteeId')
const isWaiting = ({ mentorAnswer, menteeAnswer }: Pair) =>
  mentorAnswer.state === 'awaited' || menteeAnswer.state === 'awaited'

/** The pairs of somebody that hold a place now, in the order they were made. */
export const activePairsOf = (of: Pick<Programme, 'pairs'>, personId: string): Pair[] =>
  pairsOf(of).filter((pair) => isActive(pair) && (pair.menteeId === personId || pair.mentorId === personId))

function followed(of: Programme, personId: string, lost: readonly Pair[], gone: readonly Couple[]) {
  const { role } = found(of.people[personId], 'no-such-person')
  const isGone = (couple: Couple) => gone.some((one) => sameCouple(one, couple))
  const couples = (of.proposal?.couples ?? []).filter(isGone)
  return {
    personId,
    pairs: lost.map((pair): PairLost => ({
      pairId: pair.id,
      does: isWaiting(pair) ? 'declined' : 'ended',
    })),
    locks: of.locks.filter(isGone).map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
    couples: couples.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
    freedIds: role === 'mentor' ? [...lost, ...couples].map(({ menteeId }) => menteeId) : [],
  }
}

/** What follows when somebody withdraws. */
export function ofWithdrawal(of: Programme, personId: string): Consequences {
  const { role } = found(of.people[personId], 'no-such-person')
  const own = (couple: Couple) => couple[sideOf(role)] === personId
  const gone = [...of.locks, ...(of.proposal?.couples ?? [])].filter(own)
  return {
    ...followed(of, personId, activePairsOf(of, personId), gone),
    scenarioIds: of.scenarios.filter(({ couples }) => couples.some(own)).map(({ id }) => id),
  }
}

/**
 * What follows when a mentor takes so many from now on and keeps these pairs. Locks are released and couples leave
 * the proposal only as far as the places no longer reach (`beyondPlaces`); a lock that waits keeps no place and waits on.
 * Refuses pairs of somebody else (`no-such-pair`) and more than the places (`keeps-too-many`).
 */
export function ofPlaces(
  of: Programme,
  mentorId: string,
  places: number,
  keepPairIds: readonly string[],
): Consequences {
  const mentor = found(of.people[mentorId], 'no-such-person')
  if (mentor.role !== 'mentor') throw new Refusal('invalid', 'wrong-role', { field: 'mentorId' })
  const active = activePairsOf(of, mentorId)
  const kept = new Set(keepPairIds)
  for (const id of kept)
    found(
      active.find((pair) => pair.id === id),
      'no-such-pair',
    )
  if (kept.size > places)
    throw new Refusal('conflict', 'keeps-too-many', { params: { mentor: mentor.name, places } })
  const lost = active.filter(({ id }) => !kept.has(id))
  const free = places - kept.size
  return {
    ...followed(of, mentorId, lost, beyondPlaces(of, { mentorId, free, binding: locksNow(of).binding })),
    scenarioIds: of.scenarios
      .filter(({ couples }) => couples.filter((couple) => couple.mentorId === mentorId).length > free)
      .map(({ id }) => id),
  }
}

interface Doing {
  code: DeclineCode
  reason: string
  on: LocalDate
}

/** Does what was told: declines, ends, releases, and leaves the rest of the proposal as it is. */
export function follow(draft: Programme, what: Consequences, { code, reason, on }: Doing): void {
  const { role } = found(draft.people[what.personId], 'no-such-person')
  for (const { pairId, does } of what.pairs) {
    const pair = found(draft.pairs[pairId], 'no-such-pair')
    if (does === 'ended') {
      end(pair, { kind: role === 'mentor' ? 'early-by-mentor' : 'early-by-mentee', on, reason })
      continue
    }
    const answer = { state: 'declined', on, why: code, ...(reason ? { reason } : {}) } as const
    if (role === 'mentor') pair.mentorAnswer = answer
    else pair.menteeAnswer = answer
    delete pair.startsOn
  }
  draft.locks = draft.locks.filter((lock) => !what.locks.some((one) => sameCouple(one, lock)))
  const lost = what.pairs.flatMap(({ pairId }) => draft.pairs[pairId] ?? [])
  mendProposal(draft, [what.personId, ...lost.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId])])
}

/** Somebody whose pairs no longer fit what People says of them. */
export interface LeftBehind {
  personId: string
  why: 'withdrawn' | 'places'
  pairIds: string[]
}

/** Who withdrew and is still in a pair, or has more pairs than places; in id order. */
export function leftBehind(of: Pick<Programme, 'people' | 'pairs'>): LeftBehind[] {
  const pairs = pairsOf(of).filter(isActive)
  const by = new Map<string, string[]>()
  for (const pair of pairs)
    for (const id of [pair.menteeId, pair.mentorId]) by.set(id, [...(by.get(id) ?? []), pair.id])
  return [...by].flatMap(([personId, pairIds]): LeftBehind[] => {
    const person = of.people[personId]
    if (!person || person.erasedOn) return []
    if (person.standing === 'withdrawn') return [{ personId, why: 'withdrawn', pairIds }]
    const over = person.role === 'mentor' && pairIds.length > person.places
    return over ? [{ personId, why: 'places', pairIds }] : []
  })
}
