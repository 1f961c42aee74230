/** Undo and redo as pure moves over steps, each a pair of patches. */
import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer'
import { type Told, told } from '#shared/history/entry.ts'
import type { Circumstances, Command } from '#shared/model/command.ts'
import { misfit } from '#shared/model/fits.ts'
import { breaches } from '#shared/model/invariants.ts'
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Id } from '#shared/model/scalars.ts'

enablePatches()

/** One change as it can be played forward and back. */
export interface Step {
  name: string
  forward: Patch[]
  back: Patch[]
  told: Told
}

export interface Ran {
  programme: Programme
  step: Step
  id: Id | undefined
}

/** Runs a command; refuses a result that breaks an invariant or does not fit the model, so that nothing impossible is ever kept. */
export function run(
  programme: Programme,
  name: string,
  command: Command,
  input: unknown,
  given: Circumstances,
): Ran {
  let made: Id | undefined
  const [next, forward, back] = produceWithPatches(programme, (draft: Programme) => {
    const answer = command.run(draft, input, given)
    made = typeof answer === 'string' ? answer : undefined
  })
  const broken = breaches(next, programme)[0]
  if (broken) throw new Refusal('conflict', 'would-be-impossible', { params: { rule: broken.rule } })
  const misfits = misfit(next, programme)
  if (misfits !== undefined)
    throw new Refusal('conflict', 'would-be-impossible', { params: { rule: `does-not-fit ${misfits}` } })
  const change = { name, input, before: programme, after: next }
  return { programme: next, step: { name, forward, back, told: told(change) }, id: made }
}

/** Plays a step forward or back. */
export const play = (programme: Programme, patches: Patch[]): Programme => applyPatches(programme, patches)

/** The step that puts another programme whole in place of this one. */
export function replacing(before: Programme, after: Programme, name: string, input: unknown): Step {
  return {
    name,
    forward: [{ op: 'replace', path: [], value: after }],
    back: [{ op: 'replace', path: [], value: before }],
    told: told({ name, input, before, after }),
  }
}
