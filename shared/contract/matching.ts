/** What can be asked of the matching: weights, rules, locks, the proposal, its publication. */
import { z } from 'zod'
import {
  enterPair,
  keepProposal,
  lock,
  override,
  publish,
  setHardRules,
  setMode,
  setWeights,
  unlock,
} from '../matching/commands.ts'
import { proposal } from '../model/programme.ts'
import { change, job } from './core.ts'

export const matching = {
  setWeights: change(setWeights),
  setHardRules: change(setHardRules),
  setMode: change(setMode),
  lock: change(lock),
  unlock: change(unlock),
  keepProposal: change(keepProposal),
  override: change(override),
  publish: change(publish),
  enterPair: change(enterPair),
  /** Solves for the open programme as it is set, and keeps the answer as its proposal. */
  solve: job({ input: z.object({}), result: z.object({ proposal, revision: z.number().int() }) }),
}
