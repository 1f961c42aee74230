/** A write that is still on its way when the right to write goes to somebody else: it never arrives over theirs. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { createDisk, type Disk, disk } from '#electron/services/file/disk.ts'
import { type Drive, realDrive } from '#electron/services/file/drive.ts'
import { decode } from '#electron/services/file/format.ts'
import { isSealed, newKey } from '#electron/services/file/seal.ts'
import { createStore, type Store, type StoreParts } from '#electron/services/store/store.ts'
import { personFields } from '#shared/model/person.ts'
import { addPerson } from '#shared/people/commands.ts'
import { details } from '#tests/support/details.ts'
import { deskIn } from '../backups/desk.ts'

let folder = ''
let path = ''
let stores: Store[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-late-'))
  path = join(folder, 'a.cohort')
  stores = []
})
afterEach(async () => {
  for (const store of stores) await store.abandon()
  await rm(folder, { recursive: true, force: true })
})

let made = 0
function store(who: string, on: Disk = disk, more: Partial<StoreParts> = {}): Store {
  const one = createStore({
    disk: on,
    announcer: createAnnouncer(),
    given: () => ({ now: new Date().toISOString(), today: '2026-03-02', newId: () => `id-${(made += 1)}` }),
    who: () => who,
    ...more,
  })
  stores.push(one)
  return one
}
const add = (to: Store, name: string) =>
  to.apply('people.add', addPerson, { role: 'mentor', fields: personFields.parse({ name, places: 2 }) })
const onDisk = async () =>
  Object.values(decode(await readFile(path)).programme.people).map(({ name }) => name)

/** A gate that a call can be held at: `reached` settles when somebody waits there, `open` lets them through. */
function gate() {
  let isShut = false
  let open = (): void => undefined
  let arrive = (): void => undefined
  const opened = new Promise<void>((settle) => (open = settle))
  const reached = new Promise<void>((settle) => (arrive = settle))
  return {
    shut: () => void (isShut = true),
    open: () => open(),
    reached,
    pass: async () => {
      if (!isShut) return
      arrive()
      await opened
    },
  }
}

/** Somebody takes the file over, changes it and closes it while the write of another is held at a gate. */
async function takenOverAt(at: ReturnType<typeof gate>, own: Store, take: 'open' | 'takeOver') {
  await own.create(path, details)
  at.shut()
  const late = add(own, 'Nada').then(
    () => 'written',
    (error: unknown) => error,
  )
  await at.reached
  const other = store('Boris')
  await other.open(path, { takeOver: take === 'open' })
  if (take === 'takeOver') await other.takeOver()
  await add(other, 'Zoran')
  at.open()
  const answer = await late
  await other.close()
  return answer
}

describe.each(['open', 'takeOver'] as const)('a write under way when its file is taken over (%s)', (take) => {
  const drive = (at: ReturnType<typeof gate>, call: 'create' | 'rename'): Drive => ({
    ...realDrive,
    create: async (to) => {
      if (call === 'create' && to.startsWith(`${path}.writing-`)) await at.pass()
      return realDrive.create(to)
    },
    rename: async (from, to) => {
      if (call === 'rename' && to === path) await at.pass()
      return realDrive.rename(from, to)
    },
  })

  it.each(['create', 'rename'] as const)('does not arrive late from before its %s', async (call) => {
    const at = gate()
    const answer = await takenOverAt(at, store('Ana', createDisk(drive(at, call))), take)
    expect(await onDisk()).toEqual(['Zoran'])
    expect(answer).toMatchObject({ code: 'taken-over', applied: true })
  })

  it('does not arrive late from behind a slow backup', async () => {
    const at = gate()
    const duty = () => ({
      beforeWrite: at.pass,
      notBefore: () => undefined,
      state: () => ({ at: null, trouble: null }),
    })
    const answer = await takenOverAt(at, store('Ana', disk, { duty }), take)
    expect(await onDisk()).toEqual(['Zoran'])
    expect(answer).toMatchObject({ code: 'taken-over', applied: true })
  })
})

describe('a file that another program puts there while a write is under way', () => {
  it('is not written over', async () => {
    const at = gate()
    const slow = createDisk({
      ...realDrive,
      create: async (to) => {
        if (to.startsWith(`${path}.writing-`)) await at.pass()
        return realDrive.create(to)
      },
    })
    const own = store('Ana', slow)
    await own.create(path, details)
    const foreign = store('Boris')
    await foreign.create(join(folder, 'b.cohort'), details)
    await add(foreign, 'Zoran')
    at.shut()
    const late = add(own, 'Nada').catch((error: unknown) => error)
    await at.reached
    await disk.move(join(folder, 'b.cohort'), path)
    at.open()
    expect(await late).toMatchObject({ code: 'changed-elsewhere', applied: true })
    expect(await onDisk()).toEqual(['Zoran'])
  })
})

describe('a file that was changed by hand behind a head that is ours', () => {
  it('is not written over', async () => {
    const own = store('Ana')
    await own.create(path, details)
    await add(own, 'Zoran')
    for (let one = 0; one < 10; one += 1) await add(own, `Mila ${one}`)
    const edited = (await readFile(path, 'utf8')).replace('Mila 9', 'By hand')
    await writeFile(path, edited)
    await expect(add(own, 'Nada')).rejects.toMatchObject({ code: 'changed-elsewhere', applied: true })
    expect(await readFile(path, 'utf8')).toBe(edited)
  })
})

describe('opening a file that is open already', () => {
  it('leaves alone a write of its own that is under way', async () => {
    const [sweep, write] = [gate(), gate()]
    const slow = createDisk({
      ...realDrive,
      names: async (of) => {
        await sweep.pass()
        return realDrive.names(of)
      },
      rename: async (from, to) => {
        if (to === path) await write.pass()
        return realDrive.rename(from, to)
      },
    })
    const own = store('Ana', slow)
    await own.create(path, details)
    sweep.shut()
    write.shut()
    const again = own.open(path)
    await Promise.race([sweep.reached, again])
    const change = add(own, 'Nada').catch((error: unknown) => error)
    await Promise.race([write.reached, wait(50)])
    sweep.open()
    await Promise.race([again, wait(50)])
    write.open()
    expect(await change).toMatchObject({ savedRevision: 2 })
    await again
    expect(await onDisk()).toEqual(['Nada'])
  })
})

describe('saving elsewhere', () => {
  const elsewhere = () => join(folder, 'elsewhere.cohort')
  /** A disk on which the first file at the new place waits at a gate. */
  const slowThere = (at: ReturnType<typeof gate>) =>
    createDisk({
      ...realDrive,
      rename: async (from, to) => {
        if (to === elsewhere()) await at.pass()
        return realDrive.rename(from, to)
      },
    })

  it('takes along a passphrase that came meanwhile', async () => {
    const at = gate()
    const own = store('Ana', slowThere(at))
    await own.create(path, details)
    at.shut()
    const moved = own.saveElsewhere(elsewhere())
    await at.reached
    await own.changeKey(await newKey('a long enough passphrase'), 'file.changePassphrase')
    at.open()
    await moved
    expect(isSealed(await readFile(elsewhere()))).toBe(true)
    expect(own.state()?.file.sealed).toBe(true)
  })

  it('makes no backup of what somebody was erased from meanwhile', async () => {
    const at = gate()
    const desk = deskIn(folder, slowThere(at))
    stores.push(desk.store)
    await desk.store.create(path, details)
    await desk.add('Nada')
    at.shut()
    const moved = desk.store.saveElsewhere(elsewhere())
    await at.reached
    await desk.store.rewrite('privacy.erase', ({ programme }) => ({
      programme: { ...programme, people: {} },
      history: { entries: [], dropped: 0 },
    }))
    at.open()
    await moved
    await desk.add('Zoran')
    const there = join(folder, 'elsewhere backups')
    const backups = await readdir(there).catch(() => [])
    for (const name of backups) expect(await readFile(join(there, name), 'utf8')).not.toContain('Nada')
    expect(await readFile(elsewhere(), 'utf8')).not.toContain('Nada')
  })
})

describe('taking over a file that is one’s own already', () => {
  it('loses no change that is made meanwhile', async () => {
    const own = store('Ana')
    await own.create(path, details)
    const [taken] = await Promise.allSettled([own.takeOver(), add(own, 'Nada')])
    expect(taken.status).toBe('fulfilled')
    expect(Object.values(own.programme().people).map(({ name }) => name)).toEqual(['Nada'])
    expect(await onDisk()).toEqual(['Nada'])
  })
})
