/**
 * One writer a file: a small file beside it names who writes, is renewed while they do, and is taken over only on the
 * user's word. Nobody's write depends on it alone: a lock that was lost is found out before the next write, and a file
 * that changed meanwhile by the guard.
 */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Holder } from '#shared/contract/file.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import type { Disk } from './disk.ts'
import {
  encoded,
  parseLock,
  readLock,
  renewal,
  seemsGone,
  silence,
  thisMachine,
  type Written,
} from './lock-text.ts'

/** The right to write a file. */
export interface Claim {
  /** Tells this claim from every other, also of the same process. */
  readonly token: string
  /** Refuses with `taken-over` (`locked`) once somebody else took it; asked before every write. */
  check(): Promise<void>
  /** Gives it up; the next one may have it. Touches nobody else's. */
  release(): Promise<void>
  /** Calls back once it is found out that somebody else took it. */
  onLost(tell: (to: Held) => void): void
}

/** Somebody else's claim. `holder` is null where their lock cannot be read; `isStale` where they seem gone. */
export interface Held {
  holder: Holder | null
  isStale: boolean
  token: string
  /** Changes with every sign of life. */
  sign: string
}
export type Claimed = ({ claim: null } & Held) | { claim: Claim }

export interface Claiming {
  who: string
  now: () => Instant
  /** Takes it from its holder; only on the user's word. */
  takeOver?: boolean
}

/** Where the lock of a programme file lies. */
export const lockPath = (path: string): string => `${path}.lock`

/** The tokens that this process holds now: a lock that names its number and none of them is of an earlier process. */
const living = new Set<string>()

const heldBy = (there: Written, now: Instant): Held => {
  const { token, who, host, since, renewedAt } = there
  const holder = token === '' ? null : { who, host, since, renewedAt, here: there.machine === thisMachine }
  return { holder, token, isStale: seemsGone(there, now, living), sign: `${token} ${renewedAt}` }
}

/** Claims the right to write `path`; gives the holder where somebody has it. Refuses where no lock can be written. */
export async function claimLock(disk: Disk, path: string, about: Claiming): Promise<Claimed> {
  const lock = lockPath(path)
  const since = about.now()
  const own: Written = {
    token: randomUUID(),
    who: about.who,
    host: hostname(),
    machine: thisMachine,
    process: process.pid,
    since,
    renewedAt: since,
  }
  if (about.takeOver) {
    await disk.replace(lock, encoded(own))
    return { claim: claimOf(disk, path, own, about) }
  }
  // Given up between the two looks is tried again, but not for ever: another may come and go.
  for (let attempt = 1; ; attempt += 1) {
    try {
      await disk.createNew(lock, encoded(own))
      return { claim: claimOf(disk, path, own, about) }
    } catch (error) {
      if (!isThere(error) || attempt === 5) throw error
    }
    const there = await readLock(disk, lock)
    if (there) return { claim: null, ...heldBy(there, about.now()) }
  }
}

const isThere = (error: unknown) => error instanceof Refusal && error.code === 'file-is-there-already'

function claimOf(disk: Disk, path: string, own: Written, { now }: Claiming): Claim {
  const lock = lockPath(path)
  living.add(own.token)
  let tellLost: (to: Held) => void = () => undefined
  const drop = () => {
    clearInterval(timer)
    living.delete(own.token)
  }
  const lost = (there: Written) => {
    if (!living.has(own.token)) return
    drop()
    tellLost(heldBy(there, now()))
  }
  /** In place and through one handle: a lock that somebody puts there meanwhile keeps its new holder. */
  const renew = () =>
    disk.rewrite(lock, (bytes) => {
      const there = parseLock(bytes)
      if (there.token === own.token) return encoded({ ...own, renewedAt: now() })
      lost(there)
      return null
    })
  const timer = setInterval(() => void renew().catch(() => undefined), renewal)
  timer.unref()
  return {
    token: own.token,
    check: async () => {
      const there = await readLock(disk, lock)
      if (there?.token === own.token) return
      if (there) lost(there)
      if (!living.has(own.token)) throw new Refusal('locked', 'taken-over')
      // Swept away by somebody, or gone with its drive: claimed again, or refused as the disk refuses.
      try {
        await disk.createNew(lock, encoded({ ...own, renewedAt: now() }))
      } catch (error) {
        throw isThere(error) ? new Refusal('locked', 'taken-over', { cause: error }) : error
      }
    },
    release: async () => {
      drop()
      // Away by name first and looked at then, so that what is deleted is surely ours.
      const aside = `${lock}.left-${own.token}`
      if ((await readLock(disk, lock))?.token !== own.token || !(await disk.move(lock, aside))) return
      const taken = await disk.read(aside)
      if (taken && parseLock(taken).token !== own.token)
        await disk.createNew(lock, taken).catch(() => undefined)
      await disk.remove(aside)
    },
    onLost: (tell) => {
      tellLost = tell
    },
  }
}

/**
 * Looks after a lock that somebody else holds and tells whenever the judgement changes; gives its own end. It compares
 * one look with the next by this computer's clock alone: what another's clock says does not count any more.
 */
export function watchLock(disk: Disk, path: string, first: Held, tell: (held: Held) => void): () => void {
  let last = first
  let seenAt = performance.now()
  const look = async () => {
    const there = await readLock(disk, lockPath(path))
    const held = there ? heldBy(there, there.renewedAt) : { ...last, sign: '' }
    const isNews = held.sign !== last.sign
    if (isNews) seenAt = performance.now()
    const isSilent = isNews ? false : last.isStale || performance.now() - seenAt > silence
    // A lock that was given up is nobody's any more.
    const next = { ...held, isStale: !there || held.isStale || isSilent }
    const isOther = next.isStale !== last.isStale || next.token !== last.token
    last = next
    if (isOther) tell(next)
  }
  const timer = setInterval(() => void look().catch(() => undefined), renewal)
  timer.unref()
  return () => clearInterval(timer)
}
