/** Writes the newest state; changes that come while one write runs share the next. */
import { Low } from 'lowdb'
import { Refusal } from '#shared/model/refusal.ts'
import { cohortFile } from '../file/adapter.ts'
import type { Disk } from '../file/disk.ts'
import type { Content } from '../file/format.ts'
import type { Key } from '../file/seal.ts'
import type { Guard } from './guard.ts'

export interface Writer {
  readonly path: string
  /** Settles once a state at least as new as `content` is on the disk; rejects where the disk or the guard refused it. */
  save(content: Content): Promise<void>
  /** Removes what interrupted writes left behind; never what one of this writer's own is at. */
  sweep(): Promise<void>
  /** Settles when no write is running or waiting. */
  idle(): Promise<void>
  /** Begins no write from now on: one that waits is refused (`no-programme-open`), one that runs comes to its end. */
  stop(): void
  /** As the guard's: lets the next write go over what another program left there, once `keep` has kept it. */
  giveWay: Guard['giveWay']
}

export interface WriterParts {
  disk: Disk
  path: string
  guard: Guard
  /** Null where the file has no passphrase; asked for each write. */
  key: () => Key | null
  /** Done before each write, such as a backup; must not reject. */
  prepare: () => Promise<void>
}

/** A writer onto one file. */
export function createWriter({ disk, path, guard, key, prepare }: WriterParts, first: Content): Writer {
  // Looked at before a backup is made of it, and once more when the new file lies beside it: whoever takes the file over
  // either sweeps that away, or is seen by this.
  const about = { key, trying: guard.trying, lastLook: guard.before }
  const low = new Low<Content>(cohortFile(disk, path, about), first)
  let isStopped = false
  let waiting: Promise<void> | null = null
  let running: Promise<void> = Promise.resolve()

  const goOn = () => {
    if (isStopped) throw new Refusal('not-found', 'no-programme-open')
  }
  const writeOnce = async () => {
    try {
      goOn()
      await guard.before()
      await prepare()
      goOn()
    } finally {
      // From here on what comes needs a write of its own.
      waiting = null
    }
    await low.write()
    await guard.after()
  }
  const inTurn = (work: () => Promise<void>) => (running = running.catch(() => undefined).then(work))

  return {
    path,
    save: (content) => {
      low.data = content
      waiting ??= inTurn(writeOnce)
      return waiting
    },
    sweep: () => inTurn(() => disk.sweep(path)),
    idle: () => running.catch(() => undefined),
    stop: () => {
      isStopped = true
    },
    giveWay: (keep) => guard.giveWay(keep),
  }
}
