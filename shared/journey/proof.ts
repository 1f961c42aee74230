/** What lets a pair move on from each phase, and what of it is there. */
import type { Pair } from '../model/pair.ts'
import type { Phase } from '../model/phases.ts'

/** One thing that must have happened; a word the screen translates. */
export const proofItems = [
  'both-accepted',
  'start-date',
  'session-held',
  'agreement-signed',
  'map-done',
  'goal-set',
  'plan-agreed',
  'mid-term-done',
  'sessions-settled',
  'goals-rated',
  'closure-form',
] as const
export type ProofItem = (typeof proofItems)[number]

const asked: Record<Phase, ProofItem[]> = {
  preparation: ['both-accepted', 'start-date'],
  'first-session': ['session-held', 'agreement-signed'],
  'here-and-now': ['session-held', 'map-done'],
  'there-and-then': ['goal-set', 'plan-agreed'],
  'bridging-the-gap': ['mid-term-done', 'sessions-settled'],
  'final-session': ['session-held', 'goals-rated', 'closure-form'],
}

function isThere(item: ProofItem, pair: Pair, phase: Phase): boolean {
  switch (item) {
    case 'both-accepted':
      return pair.mentorAnswer.state === 'accepted' && pair.menteeAnswer.state === 'accepted'
    case 'start-date':
      return pair.startsOn !== undefined
    case 'session-held':
      return pair.sessions.some((session) => session.state === 'held' && session.phase === phase)
    case 'agreement-signed':
      return pair.proofs.agreementSignedOn !== undefined
    case 'map-done':
      return pair.proofs.mapDoneOn !== undefined
    case 'goal-set':
      return pair.goals.some(
        (goal) => goal.state === 'open' && (goal.visibility !== 'as-written' || goal.levels !== undefined),
      )
    case 'plan-agreed':
      return pair.proofs.planAgreedOn !== undefined
    case 'mid-term-done':
      return pair.proofs.midTermOn !== undefined
    case 'sessions-settled':
      return pair.sessions.every((session) => session.phase !== phase || session.state !== 'planned')
    case 'goals-rated':
      return (
        pair.goals.length > 0 &&
        pair.goals.every(
          (goal) => goal.state !== 'open' || goal.visibility === 'no' || goal.rating !== undefined,
        )
      )
    case 'closure-form':
      return pair.proofs.closureFormOn !== undefined
  }
}

/** The proof asked of a pair in the phase it is in, or in another one, each item with whether it is there. */
export const proofOf = (pair: Pair, phase: Phase = pair.phase): { item: ProofItem; done: boolean }[] =>
  asked[phase].map((item) => ({ item, done: isThere(item, pair, phase) }))
