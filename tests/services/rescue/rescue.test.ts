/** Damaged files on a real folder: kept before anything else, never written to, and a good copy put in their place. */
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '#electron/services/backend.ts'
import { backupFolderOf } from '#electron/services/copies/known.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { decode, encode } from '#electron/services/file/format.ts'
import { claimLock } from '#electron/services/file/lock.ts'
import { bytesOf, readBytes } from '#electron/services/file/cohort-file.ts'
import { newKey } from '#electron/services/file/seal.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { ContractError, createClient } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract } from '#shared/contract/index.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { erasedAll } from '#shared/privacy/erase.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { testParts } from '#tests/support/hosts/parts.ts'

const today = '2026-06-16'
let clock = `${today}T09:00:00.000Z`
let folder = ''
let path = ''
let backend: Backend
let client: Client<Contract>
const cohort = aCohort({ pairs: 4, state: 'under-way' })
const history = { entries: [], dropped: 0 }
const written = (revision: number, at: string) => encode({ revision, at, programme: cohort, history })
const passphrase = 'nine quiet herons'

async function start(on: Disk = disk) {
  const clocked = { now: () => clock, today: () => today }
  backend = await createBackend({ ...testParts(folder), disk: on, clock: clocked })
  client = createClient(contract, inProcess(backend.dispatch, backend.announcer))
}

beforeEach(async () => {
  clock = `${today}T09:00:00.000Z`
  folder = await mkdtemp(join(tmpdir(), 'cohort-rescue-'))
  path = join(folder, 'Quay.cohort')
  await start()
})
afterEach(async () => {
  await backend.close().catch(() => undefined)
  await rm(folder, { recursive: true, force: true })
})

/** The failure of a call, without which the test fails. */
async function failureOf(work: Promise<unknown>) {
  try {
    await work
  } catch (error) {
    if (error instanceof ContractError) return error.failure
    throw error
  }
  throw new Error('it was not refused')
}
const setAside = async () =>
  (await readdir(backupFolderOf(path)).catch(() => [])).filter((name) => !/^Quay \d/.test(name))
async function backup(revision: number, at: string, name = `Quay ${at.slice(0, 10)} r${revision}.cohort`) {
  await mkdir(backupFolderOf(path), { recursive: true })
  await writeFile(join(backupFolderOf(path), name), written(revision, at))
  return join(backupFolderOf(path), name)
}
const torn = () => Buffer.from(written(815, '2026-06-16T08:00:00.000Z')).subarray(0, 9000)

describe('a damaged file', () => {
  it('is refused, left as it is, and kept under a dated name, once for each damage', async () => {
    await writeFile(path, torn())
    expect(await failureOf(client.programme.open({ path }))).toMatchObject({
      kind: 'damaged',
      code: 'file-was-changed',
    })
    clock = `${today}T09:05:00.000Z`
    await failureOf(client.programme.open({ path }))
    expect(await setAside()).toEqual(['Quay damaged 2026-06-16 090000.cohort'])
    expect(await readFile(join(backupFolderOf(path), 'Quay damaged 2026-06-16 090000.cohort'))).toEqual(
      torn(),
    )
    expect(await readFile(path)).toEqual(torn())

    await writeFile(path, torn().subarray(0, 8000))
    await failureOf(client.programme.open({ path }))
    expect(await setAside()).toHaveLength(2)
    expect(await readFile(path)).toEqual(torn().subarray(0, 8000))
  })

  it('is looked at without a byte of the folder changed', async () => {
    await writeFile(path, torn())
    await backup(812, '2026-06-15T17:00:00.000Z')
    const before = await readdir(folder, { recursive: true })
    expect(await client.rescue.examine({ path })).toMatchObject({
      verdict: 'damaged',
      problem: { code: 'file-was-changed' },
      sealed: false,
      revision: 815,
      at: '2026-06-16T08:00:00.000Z',
      kept: null,
    })
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  it('is told with its copies: good ones first, the newest of them on top, and what each lacks', async () => {
    await writeFile(path, torn())
    await backup(800, '2026-06-10T17:00:00.000Z')
    const good = await backup(812, '2026-06-15T17:00:00.000Z')
    const bad = await backup(814, '2026-06-16T07:00:00.000Z')
    await writeFile(bad, torn().subarray(0, 7000))
    await failureOf(client.programme.open({ path }))
    const { copies, kept } = await client.rescue.examine({ path })
    expect(kept).toBe(join(backupFolderOf(path), 'Quay damaged 2026-06-16 090000.cohort'))
    expect(
      copies.map(({ condition, revision, behind, days }) => [condition, revision, behind, days]),
    ).toEqual([
      ['sound', 812, 3, 1],
      ['sound', 800, 15, 6],
      ['damaged', 815, 0, 0],
    ])
    expect(copies[0]?.path).toBe(good)
  })

  it('gives its place to a good copy, is kept byte for byte, and the copy is open', async () => {
    await writeFile(path, torn())
    const from = await backup(812, '2026-06-15T17:00:00.000Z')
    await failureOf(client.programme.open({ path }))
    const state = await client.rescue.putInPlace({ path, from })
    expect(state?.file).toMatchObject({ path, revision: 812, readOnly: null })
    expect(state?.programme).toEqual(cohort)
    expect(await readFile(path)).toEqual(await readFile(from))
    expect(await setAside()).toEqual(['Quay damaged 2026-06-16 090000.cohort'])
    expect((await client.programme.recent())[0]?.path).toBe(path)
    await client.programme.changeSettings({ rhythmDays: 10 })
    expect(decode(await readFile(path)).revision).toBe(813)
  })

  it('keeps its place where it cannot be kept first', async () => {
    await writeFile(path, torn())
    const from = join(folder, 'copy.cohort')
    await writeFile(from, written(812, '2026-06-15T17:00:00.000Z'))
    await backend.close()
    await start({
      ...disk,
      createNew: (place, bytes) =>
        place.includes('damaged')
          ? Promise.reject(new Refusal('disk-full', 'disk-is-full'))
          : disk.createNew(place, bytes),
    })
    expect(await failureOf(client.programme.open({ path }))).toMatchObject({ code: 'file-was-changed' })
    expect((await client.rescue.examine({ path })).kept).toBeNull()
    expect(await failureOf(client.rescue.putInPlace({ path, from }))).toMatchObject({
      kind: 'conflict',
      code: 'cannot-be-kept',
    })
    expect(await readFile(path)).toEqual(torn())
    expect(await client.programme.current()).toBeNull()
  })

  it('is kept in the chosen folder where there is no room beside it', async () => {
    const stick = join(folder, 'stick')
    await mkdir(stick)
    await client.host.changeSettings({ backupFolder: stick })
    await writeFile(path, torn())
    await writeFile(backupFolderOf(path), 'a file where the folder should be')
    await failureOf(client.programme.open({ path }))
    expect(await readdir(join(stick, 'Quay backups'))).toEqual(['Quay damaged 2026-06-16 090000.cohort'])
    expect((await client.rescue.examine({ path })).kept).toBe(
      join(stick, 'Quay backups', 'Quay damaged 2026-06-16 090000.cohort'),
    )
  })

  it('gives way to no other damaged file', async () => {
    await writeFile(path, torn())
    const from = join(folder, 'copy.cohort')
    await writeFile(from, torn().subarray(0, 5000))
    expect(await failureOf(client.rescue.putInPlace({ path, from }))).toMatchObject({ kind: 'damaged' })
    expect(await readFile(path)).toEqual(torn())
  })

  it('is not replaced under somebody who has it open; a lock left behind does not stand in the way', async () => {
    await writeFile(path, torn())
    const from = await backup(812, '2026-06-15T17:00:00.000Z')
    const held = await claimLock(disk, path, { who: 'Marija', now: () => clock })
    expect(await failureOf(client.rescue.putInPlace({ path, from }))).toMatchObject({
      kind: 'locked',
      code: 'open-elsewhere',
      params: { who: 'Marija' },
    })
    expect(await readFile(path)).toEqual(torn())
    await held.claim?.release()
    await writeFile(`${path}.lock`, 'what a power cut left')
    expect((await client.rescue.putInPlace({ path, from }))?.file.revision).toBe(812)
  })

  it('gives what is readable to a new file beside it, and stays as it was', async () => {
    await writeFile(path, torn())
    const recovered = await client.rescue.recover({ path })
    expect(recovered).toMatchObject({ path: join(folder, 'Quay recovered.cohort'), revision: 815 })
    expect(recovered.losses.map(({ kind }) => kind)).toContain('torn-end')
    const { programme } = decode(await readFile(recovered.path))
    expect(Object.keys(programme.people)).toHaveLength(recovered.people)
    for (const person of Object.values(programme.people).slice(0, -1))
      expect(person).toEqual(cohort.people[person.id])
    expect(await readFile(path)).toEqual(torn())
    expect((await client.rescue.recover({ path })).path).toBe(join(folder, 'Quay recovered 2.cohort'))
    expect(await failureOf(client.rescue.recover({ path, to: recovered.path }))).toMatchObject({
      code: 'file-is-there-already',
    })
  })
})

describe('a file with a passphrase', () => {
  it('is told as sealed, and its copies as sound once the passphrase is there', async () => {
    const key = await newKey(passphrase)
    const sealed = (revision: number) => bytesOf({ revision, at: clock, programme: cohort, history }, key)
    await writeFile(path, sealed(9))
    await mkdir(backupFolderOf(path))
    await writeFile(join(backupFolderOf(path), 'Quay 1.cohort'), sealed(8))
    const without = await client.rescue.examine({ path })
    expect([without.verdict, without.sealed, without.copies.map((copy) => copy.condition)]).toEqual([
      'sealed',
      true,
      ['sealed'],
    ])
    const within = await client.rescue.examine({ path, passphrase })
    expect([within.verdict, within.copies.map((copy) => copy.condition)]).toEqual(['sound', ['sound']])
  })

  it('that is damaged gives its place to a sealed copy with the passphrase, and stays sealed', async () => {
    const key = await newKey(passphrase)
    const whole = Buffer.from(bytesOf({ revision: 9, at: clock, programme: cohort, history }, key))
    const from = join(backupFolderOf(path), 'Quay 1.cohort')
    await mkdir(dirname(from))
    await writeFile(from, whole)
    await writeFile(path, whole.subarray(0, whole.length - 30))
    expect(await failureOf(client.programme.open({ path }))).toMatchObject({ kind: 'damaged' })
    expect(await failureOf(client.rescue.recover({ path }))).toMatchObject({ code: 'sealed-and-damaged' })
    expect(await failureOf(client.rescue.putInPlace({ path, from, passphrase: 'wrong one' }))).toMatchObject({
      code: 'wrong-passphrase',
    })
    expect(await readFile(path)).toEqual(whole.subarray(0, whole.length - 30))
    expect((await client.rescue.putInPlace({ path, from, passphrase }))?.file.sealed).toBe(true)
    for (const name of await readdir(folder, { recursive: true }))
      if (name.endsWith('.cohort'))
        expect([name, (await readFile(join(folder, name))).includes('Brzaković')]).toEqual([name, false])
  })
})

describe('a sound file', () => {
  it('is set aside when a copy takes its place, also while it is open', async () => {
    await writeFile(path, written(815, '2026-06-16T08:00:00.000Z'))
    const from = await backup(812, '2026-06-15T17:00:00.000Z')
    await client.programme.open({ path })
    await client.programme.changeSettings({ rhythmDays: 10 })
    const present = await readFile(path)
    expect((await client.rescue.putInPlace({ path, from }))?.file.revision).toBe(812)
    expect(await setAside()).toContain('Quay set aside 2026-06-16 090000.cohort')
    expect(await readFile(join(backupFolderOf(path), 'Quay set aside 2026-06-16 090000.cohort'))).toEqual(
      present,
    )
  })

  it('brings nobody back who was erased from it, nor does a damaged one', async () => {
    const [pair] = Object.values(cohort.pairs)
    if (!pair) throw new Error('the cohort has no pair')
    const name = cohort.people[pair.menteeId]?.name ?? ''
    const programme = erasedAll(cohort, new Map([[pair.menteeId, 'shell']]), today)
    const present = Buffer.from(encode({ revision: 815, at: clock, programme, history }))
    for (const bytes of [present, present.subarray(0, present.length - 20)]) {
      await rm(backupFolderOf(path), { recursive: true, force: true })
      await writeFile(path, bytes)
      const from = await backup(812, '2026-06-15T17:00:00.000Z')
      const state = await client.rescue.putInPlace({ path, from })
      expect(state?.programme.pairs[pair.id]?.menteeId).toBe('shell')
      expect(state?.programme.people[pair.menteeId]).toBeUndefined()
      expect((await readFile(from)).includes(name)).toBe(true)
      await client.programme.close()
    }
  })

  it('that is gone leaves its place to a copy', async () => {
    const from = await backup(812, '2026-06-15T17:00:00.000Z')
    expect(await client.rescue.examine({ path })).toMatchObject({
      verdict: 'missing',
      problem: { code: 'no-such-file' },
      copies: [{ path: from, condition: 'sound', behind: null }],
    })
    expect((await client.rescue.putInPlace({ path, from }))?.file.revision).toBe(812)
  })

  it('of a newer version is neither damaged nor kept aside', async () => {
    const newer = Buffer.from(written(3, clock))
      .toString('latin1')
      .replace(/"version":\d+/, '"version":99')
    await writeFile(path, newer, 'latin1')
    expect(await failureOf(client.programme.open({ path }))).toMatchObject({
      code: 'file-is-newer',
      params: { version: 99 },
    })
    expect((await client.rescue.examine({ path })).verdict).toBe('newer')
    expect(await setAside()).toEqual([])
  })
})

describe('a file of version 1', () => {
  it('is backed up as it was before it is first written in today’s version', async () => {
    const former = join(import.meta.dirname, '../../fixtures/files/v1-small.cohort')
    await copyFile(former, path)
    await chmod(path, 0o644)
    await client.programme.open({ path })
    expect(await readFile(path)).toEqual(await readFile(former))
    await client.programme.changeSettings({ rhythmDays: 10 })
    expect((await readBytes(await readFile(path))).content.revision).toBe(7)
    const kept = await readdir(backupFolderOf(path))
    const all = await Promise.all(kept.map((name) => readFile(join(backupFolderOf(path), name))))
    expect(all).toContainEqual(await readFile(former))
  })
})
