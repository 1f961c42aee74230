/** What a host can do besides business: dialogs, folders, app settings. The screen hides what a host cannot. */
import { z } from 'zod'
import { instant, language, localDate, paper } from '../model/scalars.ts'
import { event, procedure } from './core.ts'

export const capabilities = z.object({
  /** Asks the user for a file or folder by the system's own dialog and gives paths. */
  dialogs: z.boolean(),
  /** Shows a written file in the system's file manager. */
  reveal: z.boolean(),
  /** Hands written files to the browser as downloads instead. */
  downloads: z.boolean(),
})
export type Capabilities = z.output<typeof capabilities>

export const appSettings = z.object({
  language: language.default('en'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  paper: paper.default('A4'),
  /** Who works at this computer, as the history names them. */
  who: z.string().trim().max(100).default(''),
  /** A second folder for backups, besides the one beside each programme; empty for none. */
  backupFolder: z.string().max(2000).default(''),
  /** Minutes without a key or a click after which a programme with a passphrase is locked; 0 for never. */
  lockAfterMinutes: z.number().int().min(0).max(480).default(15),
})
export type AppSettings = z.output<typeof appSettings>

export const host = {
  about: procedure({
    input: z.object({}),
    output: z.object({
      version: z.string(),
      kind: z.enum(['electron', 'loopback', 'cli', 'test']),
      capabilities,
      /** The host's clock, so that a screen needs none: fixed where a run asks for it. */
      today: localDate,
      now: instant,
      /** Where new files go unless the user says otherwise. */
      documents: z.string(),
    }),
  }),
  settings: procedure({ input: z.object({}), output: appSettings }),
  changeSettings: procedure({
    input: z.object({
      language: language.optional(),
      theme: appSettings.shape.theme.unwrap().optional(),
      paper: paper.optional(),
      who: appSettings.shape.who.unwrap().optional(),
      backupFolder: appSettings.shape.backupFolder.unwrap().optional(),
      lockAfterMinutes: appSettings.shape.lockAfterMinutes.unwrap().optional(),
    }),
    output: appSettings,
  }),
  /** A path chosen by the user, or null where they did not. Only with `dialogs`. */
  chooseFile: procedure({
    input: z.object({
      purpose: z.enum(['open-programme', 'save-programme', 'import', 'save-pdf', 'save-csv', 'folder']),
      suggestion: z.string().optional(),
    }),
    output: z.object({ paths: z.array(z.string()) }),
  }),
  /** Writes and removes a trial file in a folder; answers what stands in the way, or null. */
  tryFolder: procedure({
    input: z.object({ path: z.string().min(1).max(2000) }),
    output: z.object({
      problem: z.enum(['not-whole', 'missing', 'not-allowed', 'full', 'failed']).nullable(),
    }),
  }),
  /** A programme file that the system handed over (a double click); each is given once, null where there is none. */
  handed: procedure({ input: z.object({}), output: z.object({ path: z.string().nullable() }) }),
  /** Shows a file this app wrote. Only with `reveal`. */
  reveal: procedure({ input: z.object({ path: z.string() }), output: z.object({}) }),
}

export const hostEvents = {
  'host.settings': event({ payload: appSettings }),
  /** The menu or the system asks the screen to do something; `handed`: a file waits at `host.handed`. */
  'host.asked': event({
    payload: z.object({ what: z.enum(['undo', 'redo', 'new', 'open', 'palette', 'handed']) }),
  }),
}
