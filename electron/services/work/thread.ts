/** One worker thread that is started when first needed and stopped at once when its work is cancelled. */
import { Worker } from 'node:worker_threads'
import { createClient } from '#shared/contract/client.ts'
import type { Client, Procedures } from '#shared/contract/core.ts'
import { refuseIfStopped, workerTransport } from './worker-transport.ts'

export interface Thread<Tree extends Procedures> {
  /** Runs one call at a time; aborting the signal ends the worker, and the next call starts another. */
  call<Answer>(ask: (client: Client<Tree>) => Promise<Answer>, signal?: AbortSignal): Promise<Answer>
  end(): Promise<void>
}

/** A thread on a worker script, a path or URL that the host knows. */
export function createThread<Tree extends Procedures>(
  tree: Tree,
  script: string | URL,
  workerData: unknown,
): Thread<Tree> {
  let worker: Worker | null = null
  let client: Client<Tree> | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const stop = async () => {
    const ending = worker
    worker = null
    client = null
    await ending?.terminate()
  }

  const started = (): Client<Tree> => {
    if (client) return client
    const own = new Worker(script, { workerData })
    own.unref()
    own.once('exit', () => {
      if (worker === own) {
        worker = null
        client = null
      }
    })
    worker = own
    client = createClient(tree, workerTransport(own))
    return client
  }

  return {
    call: (ask, signal) => {
      const turn = queue.then(async () => {
        refuseIfStopped(signal)
        const onAbort = () => void stop()
        signal?.addEventListener('abort', onAbort, { once: true })
        worker?.ref()
        try {
          const current = started()
          worker?.ref()
          return await ask(current)
        } finally {
          signal?.removeEventListener('abort', onAbort)
          worker?.unref()
        }
      })
      queue = turn.catch(() => undefined)
      return turn
    },
    end: stop,
  }
}
