/** A run of writes on a simulated drive, with the drive kept as it was before each single call. */
import { createKeeper } from '#electron/services/backups/keeper.ts'
import { createDisk, type Disk } from '#electron/services/file/disk.ts'
import type { Drive } from '#electron/services/file/drive.ts'
import type { Key } from '#electron/services/file/seal.ts'
import { passing } from '../calls.ts'
import { digestOf, someone, storeOn } from '../life.ts'
import { details } from '#tests/support/details.ts'
import { emptyDrive, type Plate, type Simulated } from './drive.ts'

/** A moment at which the power may go. */
export interface Moment {
  plate: Plate
  /** The call that was just about to be made. */
  before: string
  /** The newest acknowledged revision of each file. */
  acknowledged: ReadonlyMap<string, number>
}

export interface Recorded {
  moments: Moment[]
  /** What each revision held. */
  made: ReadonlyMap<number, string>
  paths: readonly string[]
}

/** A disk on a drive that passes each call by; broken ones leave something out. */
export type DiskMaker = (drive: Drive, under: Simulated) => Disk

export const first = '/papers/2026/a.cohort'
export const second = '/other/b.cohort'

export interface Recording {
  make?: DiskMaker
  key?: Key | null
  /** Makes a backup before every other write. */
  backups?: boolean
}

/** Makes a programme, changes it one by one and in a burst, goes back and forth, and moves it elsewhere. */
export async function record({
  make = createDisk,
  key = null,
  backups = false,
}: Recording): Promise<Recorded> {
  const moments: Moment[] = []
  const made = new Map<number, string>()
  const acknowledged = new Map<string, number>()
  const under = emptyDrive()
  const moment = (before: string) =>
    moments.push({ plate: under.plate(), before, acknowledged: new Map(acknowledged) })
  const drive = passing(under, (call, go) => {
    moment(`${call.name} ${call.path}`)
    return go()
  })
  const disk = make(drive, under)
  let minutes = 0
  const now = () => new Date(Date.UTC(2026, 2, 2) + (minutes += 20) * 60_000).toISOString()
  const keeper = createKeeper({ disk, now, zone: () => 'Europe/Belgrade', chosenFolder: () => '' })
  const store = storeOn(disk, 'cut', backups ? { now, duty: keeper.duty } : {})
  const path = () => store.path() ?? first
  const noted = async (change: Promise<{ savedRevision: number }>) => {
    made.set(store.state()?.file.revision ?? 0, digestOf(store.programme()))
    const { savedRevision } = await change
    acknowledged.set(path(), Math.max(savedRevision, acknowledged.get(path()) ?? 0))
  }
  await store.create(first, details)
  made.set(1, digestOf(store.programme()))
  acknowledged.set(first, 1)
  if (key)
    // Closing wipes the key it was given.
    await noted(store.changeKey({ ...key, secret: Buffer.from(key.secret) }, 'file.changePassphrase'))
  await noted(someone(store, 'Ана'))
  await noted(someone(store, 'Mila', 600))
  await noted(store.undo())
  await Promise.all(['Vesna', 'Зоран', 'Nada', 'Rade'].map((name) => noted(someone(store, name))))
  await noted(store.redo().catch(() => store.undo()))
  await noted(store.saveElsewhere(second))
  await noted(someone(store, 'Љубица', 300))
  await store.close()
  moment('the end')
  return { moments, made, paths: [first, second] }
}
