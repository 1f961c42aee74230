/** What a lock file says, and how it is judged whether its holder is still there. */
import { createHash } from 'node:crypto'
import { cpus, homedir, hostname, totalmem } from 'node:os'
import { z } from 'zod'
import { type Instant, instant } from '#shared/model/scalars.ts'
import type { Disk } from './disk.ts'

/** How often a holder says that it is still there, and after how long a silence it seems gone; milliseconds. */
export const renewal = 30_000
export const silence = 150_000
/** By how much the clocks of two computers may differ before one look at a lock is misled; milliseconds. */
const skew = 600_000

const written = z.object({
  /** Of one claim. */
  token: z.string(),
  who: z.string(),
  host: z.string(),
  /** Tells computers of one name apart. */
  machine: z.string(),
  process: z.number().int(),
  since: instant,
  renewedAt: instant,
})
export type Written = z.output<typeof written>

/** This computer, among others that may have the same name; tells nothing else of it. */
export const thisMachine = createHash('sha256')
  .update(JSON.stringify([hostname(), homedir(), totalmem(), cpus()[0]?.model]))
  .digest('hex')
  .slice(0, 16)

const epoch = '1970-01-01T00:00:00.000Z'
/** A lock that cannot be read belongs to nobody who could be named. */
const nobodys: Written = {
  token: '',
  who: '',
  host: '',
  machine: '',
  process: 0,
  since: epoch,
  renewedAt: epoch,
}

/** What the bytes of a lock say; an empty token where they say nothing. */
export function parseLock(bytes: Uint8Array): Written {
  try {
    return written.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return nobodys
  }
}

/** What a lock file says; null where there is none. */
export async function readLock(disk: Disk, lock: string): Promise<Written | null> {
  const bytes = await disk.read(lock)
  return bytes && parseLock(bytes)
}

/** The bytes of a lock file; as long at every renewal. */
export const encoded = (lock: Written): Uint8Array => new TextEncoder().encode(`${JSON.stringify(lock)}\n`)

function lives(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Whether a holder seems gone at one look: on this computer their process ended (`living` are the tokens of this one),
 * or was silent too long by the clock that both share; elsewhere they were silent for longer than that and than two
 * clocks may differ. It only decides what is said; nothing is taken without the user's word.
 */
export function seemsGone(lock: Written, now: Instant, living: ReadonlySet<string>): boolean {
  const silent = Date.parse(now) - Date.parse(lock.renewedAt)
  if (lock.machine !== thisMachine) return silent > silence + skew
  if (lock.process === process.pid) return !living.has(lock.token)
  return silent > silence || !lives(lock.process)
}
