/** What can be asked about other copies of the open programme: how they differ, which one is kept to, where the other goes. */
import { z } from 'zod'
import { differences } from '../history/differences.ts'
import { relation } from '../history/relation.ts'
import { instant } from '../model/scalars.ts'
import { changed, procedure } from './core.ts'
import { copyOfFile } from './file.ts'

const path = z.string().min(1)
const passphrase = z.string().max(1000).optional()

/** How a copy stands to what is open here; where it cannot be read, the code of its refusal. */
const standing = { relation: relation.nullable(), code: z.string().nullable() }
export const otherCopy = copyOfFile.extend(standing)
export type OtherCopy = z.output<typeof otherCopy>

const edited = z.object({
  revision: z.number().int(),
  at: instant,
  /** Who changed it last: the name given on that computer, or empty. */
  by: z.string(),
})

export const comparison = z.object({ relation, here: edited, there: edited, differences })
export type Comparison = z.output<typeof comparison>

export const others = z.object({
  /** Beside the file, newest first, as sync clients and copying by hand leave them. */
  copies: z.array(otherCopy),
  /** The file itself, where another program or computer changed it under us; else null. */
  file: z.object(standing).nullable(),
})
export type Others = z.output<typeof others>

export const copies = {
  /** Other copies of the open programme that lie beside its file, and how each stands to what is open. */
  others: procedure({ input: z.object({}), output: others }),
  /**
   * Lays a copy (a backup, a conflicted copy, the file itself where it was changed elsewhere) beside what is open.
   * Refuses `copy-of-another-programme`, and a sealed one without its passphrase with `needs-passphrase`.
   */
  compare: procedure({ input: z.object({ with: path, passphrase }), output: comparison }),
  /**
   * Takes the content of another copy in place of ours, as one step that can be undone. What was ours is set aside
   * first; the copy is set aside after, so that it is not found again. Whoever was erased here stays erased. Refuses `copy-of-another-programme`.
   */
  adopt: procedure({ input: z.object({ from: path, passphrase }), output: changed }),
  /** Moves another copy, kept byte for byte, among the backups. Refuses `not-a-copy` for anything but a copy that `others` names. */
  setAside: procedure({ input: z.object({ path }), output: z.object({ path: z.string() }) }),
  /** Where another program changed the file under us: sets that state aside, and writes ours. */
  keepMine: procedure({ input: z.object({}), output: changed }),
}
