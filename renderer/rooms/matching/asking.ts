/** Asking the solver's thread: answers are kept while the programme stays as it is, and old ones stay in sight until the new come. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import { ContractError } from '#shared/contract/client.ts'
import type { Contract } from '#shared/contract/index.ts'
import type { Variation } from '#shared/matching/study/variation.ts'
import type { Programme } from '#shared/model/programme.ts'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'

type Queries<Area extends keyof Contract> = {
  [Name in keyof Contract[Area]]: Contract[Area][Name] extends { kind: 'query' } ? Name : never
}[keyof Contract[Area]]

/** Every query of the contract by its full name, `matching.look`. */
export type Question = {
  [Area in keyof Contract]: `${Area & string}.${Queries<Area> & string}`
}[keyof Contract]

type Of<Name extends Question> = Name extends `${infer Area extends keyof Contract & string}.${infer Own}`
  ? Own extends keyof Contract[Area]
    ? Contract[Area][Own]
    : never
  : never
type InputOf<Name extends Question> =
  Of<Name> extends { input: infer Input extends z.ZodType } ? z.input<Input> : never
type AnswerOf<Name extends Question> =
  Of<Name> extends { output: infer Output extends z.ZodType } ? z.output<Output> : never

export interface Asked<Input, Answer> {
  /** The newest answer there is; of an older programme or input while `isFresh` is false. */
  value: Answer | undefined
  /** What `value` answers. */
  input: Input | undefined
  isFresh: boolean
  /** The last question was refused; `value` is what was known before. */
  error: ContractError | null
}

/** A question about one state of a programme. */
interface Want {
  programme: Programme
  key: string
  input: unknown
}

interface Shown extends Want {
  value: unknown
  error: ContractError | null
}

/** How many answers are kept of one state of a programme. */
const mostKept = 60
const answers = new WeakMap<Programme, Map<string, unknown>>()

function keepAnswer({ programme, key }: Want, answer: unknown): void {
  const known = answers.get(programme) ?? new Map<string, unknown>()
  answers.set(programme, known)
  known.set(key, answer)
  const [oldest] = known.keys()
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
}

const isSame = (a: Want | null, b: Want | null) => a?.key === b?.key && a?.programme === b?.programme

const keyOf = (question: Question, input: unknown) => `${question} ${JSON.stringify(input)}`
const inputOf = (key: string): unknown => JSON.parse(key.slice(key.indexOf(' ')))

/** Asks one question at a time; what was wanted meanwhile is asked next, and only the last of it. */
function createAsker(isKept: boolean) {
  let wanted: Want | null = null
  let shown: Shown | null = null
  let isUnderWay = false
  const listeners = new Set<() => void>()
  const show = (next: Shown | null) => {
    shown = next
    for (const listener of listeners) listener()
  }
  const step = async (ask: (input: unknown) => Promise<unknown>): Promise<void> => {
    const now = wanted
    if (isUnderWay || !now || isSame(shown, now)) return
    isUnderWay = true
    try {
      const value = await ask(now.input)
      if (isKept) keepAnswer(now, value)
      if (wanted) show({ ...now, value, error: null })
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      if (wanted) show({ ...now, input: shown?.input, value: shown?.value, error })
    } finally {
      isUnderWay = false
    }
    return step(ask)
  }
  return {
    get: () => shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** What is asked for from now on; null lets go of what was shown. */
    want: (next: Want | null, ask: (input: unknown) => Promise<unknown>) => {
      wanted = next
      if (next === null && shown !== null) show(null)
      const known = next && answers.get(next.programme)?.get(next.key)
      if (next && known !== undefined) {
        if (!isSame(shown, next)) show({ ...next, value: known, error: null })
      } else void step(ask)
    },
  }
}

/**
 * The answer to a question about the open programme; asked anew whenever the programme or the input is another. One
 * question is under way at a time and the latest wins: what was wanted in between is never asked. An `input` of null
 * asks nothing and lets go of what was shown. `keep` false for inputs that will not come back, such as a thumb's way.
 */
export function useAsked<Name extends Question>(
  question: Name,
  input: InputOf<Name> | null,
  { keep = true }: { keep?: boolean } = {},
): Asked<InputOf<Name>, AnswerOf<Name>> {
  const client = useClient()
  const programme = useProgramme()
  const [asker] = useState(() => createAsker(keep))
  const shown = useSyncExternalStore(asker.subscribe, asker.get)
  const key = input === null ? null : keyOf(question, input)

  useEffect(() => {
    // The key stands for the input, which is another object at every drawing.
    const want = key === null ? null : { programme, key, input: inputOf(key) }
    asker.want(want, (about) => call(client, question, about))
  }, [asker, client, question, programme, key])
  useEffect(() => () => asker.want(null, () => Promise.resolve(undefined)), [asker])

  // An answer that is there already is shown at once, not after the effect.
  const known = key === null ? undefined : answers.get(programme)?.get(key)
  if (known !== undefined)
    return { value: known as AnswerOf<Name>, input: input ?? undefined, isFresh: true, error: null }
  const now = key === null ? null : shown
  return {
    value: now?.value as AnswerOf<Name> | undefined,
    input: now?.input as InputOf<Name> | undefined,
    isFresh: now !== null && now.key === key && now.programme === programme && now.error === null,
    error: now?.error ?? null,
  }
}

function call(client: ReturnType<typeof useClient>, question: Question, input: unknown): Promise<unknown> {
  const [area = '', name = ''] = question.split('.')
  const asks = client as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  const ask = asks[area]?.[name]
  return ask ? ask(input) : Promise.reject(new Error(`the contract has no ${question}`))
}

/** The kept proposal as it stands; under a variation what would be proposed, and its effect. */
export const useLook = (variation?: Variation, about: { keep?: boolean } = {}) =>
  useAsked('matching.look', variation ? { variation } : {}, about)
