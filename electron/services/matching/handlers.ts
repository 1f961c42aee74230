/** Solving the open programme's matching. */
import type { Contract } from '#shared/contract/index.ts'
import type { Handlers } from '#shared/contract/core.ts'
import { keepProposal } from '#shared/matching/commands.ts'
import type { Around } from '../backend.ts'

/** Handlers of the area `matching`. */
export function matchingHandlers({
  parts,
  store,
  jobs,
  given,
}: Around): Pick<Handlers<Contract>, 'matching'> {
  return {
    matching: {
      solve: () =>
        jobs.start('matching.solve', async ({ signal, progress }) => {
          const { today } = given()
          progress(0, 1)
          const about = { programme: store.programme(), today }
          const proposal = await parts.solver.ask(about, 'propose', {}, signal)
          signal.throwIfAborted()
          const { revision } = await store.apply('matching.keepProposal', keepProposal, { proposal })
          progress(1, 1)
          return { proposal, revision }
        }),
    },
  }
}
