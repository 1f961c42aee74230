/** Long work: starts at once, reports progress as events, can be cancelled. */
import { failureOf } from '#shared/contract/dispatcher.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Announcer } from '../announcer.ts'
import { refuseIfStopped } from './worker-transport.ts'

export interface Job {
  /** Aborted when the user cancels; long work looks at it often, and rejects. What resolves was done, and is told so. */
  signal: AbortSignal
  progress: (done: number, total: number) => void
}

export interface Jobs {
  /** Starts work and answers its id at once. */
  start(name: string, work: (job: Job) => Promise<unknown>): { jobId: string }
  cancel(jobId: string): boolean
  /** Cancels everything and waits for its end. */
  end(): Promise<void>
}

/** Jobs over an announcer. */
export function createJobs(parts: {
  announcer: Announcer
  newId: () => string
  report: (error: unknown, name: string) => string
}): Jobs {
  const running = new Map<string, { stop: AbortController; end: Promise<void> }>()
  return {
    start(name, work) {
      const jobId = parts.newId()
      const stop = new AbortController()
      const finish = (
        outcome: { ok: true; value: unknown } | { ok: false; error: ReturnType<typeof failureOf> },
      ) => {
        running.delete(jobId)
        parts.announcer.announce('jobs.finished', { jobId, name, outcome })
      }
      const fail = (error: unknown) => {
        const refusal = stop.signal.aborted ? new Refusal('cancelled', 'cancelled') : error
        finish({
          ok: false,
          error:
            refusal instanceof Refusal
              ? failureOf(refusal)
              : { kind: 'internal', code: 'unexpected', params: {}, incident: parts.report(error, name) },
        })
      }
      const progress = (done: number, total: number) =>
        parts.announcer.announce('jobs.progress', { jobId, name, done, total })
      const end = new Promise<void>((settle) => setImmediate(settle))
        .then(() => {
          refuseIfStopped(stop.signal)
          return work({ signal: stop.signal, progress })
        })
        .then((value) => {
          finish({ ok: true, value: value ?? null })
        }, fail)
      running.set(jobId, { stop, end })
      return { jobId }
    },
    cancel(jobId) {
      const job = running.get(jobId)
      job?.stop.abort()
      return job !== undefined
    },
    async end() {
      for (const job of running.values()) job.stop.abort()
      await Promise.all([...running.values()].map((job) => job.end))
    },
  }
}
