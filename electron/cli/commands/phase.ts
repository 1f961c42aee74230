/** `cohort-desk phase`: moves a pair to another phase, with its proof or a reason. */
import type { Command } from 'commander'
import { type Phase, phases } from '#shared/model/phases.ts'
import { proofOf } from '#shared/journey/proof.ts'
import { onFile, pairOf, type Shared } from '../opened.ts'
import { isoDate, shared } from '../options.ts'
import { tell } from '../outcome.ts'

interface Options extends Shared {
  to?: Phase
  on?: string
  reason?: string
  accept?: boolean
}

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
          await client.pairs.movePhase({ pairId, to, ...when, ...(reason === undefined ? {} : { reason }) })
        const pair = pairOf(await now(), code)
        const proof = proofOf(pair)
        tell(options.json, { code, phase: pair.phase, proof }, [
          `${code}: ${pair.phase}`,
          ...proof.map(({ item, done }) => `  ${done ? '✓' : '·'} ${item}`),
        ])
      }),
    )
}
