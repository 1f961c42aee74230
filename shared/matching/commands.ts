/** What a coordinator does about the matching: weights, rules, locks, the proposal and its publication. */
import { z } from 'zod'
import { command } from '../model/command.ts'
import { couple, proposal, type Programme } from '../model/programme.ts'
import { Refusal } from '../model/refusal.ts'
import { id, localDate, text } from '../model/scalars.ts'
import { hardRules, matchMode, weights } from '../model/settings.ts'
import { checkCouple, checkPlaces } from './couples.ts'
import { addLock, sameCouple } from './locks.ts'
import { moveByHand } from './override.ts'
import { enterByHand, publishProposal } from './pairing.ts'

/** Stores a setting; a proposal made under another one falls. */
function set<Name extends 'weights' | 'hardRules' | 'matchMode'>(
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
  if (Object.values(weights).every((weight) => weight === 0))
    throw new Refusal('invalid', 'nothing-weighs', { field: 'weights' })
  set(draft, 'weights', weights)
})

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
  for (const couple of proposal.couples) checkCouple(draft, couple, today)
  checkPlaces(draft, proposal.couples)
  const paired = new Set(proposal.couples.map(({ menteeId }) => menteeId))
  const broken = draft.locks.some(
    (lock) => paired.has(lock.menteeId) && !proposal.couples.some((couple) => sameCouple(couple, lock)),
  )
  const unknown = proposal.unmatchedIds.some((id) => paired.has(id) || draft.people[id]?.role !== 'mentee')
  if (broken || unknown) throw new Refusal('conflict', 'proposal-out-of-date')
  draft.proposal = proposal
})

/** Moves a mentee to another mentor by hand and locks the new couple; the reason stays with it. */
export const override = command(
  couple.extend({ reason: text(2000).trim().min(1), insteadOfId: id.optional() }),
  (draft, move, { today }) => {
    moveByHand(draft, move, today)
  },
)

/** Makes pairs of the proposal's couples, or of those of the mentees named. */
export const publish = command(
  z.object({ menteeIds: z.array(id).optional() }),
  (draft, { menteeIds }, given) => {
    publishProposal(draft, menteeIds, given)
  },
)

/** Enters a pair that found each other; answers its id. */
export const enterPair = command(
  couple.extend({ reason: text(2000).optional(), startsOn: localDate.optional() }),
  (draft, input, given) => enterByHand(draft, input, given),
)
