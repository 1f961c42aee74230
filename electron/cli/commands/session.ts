/** `cohort-desk session`: logs what came of a session, as a paper slip says it. */
import type { Command } from 'commander'
import { meetingModes, type SessionState, sessionStates } from '#shared/model/session.ts'
import { onFile, pairOf, parted, type Shared } from '../opened.ts'
import { count, isoDate, shared } from '../options.ts'
import { tell } from '../outcome.ts'

interface Options extends Shared {
  state: SessionState
  number?: number
  date?: string
  minutes?: number
  mode?: (typeof meetingModes)[number]
  venue?: string
  help?: boolean
  helpAsked?: boolean
}

/** Adds the command. */
export function addSession(program: Command): void {
  const command = shared(
    program.command('session').argument('<file>').argument('<pair>', 'the pair’s code, such as 26-03'),
  )
  command
    .description('log a session from its slip: facts, never content')
    .addOption(
      command
        .createOption('--state <state>', 'what came of it')
        .choices([...sessionStates])
        .default('held'),
    )
    .option('--number <n>', 'which session; the next when left out', count)
    .option('--date <date>', 'the day; today when left out', isoDate)
    .option('--minutes <n>', 'how long it took', count)
    .addOption(command.createOption('--mode <mode>', 'how they met').choices([...meetingModes]))
    .option('--venue <words>', 'where they met')
    .option('--help-asked', 'the slip asks the coordinator for help')
    .action((file: string, code: string, options: Options) => {
      const { common, own } = parted(options)
      const { helpAsked, ...facts } = own
      return onFile(file, common, async ({ client, now }) => {
        const { id: pairId } = pairOf(await now(), code)
        const { id } = await client.pairs.logSession({ pairId, helpAsked: helpAsked ?? false, ...facts })
        const session = pairOf(await now(), code).sessions.find((one) => one.id === id)
        tell(common.json, { code, session }, [
          `${code}, session ${session?.number}: ${session?.state}, ${session?.date}`,
        ])
      })
    })
}
