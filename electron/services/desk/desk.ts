/** What the app itself remembers on this computer: its settings and the recent programmes. */
import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { type AppSettings, appSettings } from '#shared/contract/host.ts'
import { type RecentFile, recentFile } from '#shared/contract/programme.ts'
import { jsonFile } from '../file/adapter.ts'
import { labelOf } from '../file/cohort-file.ts'
import type { Disk } from '../file/disk.ts'

const kept = recentFile.omit({ missing: true })
/** What is kept of a recent programme. */
export type Kept = z.output<typeof kept>
interface DeskFile {
  settings: AppSettings
  recent: Kept[]
}

/** Reads what can be read, part by part: a setting nobody knows any more does not cost the list of programmes. */
function readDesk(json: unknown): DeskFile {
  const parts = z.record(z.string(), z.unknown()).catch({})
  const { settings, recent } = parts.parse(json)
  const known = Object.entries(parts.parse(settings)).filter(
    ([name, value]) => appSettings.partial().safeParse({ [name]: value }).success,
  )
  const list = z.array(z.unknown()).catch([]).parse(recent)
  return {
    settings: appSettings.parse(Object.fromEntries(known)),
    recent: list.flatMap((one) => kept.safeParse(one).data ?? []),
  }
}

export interface Desk {
  settings(): AppSettings
  change(changes: Partial<AppSettings>): Promise<AppSettings>
  recent(): Promise<RecentFile[]>
  remember(file: Kept): Promise<void>
  forget(path: string): Promise<void>
}

const mostRecent = 12

/** Reads the app's own file; one that cannot be read gives the defaults, never an error. */
export async function openDesk(disk: Disk, dataDir: string): Promise<Desk> {
  const path = join(dataDir, 'desk.json')
  const low = new Low<DeskFile>(jsonFile(disk, path, readDesk), readDesk(null))
  // What an interrupted write left behind may name programmes that have a passphrase by now.
  await disk.sweep(path)
  // The desk is a convenience: where it cannot be read or written, work goes on. What could not be read is not written over.
  const isRead = await low.read().then(
    () => true,
    () => false,
  )
  let last = Promise.resolve()
  /** One write after the other, so that the newest is the one that stays. */
  const keep = () => (last = last.then(() => (isRead ? low.write() : undefined)).catch(() => undefined))

  /** A programme that got its passphrase elsewhere: the list keeps its place and nothing else. */
  async function unnamed(): Promise<void> {
    const named = low.data.recent.filter(({ sealed }) => !sealed)
    const labels = await Promise.all(named.map(({ path: at }) => labelOf(disk, at).catch(() => null)))
    const sealed = new Set(named.filter((_, at) => labels[at]?.sealed).map((file) => file.path))
    if (sealed.size === 0) return
    low.data.recent = low.data.recent.map((file) =>
      sealed.has(file.path) ? { path: file.path, name: '', openedAt: file.openedAt, sealed: true } : file,
    )
    await keep()
  }
  return {
    settings: () => low.data.settings,
    change: async (changes) => {
      low.data.settings = { ...low.data.settings, ...changes }
      await keep()
      return low.data.settings
    },
    recent: async () => {
      await unnamed()
      return Promise.all(
        low.data.recent.map(async (file) => ({ ...file, missing: !(await disk.exists(file.path)) })),
      )
    },
    remember: async (file) => {
      low.data.recent = [file, ...low.data.recent.filter((other) => other.path !== file.path)].slice(
        0,
        mostRecent,
      )
      await keep()
    },
    forget: async (path) => {
      low.data.recent = low.data.recent.filter((file) => file.path !== path)
      await keep()
    },
  }
}
