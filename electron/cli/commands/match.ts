/** `cohort-desk match`: solves the matching of a programme and keeps the proposal. */
import type { Command } from 'commander'
import { runJob } from '#shared/contract/run-job.ts'
import { translator } from '#shared/i18n/translate.ts'
import { cohortOf, type LeftOutCode } from '#shared/matching/cohort.ts'
import { proposalFaults } from '#shared/matching/proved.ts'
import { type MatchMode, matchModes } from '#shared/model/settings.ts'
import type { Proposal } from '#shared/model/programme.ts'
import { found } from '#shared/model/refusal.ts'
import { onFile, type Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { Said, tell } from '../outcome.ts'
import { proofLines } from '../proof.ts'

interface Options extends Shared {
  mode?: MatchMode
  verify?: boolean
}

/** How many take no part, and for each reason who they are; no line where everybody does. */
function withoutPart(leftOut: { name: string; code: LeftOutCode }[]): string[] {
  if (leftOut.length === 0) return []
  const t = translator('en')
  const named = new Map<LeftOutCode, string[]>()
  for (const { name, code } of leftOut) named.set(code, [...(named.get(code) ?? []), name])
  const reasons = [...named].map(([code, names]) => `${t(`matching.noPart.${code}`)} (${names.join(', ')})`)
  return [t('matching.leftOut', { count: leftOut.length, reasons: reasons.join('; ') })]
}

/** Adds the command. */
export function addMatch(program: Command): void {
  const command = shared(program.command('match').argument('<file>'))
  command
    .description('match mentees with mentors and keep the proposal; nothing is published')
    .addOption(command.createOption('--mode <mode>', 'what counts as best').choices([...matchModes]))
    .option('--verify', 'prove the kept proposal independently of the solver; ends with 1 where it cannot be')
    .action((file: string, { mode, verify: proving, ...options }: Options) =>
      onFile(file, options, async ({ client, listen, now, today }) => {
        if (mode) await client.matching.setMode({ mode })
        await runJob<{ proposal: Proposal }>(listen, () => client.matching.solve())
        const { programme } = await now()
        const proposal = found(programme.proposal, 'no-proposal')
        const cohort = cohortOf(programme, today)
        const { leftOut } = cohort
        const faults = proving ? proposalFaults(cohort, proposal) : []
        const name = (id: string) => programme.people[id]?.name ?? id
        /** A fault's indexes, or ids where somebody takes no part, as two names. */
        const inWords = (at: string) => {
          const [mentee = '', mentor = ''] = at.split(',')
          const [i, j] = [cohort.mentees[Number(mentee)], cohort.mentors[Number(mentor)]]
          return i && j ? `${i.name} – ${j.name}` : `${name(mentee)} – ${name(mentor)}`
        }
        const pairs = proposal.couples.map((couple) => ({
          mentee: name(couple.menteeId),
          mentor: name(couple.mentorId),
          score: couple.score,
        }))
        const unmatched = proposal.unmatchedIds.map(name)
        const notTakingPart = leftOut.map(({ personId, code }) => ({ name: name(personId), code }))
        tell(
          options.json,
          { mode: proposal.mode, pairs, unmatched, notTakingPart, ...(proving ? { faults } : {}) },
          [
            ...pairs.map(
              ({ mentee, mentor, score }) => `${score.toFixed(1).padStart(5)}  ${mentee} – ${mentor}`,
            ),
            `${pairs.length} matched; without a mentor: ${unmatched.join(', ') || 'nobody'}`,
            ...withoutPart(notTakingPart),
            ...(proving ? proofLines(faults, inWords) : []),
          ],
        )
        if (faults.length > 0) throw new Said()
      }),
    )
}
