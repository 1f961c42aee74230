/** A worker may be stopped, refuse, fail or fall: its call is answered rightly, and the next one works. */
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inProcess } from '#electron/services/in-process.ts'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { createThread, type Thread } from '#electron/services/work/thread.ts'
import { workerTransport } from '#electron/services/work/worker-transport.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { deedContract } from './contract.ts'

const script = new URL('./worker.ts', import.meta.url)
const invalid = { ok: false, error: { kind: 'invalid', code: 'input-not-understood', params: {} } }

describe('a thread', () => {
  let thread: Thread<typeof deedContract>
  beforeEach(() => {
    thread = createThread(deedContract, script, null)
  })
  afterEach(() => thread.end())

  const say = (word: string) => thread.call((client) => client.deed.echo({ word }))
  const fate = (asked: Promise<unknown>) =>
    asked.then(
      () => expect.unreachable('it was answered'),
      (error: unknown) => error,
    )

  it('answers calls in their order', async () => {
    const answers = await Promise.all(['one', 'two', 'three'].map(say))
    expect(answers.map(({ word }) => word)).toEqual(['one', 'two', 'three'])
  })

  it('that is cancelled in the middle of its work is stopped, and the next call has another', async () => {
    await say('warm')
    const stop = new AbortController()
    const spinning = fate(thread.call((client) => client.deed.spin(), stop.signal))
    const next = say('next')
    stop.abort()
    expect(await spinning).toMatchObject({ kind: 'cancelled', code: 'cancelled' })
    expect(await next).toEqual({ word: 'next' })
  })

  it('does not begin what was cancelled while it waited', async () => {
    const stop = new AbortController()
    const first = say('first')
    const second = fate(thread.call(() => expect.unreachable('it began'), stop.signal))
    stop.abort()
    expect(await second).toMatchObject({ kind: 'cancelled' })
    expect(await first).toEqual({ word: 'first' })
    expect(await say('third')).toEqual({ word: 'third' })
  })

  it('hands on a refusal as it was said, so that the screen can say it', async () => {
    const refused = await fate(thread.call((client) => client.deed.refuse()))
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused).toMatchObject({
      kind: 'invalid',
      code: 'missing-glyph',
      field: 'name',
      params: { character: '文' },
    })
  })

  it.each([
    ['fail', 'a bug in the worker'],
    ['crash', 'a bug in a timer'],
    ['exit', 'it ended by itself'],
    ['uncloneable', 'could not be cloned'],
  ] as const)('that meets a %s says so in its own words, and the next call works', async (deed, words) => {
    const asked = fate(thread.call<unknown>((client) => client.deed[deed]()))
    const next = say('next')
    const error = await asked
    expect(error).not.toBeInstanceOf(Refusal)
    expect(String(error)).toContain(words)
    expect(await next).toEqual({ word: 'next' })
  })

  it('that has ended is not started again', async () => {
    const spinning = fate(thread.call((client) => client.deed.spin()))
    const waiting = fate(say('waiting'))
    await thread.end()
    for (const asked of [spinning, waiting, fate(say('later'))])
      expect(await asked).toMatchObject({ kind: 'cancelled' })
  })

  it('whose script is not there says which', async () => {
    const lost = createThread(deedContract, new URL('./nowhere.ts', import.meta.url), null)
    expect(String(await fate(lost.call((client) => client.deed.echo({ word: '' }))))).toContain('nowhere.ts')
  })
})

describe('an input that cannot cross', () => {
  it('to a worker is answered, and the transport goes on', async () => {
    const worker = new Worker(script)
    const transport = workerTransport(worker)
    expect(await transport.invoke('deed.echo', { word: () => 'x' })).toEqual(invalid)
    expect(await transport.invoke('deed.echo', { word: 'x' })).toEqual({ ok: true, value: { word: 'x' } })
    await worker.terminate()
    expect(await transport.invoke('deed.echo', { word: 'x' })).toMatchObject({ error: { kind: 'cancelled' } })
  })

  it('within a process is answered without a call', async () => {
    const called: unknown[] = []
    const transport = inProcess((name) => {
      called.push(name)
      return Promise.resolve({ ok: true, value: null })
    }, createAnnouncer())
    expect(await transport.invoke('deed.echo', { word: Symbol('x') })).toEqual(invalid)
    expect(called).toEqual([])
    expect(await transport.invoke('deed.echo', { word: 'x' })).toEqual({ ok: true, value: null })
  })
})
