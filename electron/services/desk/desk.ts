/** What the app itself remembers on this computer: its settings and the recent programmes. */
import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { type AppSettings, appSettings } from '#shared/contract/host.ts'
import { type RecentFile, recentFile } from '#shared/contract/programme.ts'
import { jsonFile } from '../file/adapter.ts'
import type { Disk } from '../file/disk.ts'

const deskFile = z.object({
  settings: appSettings.prefault({}),
  recent: z.array(recentFile.omit({ missing: true })).default([]),
})
type DeskFile = z.output<typeof deskFile>

export interface Desk {
  settings(): AppSettings
  change(changes: Partial<AppSettings>): Promise<AppSettings>
  recent(): Promise<RecentFile[]>
  remember(file: { path: string; name: string; openedAt: string }): Promise<void>
}

const mostRecent = 12

/** Reads the app's own file; one that cannot be read gives the defaults, never an error. */
export async function openDesk(disk: Disk, dataDir: string): Promise<Desk> {
  const adapter = jsonFile<DeskFile>(
    disk,
    join(dataDir, 'desk.json'),
    (json) => deskFile.safeParse(json).data ?? null,
  )
  const low = new Low<DeskFile>(adapter, deskFile.parse({}))
  await low.read()
  /** The desk is a convenience: where it cannot be written, work goes on. */
  const keep = () => low.write().catch(() => undefined)
  return {
    settings: () => low.data.settings,
    change: async (changes) => {
      low.data.settings = { ...low.data.settings, ...changes }
      await keep()
      return low.data.settings
    },
    recent: () =>
      Promise.all(
        low.data.recent.map(async (file) => ({ ...file, missing: !(await disk.exists(file.path)) })),
      ),
    remember: async (file) => {
      low.data.recent = [file, ...low.data.recent.filter((other) => other.path !== file.path)].slice(
        0,
        mostRecent,
      )
      await keep()
    },
  }
}
