/** The contract over a message port: the same dispatcher served from a worker thread. */
import type { MessagePort, Worker } from 'node:worker_threads'
import { Refusal } from '#shared/model/refusal.ts'
import type { Envelope, Failure, Transport } from '#shared/contract/core.ts'
import type { Dispatch } from '#shared/contract/dispatcher.ts'
import type { Listener } from '../announcer.ts'

type Asked = { id: number; name: string; input: unknown }
type Told = { id: number; envelope: Envelope } | { name: string; payload: unknown }

const failed = (kind: Failure['kind'], code: string, incident?: string): Envelope => ({
  ok: false,
  error: { kind, code, params: {}, ...(incident === undefined ? {} : { incident }) },
})

/** The answer to an input that no boundary lets through, such as a function. */
export const notCloneable: Envelope = failed('invalid', 'input-not-understood')

/** Whether an error says that a value cannot cross a boundary. */
export const isCloneError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'DataCloneError'

const wordsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** Serves a dispatcher on a worker's own port; answers its own end. */
export function serveOnPort(
  port: MessagePort,
  dispatch: Dispatch,
  subscribe?: (listener: Listener) => () => void,
): () => void {
  const answer = async ({ id, name, input }: Asked) => {
    const envelope = await dispatch(name, input)
    try {
      port.postMessage({ id, envelope } satisfies Told)
    } catch (error) {
      port.postMessage({ id, envelope: failed('internal', 'unexpected', wordsOf(error)) } satisfies Told)
    }
  }
  const onAsked = (asked: Asked) => void answer(asked)
  port.on('message', onAsked)
  const unsubscribe = subscribe?.((name, payload) => port.postMessage({ name, payload } satisfies Told))
  return () => {
    port.off('message', onAsked)
    unsubscribe?.()
  }
}

/**
 * The transport to a worker that serves its port. Calls still open when it ends are answered `cancelled`; those
 * open when it crashes `internal`, with the error's own words as the incident. An input that cannot cross is
 * answered `invalid`.
 */
export function workerTransport(worker: Worker): Transport {
  let nextId = 0
  const open = new Map<number, (envelope: Envelope) => void>()
  const listeners = new Set<Listener>()
  worker.on('message', (told: Told) => {
    if ('id' in told) {
      open.get(told.id)?.(told.envelope)
      open.delete(told.id)
    } else for (const listener of listeners) listener(told.name, told.payload)
  })
  let gone: Envelope | null = null
  const end = (envelope: Envelope) => {
    gone ??= envelope
    for (const settle of open.values()) settle(gone)
    open.clear()
  }
  worker.on('error', (error) => {
    end(failed('internal', 'unexpected', wordsOf(error)))
  })
  worker.on('exit', () => {
    end(failed('cancelled', 'cancelled'))
  })
  return {
    invoke: (name, input) =>
      new Promise((settle, reject) => {
        if (gone) return settle(gone)
        const id = (nextId += 1)
        try {
          worker.postMessage({ id, name, input } satisfies Asked)
          open.set(id, settle)
        } catch (error) {
          if (isCloneError(error)) settle(notCloneable)
          else reject(error instanceof Error ? error : new Error(String(error)))
        }
      }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Refuses with `cancelled` when a signal is already aborted. */
export function refuseIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Refusal('cancelled', 'cancelled')
}
