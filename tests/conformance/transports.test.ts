/** One suite over every transport: what a screen may count on, whatever carries its calls. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { decode } from '#electron/services/file/format.ts'
import { ContractError, createClient } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract, eventNames, procedureNames } from '#shared/contract/index.ts'
import { fileVersion } from '#shared/model/migrations/index.ts'
import { electronHost } from '../support/hosts/electron.ts'
import type { Host } from '../support/hosts/host.ts'
import { inProcessHost } from '../support/hosts/in-process.ts'
import { loopbackHost } from '../support/hosts/loopback.ts'
import { testDay } from '../support/hosts/parts.ts'
import { workerHost } from '../support/hosts/worker.ts'
import { largeProgramme } from './large.ts'

const details = {
  name: 'Радионица “Ђ” 2026 – edition 3',
  organisation: 'Brodarac',
  edition: '2026',
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  language: 'en',
  zone: 'Europe/Belgrade',
} as const

const hosts = [inProcessHost, workerHost, loopbackHost, electronHost]
for (const { name, obstacle } of hosts)
  if (obstacle !== null) console.log(`not run: conformance over ${name}, ${obstacle}`)

describe.each(hosts)('over $name', ({ obstacle, open }) => {
  if (obstacle !== null) {
    it.skip(`runs, ${obstacle}`)
    return
  }

  let folder = ''
  let host: Host
  let client: Client<Contract>
  let told: { name: string; payload: unknown }[] = []
  let files = 0
  let path = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cohort-'))
    host = await open(folder)
    client = createClient(contract, host.transport)
    host.transport.subscribe((name, payload) => told.push({ name, payload }))
  })
  afterAll(async () => {
    await host.close()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    files += 1
    path = join(folder, `programme ${files}.cohort`)
    await client.programme.create({ path, details })
    told = []
  })

  const onDisk = async () => decode(await readFile(path))
  const failureOf = (asked: Promise<unknown>) =>
    asked.then(
      () => expect.unreachable('it was not refused'),
      (error: unknown) =>
        error instanceof ContractError ? error.failure : expect.unreachable(String(error)),
    )
  const toldOf = (name: string) => told.filter((one) => one.name === name).map((one) => one.payload)
  const someone = (name: string, more: object = {}) => ({
    role: 'mentor' as const,
    fields: { name, places: 1, ...more },
  })
  const finished = () =>
    vi.waitUntil(() => toldOf('jobs.finished')[0] as { jobId: string; outcome: unknown } | undefined, {
      timeout: 20_000,
    })

  it('gives values with every field they have', async () => {
    const about = await client.host.about()
    expect(about.today).toBe(testDay)
    const state = await client.programme.current()
    expect(state?.programme).toEqual((await onDisk()).programme)
    expect(state?.file).toMatchObject({ path, revision: 1, savedRevision: 1, trouble: null, canUndo: false })
  })

  it('knows every name of the contract', async () => {
    // An input that nothing takes: whatever is known refuses it, whatever is not says so.
    for (const name of procedureNames)
      expect(await host.transport.invoke(name, 'nothing takes this'), name).toMatchObject({
        error: { kind: 'invalid', code: 'input-not-understood' },
      })
  })

  it.each([
    ...['nobody.knows', 'people.nothing', 'people', '', '.', 'people.add.more', 'people.add '],
    ...[
      '__proto__',
      '__proto__.add',
      'people.__proto__',
      'constructor',
      'constructor.name',
      'people.constructor',
    ],
    ...['toString', 'people.toString', 'hasOwnProperty.call', 'prototype.add'],
  ])('knows no procedure by the name %j', async (name) => {
    expect(await host.transport.invoke(name, {})).toEqual({
      ok: false,
      error: { kind: 'not-found', code: 'no-such-procedure', params: {} },
    })
  })

  it('reads own properties only, whatever an input claims to inherit', async () => {
    const sly = JSON.parse(
      '{"__proto__":{"role":"mentor","fields":{"name":"Nobody"}},"constructor":{"name":"x"}}',
    ) as unknown
    expect(await host.transport.invoke('people.add', sly)).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    })
    expect(await host.transport.invoke('host.about', sly)).toMatchObject({
      ok: true,
      value: { today: testDay },
    })
  })

  it('names the field of an invalid input', async () => {
    expect(await failureOf(client.people.add(someone('')))).toEqual({
      kind: 'invalid',
      code: 'input-not-understood',
      field: 'fields.name',
      params: {},
    })
  })

  it('carries a refusal whole: kind, code, field and figures', async () => {
    expect(await failureOf(client.programme.create({ path, details }))).toEqual({
      kind: 'conflict',
      code: 'file-is-there-already',
      field: 'path',
      params: {},
    })
    const newer = join(folder, 'newer.cohort')
    await writeFile(newer, (await readFile(path, 'utf8')).replace(`"version":${fileVersion}`, '"version":77'))
    expect(await failureOf(client.programme.open({ path: newer }))).toMatchObject({
      code: 'file-is-newer',
      params: { version: 77, known: fileVersion },
    })
  })

  it.each([
    ['a missing value', { language: undefined }, true],
    ['no number', { theme: Number.NaN }, false],
    ['a number without end', { theme: Number.POSITIVE_INFINITY }, false],
    ['a big integer', { theme: 12n }, false],
    ['a date', { theme: new Date(0) }, false],
    ['null', null, false],
    ['nothing', undefined, false],
    ['a list', [], false],
  ])('answers %s as an input with an envelope, never a throw', async (_, input, isFine) => {
    const envelope = await host.transport.invoke('host.changeSettings', input)
    expect(envelope.ok).toBe(isFine)
    if (!envelope.ok) expect(envelope.error).toMatchObject({ kind: 'invalid', code: 'input-not-understood' })
  })

  it('has a change on the disk when it acknowledges it', async () => {
    const { id = '', revision, savedRevision } = await client.people.add(someone('Ана Љубић'))
    const content = await onDisk()
    expect([content.revision, savedRevision]).toEqual([revision, revision])
    expect(content.programme.people[id]).toMatchObject({ name: 'Ана Љубић', places: 1, role: 'mentor' })
  })

  it('tells of a burst of changes in the order of their revisions, each once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, n) => client.people.add(someone(`Mentor ${n}`))),
    )
    const revisions = await vi.waitUntil(() => {
      const changes = toldOf('programme.changed') as { file: { revision: number } }[]
      return changes.length >= 25 ? changes.map(({ file }) => file.revision) : undefined
    })
    expect(revisions).toEqual(Array.from({ length: 25 }, (_, n) => n + 2))
    expect(Object.keys((await onDisk()).programme.people).toSorted()).toEqual(
      answers.map(({ id }) => id).toSorted(),
    )
  })

  it('tells only what the contract names', async () => {
    await client.people.add(someone('Ana'))
    await client.host.changeSettings({ paper: 'Letter' })
    await vi.waitUntil(() => toldOf('host.settings').length > 0)
    expect(eventNames).toEqual(expect.arrayContaining([...new Set(told.map(({ name }) => name))]))
    expect(toldOf('host.settings')).toEqual([await client.host.settings()])
  })

  it('tells nobody who has stopped listening', async () => {
    const heard = vi.fn()
    const end = host.transport.subscribe(heard)
    end()
    await client.people.add(someone('Ana'))
    await vi.waitUntil(() => toldOf('programme.changed').length > 0)
    expect(heard).not.toHaveBeenCalled()
  })

  it('undoes and redoes to the very same programme', async () => {
    const before = (await client.programme.current())?.programme
    await client.people.add(someone('Ana'))
    const after = (await client.programme.current())?.programme
    await client.programme.undo()
    expect((await client.programme.current())?.programme).toEqual(before)
    await client.programme.redo()
    expect((await onDisk()).programme).toEqual(after)
  })

  it('carries megabytes in both directions without a loss', async () => {
    const topics = Array.from({ length: 12_000 }, (_, n) => `${n} “Ђ” 👩🏽‍🎨 \u2028 \u0000 ${'x'.repeat(250)}`)
    const { id = '' } = await client.people.add(someone('Ana', { topics }))
    expect((await client.programme.current())?.programme.people[id]?.topics).toEqual(topics)
  })

  it('starts long work at once, tells its progress and its result', async () => {
    const mentor = await client.people.add(someone('Ana', { consent: { state: 'given' } }))
    const mentee = await client.people.add({
      role: 'mentee',
      fields: { name: 'Mila', consent: { state: 'given' } },
    })
    const { jobId } = await client.matching.solve()
    expect(await finished()).toMatchObject({ jobId, name: 'matching.solve', outcome: { ok: true } })
    expect(toldOf('jobs.progress').at(-1)).toMatchObject({ jobId, name: 'matching.solve', done: 1, total: 1 })
    expect((await onDisk()).programme.proposal?.couples).toMatchObject([
      { menteeId: mentee.id, mentorId: mentor.id },
    ])
  })

  it('stops long work when asked, and nothing is left of it', async () => {
    const large = join(folder, `large ${files}.cohort`)
    const { bytes, programme } = largeProgramme()
    await writeFile(large, bytes)
    await client.programme.open({ path: large })
    const { jobId } = await client.matching.solve()
    expect(await client.jobs.cancel({ jobId })).toEqual({ wasRunning: true })
    expect(await finished()).toMatchObject({ jobId, outcome: { ok: false, error: { kind: 'cancelled' } } })
    expect(decode(await readFile(large)).programme).toEqual(programme)
    expect(await client.jobs.cancel({ jobId })).toEqual({ wasRunning: false })
  })
})
