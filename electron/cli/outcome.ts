/** How a command ends: words or JSON on the way out, and an exit code. */
import { CommanderError } from 'commander'
import { ContractError } from '#shared/contract/client.ts'
import { failureOf } from '#shared/contract/dispatcher.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { translator } from '#shared/i18n/translate.ts'
import { Refusal } from '#shared/model/refusal.ts'

/** 0 done; 1 refused, with the reason; 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** Prints a result as JSON where asked, else as lines. */
export function tell(json: boolean | undefined, value: unknown, lines: string[]): void {
  console.log(json ? JSON.stringify(value, null, 2) : lines.join('\n'))
}

/** Words of a user's mistake on the command line. */
export class Usage extends Error {}

/** Says what went wrong and gives the exit code. */
export function failed(error: unknown, json: boolean): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof Usage) {
    console.error(error.message)
    return 2
  }
  const failure =
    error instanceof ContractError ? error.failure : error instanceof Refusal ? failureOf(error) : null
  if (!failure) throw error
  const sentence = problemSentence(translator('en'), failure)
  if (json) console.log(JSON.stringify({ error: { ...failure, sentence } }, null, 2))
  else console.error(failure.field ? `${sentence} (${failure.field})` : sentence)
  return 1
}
