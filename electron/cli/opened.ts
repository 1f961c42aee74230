/** Running one piece of work on one programme file. */
import { resolve } from 'node:path'
import type { OpenState } from '#shared/contract/programme.ts'
import type { Pair } from '#shared/model/pair.ts'
import { isoDate } from './options.ts'
import { type CliDesk, openDesk } from './desk.ts'
import { Usage } from './outcome.ts'

export interface Shared {
  json?: boolean
  today?: string
}

export interface OnFile extends CliDesk {
  /** The programme as it is now. */
  now(): Promise<NonNullable<OpenState>>
}

/** Opens services for a command and closes them whatever happens. */
export async function atDesk<Result>(
  options: Shared,
  work: (desk: CliDesk) => Promise<Result>,
): Promise<Result> {
  const desk = await openDesk({ today: options.today === undefined ? undefined : isoDate(options.today) })
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}

/** Opens a programme file for a command. */
export const onFile = <Result>(
  file: string,
  options: Shared,
  work: (on: OnFile) => Promise<Result>,
): Promise<Result> =>
  atDesk(options, async (desk) => {
    await desk.client.programme.open({ path: resolve(file) })
    return work({
      ...desk,
      now: async () => {
        const state = await desk.client.programme.current()
        if (!state) throw new Error('the programme closed by itself')
        return state
      },
    })
  })

/** The pair of a code such as `26-03`. */
export function pairOf(state: NonNullable<OpenState>, code: string): Pair {
  const pairs = Object.values(state.programme.pairs)
  const pair = pairs.find((one) => one.code === code)
  if (pair) return pair
  const some = pairs.slice(0, 5).map((one) => one.code)
  throw new Usage(
    `There is no pair ${code}.${some.length > 0 ? ` Pairs are called ${some.join(', ')} …` : ' Nothing was published yet.'}`,
  )
}
