/** Making pairs: from the proposal, or for two people who found each other. */
import type { Circumstances } from '../model/command.ts'
import type { Pair } from '../model/pair.ts'
import type { Couple, Programme } from '../model/programme.ts'
import { found, Refusal } from '../model/refusal.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { HardRules } from '../model/settings.ts'
import { coupleKey, taken } from './active.ts'
import { freePlaces } from './cohort.ts'
import {
  checkCouple,
  checkPlaces,
  checkTakesPart,
  forbiddenPair,
  peopleOfCouple,
  readPairs,
  type Two,
} from './couples.ts'
import { ineligible } from './eligibility.ts'
import { locksOn, releaseLocks } from './locks.ts'
import { plain } from './plain.ts'
import { profileOf } from './profile.ts'
import { mendProposal } from './proposed.ts'
import { scoreOf } from './score.ts'

/**
 * Gives free pair codes, one after another: the year of the edition and a running number, `26-01`, `26-02` … `26-100`.
 * The pairs are read once.
 */
export function freeCodes({ pairs, startsOn }: Pick<Programme, 'pairs' | 'startsOn'>): () => string {
  const year = startsOn.slice(2, 4)
  let last = 0
  for (const { code } of Object.values(pairs)) {
    const [, of, number] = /^(\d\d)-(\d+)$/.exec(code) ?? []
    if (of === year) last = Math.max(last, Number(number))
  }
  return () => `${year}-${String((last += 1)).padStart(2, '0')}`
}

type Origin = Pair['origin']

function makePair(
  draft: Programme,
  couple: Couple,
  { code, origin, answered }: { code: string; origin: Origin; answered: Pair['mentorAnswer'] },
  { now, today, newId }: Circumstances,
): Pair {
  const id = newId()
  const pair: Pair = {
    id,
    code,
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
 * their locks; the score of each pair is that of the day. What was not published stays proposed. Refuses, with nothing made, when there is no
 * proposal (`no-proposal`), it holds no couple to publish (`nothing-to-publish`), or one of its couples
 * may no longer be.
 */
export function publishProposal(
  draft: Programme,
  { menteeIds, answerBy }: Publishing,
  given: Circumstances,
): void {
  const now = plain(draft)
  const proposal = found(now.proposal, 'no-proposal')
  if (answerBy !== undefined && answerBy < given.today)
    throw new Refusal('invalid', 'answer-by-is-past', { field: 'answerBy' })
  const wanted = menteeIds && new Set(menteeIds)
  const couples = proposal.couples.filter(({ menteeId }) => !wanted || wanted.has(menteeId))
  if (couples.length === 0) throw new Refusal('conflict', 'nothing-to-publish')
  if (wanted && couples.length < wanted.size) throw new Refusal('not-found', 'not-in-proposal')
  const read = readPairs(now)
  const twos = couples.map((couple) => checkCouple(now, couple, given.today, read))
  checkPlaces(now, couples, read)
  const reasons = new Map(now.locks.map((lock) => [coupleKey(lock), lock.reason]))
  const code = freeCodes(now)
  for (const { mentee, mentor } of twos) {
    const couple: Couple = { menteeId: mentee.id, mentorId: mentor.id }
    const score = scoreOf(profileOf(mentee), profileOf(mentor), now.settings)
    const reason = reasons.get(coupleKey(couple))
    const origin: Origin = { kind: 'matching', score, ...(reason ? { reason } : {}) }
    const pair = makePair(draft, couple, { code: code(), origin, answered: { state: 'awaited' } }, given)
    if (answerBy !== undefined) pair.answerBy = answerBy
  }
  releaseLocks(draft, new Set(couples.map(({ menteeId }) => menteeId)))
  mendProposal(
    draft,
    couples.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]),
  )
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
  const held = taken(programme)
  checkTakesPart(held, two)
  const rule = ineligible(two.mentee, two.mentor, switchable(programme.settings.hardRules), today)
  if (rule) throw forbiddenPair(two, rule)
  const others = locksOn(programme, couple.mentorId).filter(({ menteeId }) => menteeId !== couple.menteeId)
  if (others.length >= freePlaces(two.mentor, held))
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
  const now = plain(draft)
  checkEntering(now, couple, given.today)
  releaseLocks(draft, new Set([couple.menteeId]))
  const origin: Origin = { kind: 'by-hand', ...(reason ? { reason } : {}) }
  const answered = { state: 'accepted', on: given.today } as const
  const pair = makePair(draft, couple, { code: freeCodes(now)(), origin, answered }, given)
  pair.startsOn = startsOn ?? given.today
  mendProposal(draft, [couple.menteeId, couple.mentorId])
  return pair.id
}
