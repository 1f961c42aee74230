/** A job as one promise: its events are collected from before it starts, since replies and events are not ordered. */
import { ContractError } from './client.ts'
import type { Listen } from './client.ts'
import type { Events } from './index.ts'

export interface JobWatch {
  onStart?: (jobId: string) => void
  onProgress?: (done: number, total: number) => void
}

/** Starts a job and gives its value; rejects with a `ContractError` where it failed or was cancelled. */
export async function runJob<Value>(
  listen: Listen<Events>,
  start: () => Promise<{ jobId: string }>,
  watch: JobWatch = {},
): Promise<Value> {
  let jobId: string | null = null
  const early = new Map<string, () => void>()
  const ends: (() => void)[] = []
  try {
    return await new Promise<Value>((resolve, reject) => {
      ends.push(
        listen('jobs.progress', (told) => {
          if (told.jobId === jobId) watch.onProgress?.(told.done, told.total)
        }),
        listen('jobs.finished', ({ jobId: finished, outcome }) => {
          const end = () =>
            outcome.ok ? resolve(outcome.value as Value) : reject(new ContractError(outcome.error))
          if (finished === jobId) end()
          else early.set(finished, end)
        }),
      )
      start()
        .then((started) => {
          jobId = started.jobId
          watch.onStart?.(jobId)
          early.get(jobId)?.()
        })
        .catch(reject)
    })
  } finally {
    for (const end of ends) end()
  }
}
