/** One writer a file: a small file beside it names who writes, is renewed while they do, and is taken over only on the user's word. */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { z } from 'zod'
import type { Holder } from '#shared/contract/file.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { type Instant, instant } from '#shared/model/scalars.ts'
import type { Disk } from './disk.ts'

/** How often a holder says that it is still there, and after how long a silence it seems gone; milliseconds. */
const renewal = 30_000
const silence = 150_000

const written = z.object({
  token: z.string(),
  who: z.string(),
  host: z.string(),
  process: z.number().int(),
  since: instant,
  renewedAt: instant,
})
type Written = z.output<typeof written>

/** The right to write a file. */
export interface Claim {
  /** Refuses with `taken-over` (`locked`) once somebody else took it; asked before every write. */
  check(): Promise<void>
  /** Gives it up; the next one may have it. */
  release(): Promise<void>
}

export type Claimed = { claim: Claim; holder: null } | { claim: null; holder: Holder; isStale: boolean }

/** Where the lock of a programme file lies. */
export const lockPath = (path: string): string => `${path}.lock`

async function readLock(disk: Disk, path: string): Promise<Written | null> {
  const bytes = await disk.read(lockPath(path))
  if (!bytes) return null
  try {
    return written.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    // A lock that cannot be read belongs to nobody who could be named.
    return { token: '', who: '', host: '', process: 0, since: epoch, renewedAt: epoch }
  }
}
const epoch = '1970-01-01T00:00:00.000Z'

function lives(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Somebody seems gone whose process ended on this computer, or who was silent too long on another. */
const isStale = (lock: Written, now: Instant): boolean =>
  lock.host === hostname() ? !lives(lock.process) : Date.parse(now) - Date.parse(lock.renewedAt) > silence

const encoded = (lock: Written): Uint8Array => new TextEncoder().encode(`${JSON.stringify(lock)}\n`)

export interface Claiming {
  who: string
  now: () => Instant
  /** Takes it from its holder; only on the user's word. */
  takeOver?: boolean
}

/** Claims the right to write `path`; gives the holder where somebody has it. Refuses where no lock can be written. */
export async function claimLock(disk: Disk, path: string, about: Claiming): Promise<Claimed> {
  const own: Written = {
    token: randomUUID(),
    who: about.who,
    host: hostname(),
    process: process.pid,
    since: about.now(),
    renewedAt: about.now(),
  }
  if (about.takeOver) {
    await disk.replace(lockPath(path), encoded(own))
    return { claim: claimOf(disk, path, own, about.now), holder: null }
  }
  try {
    await disk.createNew(lockPath(path), encoded(own))
    return { claim: claimOf(disk, path, own, about.now), holder: null }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'file-is-there-already') throw error
  }
  const there = await readLock(disk, path)
  // It was given up between the two looks.
  if (!there) return claimLock(disk, path, about)
  const { who, host, since, renewedAt } = there
  const holder = { who, host, since, renewedAt, here: host === hostname() }
  return { claim: null, holder, isStale: isStale(there, about.now()) }
}

function claimOf(disk: Disk, path: string, own: Written, now: () => Instant): Claim {
  const isOurs = async () => (await readLock(disk, path))?.token === own.token
  const renew = async () => {
    if (await isOurs()) await disk.replace(lockPath(path), encoded({ ...own, renewedAt: now() }))
  }
  const timer = setInterval(() => void renew().catch(() => undefined), renewal)
  timer.unref()
  return {
    check: async () => {
      const there = await readLock(disk, path)
      // Swept away by somebody, or gone with its drive: claimed again, or refused as the disk refuses.
      if (!there) await disk.createNew(lockPath(path), encoded({ ...own, renewedAt: now() }))
      else if (there.token !== own.token) throw new Refusal('locked', 'taken-over')
    },
    release: async () => {
      clearInterval(timer)
      if (await isOurs()) await disk.remove(lockPath(path))
    },
  }
}
