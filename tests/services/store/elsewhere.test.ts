/** Two at one file: who may write, what the other is told, and that nobody's change is written over. */
import { lstat, mkdtemp, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { decode } from '#electron/services/file/format.ts'
import { lockPath } from '#electron/services/file/lock.ts'
import { createStore, type Store } from '#electron/services/store/store.ts'
import { personFields } from '#shared/model/person.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { addPerson } from '#shared/people/commands.ts'
import { details } from '#tests/support/details.ts'

let folder = ''
let path = ''
let stores: Store[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-two-'))
  path = join(folder, 'a.cohort')
  stores = []
})
afterEach(async () => {
  for (const store of stores) await store.abandon()
  await rm(folder, { recursive: true, force: true })
})

let made = 0
const store = (who: string, on: Disk = disk): Store => {
  const one = createStore({
    disk: on,
    announcer: createAnnouncer(),
    given: () => ({ now: new Date().toISOString(), today: '2026-03-02', newId: () => `id-${(made += 1)}` }),
    who: () => who,
  })
  stores.push(one)
  return one
}
const created = async (on?: Disk) => {
  const own = store('Ana', on)
  await own.create(path, details)
  return own
}
const add = (to: Store, name: string) =>
  to.apply('people.add', addPerson, { role: 'mentor', fields: personFields.parse({ name, places: 2 }) })
const names = (of: { people: Record<string, { name: string }> }) =>
  Object.values(of.people).map(({ name }) => name)
const onDisk = async () => names(decode(await readFile(path)).programme)
const file = (of: Store) => of.state()?.file

describe('a file that is open elsewhere', () => {
  it('is open for reading only, says who has it, and takes no change', async () => {
    await created()
    const other = store('Boris')
    await other.open(path)
    expect(file(other)?.readOnly).toMatchObject({ why: 'held', holder: { who: 'Ana', here: true } })
    await expect(add(other, 'Zoran')).rejects.toMatchObject({ code: 'open-read-only' })
    await expect(other.undo()).rejects.toMatchObject({ code: 'open-read-only' })
    await other.close()
    expect(await readdir(folder)).toEqual(['a.cohort', 'a.cohort.lock'])
  })

  it('shows what was written since when it is read again, still for reading only', async () => {
    const own = await created()
    const other = store('Boris')
    await other.open(path)
    await add(own, 'Mila')
    await other.readAgain()
    expect(names(other.programme())).toEqual(['Mila'])
    expect(file(other)?.readOnly).toMatchObject({ why: 'held' })
  })

  it('is open for writing when it is read again after it was closed there', async () => {
    const own = await created()
    const other = store('Boris')
    await other.open(path)
    await own.close()
    await other.readAgain()
    expect(file(other)?.readOnly).toBeNull()
    await add(other, 'Zoran')
    expect(await onDisk()).toEqual(['Zoran'])
  })

  it('is open for reading only where nothing can be written beside it', async () => {
    const own = await created()
    await own.close()
    const other = store('Boris', {
      ...disk,
      createNew: () => Promise.reject(new Refusal('read-only', 'place-is-read-only')),
    })
    await other.open(path)
    expect(file(other)?.readOnly).toEqual({ why: 'place', holder: null })
    await expect(other.takeOver()).resolves.toBeDefined()
  })

  it('can be saved elsewhere by who only reads it, and is written there', async () => {
    const own = await created()
    await add(own, 'Mila')
    const other = store('Boris')
    await other.open(path)
    await other.saveElsewhere(join(folder, 'b.cohort'))
    await add(other, 'Zoran')
    expect(names(decode(await readFile(join(folder, 'b.cohort'))).programme)).toEqual(['Mila', 'Zoran'])
    expect(await onDisk()).toEqual(['Mila'])
    await add(own, 'Nada')
  })
})

describe('a link to a file', () => {
  it('opens the file itself, with its lock, and stays a link', async () => {
    const own = await created()
    const link = join(folder, 'link.cohort')
    await symlink(path, link)
    const other = store('Boris')
    await other.open(link)
    expect(file(other)?.readOnly).toMatchObject({ why: 'held', holder: { who: 'Ana' } })
    await own.close()
    await other.readAgain()
    await add(other, 'Zoran')
    expect(await onDisk()).toEqual(['Zoran'])
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
  })
})

describe('taking over', () => {
  it('gives the newest state and the right to write; the one before keeps its change in memory', async () => {
    const own = await created()
    await add(own, 'Mila')
    const other = store('Boris')
    await other.open(path)
    await other.takeOver()
    expect(file(other)?.readOnly).toBeNull()
    await add(other, 'Zoran')
    await expect(add(own, 'Nada')).rejects.toMatchObject({ code: 'taken-over', applied: true })
    expect(names(own.programme())).toEqual(['Mila', 'Nada'])
    expect(file(own)).toMatchObject({
      trouble: { kind: 'locked', code: 'taken-over' },
      readOnly: { why: 'taken-over', holder: { who: 'Boris' } },
    })
    expect(await onDisk()).toEqual(['Mila', 'Zoran'])
    await expect(own.close()).rejects.toMatchObject({ code: 'taken-over' })
    await own.saveElsewhere(join(folder, 'b.cohort'))
    await own.close()
    expect(names(decode(await readFile(join(folder, 'b.cohort'))).programme)).toEqual(['Mila', 'Nada'])
    await add(other, 'Rada')
    expect(await onDisk()).toEqual(['Mila', 'Zoran', 'Rada'])
  })

  it('on opening is the same', async () => {
    const own = await created()
    const other = store('Boris')
    await other.open(path, { takeOver: true })
    await add(other, 'Zoran')
    await expect(add(own, 'Nada')).rejects.toMatchObject({ code: 'taken-over' })
  })

  it('back, with a change that is not saved, saves it where the file is as it was left', async () => {
    const own = await created()
    const other = store('Boris')
    await other.open(path, { takeOver: true })
    await add(own, 'Nada').catch(() => undefined)
    await own.takeOver()
    expect(await onDisk()).toEqual(['Nada'])
    expect(file(own)).toMatchObject({ readOnly: null, trouble: null })
    await expect(add(other, 'Zoran')).rejects.toMatchObject({ code: 'taken-over' })
  })

  it('back, with a change that is not saved, never costs the change of the other, nor ours', async () => {
    const own = await created()
    const other = store('Boris')
    await other.open(path, { takeOver: true })
    await add(other, 'Zoran')
    await add(own, 'Nada').catch(() => undefined)
    await expect(own.takeOver()).rejects.toMatchObject({ code: 'changed-elsewhere', applied: true })
    expect(await onDisk()).toEqual(['Zoran'])
    expect(names(own.programme())).toEqual(['Nada'])
  })

  it('from a laptop that slept: its next write is refused though the other has gone meanwhile', async () => {
    const own = await created()
    const other = store('Boris')
    await other.open(path, { takeOver: true })
    await add(other, 'Zoran')
    await other.close()
    await expect(add(own, 'Nada')).rejects.toMatchObject({ code: 'changed-elsewhere', applied: true })
    expect(await onDisk()).toEqual(['Zoran'])
  })
})

describe('a file that another program changed', () => {
  it('is not written over; the change stays in memory and every further try is refused', async () => {
    const own = await created()
    const theirs = await readFile(path)
    await add(own, 'Mila')
    await writeFile(path, theirs)
    await expect(add(own, 'Nada')).rejects.toMatchObject({ kind: 'conflict', code: 'changed-elsewhere' })
    await expect(own.saveAgain()).rejects.toMatchObject({ code: 'changed-elsewhere' })
    expect(await readFile(path)).toEqual(theirs)
    expect(names(own.programme())).toEqual(['Mila', 'Nada'])
    await expect(own.close()).rejects.toMatchObject({ code: 'changed-elsewhere' })
  })

  it('is written over where it only looks newer, or was put back as it was', async () => {
    const own = await created()
    await utimes(path, new Date(), new Date(0))
    await add(own, 'Mila')
    const bytes = await readFile(path)
    await rm(path)
    await writeFile(path, bytes)
    await add(own, 'Nada')
    expect(await onDisk()).toEqual(['Mila', 'Nada'])
  })

  it('comes back where it was removed', async () => {
    const own = await created()
    await rm(path)
    await add(own, 'Mila')
    expect(await onDisk()).toEqual(['Mila'])
  })

  it('is ours though the disk said that our write had failed, where it arrived', async () => {
    let failing = false
    const own = await created({
      ...disk,
      replace: async (to, bytes) => {
        await disk.replace(to, bytes)
        if (failing && to === path) throw new Refusal('damaged', 'disk-failed')
      },
    })
    failing = true
    await expect(add(own, 'Mila')).rejects.toMatchObject({ code: 'disk-failed', applied: true })
    failing = false
    await own.saveAgain()
    expect(await onDisk()).toEqual(['Mila'])
  })

  it('appears in the place of a new one only after it was found free, and stays', async () => {
    const theirs = Buffer.from('theirs')
    const own = store('Ana', {
      ...disk,
      createNew: async (lock, bytes) => {
        await disk.createNew(lock, bytes)
        await writeFile(path, theirs)
      },
    })
    await expect(own.create(path, details)).rejects.toMatchObject({ code: 'changed-elsewhere' })
    expect(await readFile(path)).toEqual(theirs)
    expect(await readdir(folder)).toEqual(['a.cohort'])
  })
})

describe('a file that is closed', () => {
  it('leaves no lock, whether it was closed, left unsaved or could not be opened', async () => {
    const own = await created()
    await own.close()
    expect(await readdir(folder)).toEqual(['a.cohort'])
    await own.open(path)
    await own.abandon()
    expect(await readdir(folder)).toEqual(['a.cohort'])
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, -3))
    await expect(own.open(path)).rejects.toMatchObject({ kind: 'damaged' })
    expect(await readdir(folder)).toEqual(['a.cohort'])
  })

  it('is closed only after the change that came in the last moment is on the disk', async () => {
    const own = await created()
    const closing = own.close()
    const late = add(own, 'Mila')
    await Promise.all([closing, late])
    expect(await onDisk()).toEqual(['Mila'])
    expect(await readdir(folder)).toEqual(['a.cohort'])
  })

  it('that is left unsaved writes nothing any more, and frees the lock after its last write', async () => {
    let goOn: () => void = () => undefined
    const held = new Promise<void>((settle) => (goOn = settle))
    let slow = false
    const own = await created({
      ...disk,
      replace: async (to, bytes) => {
        if (slow && to === path) await held
        await disk.replace(to, bytes)
      },
    })
    slow = true
    const running = add(own, 'Mila')
    await new Promise((settle) => setTimeout(settle, 50))
    const waiting = add(own, 'Nada')
    const leaving = own.abandon()
    await new Promise((settle) => setTimeout(settle, 50))
    expect(await readdir(folder)).toContain('a.cohort.lock')
    goOn()
    await running
    await expect(waiting).rejects.toMatchObject({ code: 'no-programme-open' })
    await leaving
    expect(await onDisk()).toEqual(['Mila'])
    expect(await readdir(folder)).toEqual(['a.cohort'])
  })

  it('gives way to another opened at the same time, and none is left locked', async () => {
    const b = join(folder, 'b.cohort')
    const own = await created()
    await own.close()
    await own.create(b, details)
    await own.close()
    await Promise.all([own.open(path), own.open(b), own.open(path)])
    expect(own.path()).toBe(path)
    expect((await readdir(folder)).filter((name) => name.endsWith('.lock'))).toEqual(['a.cohort.lock'])
  })

  it('is the open one also by another name of it', async () => {
    const own = await created()
    await add(own, 'Mila')
    const state = await own.open(`${folder}/./a.cohort`)
    expect(state?.file).toMatchObject({ readOnly: null, canUndo: true })
  })
})

describe('a lock where no file is', () => {
  it('that somebody left behind does not keep a new file from being made', async () => {
    const own = await created()
    const lock = await readFile(lockPath(path), 'utf8')
    await own.close()
    const b = join(folder, 'b.cohort')
    await rename(path, join(folder, 'gone.cohort'))
    await writeFile(lockPath(b), lock)
    await own.create(b, details)
    expect(own.path()).toBe(b)
  })
})
