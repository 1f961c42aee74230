/** What can be asked about the backups of the open programme: which there are, another one, and one put back. */
import { z } from 'zod'
import { localDate, localTime } from '../model/scalars.ts'
import { changed, procedure } from './core.ts'
import { copyOfFile, unreached } from './file.ts'

export const places = ['beside', 'chosen'] as const

/** A copy with the day and time of what it holds, where this computer is; null where it cannot be read. */
export const backup = copyOfFile.extend({
  /** `beside` the programme, or in the folder chosen for backups. */
  place: z.enum(places),
  day: localDate.nullable(),
  time: localTime.nullable(),
})
export type Backup = z.output<typeof backup>

/** A folder where backups are made, and the code of what keeps it from being reached. */
export const backupPlace = z.object({ place: z.enum(places), path: z.string(), code: z.string().nullable() })
export type BackupPlace = z.output<typeof backupPlace>

/** Paths of the copies that were made, and the folders where none could be. */
export const made = z.object({ made: z.array(z.string()), unreached: z.array(unreached) })

export const backups = {
  /** Every copy the app knows of, newest first. */
  list: procedure({
    input: z.object({}),
    output: z.object({ places: z.array(backupPlace), backups: z.array(backup) }),
  }),
  /** Makes one now, in both places; with `folder` only there, for the user to keep: it is never dropped. */
  make: procedure({ input: z.object({ folder: z.string().min(1).optional() }), output: made }),
  /**
   * Puts what a copy holds in place of what is open, as one step that undo takes back. What is there is saved as a
   * backup first, and nothing is restored where that fails. Refuses a copy of another programme
   * (`copy-of-another-programme`), a damaged or newer one; whoever of a pair was erased since stays erased.
   */
  restore: procedure({
    input: z.object({ from: z.string().min(1), passphrase: z.string().max(1000).optional() }),
    output: changed.extend({ kept: z.array(z.string()) }),
  }),
}
