/** The back end's door: looks a procedure up by its own name, parses both ways, and answers an envelope, never a throw. */
import type { z } from 'zod'
import { Refusal } from '../model/refusal.ts'
import type { Envelope, Failure, Handlers, Procedure, Procedures } from './core.ts'

export interface DispatcherParts<Tree extends Procedures> {
  tree: Tree
  handlers: Handlers<Tree>
  /** Runs a change's command on the open programme. */
  runChange: (name: string, procedure: Procedure, input: unknown) => Promise<unknown>
  /** Writes an unexpected error to the log and answers the id it stands under. */
  report: (error: unknown, name: string) => string
}

export type Dispatch = (name: unknown, input: unknown) => Promise<Envelope>

const refuse = (error: Failure): Envelope => ({ ok: false, error })

/** A refusal as the error half of an envelope. */
export const failureOf = (refusal: Refusal): Failure => ({
  kind: refusal.kind,
  code: refusal.code,
  params: refusal.params,
  ...(refusal.field === undefined ? {} : { field: refusal.field }),
  ...(refusal.applied ? { applied: true, saved: false } : {}),
})

function lookUp(tree: Procedures, name: unknown): [area: string, name: string, procedure: Procedure] | null {
  if (typeof name !== 'string') return null
  const [area = '', own = '', more] = name.split('.')
  if (more !== undefined || !Object.hasOwn(tree, area)) return null
  const procedures = tree[area]
  if (procedures === undefined || !Object.hasOwn(procedures, own)) return null
  const procedure = procedures[own]
  return procedure ? [area, own, procedure] : null
}

/** The path of the first thing that was not understood; of a field that nobody knows, its own name. */
function fieldOf({ issues: [first] }: z.ZodError): string {
  if (!first) return ''
  return [...first.path, ...(first.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [])].join('.')
}

/** Makes the dispatcher of a contract. */
export function createDispatcher<Tree extends Procedures>(parts: DispatcherParts<Tree>): Dispatch {
  const { tree, handlers, runChange, report } = parts
  return async (name, input) => {
    const known = lookUp(tree, name)
    if (!known) return refuse({ kind: 'not-found', code: 'no-such-procedure', params: {} })
    const [area, own, procedure] = known
    const parsed = procedure.input.safeParse(input)
    if (!parsed.success)
      return refuse({
        kind: 'invalid',
        code: 'input-not-understood',
        field: fieldOf(parsed.error),
        params: {},
      })
    try {
      const handler = (handlers as Record<string, Record<string, (input: unknown) => unknown>>)[area]?.[own]
      const answer = procedure.command
        ? await runChange(`${area}.${own}`, procedure, parsed.data)
        : await handler?.(parsed.data)
      return { ok: true, value: procedure.output.parse(answer) }
    } catch (error) {
      if (error instanceof Refusal) return refuse(failureOf(error))
      return refuse({
        kind: 'internal',
        code: 'unexpected',
        params: {},
        incident: report(error, `${area}.${own}`),
      })
    }
  }
}
