/** What a coordinator does about the matching: weights, rules, locks, the proposal and its publication. */
import { z } from 'zod'
import { command } from '../model/command.ts'
import { couple, type Lock, proposal, type Programme, type Proposal } from '../model/programme.ts'
import { Refusal } from '../model/refusal.ts'
import { id, localDate, text, type LocalDate } from '../model/scalars.ts'
import { hardRules, matchMode, ownCriterion, settings, weights } from '../model/settings.ts'
import { locksNow } from './cohort.ts'
import { checkOwnCriteria, checkWeighs } from './criteria/check.ts'
import { checkCouple, checkPlaces, readPairs } from './couples.ts'
import { addLock, releaseLocks, sameCouple } from './locks.ts'
import { enterByHand, publishProposal } from './pairing.ts'
import { plain } from './plain.ts'
import { setAside } from './scenarios/commands.ts'

/** Stores a setting; a proposal made under another one falls. */
function set<Name extends 'weights' | 'ownCriteria' | 'experienceGap' | 'hardRules' | 'matchMode'>(
  draft: Programme,
  name: Name,
  value: Programme['settings'][Name],
): void {
  if (JSON.stringify(draft.settings[name]) === JSON.stringify(value)) return
  draft.settings[name] = value
  draft.proposal = null
}

/** Sets what each criterion weighs; at least one must weigh something (`nothing-weighs`). */
export const setWeights = command(z.object({ weights }), (draft, { weights }) => {
  set(draft, 'weights', weights)
  checkWeighs(draft.settings)
})

/** Sets the programme's own criteria and what they weigh. Refuses as `checkOwnCriteria` does, and `nothing-weighs`. */
export const setOwnCriteria = command(
  z.object({ ownCriteria: z.array(ownCriterion).max(30) }),
  (draft, { ownCriteria }) => {
    checkOwnCriteria(draft.fields, ownCriteria)
    set(draft, 'ownCriteria', ownCriteria)
    checkWeighs(draft.settings)
  },
)

/** Sets how many years ahead of the mentee a mentor is wanted to be. */
export const setExperienceGap = command(
  z.object({ years: settings.shape.experienceGap.unwrap() }),
  (draft, { years }) => {
    set(draft, 'experienceGap', years)
  },
)

/** Switches the rules that can be switched. */
export const setHardRules = command(z.object({ hardRules }), (draft, { hardRules }) => {
  set(draft, 'hardRules', hardRules)
})

/** Chooses best total, fairest or stable. */
export const setMode = command(z.object({ mode: matchMode }), (draft, { mode }) => {
  set(draft, 'matchMode', mode)
})

/** Settles a couple before the matching; a proposal that pairs them otherwise falls. */
export const lock = command(couple, (draft, two, { today }) => {
  addLock(draft, two, today)
  if (!draft.proposal?.couples.some((proposed) => sameCouple(proposed, two))) draft.proposal = null
})

/** Releases a lock; the proposal stays until the next matching. */
export const unlock = command(couple, (draft, two) => {
  if (!draft.locks.some((lock) => sameCouple(lock, two))) throw new Refusal('not-found', 'no-such-lock')
  draft.locks = draft.locks.filter((lock) => !sameCouple(lock, two))
})

/** Keeps the solver's answer; refused when the people, pairs or locks that bind changed so that it can no longer be. */
export const keepProposal = command(z.object({ proposal }), (draft, { proposal }, { today }) => {
  keep(draft, proposal, today)
})

/** What a matching is set to, as far as it changes. */
export const resetting = z.object({
  weights: weights.optional(),
  ownCriteria: z.array(ownCriterion).max(30).optional(),
  experienceGap: settings.shape.experienceGap.unwrap().optional(),
  hardRules: hardRules.optional(),
  mode: matchMode.optional(),
})

/** Changes settings and keeps what the solver answers under them, as one step. Refuses as the commands of both. */
export const reset = command(resetting.extend({ proposal }), (draft, { proposal, ...to }, given) => {
  if (to.ownCriteria) checkOwnCriteria(draft.fields, to.ownCriteria)
  // Weights and own criteria may weigh nothing one after the other, as long as they weigh something together.
  if (to.weights) set(draft, 'weights', to.weights)
  if (to.ownCriteria) set(draft, 'ownCriteria', to.ownCriteria)
  if (to.weights ?? to.ownCriteria) checkWeighs(draft.settings)
  if (to.experienceGap !== undefined) set(draft, 'experienceGap', to.experienceGap)
  if (to.hardRules) set(draft, 'hardRules', to.hardRules)
  if (to.mode) set(draft, 'matchMode', to.mode)
  keep(draft, proposal, given.today)
})

/** Keeps a proposal in which everybody may be with whom they are; `locks` are those that it must not contradict. */
function keep(
  draft: Programme,
  proposal: Proposal,
  today: LocalDate,
  locks: readonly Lock[] = locksNow(plain(draft)).binding,
): void {
  const now = plain(draft)
  const read = readPairs(now)
  for (const couple of proposal.couples) checkCouple(now, couple, today, read)
  checkPlaces(now, proposal.couples, read)
  const mentors = new Map(proposal.couples.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const broken = locks.some(({ menteeId, mentorId }) => (mentors.get(menteeId) ?? mentorId) !== mentorId)
  const unknown = proposal.unmatchedIds.some((id) => mentors.has(id) || now.people[id]?.role !== 'mentee')
  if (broken || unknown) throw new Refusal('conflict', 'proposal-out-of-date')
  draft.proposal = proposal
}

/** The locks that bind, without those of a mentee; what only begins to bind by what becomes of the mentee is none. */
const locksOfOthers = (draft: Programme, menteeId: string): Lock[] =>
  locksNow(plain(draft)).binding.filter((lock) => lock.menteeId !== menteeId)

/**
 * Moves a mentee to another mentor by hand: locks the couple instead of whatever the mentee was locked to, and
 * keeps the proposal that was worked out for it; the reason stays with the lock. Refuses a couple that may not
 * be, and with `proposal-out-of-date` a proposal without it or without another lock.
 */
export const move = command(
  couple.extend({ reason: text(2000).trim().min(1), proposal }),
  (draft, { proposal, ...moved }, { today }) => {
    if (!draft.proposal) throw new Refusal('not-found', 'no-proposal')
    const locks = locksOfOthers(draft, moved.menteeId)
    releaseLocks(draft, new Set([moved.menteeId]))
    addLock(draft, moved, today)
    if (!proposal.couples.some((couple) => sameCouple(couple, moved)))
      throw new Refusal('conflict', 'proposal-out-of-date')
    keep(draft, proposal, today, locks)
  },
)

/**
 * Leaves a mentee without a mentor for now: sets them aside, and keeps the proposal that was worked out for the
 * others. Refuses with `proposal-out-of-date` one that has them after all, or is without a lock.
 */
export const leaveOut = command(
  z.object({ menteeId: id, proposal }),
  (draft, { menteeId, proposal }, given) => {
    if (!draft.proposal) throw new Refusal('not-found', 'no-proposal')
    if (proposal.couples.some((couple) => couple.menteeId === menteeId))
      throw new Refusal('conflict', 'proposal-out-of-date')
    const locks = locksOfOthers(draft, menteeId)
    setAside.run(draft, { personId: menteeId }, given)
    keep(draft, proposal, given.today, locks)
  },
)

/** Makes pairs of the proposal's couples, or of those of the mentees named. */
export const publish = command(
  z.object({ menteeIds: z.array(id).optional(), answerBy: localDate.optional() }),
  (draft, publishing, given) => {
    publishProposal(draft, publishing, given)
  },
)

/** Enters a pair that found each other; answers its id. */
export const enterPair = command(
  couple.extend({ reason: text(2000).optional(), startsOn: localDate.optional() }),
  (draft, input, given) => enterByHand(draft, input, given),
)
