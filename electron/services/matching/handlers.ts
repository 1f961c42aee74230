/** What is asked of the matching of the open programme, and its matching. */
import type { z } from 'zod'
import type { Contract } from '#shared/contract/index.ts'
import type { Handlers } from '#shared/contract/core.ts'
import type { Programme } from '#shared/model/programme.ts'
import { keepProposal, leaveOut, move, reset, type resetting } from '#shared/matching/commands.ts'
import type { Around } from '../backend.ts'
import { askAndKeep } from './ask-and-keep.ts'

/** The change that the history names. */
function nameOf({ weights, ownCriteria, experienceGap, hardRules }: z.output<typeof resetting>): string {
  if (weights) return 'matching.setWeights'
  if (ownCriteria) return 'matching.setOwnCriteria'
  if (experienceGap !== undefined) return 'matching.setExperienceGap'
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
  // Remedies are looked for while nothing else is: a setting that moves, or another programme, ends that.
  let sought: Programme | undefined
  let seeking = new AbortController()
  const seekAnew = (of?: Programme) => {
    if (of === sought) return
    seeking.abort()
    seeking = new AbortController()
    sought = of
  }
  return {
    matching: {
      moves: (input) => parts.solver.ask(about(), 'moves', input),
      moveEffect: (input) => parts.solver.ask(about(), 'moveEffect', input),
      move: ({ reason, ...wanted }) =>
        askAndKeep(
          about,
          (asked) => parts.solver.ask(asked, 'moved', wanted),
          (proposal) => {
            const { menteeId, mentorId } = wanted
            return store.apply('matching.move', move, { menteeId, mentorId, reason, proposal })
          },
        ),
      leaveEffect: (input) => parts.solver.ask(about(), 'leaveEffect', input),
      leaveOut: (wanted) =>
        askAndKeep(
          about,
          (asked) => parts.solver.ask(asked, 'left', wanted),
          (proposal) => store.apply('matching.setAside', leaveOut, { menteeId: wanted.menteeId, proposal }),
        ),
      picture: () => parts.solver.ask(about(), 'picture', {}),
      solve: () =>
        jobs.start('matching.solve', async ({ signal, progress }) => {
          progress(0, 1)
          const done = await askAndKeep(
            about,
            (asked) => parts.solver.ask(asked, 'propose', {}, signal),
            async (proposal) => {
              const { revision } = await store.apply('matching.keepProposal', keepProposal, { proposal })
              return { proposal, revision }
            },
            signal,
          )
          progress(1, 1)
          return done
        }),
      reset: (to) =>
        jobs.start('matching.reset', async ({ signal, progress }) => {
          progress(0, 1)
          const done = await askAndKeep(
            about,
            (asked) => parts.solver.ask(asked, 'propose', { variation: to }, signal),
            async (proposal) => {
              const { revision } = await store.apply(nameOf(to), reset, { ...to, proposal })
              return { proposal, revision }
            },
            signal,
          )
          progress(1, 1)
          return done
        }),
      look: (input) => {
        if (input.variation) seekAnew()
        return parts.solver.ask(about(), 'look', input)
      },
      effect: (input) => parts.solver.ask(about(), 'effect', input),
      explain: (input) => parts.solver.ask(about(), 'explain', input),
      whyNot: (input) => parts.solver.ask(about(), 'whyNot', input),
      remedies: (input) => {
        const asked = about()
        seekAnew(asked.programme)
        return parts.solver.ask(asked, 'remedies', input, seeking.signal)
      },
    },
  }
}
