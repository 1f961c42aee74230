/** Disks that are broken on purpose: were they not found out, the cuts would prove nothing. */
import { createDisk, type Disk } from '#electron/services/file/disk.ts'
import type { Drive } from '#electron/services/file/drive.ts'
import type { DiskMaker } from './run.ts'

const unsynced = (drive: Drive): Drive => ({
  ...drive,
  create: async (path) => ({ ...(await drive.create(path)), sync: () => Promise.resolve() }),
})

/** Each by what it does wrong. */
export const broken = {
  'never syncs a file': (drive) => createDisk(unsynced(drive)),
  'never syncs a folder': (drive) => createDisk({ ...drive, syncFolder: () => Promise.resolve() }),
  'does not sync the folders above a new one': (drive) =>
    createDisk({
      ...drive,
      syncFolder: (folder) => (folder === '/' ? Promise.resolve() : drive.syncFolder(folder)),
    }),
  'writes a file in place': (drive, under): Disk => {
    const good = createDisk(drive)
    return {
      ...good,
      replace: async (path, bytes) => {
        if (!(await good.exists(path))) return good.replace(path, bytes)
        const file = await under.overwrite(path)
        // The calls pass by on their way, so that the cut may fall between them.
        await drive.facts(path)
        await file.write(bytes)
        await drive.facts(path)
        await file.sync()
      },
    }
  },
} satisfies Record<string, DiskMaker>
