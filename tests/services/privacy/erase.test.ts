/** Erasing on a real folder: the file, its history, its backups and every copy that can be reached. */
import { copyFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '#electron/services/backend.ts'
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { createClient } from '#shared/contract/client.ts'
import { contract } from '#shared/contract/index.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { testParts } from '#tests/support/hosts/parts.ts'

const who = 'mentor-1'
const own = { name: 'Ksenija Quillić', email: 'ksenija@quill.example', note: 'Only she writes sestine.' }
const strings = ['Ksenija', 'Quillić', 'quill.example', 'sestine', 'said of her', `"${who}"`]

let folder = ''
let path = ''
let open: Backend[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-erase-'))
  path = join(folder, 'a.cohort')
  open = []
})
afterEach(async () => {
  for (const backend of open) await backend.close().catch(() => undefined)
  await rm(folder, { recursive: true, force: true })
})

async function desk(on: Disk = disk) {
  const backend = await createBackend({ ...testParts(folder), disk: on })
  open.push(backend)
  const client = createClient(contract, inProcess(backend.dispatch, backend.announcer))
  return { backend, client, store: backend.store }
}

function cohort(): Programme {
  const of = structuredClone(aCohort({ pairs: 6, state: 'under-way' }))
  Object.assign(of.people[who] ?? {}, own)
  return of
}

/** A file with a year behind it: changes about her with reasons, backups, a copy that a sync client left. */
async function begun() {
  const desktop = await desk()
  await desktop.store.createFrom(path, cohort(), false)
  const { client, store } = desktop
  const pair = Object.values(store.programme().pairs).find(({ mentorId }) => mentorId === who)
  await client.people.update({ id: who, changes: { town: 'Bečej' } })
  await client.pairs.movePhase({
    pairId: pair?.id ?? '',
    to: 'there-and-then',
    on: '2026-06-10',
    reason: 'said of her',
  })
  await client.programme.changeDetails({ edition: 'Ninth' })
  const conflicted = join(folder, 'a (conflicted copy).cohort')
  await copyFile(path, conflicted)
  return { ...desktop, conflicted, pairId: pair?.id ?? '' }
}

/** Every programme file below the folder. */
const files = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.cohort'))
    .map((name) => join(folder, name))

async function saying(): Promise<string[]> {
  const texts = await Promise.all((await files()).map(async (file) => [file, await readFile(file, 'utf8')]))
  return texts.flatMap(([file = '', text = '']) => (strings.some((one) => text.includes(one)) ? [file] : []))
}

describe('erasing a person', () => {
  it('leaves nothing of them in the file, its history, its backups and its copies, at their own revisions', async () => {
    const { client, store, conflicted } = await begun()
    const before = new Map(
      await Promise.all(
        (await files()).map(async (file) => {
          const { revision, at } = (await readCohort(disk, file)).content
          return [file, { revision, at }] as const
        }),
      ),
    )
    expect(before.size).toBeGreaterThanOrEqual(3)
    expect((await saying()).length).toBe(before.size)
    const asked = await client.privacy.whatErasing({ personIds: [who] })
    expect(asked.copies).toBe(before.size - 1)
    expect((await saying()).length).toBe(before.size)

    const done = await client.privacy.erase({ personIds: [who] })
    expect(done.rewritten).toBe(before.size - 1)
    expect(done.unreached).toEqual([])
    expect(await saying()).toEqual([])
    const shells = Object.values(store.programme().people).filter(({ erasedOn }) => erasedOn)
    expect(shells).toHaveLength(1)
    for (const [file, { revision, at }] of before) {
      if (file === path) continue
      const { content } = await readCohort(disk, file)
      expect(content).toMatchObject({ revision, at })
      // The same shell everywhere, so that copies can still be compared.
      expect(content.programme.people[shells[0]?.id ?? '']?.erasedOn).toBe('2026-06-16')
    }
    expect(before.has(conflicted)).toBe(true)
    expect((await files()).length).toBe(before.size)
  })

  it('cannot be undone, and says in the history that somebody was erased', async () => {
    const { client, store } = await begun()
    await client.privacy.erase({ personIds: [who] })
    await expect(client.programme.undo()).rejects.toMatchObject({ failure: { code: 'nothing-to-undo' } })
    const [shell] = Object.values(store.programme().people).filter(({ erasedOn }) => erasedOn)
    expect(store.history().entries.at(-1)).toMatchObject({
      name: 'privacy.erase',
      of: [{ kind: 'person', id: shell?.id }],
      facts: [],
    })
    await expect(client.privacy.erase({ personIds: [shell?.id ?? ''] })).rejects.toMatchObject({
      failure: { code: 'erased-already' },
    })
  })

  it('lists what cannot be reached: a damaged copy, and a chosen folder that is away', async () => {
    const { client } = await begun()
    const damaged = join(folder, 'a backups', 'a damaged 2026-05-01.cohort')
    await writeFile(damaged, (await readFile(path, 'utf8')).replace('Ninth', 'Tenth'))
    const away = join(folder, 'stick')
    await client.host.changeSettings({ backupFolder: folder })
    await client.host.changeSettings({ backupFolder: away }).catch(() => undefined)
    const chosen = (await client.host.settings()).backupFolder
    const { unreached } = await client.privacy.erase({ personIds: [who] })
    expect(unreached).toContainEqual({ path: damaged, code: 'file-was-changed' })
    if (chosen === away) expect(unreached).toContainEqual({ path: away, code: 'no-such-place' })
    expect(await saying()).toEqual([damaged])
  })

  it('reaches copies under the same passphrase, and lists those under another', async () => {
    const { client, store } = await begun()
    await client.file.changePassphrase({ current: null, next: 'long enough one' })
    const other = join(folder, 'other.cohort')
    await copyFile(path, other)
    await client.file.changePassphrase({ current: 'long enough one', next: 'another long one' })
    await copyFile(path, join(folder, 'same.cohort'))
    await rename(other, join(folder, 'under another.cohort'))
    await client.file.changePassphrase({ current: 'another long one', next: 'a third one, long' })
    const key = store.key()
    await copyFile(path, join(folder, 'third.cohort'))
    const { unreached } = await client.privacy.erase({ personIds: [who] })
    const third = (await readCohort(disk, join(folder, 'third.cohort'), { key })).content
    expect(third.programme.people[who]).toBeUndefined()
    expect(third.programme.people['mentor-2']).toBeDefined()
    // Copies that took the new passphrase are reached; what kept an older one is listed.
    for (const file of await files()) {
      const opened = await readCohort(disk, file, { key }).catch(() => null)
      if (opened) expect(opened.content.programme.people[who]).toBeUndefined()
      else expect(unreached).toContainEqual({ path: file, code: 'needs-passphrase' })
    }
  }, 60_000)

  it('is done again after a fall in the middle, and then ends', async () => {
    const { backend } = await begun()
    await backend.close()
    // At the first copy, at the second, at the file itself.
    for (const at of [1, 2, 2]) {
      let writes = 0
      const falling: Disk = {
        ...disk,
        replace: (file, bytes) => {
          if (file.endsWith('.cohort') && (writes += 1) === at) return Promise.reject(new Error('power cut'))
          return disk.replace(file, bytes)
        },
      }
      const fallen = await desk(falling)
      await fallen.store.open(path)
      await expect(fallen.client.privacy.erase({ personIds: [who] })).rejects.toThrow()
      await fallen.store.abandon()
      const onDisk = (await readCohort(disk, path)).content.programme
      expect(onDisk.people[who]?.name).toBe(own.name)
    }
    const again = await desk()
    await again.store.open(path)
    await again.client.privacy.erase({ personIds: [who] })
    expect(await saying()).toEqual([])
  })

  it('erases people from a copy that was away, when the next one is erased', async () => {
    const { client, conflicted, store } = await begun()
    const away = join(folder, 'away.bin')
    await rename(conflicted, away)
    await client.privacy.erase({ personIds: [who] })
    await rename(away, conflicted)
    expect(await saying()).toEqual([conflicted])
    await client.privacy.erase({ personIds: ['mentor-3'] })
    expect(await saying()).toEqual([])
    const shells = Object.values(store.programme().people).flatMap(({ id, erasedOn }) =>
      erasedOn ? [id] : [],
    )
    const there = (await readCohort(disk, conflicted)).content.programme
    expect(shells.filter((id) => there.people[id])).toEqual(shells)
  })

  it('refuses where the file is open for reading only, and touches no copy', async () => {
    await begun()
    const second = await desk()
    await second.store.open(path)
    const before = await saying()
    await expect(second.client.privacy.erase({ personIds: [who] })).rejects.toMatchObject({
      failure: { code: 'open-read-only' },
    })
    expect(await saying()).toEqual(before)
  })

  it('names others’ texts that still speak of the person', async () => {
    const { client } = await begun()
    await client.people.update({ id: 'mentor-2', changes: { note: 'Zajedno sa Ksenijom' } })
    const { mentions } = await client.privacy.erase({ personIds: [who] })
    expect(mentions).toEqual([{ personId: who, kind: 'person', id: 'mentor-2', field: 'note' }])
  })

  it('erases everybody at once', async () => {
    const { client, store } = await begun()
    const personIds = Object.keys(store.programme().people)
    await client.privacy.erase({ personIds })
    const left = Object.values(store.programme().people)
    expect(left).toHaveLength(personIds.length)
    expect(left.every(({ name, erasedOn }) => name === '–' && erasedOn === '2026-06-16')).toBe(true)
    expect(await saying()).toEqual([])
  })
})
