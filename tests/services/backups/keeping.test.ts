/** Backups that make themselves, on a real folder: what was there before a change, in both places, and never in its way. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { knownCopies } from '#electron/services/copies/known.ts'
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { newKey } from '#electron/services/file/seal.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { aStick, deskIn } from './desk.ts'
import { details } from '#tests/support/details.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/files')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const hour = (n: number, minute = 0) =>
  `2026-06-16T${String(n).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`
const listed = async (path: string) => (await readdir(path).catch(() => [])).toSorted()
const namesIn = async (path: string) =>
  Object.values((await readCohort(disk, path)).content.programme.people).map(({ name }) => name)

/** A disk that refuses to write into folders of backups while `full.is`. */
function fullDisk(): { full: { is: boolean }; on: Disk } {
  const full = { is: false }
  const refused = (path: string) => full.is && path.includes(' backups')
  return {
    full,
    on: {
      ...disk,
      replace: (path, bytes) =>
        refused(path) ? Promise.reject(new Refusal('disk-full', 'disk-is-full')) : disk.replace(path, bytes),
    },
  }
}

describe('a backup', () => {
  it('is made before the first change since opening, of what was there', async () => {
    const first = deskIn(folder)
    await first.store.create(first.path, details)
    await first.add('Ana Ljubić')
    await first.store.close()

    const { store, moving, add, path, beside } = deskIn(folder)
    moving.now = hour(9)
    await rm(beside, { recursive: true })
    await store.open(path)
    expect(await listed(beside)).toEqual([])
    await add('Vid Oraš')
    // Written at 07:00, which is nine o'clock in Belgrade.
    expect(await listed(beside)).toEqual(['Brodarac 2026-06-16 09.00 r2.cohort'])
    expect(await namesIn(join(beside, 'Brodarac 2026-06-16 09.00 r2.cohort'))).toEqual(['Ana Ljubić'])
    expect(store.state()?.file.backup).toEqual({ at: hour(9), trouble: null })
  })

  it('is the very bytes of the file', async () => {
    const { store, add, path, beside } = deskIn(folder)
    await store.create(path, details)
    const before = await readFile(path)
    await add('Ana Ljubić')
    expect(await readFile(join(beside, 'Brodarac 2026-06-16 09.00 r1.cohort'))).toEqual(before)
  })

  it('is made again after an hour of work, and not before', async () => {
    const { store, add, moving, path, beside } = deskIn(folder)
    await store.create(path, details)
    for (const [at, name] of [
      [hour(7), 'A'],
      [hour(7, 59), 'B'],
      [hour(8), 'C'],
      [hour(8, 30), 'D'],
    ] as const) {
      moving.now = at
      await add(name)
    }
    expect(await listed(beside)).toEqual([
      'Brodarac 2026-06-16 09.00 r1.cohort',
      'Brodarac 2026-06-16 09.59 r3.cohort',
    ])
  })

  it('is dropped when four of the day are there, and stays as the last of its day', async () => {
    const { store, add, moving, path, beside } = deskIn(folder)
    await store.create(path, details)
    for (let at = 0; at < 14; at += 1) {
      moving.now = `2026-06-${16 + Math.floor(at / 7)}T${String(7 + (at % 7)).padStart(2, '0')}:00:00.000Z`
      await add(`Mentor ${at}`)
    }
    expect(await listed(beside)).toEqual([
      'Brodarac 2026-06-16 15.00 r8.cohort',
      'Brodarac 2026-06-17 12.00 r12.cohort',
      'Brodarac 2026-06-17 13.00 r13.cohort',
      'Brodarac 2026-06-17 14.00 r14.cohort',
    ])
  })

  it('stays where the user named it, and where it is of another programme', async () => {
    const { store, add, moving, path, beside } = deskIn(folder)
    await store.create(path, details)
    await mkdir(beside)
    const other = deskIn(join(folder, 'other'))
    await other.store.create(other.path, details)
    await writeFile(join(beside, 'Brodarac 2026-06-16 01.00 r1.cohort'), await readFile(other.path))
    await writeFile(join(beside, 'before the audit.cohort'), await readFile(path))
    for (let at = 7; at < 14; at += 1) {
      moving.now = hour(at)
      await add(`Mentor ${at}`)
    }
    const there = await listed(beside)
    expect(there).toContain('Brodarac 2026-06-16 01.00 r1.cohort')
    expect(there).toContain('before the audit.cohort')
    expect(there).toHaveLength(5)
    await other.store.close()
  })

  it('that is damaged pushes no good one out', async () => {
    const { store, add, moving, path, beside } = deskIn(folder)
    await store.create(path, details)
    await add('A')
    moving.now = hour(8)
    await add('B')
    const newest = join(beside, 'Brodarac 2026-06-16 09.00 r2.cohort')
    const bytes = await readFile(newest)
    bytes[bytes.length - 9] = 0
    await writeFile(newest, bytes)
    for (const at of [9, 10]) {
      moving.now = hour(at)
      await add(`Mentor ${at}`)
    }
    expect(await listed(beside)).toHaveLength(4)
    moving.now = hour(11)
    await add('E')
    expect(await listed(beside)).toEqual([
      'Brodarac 2026-06-16 09.00 r2.cohort',
      'Brodarac 2026-06-16 10.00 r3.cohort',
      'Brodarac 2026-06-16 11.00 r4.cohort',
      'Brodarac 2026-06-16 12.00 r5.cohort',
    ])
  })

  it('is not made of a file that is damaged on the disk, and the trouble is named', async () => {
    const { store, add, keeper, path, beside } = deskIn(folder)
    await store.create(path, details)
    await add('A')
    const bytes = await readFile(path)
    bytes[bytes.length - 9] = 0
    await writeFile(path, bytes)
    const { made, unreached } = await keeper.make(path)
    expect({ made, unreached }).toEqual({ made: [], unreached: [{ path: beside, code: 'file-was-changed' }] })
    expect(store.state()?.file.backup.trouble).toBe('file-was-changed')
  })
})

describe('the chosen folder', () => {
  it('gets a copy too', async () => {
    const { store, add, moving, path, beside } = deskIn(folder)
    moving.chosen = await aStick(folder)
    await store.create(path, details)
    await add('A')
    expect(await listed(join(moving.chosen, 'Brodarac backups'))).toEqual(await listed(beside))
    expect(await listed(beside)).toHaveLength(1)
  })

  it('that is away stops neither the change nor the copy beside, is not made anew, and gets one when it is back', async () => {
    const { store, add, moving, path, beside } = deskIn(folder)
    const stick = await aStick(folder)
    moving.chosen = stick
    await rename(stick, `${stick} away`)
    await store.create(path, details)
    const answer = await add('A')
    expect(answer.savedRevision).toBe(answer.revision)
    expect(await listed(beside)).toHaveLength(1)
    expect(await listed(stick)).toEqual([])
    expect(store.state()?.file.backup.trouble).toBe('backup-folder-gone')

    await rename(`${stick} away`, stick)
    moving.now = hour(7, 6)
    await add('B')
    expect(await listed(join(stick, 'Brodarac backups'))).toEqual(['Brodarac 2026-06-16 09.00 r2.cohort'])
    expect(await listed(beside)).toHaveLength(1)
    expect(store.state()?.file.backup.trouble).toBeNull()
  })
})

describe('a disk that is too full for a backup', () => {
  it('keeps the change saved, says so, and is asked again', async () => {
    const { full, on } = fullDisk()
    const { store, add, moving, path, beside } = deskIn(folder, on)
    await store.create(path, details)
    full.is = true
    const answer = await add('A')
    expect(answer.savedRevision).toBe(2)
    expect(await namesIn(path)).toEqual(['A'])
    expect(store.state()?.file.backup).toEqual({ at: null, trouble: 'disk-is-full' })
    full.is = false
    moving.now = hour(7, 5)
    await add('B')
    expect(await listed(beside)).toEqual(['Brodarac 2026-06-16 09.00 r2.cohort'])
    expect(store.state()?.file.backup).toEqual({ at: hour(7, 5), trouble: null })
  })
})

describe('a file of an earlier version', () => {
  it('is kept as it was before the first change writes it in the new one, and can be put back', async () => {
    const { store, add, path, beside } = deskIn(folder)
    const old = await readFile(join(fixtures, 'v1-small.cohort'))
    await writeFile(path, old)
    await utimes(path, new Date(hour(5)), new Date(hour(5)))
    await store.open(path)
    const people = Object.keys(store.programme().people).length
    await add('Ana Ljubić')
    const [made = ''] = await listed(beside)
    expect(made).toMatch(/^Brodarac 2026-06-16 07\.00 r\d+\.cohort$/)
    expect(await readFile(join(beside, made))).toEqual(old)
    expect(await namesIn(join(beside, made))).toHaveLength(people)
    const about = { path, id: store.programme().id, chosenFolder: '' }
    expect((await knownCopies(disk, about)).map(({ path: copy }) => copy)).toEqual([join(beside, made)])
  })
})

describe('a file with a passphrase', () => {
  it('that is damaged is not copied, though nobody gave the passphrase', async () => {
    const { store, path, beside, keeper } = deskIn(folder)
    await store.create(path, details)
    await store.changeKey(await newKey('reeds and water'), 'file.changePassphrase')
    const bytes = await readFile(path)
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
    await writeFile(path, bytes)
    expect((await keeper.make(path)).unreached).toEqual([{ path: beside, code: 'file-was-changed' }])
    expect(await listed(beside)).toEqual([])
  })

  it('is copied sealed, and never as it was before it had one', async () => {
    const { store, add, moving, path, beside } = deskIn(folder)
    await store.create(path, details)
    await store.changeKey(await newKey('reeds and water'), 'file.changePassphrase')
    expect(await listed(beside)).toEqual([])
    await add('Ana Ljubić')
    moving.now = hour(9)
    await add('Vid Oraš')
    const [first = '', second = ''] = await listed(beside)
    for (const name of [first, second])
      expect((await readFile(join(beside, name))).includes('Brodarac 2026')).toBe(false)
    const { content } = await readCohort(disk, join(beside, second), { passphrase: 'reeds and water' })
    expect(Object.values(content.programme.people).map(({ name }) => name)).toEqual(['Ana Ljubić'])
  })
})

describe('an erasure', () => {
  it('has no backup before it, not even after the disk refused it once', async () => {
    let full = false
    const { store, add, moving, path, beside } = deskIn(folder, {
      ...disk,
      replace: (to, bytes) =>
        full ? Promise.reject(new Refusal('disk-full', 'disk-is-full')) : disk.replace(to, bytes),
    })
    await store.create(path, details)
    await add('Ana Ljubić')
    await rm(beside, { recursive: true })
    moving.now = hour(12)
    full = true
    await expect(
      store.rewrite('privacy.erase', ({ programme, history }) => ({
        programme: { ...programme, people: {} },
        history,
      })),
    ).rejects.toThrow('disk-is-full')
    full = false
    await store.saveAgain()
    expect(await listed(beside)).toEqual([])
    await add('Vid Oraš')
    const [made = ''] = await listed(beside)
    expect(await namesIn(join(beside, made))).toEqual([])
  })
})
