/** `cohort-desk phase`: moves a pair to another phase, with its proof or a reason. */
import type { Command } from 'commander'
import { ContractError } from '#shared/contract/client.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { Pair } from '#shared/model/pair.ts'
import { type Phase, phaseNumber, phases } from '#shared/model/phases.ts'
import { proofOf } from '#shared/journey/proof.ts'
import { onFile, pairOf, type Shared } from '../opened.ts'
import { isoDate, shared } from '../options.ts'
import { Explained, tell } from '../outcome.ts'

interface Options extends Shared {
  to?: Phase
  on?: string
  reason?: string
  accept?: boolean
}

const t = translator('en')

const nameOf = (phase: Phase): string => t(`terms.phase.${phase}`)

/** What of the proof is missing on the way from the pair's phase to another one, a line each. */
const missingTo = (pair: Pair, to: Phase): string[] =>
  phases.slice(phaseNumber(pair.phase), phaseNumber(to)).flatMap((left) =>
    proofOf(pair, left)
      .filter(({ done }) => !done)
      .map(({ item }) => `  ${nameOf(left)}: ${t(`pairs.proof.item.${item}`)}`),
  )

/** Adds the command. */
export function addPhase(program: Command): void {
  const command = shared(
    program.command('phase').argument('<file>').argument('<pair>', 'the pair’s code, such as 26-03'),
  )
  command
    .description('show a pair’s phase and its proof, or move it')
    .addOption(command.createOption('--to <phase>', 'the phase to move to').choices([...phases]))
    .option('--accept', 'record that both accepted the match')
    .option('--on <date>', 'when it happened; today when left out', isoDate)
    .option('--reason <words>', 'why, where the proof is not whole or the pair goes back')
    .action((file: string, code: string, { to, on, reason, accept, ...options }: Options) =>
      onFile(file, options, async ({ client, now }) => {
        const { id: pairId } = pairOf(await now(), code)
        const when = on === undefined ? {} : { on }
        if (accept) await client.pairs.recordAnswer({ pairId, side: 'both', answer: 'accepted', ...when })
        if (to !== undefined)
          await client.pairs
            .movePhase({ pairId, to, ...when, ...(reason === undefined ? {} : { reason }) })
            .catch(async (error: unknown) => {
              const isMissing = error instanceof ContractError && error.failure.code === 'proof-is-missing'
              if (!isMissing) throw error
              throw new Explained(error, missingTo(pairOf(await now(), code), to))
            })
        const pair = pairOf(await now(), code)
        const proof = proofOf(pair)
        tell(options.json, { code, phase: pair.phase, proof }, [
          `${code}: ${nameOf(pair.phase)}`,
          ...proof.map(({ item, done }) => `  ${done ? '✓' : '·'} ${t(`pairs.proof.item.${item}`)}`),
        ])
      }),
    )
}
