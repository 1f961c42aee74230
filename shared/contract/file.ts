/** What can be asked of the open file itself: who holds it, its passphrase, and why it may be read only. */
import { z } from 'zod'
import { id, instant } from '../model/scalars.ts'
import { procedure } from './core.ts'

/** Who has a programme open for writing. */
export const holder = z.object({
  /** The name given on that computer; empty where none was. */
  who: z.string(),
  host: z.string(),
  since: instant,
  renewedAt: instant,
  /** It is this very computer. */
  here: z.boolean(),
})
export type Holder = z.output<typeof holder>

/** `held` by somebody at work; `left-behind` by somebody who seems gone; `taken-over` from us; `place`: nothing can be written there. */
export const readOnly = z.object({
  why: z.enum(['held', 'left-behind', 'taken-over', 'place']),
  holder: holder.nullable(),
})
export type ReadOnly = z.output<typeof readOnly>

/** What a window must know of the open file besides its content. */
export const fileState = z.object({
  /** Where the file is; a name to show, never parsed. */
  path: z.string(),
  revision: z.number().int(),
  savedRevision: z.number().int(),
  savedAt: instant.nullable(),
  /** How the last write failed, or null. */
  trouble: z.object({ kind: z.string(), code: z.string() }).nullable(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** A sample opened as a copy; the start room says so. */
  isSample: z.boolean(),
  /** Why nothing can be changed here, or null. */
  readOnly: readOnly.nullable(),
  /** Whether the file has a passphrase. */
  sealed: z.boolean(),
  /** The newest backup, and why the last one failed. */
  backup: z.object({ at: instant.nullable(), trouble: z.string().nullable() }),
})
export type FileState = z.output<typeof fileState>

/** A copy that could not be reached, and the code of its refusal. */
export const unreached = z.object({ path: z.string(), code: z.string() })

const passphrase = z.string().max(1000)

export const file = {
  /** Takes the right to write from whoever left it, or has it; answers with the newest state of the file. */
  takeOver: procedure({ input: z.object({}), output: z.object({ revision: z.number().int() }) }),
  /** Reads a file that is open read-only anew. */
  readAgain: procedure({ input: z.object({}), output: z.object({ revision: z.number().int() }) }),
  /** Closes a programme that has a passphrase; refuses one that has none, or whose changes are not saved. */
  lock: procedure({ input: z.object({}), output: z.object({}) }),
  /** Sets, changes or (`next: null`) removes the passphrase of the file and of its copies that can be reached. */
  changePassphrase: procedure({
    input: z.object({ current: passphrase.nullable(), next: passphrase.min(8).nullable() }),
    output: z.object({ rewritten: z.number().int(), unreached: z.array(unreached) }),
  }),
}

/** What a copy of a programme's file says of itself without being opened. */
export const copyOfFile = z.object({
  path: z.string(),
  /** `backup`: made by the app; `set-aside`: a damaged or replaced file kept; `other`: lies beside it, as sync clients leave them. */
  kind: z.enum(['backup', 'set-aside', 'other']),
  id: id.nullable(),
  revision: z.number().int().nullable(),
  at: instant.nullable(),
  bytes: z.number().int(),
  sealed: z.boolean(),
})
export type CopyOfFile = z.output<typeof copyOfFile>
