/** One writer a file: the lock beside it, on a real folder. */
import { renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { type Claim, claimLock, type Held, lockPath, watchLock } from '#electron/services/file/lock.ts'
import { Refusal } from '#shared/model/refusal.ts'

let folder = ''
let path = ''
const claims: Claim[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-lock-'))
  path = join(folder, 'a.cohort')
})
afterEach(async () => {
  vi.useRealTimers()
  for (const claim of claims.splice(0)) await claim.release()
  await rm(folder, { recursive: true, force: true })
})

const now = () => new Date().toISOString()
const asked = (takeOver = false, on: Disk = disk) => claimLock(on, path, { who: 'Ana', now, takeOver })
const claimed = async (takeOver = false, on: Disk = disk): Promise<Claim> => {
  const { claim } = await asked(takeOver, on)
  if (!claim) throw new Error('somebody has it')
  claims.push(claim)
  return claim
}
const held = async (): Promise<Held> => {
  const answer = await asked()
  if (answer.claim) throw new Error('nobody has it')
  return answer
}
interface Text {
  token: string
  who: string
  host: string
  machine: string
  process: number
  since: string
  renewedAt: string
}
const text = async () => JSON.parse(await readFile(lockPath(path), 'utf8')) as Text
/** A lock as another process or computer left it. */
const left = async (about: Partial<Text>) => {
  const own = await claimed()
  const there = await text()
  await own.release()
  await writeFile(lockPath(path), JSON.stringify({ ...there, token: 'theirs', ...about }))
}
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString()
const gone = 4_194_304 // Beyond the highest process number of Linux.
const minute = 60_000

describe('the right to write a file', () => {
  it('is one holder’s, who is named to the next, also within one process', async () => {
    await claimed()
    expect(await held()).toMatchObject({
      holder: { who: 'Ana', host: hostname(), here: true },
      isStale: false,
    })
  })

  it('is the next one’s once it was given up, and nothing is left of it', async () => {
    const own = await claimed()
    await own.release()
    expect(await readdir(folder)).toEqual([])
    await claimed()
  })

  it('was left behind by a process of this computer that ended', async () => {
    await left({ process: gone })
    expect((await held()).isStale).toBe(true)
  })

  it('was left behind by an earlier process that had our number', async () => {
    await left({ process: process.pid })
    expect((await held()).isStale).toBe(true)
  })

  it('is held by a computer of another kind and the same name, whose processes we cannot see', async () => {
    await left({ process: gone, machine: 'another' })
    expect(await held()).toMatchObject({ isStale: false, holder: { here: false } })
  })

  it.each([
    [3 * minute, false],
    [-8 * minute, false],
    [20 * minute, true],
  ])(
    'elsewhere, silent for %d ms by a clock that may be wrong, seems left behind: %s',
    async (silent, is) => {
      await left({ machine: 'another', renewedAt: ago(silent) })
      expect((await held()).isStale).toBe(is)
    },
  )

  it('of a lock that cannot be read is nobody’s who could be named, and still not taken', async () => {
    await writeFile(lockPath(path), '')
    expect(await held()).toMatchObject({ holder: null, isStale: true })
    expect(await readFile(lockPath(path), 'utf8')).toBe('')
  })

  it('is taken over on the user’s word, and the one before is refused from then on', async () => {
    const first = await claimed()
    const lost = vi.fn()
    first.onLost(lost)
    const second = await claimed(true)
    await expect(first.check()).rejects.toMatchObject({ kind: 'locked', code: 'taken-over' })
    expect(lost).toHaveBeenCalledTimes(1)
    await second.check()
  })

  it('that was taken over is not given up by the one before', async () => {
    const first = await claimed()
    const second = await claimed(true)
    await first.release()
    await second.check()
    expect((await text()).token).toBe(second.token)
  })

  it('is given up by nobody but its holder, also where it changes hands in that very moment', async () => {
    let second: Claim | undefined
    const first = await claimed(false, {
      ...disk,
      move: async (from, to) => {
        second ??= await claimed(true)
        return disk.move(from, to)
      },
    })
    await first.release()
    expect((await text()).token).toBe(second?.token)
    await second?.check()
    expect(await readdir(folder)).toEqual(['a.cohort.lock'])
  })

  it('is claimed again where the lock was swept away, and lost where another was quicker', async () => {
    const first = await claimed()
    await rm(lockPath(path))
    await first.check()
    expect((await text()).token).toBe(first.token)
    await rm(lockPath(path))
    await claimed()
    await expect(first.check()).rejects.toMatchObject({ code: 'taken-over' })
  })

  it('is not claimed again by one who gave it up', async () => {
    const own = await claimed()
    await own.release()
    await expect(own.check()).rejects.toMatchObject({ code: 'taken-over' })
    expect(await readdir(folder)).toEqual([])
  })

  it('is refused as the disk refuses it', async () => {
    const full: Disk = { ...disk, createNew: () => Promise.reject(new Refusal('read-only', 'no-permission')) }
    await expect(asked(false, full)).rejects.toMatchObject({ code: 'no-permission' })
  })
})

describe('a holder', () => {
  /** Half a minute passes, and everything that began then ends. */
  const halfAMinute = async () => {
    await vi.advanceTimersByTimeAsync(30_000)
    await new Promise((settle) => setTimeout(settle, 100))
    vi.useRealTimers()
  }

  it('says twice a minute that it is still there, in the same file', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    await claimed()
    const before = { ...(await text()), inode: (await disk.facts(lockPath(path)))?.inode }
    await halfAMinute()
    const after = { ...(await text()), inode: (await disk.facts(lockPath(path)))?.inode }
    expect(Date.parse(after.renewedAt) - Date.parse(before.renewedAt)).toBe(30_000)
    expect({ ...after, renewedAt: '' }).toEqual({ ...before, renewedAt: '' })
  })

  it('finds out at its renewal that it was taken over, and leaves the new lock as it is', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    const first = await claimed()
    const lost = vi.fn<(to: Held) => void>()
    first.onLost(lost)
    const second = await claimed(true)
    await halfAMinute()
    expect(lost.mock.calls[0]?.[0].token).toBe(second.token)
    expect((await text()).token).toBe(second.token)
  })

  it('that is taken over between its look and its renewal leaves the new lock as it is', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    const theirs = JSON.stringify({ token: 'theirs' })
    let looked = 0
    const own = await claimed(false, {
      ...disk,
      rewrite: (lock, change) =>
        disk.rewrite(lock, (bytes) => {
          looked += 1
          writeFileSync(`${lock}.new`, theirs)
          renameSync(`${lock}.new`, lock)
          return change(bytes)
        }),
    })
    await halfAMinute()
    expect(looked).toBe(1)
    expect(await readFile(lockPath(path), 'utf8')).toBe(theirs)
    await expect(own.check()).rejects.toMatchObject({ code: 'taken-over' })
  })
})

describe('somebody who waits', () => {
  it('learns from our clock alone that a holder fell silent, or is there after all', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    await left({ machine: 'another', renewedAt: ago(20 * minute) })
    const seen: boolean[] = []
    const end = watchLock(disk, path, await held(), ({ isStale }) => seen.push(isStale))
    const pass = async (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += 30_000) {
        await vi.advanceTimersByTimeAsync(30_000)
        await new Promise((settle) => setTimeout(settle, 20))
      }
    }
    await pass(minute)
    expect(seen).toEqual([])
    const there = await text()
    await writeFile(lockPath(path), JSON.stringify({ ...there, renewedAt: ago(19 * minute) }))
    await pass(minute)
    expect(seen).toEqual([false])
    await pass(3 * minute)
    expect(seen).toEqual([false, true])
    end()
  })
})
