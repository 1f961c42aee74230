/** Running one piece of work on one programme file. */
import { resolve } from 'node:path'
import { ContractError } from '#shared/contract/client.ts'
import type { OpenState } from '#shared/contract/programme.ts'
import type { Pair } from '#shared/model/pair.ts'
import { heldElsewhere } from '../services/store/opening.ts'
import { isoDate } from './options.ts'
import { type CliDesk, openDesk } from './desk.ts'
import { Usage } from './outcome.ts'
import { askPassphrase, canAsk, givenPassphrase } from './passphrase.ts'

export interface Shared {
  json?: boolean
  today?: string
  passphraseFile?: string
  /** Takes the right to write from whoever has it. */
  takeOver?: boolean
}

export interface OnFile extends CliDesk {
  /** The programme as it is now. */
  now(): Promise<NonNullable<OpenState>>
  /** What opened the file. */
  passphrase: string | undefined
}

/** Tells what every command takes from what only one does. */
export function parted<All extends Shared>({ json, today, passphraseFile, takeOver, ...own }: All) {
  const common: Shared = {
    ...(json === undefined ? {} : { json }),
    ...(today === undefined ? {} : { today }),
    ...(passphraseFile === undefined ? {} : { passphraseFile }),
    ...(takeOver === undefined ? {} : { takeOver }),
  }
  return { common, own }
}

/** What every command takes, without what only one does. */
export const sharedOf = (options: Shared): Shared => parted(options).common

/** Opens services for a command and closes them whatever happens; no lock is left behind. */
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

/** Opens a file with the passphrase given along, or asks for one where somebody can be asked. */
async function openWith({ client }: CliDesk, path: string, options: Shared) {
  const takeOver = options.takeOver ?? false
  const given = await givenPassphrase(options.passphraseFile)
  const open = (passphrase: string | undefined) =>
    client.programme.open({ path, takeOver, ...(passphrase === undefined ? {} : { passphrase }) })
  try {
    return { state: await open(given), passphrase: given }
  } catch (error) {
    const isAsked = error instanceof ContractError && error.failure.code === 'needs-passphrase'
    if (!isAsked || !canAsk()) throw error
    const passphrase = await askPassphrase('Passphrase')
    return { state: await open(passphrase), passphrase }
  }
}

/**
 * Opens a programme file for a command. One that is open elsewhere is refused with who has it, unless the command
 * only `reads`.
 */
export const onFile = <Result>(
  file: string,
  options: Shared,
  work: (on: OnFile) => Promise<Result>,
  { reads = false }: { reads?: boolean } = {},
): Promise<Result> =>
  atDesk(options, async (desk) => {
    const { state, passphrase } = await openWith(desk, resolve(file), options)
    const readOnly = state?.file.readOnly
    if (!reads && readOnly && readOnly.why !== 'place')
      throw heldElsewhere({ holder: readOnly.holder, isStale: readOnly.why === 'left-behind' })
    return work({
      ...desk,
      passphrase,
      now: async () => {
        const now = await desk.client.programme.current()
        if (!now) throw new Error('the programme closed by itself')
        return now
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
