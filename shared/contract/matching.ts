/** What can be asked of the matching: weights, rules, locks, the proposal, its publication. */
import { z } from 'zod'
import {
  enterPair,
  keepProposal,
  lock,
  publish,
  resetting,
  setHardRules,
  setMode,
  setOwnCriteria,
  setExperienceGap,
  setWeights,
  unlock,
} from '../matching/commands.ts'
import type { WhyNot } from '../matching/explain.ts'
import type { Picture } from '../matching/pictures/picture.ts'
import type { Remedy } from '../matching/remedies.ts'
import { setAside, takeBack } from '../matching/scenarios/commands.ts'
import type { Effect } from '../matching/study/effect.ts'
import type { LeaveEffect } from '../matching/study/leave.ts'
import type { Look } from '../matching/study/look.ts'
import type { MoveEffect, Moves } from '../matching/study/moves.ts'
import type { Explained } from '../matching/study/reasons.ts'
import { variation } from '../matching/study/variation.ts'
import { couple, proposal } from '../model/programme.ts'
import { id, text } from '../model/scalars.ts'
import { change, changed, job, procedure } from './core.ts'

const isObject = (value: unknown) => typeof value === 'object' && value !== null
const about = z.object({ couple, variation: variation.optional() })
const moving = couple.extend({ keepRest: z.boolean() })
const leaving = z.object({ menteeId: id, keepRest: z.boolean() })

export const matching = {
  setWeights: change(setWeights),
  setHardRules: change(setHardRules),
  setOwnCriteria: change(setOwnCriteria),
  setExperienceGap: change(setExperienceGap),
  setMode: change(setMode),
  lock: change(lock),
  unlock: change(unlock),
  keepProposal: change(keepProposal),
  publish: change(publish),
  enterPair: change(enterPair),
  /** Leaves somebody out of the matching for now, and lets them take part again. */
  setAside: change(setAside),
  takeBack: change(takeBack),
  /** Where a mentee of the proposal could go: every mentor with the cost to the whole, or why not. */
  moves: procedure({ input: z.object({ menteeId: id }), output: z.custom<Moves>(isObject) }),
  /** Exactly what giving a mentee this mentor would do. */
  moveEffect: procedure({ input: moving, output: z.custom<MoveEffect>(isObject) }),
  /** Does it, in one step: locks the couple, and keeps the proposal that follows. */
  move: procedure({ input: moving.extend({ reason: text(2000).trim().min(1) }), output: changed }),
  /** Exactly what leaving a mentee without a mentor for now would do. */
  leaveEffect: procedure({ input: leaving, output: z.custom<LeaveEffect>(isObject) }),
  /** Does it, in one step: sets the mentee aside, and keeps the proposal that follows for the others. */
  leaveOut: procedure({ input: leaving, output: changed }),
  /** What the pictures are drawn from. */
  picture: procedure({ input: z.object({}), output: z.custom<Picture>(isObject) }),
  /** Solves for the open programme as it is set, and keeps the answer as its proposal. */
  solve: job({ input: z.object({}), result: z.object({ proposal, revision: z.number().int() }) }),
  /** Changes settings and matches again, as one step of the history; changes nothing where it is refused. */
  reset: job({ input: resetting, result: z.object({ proposal, revision: z.number().int() }) }),
  /** The kept proposal as it stands, or what a variation (also an empty one) would propose. */
  look: procedure({
    input: z.object({ variation: variation.optional() }),
    output: z.custom<Look>(isObject),
  }),
  /** Who would move and what the whole would gain, against the kept proposal; null where none is kept. */
  effect: procedure({ input: z.object({ variation }), output: z.custom<Effect>(isObject).nullable() }),
  /** A pair in its parts, and the next best of each side with what it would cost. */
  explain: procedure({ input: about, output: z.custom<Explained>(isObject) }),
  /** The rule that forbids two people, or the exact cost of forcing them. */
  whyNot: procedure({ input: about, output: z.custom<WhyNot>(isObject) }),
  /** The smallest changes that would give a mentee without a mentor one. */
  remedies: procedure({ input: z.object({ menteeId: id }), output: z.custom<Remedy[]>(Array.isArray) }),
}
