/** What the app remembers on this computer survives a restart, and costs nobody anything when it is lost. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inProcess } from '#electron/services/in-process.ts'
import { openDesk } from '#electron/services/desk/desk.ts'
import { bytesOf } from '#electron/services/file/cohort-file.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { newKey } from '#electron/services/file/seal.ts'
import { createClient } from '#shared/contract/client.ts'
import { contract } from '#shared/contract/index.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { aCohort, written } from '#tests/support/cohort.ts'
import { testBackend } from '#tests/support/hosts/parts.ts'

const defaults = {
  language: 'en',
  theme: 'system',
  paper: 'A4',
  who: '',
  backupFolder: '',
  lockAfterMinutes: 15,
}
const at = (n: number) => `2026-06-16T09:00:${String(n).padStart(2, '0')}.000Z`

let folder = ''
let own = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-desk-'))
  own = join(folder, 'desk.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const remember = async (path: string, n: number, on: Disk = disk) => {
  const desk = await openDesk(on, folder)
  await desk.remember({ path, name: `Programme ${n}`, sealed: false, openedAt: at(n) })
  return desk
}

describe('settings', () => {
  it('begin with the defaults and survive a restart', async () => {
    const desk = await openDesk(disk, folder)
    expect(desk.settings()).toEqual(defaults)
    await desk.change({ language: 'sr-Cyrl', theme: 'dark' })
    expect((await openDesk(disk, folder)).settings()).toEqual({
      ...defaults,
      language: 'sr-Cyrl',
      theme: 'dark',
    })
  })

  it('changed many times at once are on the disk as they were last', async () => {
    let turn = 0
    const uneven: Disk = {
      ...disk,
      replace: async (path, bytes) => {
        const wait = (turn += 1) % 2 ? 25 : 0
        await new Promise((done) => setTimeout(done, wait))
        await disk.replace(path, bytes)
      },
    }
    const desk = await openDesk(uneven, folder)
    await Promise.all([
      desk.change({ paper: 'Letter' }),
      desk.change({ theme: 'dark' }),
      desk.change({ paper: 'A4' }),
    ])
    expect((await openDesk(disk, folder)).settings()).toEqual({ ...defaults, theme: 'dark', paper: 'A4' })
  })

  it('that cannot be written hold until the app is closed', async () => {
    const refusing: Disk = { ...disk, replace: () => Promise.reject(new Error('the disk is gone')) }
    const desk = await openDesk(refusing, folder)
    expect(await desk.change({ theme: 'light' })).toEqual({ ...defaults, theme: 'light' })
    expect(desk.settings().theme).toBe('light')
  })
})

describe('a desk that could not be read when the app began', () => {
  it('is not written over', async () => {
    await (await openDesk(disk, folder)).change({ backupFolder: '/stick' })
    const scanned: Disk = { ...disk, read: () => Promise.reject(new Refusal('locked', 'file-is-in-use')) }
    const desk = await openDesk(scanned, folder)
    await desk.change({ theme: 'dark' })
    expect(desk.settings().theme).toBe('dark')
    expect((await openDesk(disk, folder)).settings()).toEqual({ ...defaults, backupFolder: '/stick' })
  })
})

describe('the recent programmes', () => {
  it('keep no name of one that got its passphrase elsewhere', async () => {
    const path = join(folder, 'a.cohort')
    const desk = await remember(path, 1)
    const content = written(aCohort({ pairs: 1, state: 'matched' }))
    await disk.replace(path, bytesOf(content, await newKey('a long enough passphrase')))
    expect(await desk.recent()).toMatchObject([{ path, name: '', sealed: true }])
    expect(await readFile(own, 'utf8')).not.toContain('Programme 1')
  })

  it('are the last twelve, newest first, each once', async () => {
    const desk = await openDesk(disk, folder)
    for (let n = 1; n <= 14; n += 1)
      await desk.remember({ path: `/p/${n}.cohort`, name: `P ${n}`, sealed: false, openedAt: at(n) })
    await desk.remember({ path: '/p/5.cohort', name: 'P 5, renamed', sealed: false, openedAt: at(15) })
    const recent = await (await openDesk(disk, folder)).recent()
    expect(recent.map(({ path }) => path)).toEqual(
      [5, 14, 13, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((n) => `/p/${n}.cohort`),
    )
    expect(recent[0]).toMatchObject({ name: 'P 5, renamed', openedAt: at(15) })
  })

  it('say which file is missing, as of now', async () => {
    const path = join(folder, 'a.cohort')
    const desk = await remember(path, 1)
    expect(await desk.recent()).toMatchObject([{ path, missing: true }])
    await writeFile(path, 'here')
    expect(await desk.recent()).toMatchObject([{ path, missing: false }])
  })
})

describe('a desk that cannot be read', () => {
  it.each(['', '{', 'null', '[]', '7', '\u0000\u0001', '{"settings":null,"recent":4}'])(
    'as %j gives the defaults and an empty list',
    async (text) => {
      await writeFile(own, text)
      const desk = await openDesk(disk, folder)
      expect(desk.settings()).toEqual(defaults)
      expect(await desk.recent()).toEqual([])
    },
  )

  it('because it is a folder gives the defaults', async () => {
    await mkdir(own)
    expect((await openDesk(disk, folder)).settings()).toEqual(defaults)
  })

  it('in one part keeps the others: a theme nobody knows costs no programme', async () => {
    await remember('/p/1.cohort', 1)
    const json = JSON.parse(await readFile(own, 'utf8')) as { settings: object; recent: object[] }
    const damaged = {
      settings: { ...json.settings, language: 'sr-Latn', theme: 'sepia' },
      recent: [{ path: 7 }, ...json.recent],
    }
    await writeFile(own, JSON.stringify(damaged))
    const desk = await openDesk(disk, folder)
    expect(desk.settings()).toEqual({ ...defaults, language: 'sr-Latn' })
    expect(await desk.recent()).toMatchObject([{ path: '/p/1.cohort' }])
  })
})

describe('an app started anew', () => {
  const details = {
    name: 'Brodarac',
    organisation: '',
    edition: '2026',
    startsOn: '2026-03-02',
    endsOn: '2026-12-18',
    language: 'en',
    zone: 'Europe/Belgrade',
  } as const
  const start = async () => {
    const { dispatch, announcer, close } = await testBackend(folder)
    return { client: createClient(contract, inProcess(dispatch, announcer)), close }
  }

  it('remembers a programme under its name where it was saved last, and opens it after its desk was lost', async () => {
    const path = join(folder, 'a.cohort')
    const elsewhere = join(folder, 'b')
    const first = await start()
    await first.client.programme.create({ path, details })
    await first.client.programme.saveElsewhere({ path: elsewhere })
    await first.close()
    const second = await start()
    expect(await second.client.programme.recent()).toMatchObject([
      { path: `${elsewhere}.cohort`, name: 'Brodarac', missing: false },
      { path, name: 'Brodarac', missing: false },
    ])
    await second.close()
    await writeFile(join(folder, 'desk', 'desk.json'), 'lost')
    const third = await start()
    expect(await third.client.programme.recent()).toEqual([])
    expect((await third.client.programme.open({ path }))?.programme.name).toBe('Brodarac')
    await third.close()
  })
})
