/** What can be asked of the open programme file and its history. */
import { z } from 'zod'
import { bringBack, changeDetails, changeRules, changeSettings, putOff } from '../model/commands.ts'
import { programme as programmeFile, programmeDetails } from '../model/programme.ts'
import { instant } from '../model/scalars.ts'
import { change, changed, event, procedure } from './core.ts'

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
})
export type FileState = z.output<typeof fileState>

export const openState = z.object({ programme: programmeFile, file: fileState }).nullable()
export type OpenState = z.output<typeof openState>

export const recentFile = z.object({
  path: z.string(),
  name: z.string(),
  openedAt: instant,
  missing: z.boolean(),
})
export type RecentFile = z.output<typeof recentFile>

/** One step of the history: which procedure, when, at which revision. */
const historyEntry = z.object({
  revision: z.number().int(),
  name: z.string(),
  at: instant,
  undone: z.boolean(),
})

export const programme = {
  /** The open programme whole, or null; deltas follow as events. */
  current: procedure({ input: z.object({}), output: openState }),
  create: procedure({
    input: z.object({ path: z.string().min(1), details: programmeDetails }),
    output: openState,
  }),
  open: procedure({ input: z.object({ path: z.string().min(1) }), output: openState }),
  /** Opens a copy of the sample programme, its dates shifted by whole weeks so that its week 16 is now. */
  openSample: procedure({ input: z.object({ state: z.enum(['week-16', 'complete']) }), output: openState }),
  close: procedure({ input: z.object({}), output: z.object({}) }),
  recent: procedure({ input: z.object({}), output: z.array(recentFile) }),
  /** Tries again to write what the disk refused. */
  saveAgain: procedure({ input: z.object({}), output: changed }),
  /** Writes the open programme to another place and works there from now on. */
  saveElsewhere: procedure({ input: z.object({ path: z.string().min(1) }), output: changed }),
  undo: procedure({ input: z.object({}), output: changed }),
  redo: procedure({ input: z.object({}), output: changed }),
  history: procedure({ input: z.object({}), output: z.array(historyEntry) }),
  changeDetails: change(changeDetails),
  changeSettings: change(changeSettings),
  changeRules: change(changeRules),
  putOff: change(putOff),
  bringBack: change(bringBack),
}

const patch = z.object({
  op: z.enum(['replace', 'remove', 'add']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
})

export const programmeEvents = {
  /** Another file, or none, is open: windows fetch it anew. */
  'programme.opened': event({ payload: z.object({ path: z.string().nullable() }) }),
  /** One change, to be applied on the revision before. */
  'programme.changed': event({
    payload: z.object({ name: z.string(), patches: z.array(patch), file: fileState }),
  }),
  /** The state of the file changed without its content: saved at last, or refused. */
  'programme.file': event({ payload: fileState }),
}
