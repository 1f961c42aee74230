/** The client a screen calls, made from the contract: checks nothing twice, unwraps the envelope once. */
import type { z } from 'zod'
import { type Announcements, type Client, type Failure, type Procedures, type Transport } from './core.ts'

/** An error envelope, thrown on the caller's side of the boundary so that its fields survive. */
export class ContractError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(`${failure.kind}: ${failure.code}`)
    this.name = 'ContractError'
    this.failure = failure
  }
}

/** Builds `client.area.name(input)` over a transport. */
export function createClient<Tree extends Procedures>(tree: Tree, transport: Transport): Client<Tree> {
  const areas = Object.entries(tree).map(([area, procedures]) => [
    area,
    Object.fromEntries(
      Object.keys(procedures).map((name) => [
        name,
        async (input: unknown = {}) => {
          const envelope = await transport.invoke(`${area}.${name}`, input)
          if (!envelope.ok) throw new ContractError(envelope.error)
          return envelope.value
        },
      ]),
    ),
  ])
  return Object.fromEntries(areas) as Client<Tree>
}

export type Listen<Events extends Announcements> = <Name extends keyof Events & string>(
  name: Name,
  listener: (payload: z.output<Events[Name]['payload']>) => void,
) => () => void

/** Typed listening: `listen('jobs.progress', ({ jobId, done }) => …)`; answers its own end. */
export const createListen =
  <Events extends Announcements>(transport: Transport): Listen<Events> =>
  (name, listener) =>
    transport.subscribe((announced, payload) => {
      if (announced === name) listener(payload as z.output<Events[typeof name]['payload']>)
    })
