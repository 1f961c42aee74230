/** Making pairs: from the proposal, or for two people who found each other. */
import type { Circumstances } from '../model/command.ts'
import type { Pair } from '../model/pair.ts'
import type { Couple, Programme } from '../model/programme.ts'
import { found, Refusal } from '../model/refusal.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { HardRules } from '../model/settings.ts'
import { taken } from './active.ts'
import { freePlaces } from './cohort.ts'
import {
  checkCouple,
  checkPlaces,
  checkTakesPart,
  forbiddenPair,
  peopleOfCouple,
  type Two,
} from './couples.ts'
import { ineligible } from './eligibility.ts'
import { locksOn, releaseLocks, sameCouple } from './locks.ts'

/** The next free pair code: the year of the edition and a running number, `26-01`, `26-02` … `26-100`. */
export function nextCode(programme: Pick<Programme, 'pairs' | 'startsOn'>): string {
  const year = programme.startsOn.slice(2, 4)
  const numbers = Object.values(programme.pairs).flatMap(({ code }) => {
    const [, of, number] = /^(\d\d)-(\d+)$/.exec(code) ?? []
    return of === year ? [Number(number)] : []
  })
  return `${year}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

type Origin = Pair['origin']

function makePair(
  draft: Programme,
  couple: Couple,
  origin: Origin,
  answered: Pair['mentorAnswer'],
  { now, today, newId }: Circumstances,
): Pair {
  const id = newId()
  const pair: Pair = {
    id,
    code: nextCode(draft),
    mentorId: couple.mentorId,
    menteeId: couple.menteeId,
    origin,
    proposedOn: today,
    mentorAnswer: { ...answered },
    menteeAnswer: { ...answered },
    phase: 'preparation',
    steps: [{ phase: 'preparation', on: today }],
    sessions: [],
    goals: [],
    proofs: {},
    contacts: [],
    createdAt: now,
  }
  draft.pairs[id] = pair
  return pair
}

/** Whom to publish, and by when both are asked to answer. */
export interface Publishing {
  /** Everybody in the proposal where absent. */
  menteeIds?: readonly string[] | undefined
  answerBy?: string | undefined
}

/**
 * Makes a pair of every couple in the proposal (or of the mentees named), answers awaited, and releases
 * their locks. What was not published stays proposed. Refuses, with nothing made, when there is no
 * proposal (`no-proposal`), it holds no couple to publish (`nothing-to-publish`), or one of its couples
 * may no longer be.
 */
export function publishProposal(
  draft: Programme,
  { menteeIds, answerBy }: Publishing,
  given: Circumstances,
): void {
  const proposal = found(draft.proposal, 'no-proposal')
  if (answerBy !== undefined && answerBy < given.today)
    throw new Refusal('invalid', 'answer-by-is-past', { field: 'answerBy' })
  const wanted = menteeIds && new Set(menteeIds)
  const couples = proposal.couples.filter(({ menteeId }) => !wanted || wanted.has(menteeId))
  if (couples.length === 0) throw new Refusal('conflict', 'nothing-to-publish')
  if (wanted && couples.length < wanted.size) throw new Refusal('not-found', 'not-in-proposal')
  for (const couple of couples) checkCouple(draft, couple, given.today)
  checkPlaces(draft, couples)
  for (const couple of couples) {
    const reason = draft.locks.find((lock) => sameCouple(lock, couple))?.reason
    const origin: Origin = { kind: 'matching', score: couple.score, ...(reason ? { reason } : {}) }
    const pair = makePair(draft, couple, origin, { state: 'awaited' }, given)
    if (answerBy !== undefined) pair.answerBy = answerBy
  }
  const published = new Set(couples.map(({ menteeId }) => menteeId))
  releaseLocks(draft, published)
  const rest = proposal.couples.filter(({ menteeId }) => !published.has(menteeId))
  draft.proposal = rest.length > 0 ? { ...proposal, couples: rest } : null
}

const switchable = (rules: HardRules): HardRules => ({
  ...rules,
  ...Object.fromEntries(Object.keys(rules).map((rule) => [rule, false])),
})

/**
 * The two people, if they may be entered as a pair: consent, standing and places must hold, and no place that a lock
 * keeps for another is taken. Refuses as the screen says it.
 */
export function checkEntering(programme: Programme, couple: Couple, today: LocalDate): Two {
  const two = peopleOfCouple(programme, couple)
  checkTakesPart(programme, two)
  const rule = ineligible(two.mentee, two.mentor, switchable(programme.settings.hardRules), today)
  if (rule) throw forbiddenPair(two, rule)
  const locks = programme.locks.filter(({ menteeId }) => menteeId !== couple.menteeId)
  if (locksOn({ ...programme, locks }, couple.mentorId) >= freePlaces(two.mentor, taken(programme)))
    throw new Refusal('conflict', 'place-is-locked', { params: { mentor: two.mentor.name } })
  return two
}

/**
 * Makes a pair of two people who found each other, accepted by both. Consent, standing and places must
 * hold, and no place that a lock keeps for another; the rules that can be switched are the couple's own
 * affair. Answers the pair's id.
 */
export function enterByHand(
  draft: Programme,
  { reason, startsOn, ...couple }: Couple & { reason?: string | undefined; startsOn?: string | undefined },
  given: Circumstances,
): string {
  const two = checkEntering(draft, couple, given.today)
  releaseLocks(draft, new Set([couple.menteeId]))
  const origin: Origin = { kind: 'by-hand', ...(reason ? { reason } : {}) }
  const pair = makePair(draft, couple, origin, { state: 'accepted', on: given.today }, given)
  if (startsOn) pair.startsOn = startsOn
  else pair.startsOn = given.today
  dropFromProposal(draft, two.mentee.id, two.mentor.id)
  return pair.id
}

/** Takes the mentee out of the proposal; it falls altogether when it now asks too much of the mentor. */
function dropFromProposal(draft: Programme, menteeId: string, mentorId: string): void {
  const { proposal } = draft
  if (!proposal) return
  proposal.couples = proposal.couples.filter((couple) => couple.menteeId !== menteeId)
  proposal.unmatchedIds = proposal.unmatchedIds.filter((id) => id !== menteeId)
  const mentor = draft.people[mentorId]
  const asked = proposal.couples.filter((couple) => couple.mentorId === mentorId).length
  const over = mentor === undefined || asked > freePlaces(mentor, taken(draft))
  if (over || proposal.couples.length === 0) draft.proposal = null
}
