/** Setting, changing and removing a passphrase: the file, its copies, and what the app keeps about it. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBackend, type Backend } from '#electron/services/backend.ts'
import { backupFolderOf, chosenBackupFolderOf } from '#electron/services/copies/known.ts'
import { readBytes } from '#electron/services/file/cohort-file.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { isSealed } from '#electron/services/file/seal.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { createClient } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract } from '#shared/contract/index.ts'
import { personFields } from '#shared/model/person.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { testParts } from '#tests/support/hosts/parts.ts'

const details = {
  name: 'Brodarac Circle',
  organisation: 'Quay House',
  edition: '2026',
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  language: 'en',
  zone: 'Europe/Belgrade',
} as const
/** What nobody may find anywhere once there is a passphrase. */
const secrets = ['Koviljka', 'Brodarac', 'Quay House']
const first = 'four words are enough'
const second = 'четири друге речи'

let folder = ''
let path = ''
let backend: Backend
let client: Client<Contract>
let full = false
const filling: Disk = {
  ...disk,
  replace: (to, bytes) =>
    full && to === path ? Promise.reject(new Refusal('disk-full', 'disk-is-full')) : disk.replace(to, bytes),
}

const start = async () => {
  backend = await createBackend({ ...testParts(folder), disk: filling })
  client = createClient(contract, inProcess(backend.dispatch, backend.announcer))
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-pass-'))
  path = join(folder, 'a.cohort')
  full = false
  await start()
  await client.programme.create({ path, details })
  await add('Koviljka Trajin')
})
afterEach(async () => {
  full = false
  await backend.abandon()
  await rm(folder, { recursive: true, force: true })
})

const add = (name: string) =>
  client.people.add({ role: 'mentor', fields: personFields.parse({ name, places: 2 }) })
/** Every file below the folder whose bytes hold one of the secrets. */
const plainFiles = async () => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  )
  const bytes = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))))
  return files.flatMap(({ name }, at) => (secrets.some((word) => bytes[at]?.includes(word)) ? [name] : []))
}
const opensBy = async (file: string, passphrase: string) =>
  (await readBytes(await readFile(file), { passphrase })).content.programme.name

describe('a passphrase', () => {
  it('leaves no plain text of the programme anywhere: not in the file, its copies, temporary files, the list of recent ones', async () => {
    const chosen = join(folder, 'stick')
    await mkdir(chosen)
    await client.host.changeSettings({ backupFolder: chosen })
    await client.backups.make({})
    const aside = join(backupFolderOf(path), 'a damaged 2026-03-02.cohort')
    await writeFile(aside, (await readFile(path)).subarray(0, -9))
    await writeFile(join(folder, 'a (conflicted copy).cohort'), await readFile(path))
    await writeFile(`${path}.writing-1-1`, await readFile(path))
    await writeFile(join(backupFolderOf(path), 'b.cohort.writing-1-1'), await readFile(path))
    expect((await plainFiles()).length).toBeGreaterThan(5)
    expect((await client.programme.recent())[0]).toMatchObject({ name: details.name })

    const { rewritten, unreached } = await client.file.changePassphrase({ current: null, next: first })
    expect(unreached).toEqual([])
    expect(rewritten).toBeGreaterThanOrEqual(4)
    expect(await plainFiles()).toEqual([])
    expect(await client.programme.recent()).toMatchObject([{ path, name: '', sealed: true }])
    expect((await client.programme.recent())[0]).not.toHaveProperty('glance')

    await add('Koviljka Perković')
    await client.backups.make({})
    await client.file.lock()
    expect(await plainFiles()).toEqual([])
    expect(await client.programme.current()).toBeNull()
  })

  it('set leaves a damaged copy as damaged as it was, byte for byte, inside', async () => {
    await client.backups.make({})
    const aside = join(backupFolderOf(path), 'a damaged 2026-03-02.cohort')
    const torn = (await readFile(path)).subarray(0, -9)
    await writeFile(aside, torn)
    await client.file.changePassphrase({ current: null, next: first })
    expect(isSealed(await readFile(aside))).toBe(true)
    await client.file.changePassphrase({ current: first, next: null })
    expect(await readFile(aside)).toEqual(torn)
  })

  it('is needed to open the file, also after the app was started anew', async () => {
    await client.file.changePassphrase({ current: null, next: first })
    await backend.close()
    await start()
    await expect(client.programme.open({ path })).rejects.toMatchObject({
      failure: { code: 'needs-passphrase' },
    })
    await expect(client.programme.open({ path, passphrase: 'another one' })).rejects.toMatchObject({
      failure: { code: 'wrong-passphrase' },
    })
    expect(await readdir(folder)).not.toContain('a.cohort.lock')
    expect((await client.programme.open({ path, passphrase: first }))?.file.sealed).toBe(true)
  })

  it('changed opens the file and its copies; the one before opens none of them', async () => {
    await client.file.changePassphrase({ current: null, next: first })
    const { made } = await client.backups.make({})
    const done = await client.file.changePassphrase({ current: first, next: second })
    expect(done.unreached).toEqual([])
    for (const file of [path, ...made]) {
      expect(await opensBy(file, second)).toBe(details.name)
      await expect(opensBy(file, first)).rejects.toMatchObject({ code: 'wrong-passphrase' })
    }
    await add('Rade')
    expect(await opensBy(path, second)).toBe(details.name)
  })

  it('is changed only by who knows the one before', async () => {
    await client.file.changePassphrase({ current: null, next: first })
    for (const current of [null, 'a guess of mine'])
      await expect(client.file.changePassphrase({ current, next: second })).rejects.toMatchObject({
        failure: { code: 'wrong-passphrase', field: 'current' },
      })
    expect(await opensBy(path, first)).toBe(details.name)
  })

  it('removed leaves the file and its copies open to everybody, and the list tells of it again', async () => {
    await client.file.changePassphrase({ current: null, next: first })
    const { made } = await client.backups.make({})
    await client.file.changePassphrase({ current: first, next: null })
    for (const file of [path, ...made])
      expect((await readBytes(await readFile(file))).content.programme.name).toBe(details.name)
    expect((await client.programme.recent())[0]).toMatchObject({ name: details.name, sealed: false })
  })

  it('names every copy that it could not reach, and why', async () => {
    await client.host.changeSettings({ backupFolder: join(folder, 'away') })
    await client.file.changePassphrase({ current: null, next: first })
    const foreign = join(backupFolderOf(path), 'a 2026-01-01.cohort')
    await mkdir(backupFolderOf(path), { recursive: true })
    await writeFile(foreign, await readFile(path))
    await client.file.changePassphrase({ current: first, next: second })
    const bytes = await readFile(foreign)
    await writeFile(foreign, bytes.subarray(0, -20))
    const { unreached } = await client.file.changePassphrase({ current: second, next: first })
    expect(unreached).toEqual([
      { path: join(folder, 'away'), code: 'no-such-place' },
      { path: foreign, code: 'file-was-changed' },
    ])
    expect(chosenBackupFolderOf(path, join(folder, 'away'))).toBe(join(folder, 'away', 'a backups'))
  })

  it('that the disk refuses for now is the file’s from the next write that works', async () => {
    full = true
    await expect(client.file.changePassphrase({ current: null, next: first })).rejects.toMatchObject({
      failure: { code: 'disk-is-full', applied: true },
    })
    await expect(client.file.lock()).rejects.toMatchObject({ failure: { code: 'disk-is-full' } })
    full = false
    await client.programme.saveAgain()
    expect(await opensBy(path, first)).toBe(details.name)
    await client.file.lock()
  })

  it('comes along to another place, where the key is the file’s own', async () => {
    await client.file.changePassphrase({ current: null, next: first })
    const other = join(folder, 'b.cohort')
    await client.programme.saveElsewhere({ path: other })
    await add('Lazar')
    expect(await opensBy(other, first)).toBe(details.name)
    await client.programme.open({ path, passphrase: first })
    await add('Relja')
    expect(await opensBy(path, first)).toBe(details.name)
  })

  it('still holds after the open file was read anew or opened again', async () => {
    await client.file.changePassphrase({ current: null, next: first })
    await backend.store.takeOver()
    await add('Lazar')
    await client.programme.open({ path, takeOver: true, passphrase: first })
    await add('Relja')
    expect(await opensBy(path, first)).toBe(details.name)
  })

  it('is not locked away while a change is not saved', async () => {
    await client.file.changePassphrase({ current: null, next: first })
    full = true
    await add('Lazar').catch(() => undefined)
    await expect(client.file.lock()).rejects.toMatchObject({ failure: { code: 'disk-is-full' } })
    expect(Object.keys((await client.programme.current())?.programme.people ?? {})).toHaveLength(2)
  })
})
