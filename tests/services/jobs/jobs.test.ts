/** Long work answers at once, tells what it does, and ends in exactly one way. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { createJobs, type Job, type Jobs } from '#electron/services/work/jobs.ts'
import { Refusal } from '#shared/model/refusal.ts'

let told: [name: string, payload: unknown][] = []
let logged: unknown[] = []
let jobs: Jobs
beforeEach(() => {
  told = []
  logged = []
  const announcer = createAnnouncer()
  announcer.subscribe((name, payload) => told.push([name, payload]))
  let made = 0
  jobs = createJobs({
    announcer,
    newId: () => `job-${(made += 1)}`,
    report: (error, name) => {
      logged.push([name, error])
      return 'incident-1'
    },
  })
})

const ends = () => told.filter(([name]) => name === 'jobs.finished').map(([, payload]) => payload)
const ended = () => vi.waitUntil(() => ends()[0])
const cancelled = { ok: false, error: { kind: 'cancelled', code: 'cancelled', params: {} } }
/** Work that goes on until it is stopped. */
const untilStopped = ({ signal }: Job) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('stopped'))
    })
  })

describe('a job', () => {
  it('answers its id before it begins, then tells its progress and its value', async () => {
    const began = vi.fn()
    const { jobId } = jobs.start('print.all', ({ progress }) => {
      began()
      progress(0, 2)
      progress(2, 2)
      return Promise.resolve({ files: 2 })
    })
    expect(jobId).toBe('job-1')
    expect(began).not.toHaveBeenCalled()
    await ended()
    const about = { jobId, name: 'print.all' }
    expect(told).toEqual([
      ['jobs.progress', { ...about, done: 0, total: 2 }],
      ['jobs.progress', { ...about, done: 2, total: 2 }],
      ['jobs.finished', { ...about, outcome: { ok: true, value: { files: 2 } } }],
    ])
    expect(jobs.cancel(jobId)).toBe(false)
  })

  it('that is cancelled says so once, whatever it threw, and nothing is logged', async () => {
    const { jobId } = jobs.start('x', untilStopped)
    await new Promise((next) => setImmediate(() => setImmediate(next)))
    expect(jobs.cancel(jobId)).toBe(true)
    expect(await ended()).toEqual({ jobId, name: 'x', outcome: cancelled })
    expect(jobs.cancel(jobId)).toBe(false)
    expect([ends().length, logged]).toEqual([1, []])
  })

  it('that is cancelled before it begins never begins', async () => {
    const began = vi.fn(() => Promise.resolve())
    const { jobId } = jobs.start('x', began)
    jobs.cancel(jobId)
    expect(await ended()).toMatchObject({ outcome: cancelled })
    expect(began).not.toHaveBeenCalled()
  })

  it('that was done when it was cancelled tells what it did', async () => {
    const { jobId } = jobs.start('x', () => {
      jobs.cancel(jobId)
      return Promise.resolve('kept')
    })
    expect(await ended()).toMatchObject({ outcome: { ok: true, value: 'kept' } })
  })

  it('that is refused carries the refusal, and one that fails only its number in the log', async () => {
    jobs.start('x', () => Promise.reject(new Refusal('disk-full', 'disk-is-full', { params: { file: 'a' } })))
    expect(await ended()).toMatchObject({
      outcome: { error: { kind: 'disk-full', code: 'disk-is-full', params: { file: 'a' } } },
    })
    told = []
    jobs.start('y', () => {
      throw new Error('a bug at /home/vesna')
    })
    expect(await ended()).toMatchObject({
      outcome: { error: { kind: 'internal', code: 'unexpected', params: {}, incident: 'incident-1' } },
    })
    expect(JSON.stringify(told)).not.toContain('vesna')
    expect(logged).toHaveLength(1)
  })

  it('is over, as all others are, when the app has ended', async () => {
    const ids = [1, 2].map(() => jobs.start('x', untilStopped).jobId)
    await jobs.end()
    expect(ends()).toEqual(ids.map((jobId) => ({ jobId, name: 'x', outcome: cancelled })))
  })

  it('that nobody knows was not running', () => {
    expect(jobs.cancel('job-9')).toBe(false)
    expect(jobs.cancel('__proto__')).toBe(false)
  })
})
