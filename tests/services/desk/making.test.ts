/** What the start room asks of the back end: a programme made whole at once, the list of recent ones, a folder tried. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBackend, type Backend } from '#electron/services/backend.ts'
import { folderProblem } from '#electron/services/desk/folder-problem.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { createClient } from '#shared/contract/client.ts'
import { contract, type Contract } from '#shared/contract/index.ts'
import type { Client } from '#shared/contract/core.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { testParts } from '#tests/support/hosts/parts.ts'

const details = {
  name: 'Brodarac',
  organisation: '',
  edition: '2026',
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  language: 'en',
  zone: 'Europe/Belgrade',
} as const

let folder: string
let backend: Backend
let client: Client<Contract>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-making-'))
  backend = await createBackend(testParts(folder))
  client = createClient(contract, inProcess(backend.dispatch, backend.announcer))
})
afterEach(async () => {
  await backend.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a new programme', () => {
  it('has its rhythm, paper and retention from its first revision', async () => {
    const settings = {
      plannedSessions: 5,
      rhythmDays: 14,
      paper: 'Letter',
      retainUntil: '2027-12-18',
    } as const
    const made = await client.programme.create({ path: join(folder, 'a'), details, settings })
    expect(made?.programme.settings).toMatchObject(settings)
    expect(made?.file).toMatchObject({ revision: 1, savedRevision: 1, canUndo: false, sealed: false })
  })

  it('with a passphrase never lies on the disk in plain text, and the list tells only its place', async () => {
    const path = join(folder, 'a.cohort')
    const made = await client.programme.create({ path, details, passphrase: 'four old river boats' })
    expect(made?.file.sealed).toBe(true)
    for (const name of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (name.isFile())
        expect((await readFile(join(name.parentPath, name.name))).includes('Brodarac')).toBe(false)
    await client.programme.close()
    expect(await client.programme.recent()).toMatchObject([{ path, name: '', sealed: true }])
    await expect(client.programme.open({ path })).rejects.toMatchObject({
      failure: { code: 'needs-passphrase' },
    })
    const opened = await client.programme.open({ path, passphrase: 'four old river boats' })
    expect(opened?.programme.name).toBe('Brodarac')
  })
})

describe('a sample', () => {
  it('is a programme of its own, so that a passphrase in one leaves another beside it as it is', async () => {
    const first = await client.programme.openSample({ state: 'complete' })
    const second = await client.programme.openSample({ state: 'week-16' })
    expect(first?.programme.id).not.toBe(second?.programme.id)
    const next = 'four old river boats'
    expect(await client.file.changePassphrase({ current: null, next })).toEqual({
      rewritten: 0,
      unreached: [],
    })
    const opened = await client.programme.open({ path: first?.file.path ?? '' })
    expect(opened?.file.sealed).toBe(false)
  })
})

describe('the list of recent programmes', () => {
  it('forgets one that is taken off and leaves its file alone', async () => {
    const path = join(folder, 'a.cohort')
    await client.programme.create({ path, details })
    await client.programme.create({ path: join(folder, 'b.cohort'), details })
    const left = await client.programme.forget({ path })
    expect(left.map((file) => file.path)).toEqual([join(folder, 'b.cohort')])
    expect((await client.programme.open({ path }))?.programme.name).toBe('Brodarac')
  })
})

describe('a folder that is tried', () => {
  const problem = async (path: string) => (await client.host.tryFolder({ path })).problem

  it('fits where a file can be written, and nothing is left in it', async () => {
    const place = join(folder, 'stick')
    await mkdir(place)
    expect(await problem(place)).toBeNull()
    expect(await readdir(place)).toEqual([])
  })

  it('is missing where there is none or a file stands in its place, and is not made', async () => {
    await writeFile(join(folder, 'paper'), '')
    expect(await problem(join(folder, 'stick'))).toBe('missing')
    expect(await problem(join(folder, 'paper'))).toBe('missing')
    expect(await readdir(folder)).not.toContain('stick')
  })

  it('is asked for from the root on', async () => {
    expect(await problem('stick')).toBe('not-whole')
  })

  it.each([
    ['read-only', 'no-permission', 'not-allowed'],
    ['read-only', 'place-is-read-only', 'not-allowed'],
    ['disk-full', 'disk-is-full', 'full'],
    ['damaged', 'disk-failed', 'failed'],
  ] as const)('says so where the disk refuses as %s: %s', async (kind, code, problem) => {
    const refusing: Disk = { ...disk, createNew: () => Promise.reject(new Refusal(kind, code)) }
    expect(await folderProblem(refusing, folder)).toBe(problem)
  })
})
