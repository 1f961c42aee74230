/** A job as one promise, whatever the order in which its reply and its events come. */
import { describe, expect, it } from 'vitest'
import { ContractError, createListen } from '#shared/contract/client.ts'
import type { Transport } from '#shared/contract/core.ts'
import type { Events } from '#shared/contract/index.ts'
import { type JobWatch, runJob } from '#shared/contract/run-job.ts'

/** A job whose reply and events the test sends by hand. */
function aJob(watch?: JobWatch) {
  const listeners = new Set<Parameters<Transport['subscribe']>[0]>()
  const listen = createListen<Events>({
    invoke: () => Promise.reject(new Error('nothing is asked')),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  })
  let answer: (started: { jobId: string }) => void = () => undefined
  let refuse: (error: Error) => void = () => undefined
  const reply = new Promise<{ jobId: string }>((resolve, reject) => {
    answer = resolve
    refuse = reject
  })
  const value = runJob<string>(listen, () => reply, watch)
  value.catch(() => undefined)
  const tell = (name: string, payload: object) => {
    for (const listener of [...listeners]) listener(name, payload)
  }
  return {
    value,
    listeners,
    refuse,
    started: (jobId = 'own') => {
      answer({ jobId })
      return reply
    },
    progress: (jobId: string, done: number) => {
      tell('jobs.progress', { jobId, name: 'x', done, total: 3 })
    },
    finished: (jobId: string, outcome: object) => {
      tell('jobs.finished', { jobId, name: 'x', outcome })
    },
  }
}
const cancelled = { kind: 'cancelled', code: 'cancelled', params: {} }

describe('a job', () => {
  it('gives its value once it has finished, and stops listening', async () => {
    const job = aJob()
    await job.started()
    job.finished('own', { ok: true, value: 'done' })
    expect(await job.value).toBe('done')
    expect(job.listeners.size).toBe(0)
  })

  it('gives its value also when its end is told before its start is answered', async () => {
    const job = aJob()
    job.finished('own', { ok: true, value: 'early' })
    await job.started()
    expect(await job.value).toBe('early')
  })

  it('is not settled by the end of another one', async () => {
    const job = aJob()
    job.finished('other', { ok: true, value: 'not mine' })
    await job.started()
    job.finished('another', { ok: false, error: cancelled })
    job.finished('own', { ok: true, value: 'mine' })
    expect(await job.value).toBe('mine')
  })

  it('tells its start and its own progress', async () => {
    const seen: unknown[] = []
    const job = aJob({
      onStart: (jobId) => seen.push(jobId),
      onProgress: (done, total) => seen.push([done, total]),
    })
    await job.started()
    job.progress('own', 1)
    job.progress('other', 2)
    job.progress('own', 3)
    job.finished('own', { ok: true, value: '' })
    await job.value
    job.progress('own', 3)
    expect(seen).toEqual(['own', [1, 3], [3, 3]])
  })

  it('that was cancelled is a failure of that kind', async () => {
    const job = aJob()
    await job.started()
    job.finished('own', { ok: false, error: cancelled })
    const thrown = await job.value.catch((reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(ContractError)
    expect(thrown).toMatchObject({ failure: cancelled })
    expect(job.listeners.size).toBe(0)
  })

  it('that was refused at its start is refused, and nobody listens any more', async () => {
    const job = aJob()
    const refusal = new ContractError({ kind: 'not-found', code: 'no-programme-open', params: {} })
    job.refuse(refusal)
    await expect(job.value).rejects.toBe(refusal)
    expect(job.listeners.size).toBe(0)
  })

  it('fails with whoever watches its start, and does not hang', async () => {
    const job = aJob({
      onStart: () => {
        throw new Error('the watcher fell')
      },
    })
    await job.started()
    await expect(job.value).rejects.toThrow('the watcher fell')
  })
})
