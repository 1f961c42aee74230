/** Handlers of the area `proposals`: the next best, a proposal with the rest kept, and letters as files. */
import type { Handlers } from '#shared/contract/core.ts'
import type { Contract } from '#shared/contract/index.ts'
import { letterOf } from '#shared/letters/letter.ts'
import { keepProposal } from '#shared/matching/commands.ts'
import type { Around } from '../backend.ts'
import { askAndKeep } from '../matching/ask-and-keep.ts'
import { allOrNone, outputTo } from '../paper/files.ts'
import { addLetters, isOneFile } from './letters.ts'

/** What each procedure of the area does. */
export function proposalsHandlers({
  parts,
  store,
  jobs,
  given,
}: Around): Pick<Handlers<Contract>, 'proposals'> {
  const about = () => ({ programme: store.programme(), today: given().today })
  return {
    proposals: {
      nextBest: (input) => parts.solver.ask(about(), 'nextBest', input),
      place: (input) =>
        askAndKeep(
          about,
          (asked) => parts.solver.ask(asked, 'placed', input),
          async (proposal, { programme }) => {
            const done = await store.apply('proposals.place', keepProposal, { proposal })
            const before = new Set(programme.proposal?.couples.map(({ menteeId }) => menteeId))
            return {
              ...done,
              matched: proposal.couples.filter(({ menteeId }) => !before.has(menteeId)).length,
            }
          },
        ),
      saveLetters: ({ letters, as, ownWords, paper, target }) => {
        const of = store.programme()
        const { now, today } = given()
        return jobs.start('proposals.saveLetters', (job) => {
          const made = letters.map((one) => letterOf(of, one, { today, ownWords }))
          const output = outputTo(parts.disk, target, isOneFile(made, as) ? 'file' : 'folder')
          const write = () =>
            addLetters(
              output,
              made,
              { as, now, today, paper: paper ?? of.settings.paper },
              parts.printer,
              job,
            )
          return allOrNone(output, write, job.signal)
        })
      },
    },
  }
}
