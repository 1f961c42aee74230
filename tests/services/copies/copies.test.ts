/** Two copies of one programme on a real folder: found, compared, one chosen, and the other kept. */
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { disk } from '#electron/services/file/disk.ts'
import { bytesOf, readBytes } from '#electron/services/file/cohort-file.ts'
import { newKey } from '#electron/services/file/seal.ts'
import { createStore } from '#electron/services/store/store.ts'
import { copiesHandlers } from '#electron/services/copies/handlers.ts'
import type { Around } from '#electron/services/backend.ts'
import { appSettings } from '#shared/contract/host.ts'
import { personFields } from '#shared/model/person.ts'
import { addPerson, updatePerson } from '#shared/people/commands.ts'
import { aCohort } from '#tests/support/cohort.ts'

let folder = ''
let path = ''
let other = ''
let clock = 0
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-'))
  path = join(folder, 'Circle.cohort')
  other = join(folder, 'Circle (conflicted copy).cohort')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const given = () => {
  clock += 1
  const now = new Date(Date.UTC(2026, 5, 16, 8, 0, clock)).toISOString()
  return { now, today: '2026-06-16', newId: () => `id-${clock}-${(clock += 1)}` }
}
const aStore = (who = 'Milena') => createStore({ disk, announcer: createAnnouncer(), given, who: () => who })
const handlersOf = (store: ReturnType<typeof aStore>) =>
  copiesHandlers({
    parts: { disk },
    store,
    given,
    desk: { settings: () => appSettings.parse({}) },
  } as unknown as Around).copies
const person = (name: string) => ({ role: 'mentor', fields: personFields.parse({ name, places: 1 }) })
const names = async (at: string) =>
  Object.values((await readBytes(await readFile(at))).content.programme.people).map((one) => one.name)
const kept = async () => {
  const list = await readdir(join(folder, 'Circle backups')).catch(() => [])
  return list.filter((name) => name.includes(' set aside '))
}
/** Opens a programme, and leaves a copy beside it that somebody else went on with. */
async function apart(theirs: string) {
  const store = aStore()
  await store.createFrom(path, aCohort({ pairs: 3, state: 'under-way' }), false)
  await store.apply('people.add', addPerson, person('Both have her'))
  await copyFile(path, other)
  const away = aStore('Jovan')
  await away.open(other)
  await away.apply('people.add', addPerson, person(theirs))
  await away.close()
  return store
}

describe('Another copy beside the file', () => {
  it('is found, and told to be newer where only it went on', async () => {
    const store = await apart('Vid')
    const { copies, file } = await handlersOf(store).others({})
    expect(copies.map((copy) => [copy.path, copy.relation?.kind])).toEqual([[other, 'newer']])
    expect(file).toBeNull()
  })

  it('is compared in both directions, with who changed it last and since when', async () => {
    const store = await apart('Vid')
    const revision = store.content().revision
    await store.apply('people.add', addPerson, person('Una'))
    const found = await handlersOf(store).compare({ with: other })
    expect(found.relation).toMatchObject({ kind: 'apart', since: { revision } })
    expect([found.here.by, found.there.by]).toEqual(['Milena', 'Jovan'])
    expect(found.differences.people.map((one) => [one.person.name, one.where])).toEqual([
      ['Una', 'here'],
      ['Vid', 'there'],
    ])
  })

  it('can take our place as one step that undo takes back, and both are kept', async () => {
    const store = await apart('Vid')
    await store.apply('people.add', addPerson, person('Una'))
    const own = handlersOf(store)
    await own.adopt({ from: other })
    expect(await names(path)).toContain('Vid')
    expect(await names(path)).not.toContain('Una')
    expect(store.history().entries.at(-1)?.name).toBe('copies.adopt')
    expect(await readdir(folder)).not.toContain('Circle (conflicted copy).cohort')
    const aside = await Promise.all((await kept()).map((name) => names(join(folder, 'Circle backups', name))))
    expect(aside.some((list) => list.includes('Una') && !list.includes('Vid'))).toBe(true)
    expect(aside.some((list) => list.includes('Vid') && !list.includes('Una'))).toBe(true)
    await store.undo()
    expect(await names(path)).toContain('Una')
    expect((await own.others({})).copies).toEqual([])
  })

  it('goes among the backups when it is set aside, byte for byte', async () => {
    const store = await apart('Vid')
    const bytes = await readFile(other)
    const { path: place } = await handlersOf(store).setAside({ path: other })
    expect(await readFile(place)).toEqual(bytes)
    expect(await readdir(folder)).not.toContain('Circle (conflicted copy).cohort')
  })

  it('is nothing that can be set aside where it is no copy: the open file, a backup, a stranger', async () => {
    const store = await apart('Vid')
    const stranger = join(folder, 'letter.txt')
    await writeFile(stranger, 'Dear all')
    for (const one of [path, stranger, join(folder, 'nothing.cohort')])
      await expect(handlersOf(store).setAside({ path: one })).rejects.toMatchObject({ code: 'not-a-copy' })
    expect(await readFile(stranger, 'utf8')).toBe('Dear all')
  })

  it('stays where it is while the programme is open for reading only: the choice is the writer’s', async () => {
    const store = await apart('Vid')
    const reader = aStore('Reader')
    await reader.open(path)
    const own = handlersOf(reader)
    expect((await own.compare({ with: other })).relation.kind).toBe('newer')
    await expect(own.setAside({ path: other })).rejects.toMatchObject({ code: 'open-read-only' })
    await expect(own.adopt({ from: other })).rejects.toMatchObject({ code: 'open-read-only' })
    expect(await readdir(folder)).toContain('Circle (conflicted copy).cohort')
    await store.close()
  })

  it('of another programme is neither listed nor taken', async () => {
    const store = await apart('Vid')
    const stranger = aStore()
    const elsewhere = join(folder, 'Other.cohort')
    await stranger.createFrom(elsewhere, { ...aCohort({ pairs: 2, state: 'matched' }), id: 'another' }, false)
    await stranger.close()
    const own = handlersOf(store)
    expect((await own.others({})).copies.map((copy) => copy.path)).toEqual([other])
    await expect(own.adopt({ from: elsewhere })).rejects.toMatchObject({ code: 'copy-of-another-programme' })
    await expect(own.compare({ with: elsewhere })).rejects.toMatchObject({
      code: 'copy-of-another-programme',
    })
  })

  it('with a passphrase of its own asks for it, and is compared once it is given', async () => {
    const store = await apart('Vid')
    const { content } = await readBytes(await readFile(other))
    await writeFile(other, bytesOf(content, await newKey('a river at night')))
    const own = handlersOf(store)
    expect((await own.others({})).copies[0]).toMatchObject({ relation: null, code: 'needs-passphrase' })
    await expect(own.compare({ with: other })).rejects.toMatchObject({ code: 'needs-passphrase' })
    const found = await own.compare({ with: other, passphrase: 'a river at night' })
    expect(found.relation.kind).toBe('newer')
  })

  it('that is damaged is listed with why it cannot be read, and stays as it is', async () => {
    const store = await apart('Vid')
    const bytes = await readFile(other)
    bytes[bytes.length - 40] = 0
    await writeFile(other, bytes)
    expect((await handlersOf(store).others({})).copies[0]).toMatchObject({
      relation: null,
      code: 'file-was-changed',
    })
    expect(await readFile(other)).toEqual(bytes)
  })
})

describe('A file that another program changed under us', () => {
  const changedUnderUs = async () => {
    const store = await apart('Vid')
    await copyFile(other, path)
    await rm(other)
    const mila = Object.values(store.programme().people)[0]
    const change = store.apply('people.update', updatePerson, { id: mila?.id, changes: { town: 'Ours' } })
    await expect(change).rejects.toMatchObject({ code: 'changed-elsewhere', applied: true })
    return store
  }

  it('is found and compared', async () => {
    const store = await changedUnderUs()
    const own = handlersOf(store)
    expect((await own.others({})).file).toMatchObject({ relation: { kind: 'apart' } })
    const { differences } = await own.compare({ with: path })
    expect(differences.people.map((one) => one.where)).toEqual(['both', 'there'])
  })

  it('is ours again when we keep ours, and theirs is set aside', async () => {
    const store = await changedUnderUs()
    const own = handlersOf(store)
    const { savedRevision, revision } = await own.keepMine({})
    expect(savedRevision).toBe(revision)
    expect(await names(path)).not.toContain('Vid')
    const [aside] = await kept()
    expect(await names(join(folder, 'Circle backups', aside ?? ''))).toContain('Vid')
    expect((await own.others({})).file).toBeNull()
  })

  it('is theirs when we take theirs, and ours is set aside', async () => {
    const store = await changedUnderUs()
    await handlersOf(store).adopt({ from: path })
    expect(await names(path)).toContain('Vid')
    const aside = await Promise.all(
      (await kept()).map(async (name) => readBytes(await readFile(join(folder, 'Circle backups', name)))),
    )
    const towns = aside.map(({ content }) => Object.values(content.programme.people)[0]?.town)
    expect(towns).toContain('Ours')
    expect(store.state()?.file.trouble).toBeNull()
  })
})
