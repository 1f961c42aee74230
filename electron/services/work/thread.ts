/** One worker thread that is started when first needed and stopped at once when its work is cancelled. */
import { Worker } from 'node:worker_threads'
import { ContractError, createClient } from '#shared/contract/client.ts'
import type { Client, Procedures } from '#shared/contract/core.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { refuseIfStopped, workerTransport } from './worker-transport.ts'

export interface Thread<Tree extends Procedures> {
  /**
   * Runs one call at a time; aborting the signal ends the worker, and the next call starts another, as it does
   * after a crash. Rejects with the worker's own `Refusal`, with `cancelled` only where the signal was aborted or
   * the thread ended, and otherwise with an error that has the worker's words.
   */
  call<Answer>(ask: (client: Client<Tree>) => Promise<Answer>, signal?: AbortSignal): Promise<Answer>
  /** Stops the worker; calls that wait or come later are refused as cancelled. */
  end(): Promise<void>
}

/** What the worker answered as an error of this side: its refusals as such, anything else with its own words. */
function errorOf(error: unknown, wasStopped: boolean): unknown {
  if (wasStopped) return new Refusal('cancelled', 'cancelled', { cause: error })
  if (!(error instanceof ContractError)) return error
  const { kind, code, field, params, incident } = error.failure
  if (kind === 'internal' || kind === 'cancelled')
    return new Error(`the worker failed: ${incident ?? 'it ended by itself'}`, { cause: error })
  return new Refusal(kind, code, { params, cause: error, ...(field === undefined ? {} : { field }) })
}

/** A thread on a worker script, a path or URL that the host knows. */
export function createThread<Tree extends Procedures>(
  tree: Tree,
  script: string | URL,
  workerData: unknown,
): Thread<Tree> {
  let running: { worker: Worker; client: Client<Tree> } | null = null
  let queue: Promise<unknown> = Promise.resolve()
  const ended = new AbortController()

  const stop = async () => {
    const before = running
    running = null
    await before?.worker.terminate()
  }

  const start = () => {
    const worker = new Worker(script, { workerData })
    const forget = () => {
      if (running?.worker === worker) running = null
    }
    // Before the transport hears of it, so that the next call never meets a worker that is gone.
    worker.once('error', forget)
    worker.once('exit', forget)
    return { worker, client: createClient(tree, workerTransport(worker)) }
  }

  const run = async <Answer>(
    ask: (client: Client<Tree>) => Promise<Answer>,
    signal: AbortSignal,
  ): Promise<Answer> => {
    refuseIfStopped(signal)
    const onAbort = () => void stop()
    signal.addEventListener('abort', onAbort, { once: true })
    const current = (running ??= start())
    current.worker.ref()
    try {
      return await ask(current.client)
    } catch (error) {
      throw errorOf(error, signal.aborted)
    } finally {
      signal.removeEventListener('abort', onAbort)
      current.worker.unref()
    }
  }

  return {
    call: (ask, signal) => {
      const stops = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal
      const turn = queue.then(() => run(ask, stops))
      queue = turn.catch(() => undefined)
      return turn
    },
    end: async () => {
      const last = running
      ended.abort()
      running = null
      await last?.worker.terminate()
    },
  }
}
