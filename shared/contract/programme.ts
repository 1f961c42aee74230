/** What can be asked of the open programme file and its history. */
import { z } from 'zod'
import { bringBack, changeDetails, changeRules, changeSettings, putOff } from '../model/commands.ts'
import { history } from '../model/history.ts'
import { programme as programmeFile, programmeDetails } from '../model/programme.ts'
import { instant, localDate } from '../model/scalars.ts'
import { change, changed, event, procedure } from './core.ts'
import { fileState } from './file.ts'

export const openState = z.object({ programme: programmeFile, file: fileState }).nullable()
export type OpenState = z.output<typeof openState>

export const recentFile = z.object({
  path: z.string(),
  /** Empty for a file with a passphrase: the list on this computer tells nothing of it but its place. */
  name: z.string(),
  openedAt: instant,
  sealed: z.boolean().default(false),
  /** What it held when it was last closed or saved; absent for a file with a passphrase. */
  glance: z
    .object({
      edition: z.string(),
      startsOn: localDate,
      endsOn: localDate,
      mentors: z.number().int(),
      mentees: z.number().int(),
      pairs: z.number().int(),
      /** Pairs that have not ended. */
      running: z.number().int(),
    })
    .optional(),
  missing: z.boolean(),
})
export type RecentFile = z.output<typeof recentFile>

export const programme = {
  /** The open programme whole, or null; deltas follow as events. */
  current: procedure({ input: z.object({}), output: openState }),
  create: procedure({
    input: z.object({
      path: z.string().min(1),
      details: programmeDetails,
      settings: changeSettings.input.optional(),
      /** The file is sealed from its first byte. */
      passphrase: z.string().min(8).max(1000).optional(),
    }),
    output: openState,
  }),
  /**
   * Opens a file for writing; read-only (`file.readOnly` says why) where somebody else has it or the place forbids.
   * A sealed one asks for its passphrase (`needs-passphrase`). `takeOver` takes the right to write from its holder.
   */
  open: procedure({
    input: z.object({
      path: z.string().min(1),
      passphrase: z.string().max(1000).optional(),
      takeOver: z.boolean().default(false),
    }),
    output: openState,
  }),
  /** Opens a copy of the sample programme, its dates shifted by whole weeks so that its week 16 is now. */
  openSample: procedure({ input: z.object({ state: z.enum(['week-16', 'complete']) }), output: openState }),
  close: procedure({ input: z.object({}), output: z.object({}) }),
  recent: procedure({ input: z.object({}), output: z.array(recentFile) }),
  /** Takes a file off the list of recent ones; the file itself is left alone. Answers with the list. */
  forget: procedure({ input: z.object({ path: z.string() }), output: z.array(recentFile) }),
  /** Tries again to write what the disk refused. */
  saveAgain: procedure({ input: z.object({}), output: changed }),
  /** Writes the open programme to another place and works there from now on. */
  saveElsewhere: procedure({ input: z.object({ path: z.string().min(1) }), output: changed }),
  undo: procedure({ input: z.object({}), output: changed }),
  redo: procedure({ input: z.object({}), output: changed }),
  /** What the file remembers of its changes, oldest first. */
  history: procedure({ input: z.object({}), output: history }),
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
  'programme.opened': event({
    payload: z.object({
      path: z.string().nullable(),
      /** A sealed file that was locked just now and waits for its passphrase. */
      locked: z.string().nullable().default(null),
    }),
  }),
  /** One change, to be applied on the revision before. */
  'programme.changed': event({
    payload: z.object({ name: z.string(), patches: z.array(patch), file: fileState }),
  }),
  /** The state of the file changed without its content: saved at last, or refused. */
  'programme.file': event({ payload: fileState }),
}
