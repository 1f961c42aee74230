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

/** The end of a command that has printed its answer already, and whose answer is a no. */
export class Said extends Error {}

/** A refusal with what the command knows beyond its sentence, a line each. */
export class Explained extends Error {
  readonly lines: string[]
  constructor(cause: unknown, lines: string[]) {
    super('explained', { cause })
    this.lines = lines
  }
}

/** Says what went wrong and gives the exit code. */
export function failed(error: unknown, json: boolean): ExitCode {
  if (error instanceof Explained) return refused(error.cause, json, error.lines)
  if (error instanceof Said) return 1
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof Usage) {
    console.error(error.message)
    return 2
  }
  return refused(error, json)
}

function refused(error: unknown, json: boolean, lines: string[] = []): ExitCode {
  const failure =
    error instanceof ContractError ? error.failure : error instanceof Refusal ? failureOf(error) : null
  if (!failure) throw error
  const sentence = problemSentence(translator('en'), failure, { inWindow: false })
  const more = lines.length > 0 ? { lines } : {}
  if (json) console.log(JSON.stringify({ error: { ...failure, sentence, ...more } }, null, 2))
  else console.error([failure.field ? `${sentence} (${failure.field})` : sentence, ...lines].join('\n'))
  return 1
}
