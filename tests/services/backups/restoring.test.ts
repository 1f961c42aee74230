/** Putting a backup back through the contract: what is there is saved first, undo brings it back, and nothing else passes for a copy. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBackend } from '#electron/services/backend.ts'
import { encode } from '#electron/services/file/format.ts'
import { disk } from '#electron/services/file/disk.ts'
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { createClient } from '#shared/contract/client.ts'
import { contract } from '#shared/contract/index.ts'
import { personFields } from '#shared/model/person.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { aCohort, written } from '#tests/support/cohort.ts'
import { testParts } from '#tests/support/hosts/parts.ts'
import { aStick } from './desk.ts'
import { details } from '#tests/support/details.ts'

let folder = ''
let path = ''
let beside = ''
const ends: (() => Promise<void>)[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-'))
  path = join(folder, 'Brodarac.cohort')
  beside = join(folder, 'Brodarac backups')
})
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
  await rm(folder, { recursive: true, force: true })
})

/** A client, and a disk that refuses to write backups while `full.is`. */
async function aDesk() {
  const full = { is: false }
  const backend = await createBackend({
    ...testParts(folder),
    disk: {
      ...disk,
      replace: (to, bytes) =>
        full.is && to.startsWith(beside)
          ? Promise.reject(new Refusal('disk-full', 'disk-is-full'))
          : disk.replace(to, bytes),
    },
  })
  ends.push(() => backend.close())
  const client = createClient(contract, inProcess(backend.dispatch, backend.announcer))
  const names = async () =>
    Object.values((await client.programme.current())?.programme.people ?? {}).map(({ name }) => name)
  const add = (name: string) =>
    client.people.add({ role: 'mentor', fields: personFields.parse({ name, places: 1 }) })
  return { full, client, names, add }
}

/** A desk with two people, and one backup from before the second came. */
async function aDeskWithBackup() {
  const desk = await aDesk()
  await desk.client.programme.create({ path, details })
  await desk.add('Ana Ljubić')
  await rm(beside, { recursive: true })
  const { made } = await desk.client.backups.make({})
  await desk.add('Vid Oraš')
  return { ...desk, from: made[0] ?? '' }
}

const codeOf = async (answer: Promise<unknown>) => {
  await expect(answer).rejects.toThrow()
  return answer.then(
    () => '',
    (error: { failure?: { code: string } }) => error.failure?.code ?? '',
  )
}

describe('restoring a backup', () => {
  it('saves first what is there, puts the backup in its place on the disk too, and is undone in one step', async () => {
    const { client, names, from } = await aDeskWithBackup()
    const { kept, revision, savedRevision } = await client.backups.restore({ from })
    expect(await names()).toEqual(['Ana Ljubić'])
    expect([revision, savedRevision]).toEqual([4, 4])
    const onDisk = await readCohort(disk, path)
    expect(Object.keys(onDisk.content.programme.people)).toHaveLength(1)
    const saved = await readCohort(disk, kept[0] ?? '')
    expect(Object.values(saved.content.programme.people).map(({ name }) => name)).toEqual([
      'Ana Ljubić',
      'Vid Oraš',
    ])

    await client.programme.undo()
    expect(await names()).toEqual(['Ana Ljubić', 'Vid Oraš'])
    await client.programme.redo()
    expect(await names()).toEqual(['Ana Ljubić'])
  })

  it('does not happen where what is there cannot be saved first', async () => {
    const { client, names, from, full } = await aDeskWithBackup()
    full.is = true
    expect(await codeOf(client.backups.restore({ from }))).toBe('not-saved-first')
    expect(await names()).toEqual(['Ana Ljubić', 'Vid Oraš'])
    expect((await client.programme.current())?.file.canUndo).toBe(true)
  })

  it('keeps the one that is restored, whatever is dropped for the new one', async () => {
    const { client, add, from } = await aDeskWithBackup()
    for (const name of ['C', 'D', 'E']) {
      await client.backups.make({})
      await add(name)
    }
    expect(await readdir(beside)).toHaveLength(3)
    const copy = join(folder, 'copy.cohort')
    await copyFile(join(beside, (await readdir(beside)).toSorted()[0] ?? ''), copy)
    const oldest = join(beside, (await readdir(beside)).toSorted()[0] ?? '')
    await client.backups.restore({ from: oldest })
    expect(await readFile(oldest)).toEqual(await readFile(copy))
    expect(from).not.toBe(oldest)
  })

  it('refuses a copy of another programme, a damaged one and a newer one, and changes nothing', async () => {
    const { client, names, from } = await aDeskWithBackup()
    const other = join(folder, 'other.cohort')
    await writeFile(other, encode(written(aCohort({ pairs: 2, state: 'matched' }))))
    expect(await codeOf(client.backups.restore({ from: other }))).toBe('copy-of-another-programme')
    const bytes = await readFile(from)
    await writeFile(other, Buffer.from(bytes.toString().replace('Ana Ljubi', 'Una Ljubi')))
    expect(await codeOf(client.backups.restore({ from: other }))).toBe('file-was-changed')
    await writeFile(other, Buffer.from(bytes.toString().replace('"version":2', '"version":9')))
    expect(await codeOf(client.backups.restore({ from: other }))).toBe('file-is-newer')
    expect(await codeOf(client.backups.restore({ from: join(folder, 'none.cohort') }))).toBe('no-such-file')
    expect(await names()).toEqual(['Ana Ljubić', 'Vid Oraš'])
  })

  it('asks for the passphrase of a copy that has another one', async () => {
    const { client, names, add } = await aDeskWithBackup()
    const taken = join(folder, 'taken')
    await mkdir(taken)
    await client.file.changePassphrase({ current: null, next: 'reeds and water' })
    const { made } = await client.backups.make({ folder: taken })
    await client.file.changePassphrase({ current: 'reeds and water', next: 'stones and sky' })
    await add('Later')
    const from = made[0] ?? ''
    expect(await codeOf(client.backups.restore({ from }))).toBe('needs-passphrase')
    expect(await codeOf(client.backups.restore({ from, passphrase: 'stones and sky' }))).toBe(
      'wrong-passphrase',
    )
    await client.backups.restore({ from, passphrase: 'reeds and water' })
    expect(await names()).toEqual(['Ana Ljubić', 'Vid Oraš'])
    expect((await readFile(path)).includes('Ana')).toBe(false)
    await client.programme.undo()
    expect(await names()).toEqual(['Ana Ljubić', 'Vid Oraš', 'Later'])
  })
})

describe('the list of backups', () => {
  it('has each with its revision and place, newest first, and says which folder is away', async () => {
    const { client, add } = await aDeskWithBackup()
    const stick = await aStick(folder)
    await client.host.changeSettings({ backupFolder: stick })
    await client.backups.make({})
    const { places, backups } = await client.backups.list()
    expect(places).toEqual([
      { place: 'beside', path: beside, code: null },
      { place: 'chosen', path: join(stick, 'Brodarac backups'), code: null },
    ])
    expect(backups.map(({ revision, place, kind, day }) => [revision, place, kind, day])).toEqual([
      [3, 'beside', 'backup', '2026-06-16'],
      [3, 'chosen', 'backup', '2026-06-16'],
      [2, 'beside', 'backup', '2026-06-16'],
    ])
    await rm(stick, { recursive: true })
    await add('Later')
    const after = await client.backups.list()
    expect(after.places[1]?.code).toBe('no-such-place')
    expect(after.backups).toHaveLength(2)
  })

  it('has copies that a sync client left beside the file, and backups of the file under an earlier name', async () => {
    const { client } = await aDeskWithBackup()
    await copyFile(path, join(folder, 'Brodarac (conflicted copy).cohort'))
    await mkdir(join(folder, 'Rivers backups'))
    await copyFile(path, join(folder, 'Rivers backups', 'Rivers 2026-06-01 10.00 r1.cohort'))
    await writeFile(join(folder, 'other.cohort'), encode(written(aCohort({ pairs: 2, state: 'matched' }))))
    const { backups } = await client.backups.list()
    expect(backups.map(({ path: at, kind }) => [basename(at), kind])).toContainEqual([
      'Brodarac (conflicted copy).cohort',
      'other',
    ])
    expect(backups.map((one) => basename(one.path))).toContain('Rivers 2026-06-01 10.00 r1.cohort')
    expect(backups.map((one) => basename(one.path))).not.toContain('other.cohort')
  })
})

describe('a backup by hand', () => {
  it('can go to a folder of the user’s, where nothing is dropped', async () => {
    const { client, add } = await aDeskWithBackup()
    const own = join(folder, 'own')
    await mkdir(own)
    for (const name of ['C', 'D', 'E', 'F', 'G']) {
      await add(name)
      expect((await client.backups.make({ folder: own })).unreached).toEqual([])
    }
    expect(await readdir(own)).toHaveLength(5)
  })

  it('of a state that is on the disk already under its name is not made twice', async () => {
    const { client } = await aDeskWithBackup()
    const first = await client.backups.make({})
    expect(await client.backups.make({})).toEqual(first)
    expect(await readdir(beside)).toHaveLength(2)
  })
})
