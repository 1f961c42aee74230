/** What a coordinator does about the matching: weights, rules, locks, the proposal and its publication. */
import { z } from 'zod'
import { command } from '../model/command.ts'
import { couple, proposal, type Programme, type Proposal } from '../model/programme.ts'
import { Refusal } from '../model/refusal.ts'
import { id, localDate, text, type LocalDate } from '../model/scalars.ts'
import { hardRules, matchMode, ownCriterion, settings, weights } from '../model/settings.ts'
import { checkOwnCriteria } from './criteria/check.ts'
import { checkCouple, checkPlaces } from './couples.ts'
import { addLock, releaseLocks, sameCouple } from './locks.ts'
import { enterByHand, publishProposal } from './pairing.ts'
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

/** Sets what each criterion weighs; at least one must weigh something. */
export const setWeights = command(z.object({ weights }), (draft, { weights }) => {
  const own = draft.settings.ownCriteria.map(({ weight }) => weight)
  if ([...Object.values(weights), ...own].every((weight) => weight === 0))
    throw new Refusal('invalid', 'nothing-weighs', { field: 'weights' })
  set(draft, 'weights', weights)
})

/** Sets the programme's own criteria and what they weigh. Refuses as `checkOwnCriteria` does. */
export const setOwnCriteria = command(
  z.object({ ownCriteria: z.array(ownCriterion).max(30) }),
  (draft, { ownCriteria }) => {
    checkOwnCriteria(draft.fields, ownCriteria)
    set(draft, 'ownCriteria', ownCriteria)
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

/** Keeps the solver's answer; refused when the people, pairs or locks changed so that it can no longer be. */
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
  if (to.weights) setWeights.run(draft, { weights: to.weights }, given)
  if (to.ownCriteria) setOwnCriteria.run(draft, { ownCriteria: to.ownCriteria }, given)
  if (to.experienceGap !== undefined) setExperienceGap.run(draft, { years: to.experienceGap }, given)
  if (to.hardRules) setHardRules.run(draft, { hardRules: to.hardRules }, given)
  if (to.mode) setMode.run(draft, { mode: to.mode }, given)
  keep(draft, proposal, given.today)
})

function keep(draft: Programme, proposal: Proposal, today: LocalDate): void {
  for (const couple of proposal.couples) checkCouple(draft, couple, today)
  checkPlaces(draft, proposal.couples)
  const paired = new Set(proposal.couples.map(({ menteeId }) => menteeId))
  const broken = draft.locks.some(
    (lock) => paired.has(lock.menteeId) && !proposal.couples.some((couple) => sameCouple(couple, lock)),
  )
  const unknown = proposal.unmatchedIds.some((id) => paired.has(id) || draft.people[id]?.role !== 'mentee')
  if (broken || unknown) throw new Refusal('conflict', 'proposal-out-of-date')
  draft.proposal = proposal
}

/**
 * Moves a mentee to another mentor by hand: locks the couple instead of whatever the mentee was locked to, and
 * keeps the proposal that was worked out for it; the reason stays with the lock. Refuses a couple that may not
 * be, and with `proposal-out-of-date` a proposal without it or without another lock.
 */
export const move = command(
  couple.extend({ reason: text(2000).trim().min(1), proposal }),
  (draft, { proposal, ...moved }, { today }) => {
    if (!draft.proposal) throw new Refusal('not-found', 'no-proposal')
    releaseLocks(draft, new Set([moved.menteeId]))
    addLock(draft, moved, today)
    if (!proposal.couples.some((couple) => sameCouple(couple, moved)))
      throw new Refusal('conflict', 'proposal-out-of-date')
    keep(draft, proposal, today)
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
    setAside.run(draft, { personId: menteeId }, given)
    keep(draft, proposal, given.today)
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
