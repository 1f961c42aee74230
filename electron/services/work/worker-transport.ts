/** The contract over a message port: the same dispatcher served from a worker thread. */
import type { MessagePort, Worker } from 'node:worker_threads'
import { Refusal } from '#shared/model/refusal.ts'
import type { Envelope, Transport } from '#shared/contract/core.ts'
import type { Dispatch } from '#shared/contract/dispatcher.ts'
import type { Listener } from '../announcer.ts'

type Asked = { id: number; name: string; input: unknown }
type Told = { id: number; envelope: Envelope } | { name: string; payload: unknown }

/** Serves a dispatcher on a worker's own port; answers its own end. */
export function serveOnPort(
  port: MessagePort,
  dispatch: Dispatch,
  subscribe?: (listener: Listener) => () => void,
): () => void {
  const answer = async ({ id, name, input }: Asked) => {
    const envelope = await dispatch(name, input)
    port.postMessage({ id, envelope } satisfies Told)
  }
  const onAsked = (asked: Asked) => void answer(asked)
  port.on('message', onAsked)
  const unsubscribe = subscribe?.((name, payload) => port.postMessage({ name, payload } satisfies Told))
  return () => {
    port.off('message', onAsked)
    unsubscribe?.()
  }
}

const gone = (): Envelope => ({ ok: false, error: { kind: 'cancelled', code: 'cancelled', params: {} } })

/** The transport to a worker that serves its port; calls still open when it ends are answered `cancelled`. */
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
  let ended = false
  const end = () => {
    ended = true
    for (const settle of open.values()) settle(gone())
    open.clear()
  }
  worker.on('exit', end)
  worker.on('error', end)
  return {
    invoke: (name, input) =>
      new Promise((settle) => {
        if (ended) return settle(gone())
        const id = (nextId += 1)
        open.set(id, settle)
        worker.postMessage({ id, name, input } satisfies Asked)
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
