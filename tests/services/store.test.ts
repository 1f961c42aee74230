/** The store on a real temporary folder: acknowledged means on the disk, undo means as before. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { decode } from '#electron/services/file/format.ts'
import { createStore } from '#electron/services/store/store.ts'
import { addPerson, removePerson } from '#shared/people/commands.ts'
import { personFields } from '#shared/model/person.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { details } from '#tests/support/details.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-'))
  path = join(folder, 'a.cohort')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

let made = 0
const store = (on: Disk = disk) =>
  createStore({
    disk: on,
    announcer: createAnnouncer(),
    given: () => ({ now: '2026-03-02T09:00:00.000Z', today: '2026-03-02', newId: () => `id-${(made += 1)}` }),
  })
const ana = { role: 'mentor', fields: personFields.parse({ name: 'Ana Ljubić', places: 2 }) }
const onDisk = async () => decode(await readFile(path))

describe('the store', () => {
  it('has a change on the disk when it acknowledges it', async () => {
    const own = store()
    await own.create(path, details)
    const { revision, id } = await own.apply('people.add', addPerson, ana)
    const content = await onDisk()
    expect(content.revision).toBe(revision)
    expect(content.programme.people[id ?? '']?.name).toBe('Ana Ljubić')
  })

  it('acknowledges a burst of changes with every one of them written', async () => {
    const own = store()
    await own.create(path, details)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        own.apply('people.add', addPerson, { ...ana, fields: { ...ana.fields, name: `Mentor ${n}` } }),
      ),
    )
    expect(Object.keys((await onDisk()).programme.people)).toEqual(answers.map((answer) => answer.id))
  })

  it('undoes and redoes to the very same programme', async () => {
    const own = store()
    await own.create(path, details)
    const before = own.programme()
    const { id } = await own.apply('people.add', addPerson, ana)
    const after = own.programme()
    await own.apply('people.remove', removePerson, { id })
    await own.undo()
    expect(own.programme()).toEqual(after)
    await own.undo()
    expect(own.programme()).toEqual(before)
    await own.redo()
    expect((await onDisk()).programme).toEqual(after)
  })

  it('keeps a refused change in memory, says so, and carries it with the next write', async () => {
    let full = false
    const filling: Disk = {
      ...disk,
      replace: (to, bytes) =>
        full ? Promise.reject(new Refusal('disk-full', 'disk-is-full')) : disk.replace(to, bytes),
    }
    const own = store(filling)
    await own.create(path, details)
    full = true
    await expect(own.apply('people.add', addPerson, ana)).rejects.toMatchObject({
      kind: 'disk-full',
      applied: true,
    })
    expect(Object.values(own.programme().people)).toHaveLength(1)
    expect(own.state()?.file).toMatchObject({
      revision: 2,
      savedRevision: 1,
      trouble: { code: 'disk-is-full' },
    })
    expect(Object.values((await onDisk()).programme.people)).toHaveLength(0)
    full = false
    await own.saveAgain()
    expect(Object.values((await onDisk()).programme.people)).toHaveLength(1)
    expect(own.state()?.file.trouble).toBeNull()
  })

  it('refuses a command that would make the programme impossible, and keeps it as it was', async () => {
    const own = store()
    await own.create(path, details)
    const before = own.programme()
    for (const wrong of [{ endsOn: '2020-01-01' }, { name: '' }]) {
      const impossible = {
        ...addPerson,
        run: (draft: Parameters<typeof addPerson.run>[0]) => void Object.assign(draft, wrong),
      }
      await expect(own.apply('test', impossible, {})).rejects.toMatchObject({ code: 'would-be-impossible' })
    }
    expect(own.programme()).toBe(before)
  })

  it('never writes over a file that is there', async () => {
    await writeFile(path, 'mine')
    await expect(store().create(path, details)).rejects.toMatchObject({ code: 'file-is-there-already' })
    expect(await readFile(path, 'utf8')).toBe('mine')
  })

  it('leaves a damaged file untouched and the open programme open', async () => {
    const own = store()
    await own.create(path, details)
    const bytes = Buffer.from(await readFile(path))
    const other = join(folder, 'b.cohort')
    const torn = bytes.subarray(0, bytes.length - 5)
    await writeFile(other, torn)
    await expect(own.open(other)).rejects.toMatchObject({ kind: 'damaged', code: 'file-was-changed' })
    expect(await readFile(other)).toEqual(torn)
    expect(own.path()).toBe(path)
  })

  it('finds any single changed byte', async () => {
    await store().create(path, details)
    const bytes = await readFile(path)
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      expect(() => decode(flipped), `byte ${at}`).toThrow(Refusal)
    }
  })

  it('says of a newer file which version it needs', async () => {
    await store().create(path, details)
    const newer = (await readFile(path, 'utf8')).replace('"version":2', '"version":7')
    expect(() => decode(Buffer.from(newer))).toThrow(
      expect.objectContaining({ code: 'file-is-newer', params: { version: 7, known: 2 } }),
    )
  })

  it('leaves no temporary file behind, and sweeps those of an interrupted write', async () => {
    const own = store()
    await own.create(path, details)
    await writeFile(`${path}.writing-1-1`, 'half')
    await writeFile(`${path}.lock.writing-1-1`, 'half')
    await writeFile(`${path} other.writing-1-1`, 'somebody else’s')
    await own.open(path)
    await own.close()
    expect(await readdir(folder)).toEqual(['a.cohort', 'a.cohort other.writing-1-1'])
  })
})
