/** Opening the file that is open already, and what the recent list says of it, lose nothing. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { decode } from '#electron/services/file/format.ts'
import { createStore } from '#electron/services/store/store.ts'
import { addPerson } from '#shared/people/commands.ts'
import { personFields } from '#shared/model/person.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { details } from '#tests/support/details.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-reopen-'))
  path = join(folder, 'a.cohort')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const storeOn = (on: Disk) => {
  let made = 0
  return createStore({
    disk: on,
    announcer: createAnnouncer(),
    given: () => ({ now: '2026-03-02T09:00:00.000Z', today: '2026-03-02', newId: () => `id-${(made += 1)}` }),
  })
}
const someone = (name: string) => ({ role: 'mentor', fields: personFields.parse({ name }) })
const namesOf = (programme: { people: Record<string, { name: string }> } | undefined) =>
  Object.values(programme?.people ?? {}).map((one) => one.name)

describe('opening the open file again', () => {
  it('keeps the changes that were still on their way to the disk', async () => {
    const slow: Disk = {
      ...disk,
      replace: async (to, bytes) => {
        await wait(20)
        await disk.replace(to, bytes)
      },
    }
    const store = storeOn(slow)
    await store.create(path, details)
    const first = store.apply('people.add', addPerson, someone('Ana'))
    const opening = store.open(path)
    const second = wait(10).then(() => store.apply('people.add', addPerson, someone('Mila')))
    const [opened] = await Promise.all([opening, first, second])
    expect(namesOf(opened?.programme)).toEqual(['Ana', 'Mila'])
    await store.apply('people.add', addPerson, someone('Nada'))
    const content = decode(await readFile(path))
    expect([content.revision, namesOf(content.programme)]).toEqual([4, ['Ana', 'Mila', 'Nada']])
  })

  it('is refused while the disk refuses its changes, which stay', async () => {
    let full = false
    const store = storeOn({
      ...disk,
      replace: (to, bytes) =>
        full ? Promise.reject(new Refusal('disk-full', 'disk-is-full')) : disk.replace(to, bytes),
    })
    await store.create(path, details)
    full = true
    await store.apply('people.add', addPerson, someone('Ana')).catch(() => undefined)
    await expect(store.open(path)).rejects.toMatchObject({ kind: 'disk-full', applied: true })
    expect(namesOf(store.programme())).toEqual(['Ana'])
    full = false
    expect(namesOf((await store.open(path))?.programme)).toEqual(['Ana'])
  })

  it('keeps what can be undone; closing forgets it', async () => {
    const store = storeOn(disk)
    await store.create(path, details)
    await store.apply('people.add', addPerson, someone('Ana'))
    expect((await store.open(path))?.file.canUndo).toBe(true)
    await store.undo()
    expect((await store.open(path))?.file.canRedo).toBe(true)
    await store.close()
    expect((await store.open(path))?.file).toMatchObject({ canUndo: false, canRedo: false })
    await store.close()
  })

  it('takes what somebody else has written since they took it over', async () => {
    const store = storeOn(disk)
    await store.create(path, details)
    const other = storeOn(disk)
    await other.open(path, { takeOver: true })
    await other.apply('people.add', addPerson, someone('Zoran'))
    await other.close()
    await store.takeOver()
    expect(namesOf(store.programme())).toEqual(['Zoran'])
    await store.close()
  })
})
