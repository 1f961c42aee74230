/** What is asked of the matching of the open programme, and its matching. */
import type { z } from 'zod'
import type { Contract } from '#shared/contract/index.ts'
import type { Handlers } from '#shared/contract/core.ts'
import { keepProposal, leaveOut, move, reset, type resetting } from '#shared/matching/commands.ts'
import type { Around } from '../backend.ts'

/** The change that the history names. */
function nameOf({ weights, ownCriteria, hardRules }: z.output<typeof resetting>): string {
  if (weights) return 'matching.setWeights'
  if (ownCriteria) return 'matching.setOwnCriteria'
  return hardRules ? 'matching.setHardRules' : 'matching.setMode'
}

/** Handlers of the area `matching`. */
export function matchingHandlers({
  parts,
  store,
  jobs,
  given,
}: Around): Pick<Handlers<Contract>, 'matching'> {
  const about = () => ({ programme: store.programme(), today: given().today })
  return {
    matching: {
      moves: (input) => parts.solver.ask(about(), 'moves', input),
      moveEffect: (input) => parts.solver.ask(about(), 'moveEffect', input),
      move: async ({ reason, ...asked }) => {
        const proposal = await parts.solver.ask(about(), 'moved', asked)
        const { menteeId, mentorId } = asked
        return store.apply('matching.move', move, { menteeId, mentorId, reason, proposal })
      },
      leaveEffect: (input) => parts.solver.ask(about(), 'leaveEffect', input),
      leaveOut: async (asked) => {
        const proposal = await parts.solver.ask(about(), 'left', asked)
        return store.apply('matching.setAside', leaveOut, { menteeId: asked.menteeId, proposal })
      },
      picture: () => parts.solver.ask(about(), 'picture', {}),
      solve: () =>
        jobs.start('matching.solve', async ({ signal, progress }) => {
          progress(0, 1)
          const proposal = await parts.solver.ask(about(), 'propose', {}, signal)
          signal.throwIfAborted()
          const { revision } = await store.apply('matching.keepProposal', keepProposal, { proposal })
          progress(1, 1)
          return { proposal, revision }
        }),
      reset: (to) =>
        jobs.start('matching.reset', async ({ signal, progress }) => {
          progress(0, 1)
          const proposal = await parts.solver.ask(about(), 'propose', { variation: to }, signal)
          signal.throwIfAborted()
          const { revision } = await store.apply(nameOf(to), reset, { ...to, proposal })
          progress(1, 1)
          return { proposal, revision }
        }),
      look: (input) => parts.solver.ask(about(), 'look', input),
      effect: (input) => parts.solver.ask(about(), 'effect', input),
      explain: (input) => parts.solver.ask(about(), 'explain', input),
      whyNot: (input) => parts.solver.ask(about(), 'whyNot', input),
      remedies: (input) => parts.solver.ask(about(), 'remedies', input),
    },
  }
}
