/** Writes the newest state; changes that come while one write runs share the next. */
import { Low } from 'lowdb'
import { cohortFile } from '../file/adapter.ts'
import type { Disk } from '../file/disk.ts'
import type { Content } from '../file/format.ts'

export interface Writer {
  readonly path: string
  /** Settles once a state at least as new as `content` is on the disk; rejects where the disk refused it. */
  save(content: Content): Promise<void>
  /** Settles when no write is running or waiting. */
  idle(): Promise<void>
}

/** A writer onto one file. */
export function createWriter(disk: Disk, path: string, first: Content): Writer {
  const low = new Low<Content>(cohortFile(disk, path), first)
  let waiting: Promise<void> | null = null
  let running: Promise<void> = Promise.resolve()

  const write = async () => {
    await running.catch(() => undefined)
    waiting = null
    running = low.write()
    await running
  }

  return {
    path,
    save: (content) => {
      low.data = content
      waiting ??= write()
      return waiting
    },
    idle: async () => {
      await waiting?.catch(() => undefined)
      await running.catch(() => undefined)
    },
  }
}
