/** `cohort-desk publish`: makes pairs of the proposal. */
import type { Command } from 'commander'
import { translator } from '#shared/i18n/translate.ts'
import { onFile, type Shared } from '../opened.ts'
import { isoDate, shared } from '../options.ts'
import { tell } from '../outcome.ts'

/** Adds the command. */
export function addPublish(program: Command): void {
  shared(program.command('publish').argument('<file>'))
    .description('make pairs of the kept proposal, each with its code, in the phase of preparation')
    .option('--answer-by <date>', 'the day by which both are asked to answer, YYYY-MM-DD', isoDate)
    .option('--accept', 'record at once that both sides accepted')
    .action(
      (file: string, { accept, answerBy, ...options }: Shared & { accept?: boolean; answerBy?: string }) =>
        onFile(file, options, async ({ client, now }) => {
          const before = new Set(Object.keys((await now()).programme.pairs))
          await client.matching.publish(answerBy === undefined ? {} : { answerBy })
          const made = Object.values((await now()).programme.pairs).filter((pair) => !before.has(pair.id))
          if (accept)
            for (const { id: pairId } of made)
              await client.pairs.recordAnswer({ pairId, side: 'both', answer: 'accepted' })
          const { people } = (await now()).programme
          const pairs = made.map(({ code, menteeId, mentorId }) => ({
            code,
            mentee: people[menteeId]?.name,
            mentor: people[mentorId]?.name,
          }))
          tell(options.json, { pairs }, [
            ...pairs.map(({ code, mentee, mentor }) => `${code}  ${mentee} – ${mentor}`),
            translator('en')('matching.publishing.done', { count: pairs.length }),
          ])
        }),
    )
}
