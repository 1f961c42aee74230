/** What can be asked about tables of applications: look at them as often as needed, then confirm once. */
import { z } from 'zod'
import type { Preview } from '../intake/people.ts'
import { encodings } from '../intake/encodings.ts'
import { separators } from '../intake/scan.ts'
import { decisions } from '../intake/sameness.ts'
import { role } from '../model/person.ts'
import { changed, procedure } from './core.ts'

/** A table on its way in: a path where the host has paths, else its bytes in base64. */
const source = z.object({ name: z.string().min(1), path: z.string().optional(), data: z.string().optional() })

/** What the user chose by hand, file by file (by name) and row by row (`file:row`). */
const choices = {
  files: z
    .record(
      z.string(),
      z.object({
        role: role.optional(),
        mapping: z.record(z.string(), z.string()).optional(),
        encoding: z.enum(encodings).optional(),
        separator: z.enum(separators).optional(),
      }),
    )
    .default({}),
  decisions: z.record(z.string(), z.enum(decisions)).default({}),
}

/** The preview without the command it stands for, which stays with the services. */
export type ShownPreview = Omit<Preview, 'command'>
const shownPreview = z.custom<ShownPreview>((value) => typeof value === 'object' && value !== null)
const looked = z.object({ token: z.string(), preview: shownPreview })

export const intake = {
  /** Reads tables and holds them under a token; nothing is imported. Tables over 20 MB are refused unread. */
  read: procedure({
    input: z.object({ sources: z.array(source).min(1).max(20), ...choices }),
    output: looked,
  }),
  /** Looks at the held tables again with other choices. */
  preview: procedure({ input: z.object({ token: z.string(), ...choices }), output: looked }),
  /** Imports exactly what the preview with these choices shows, as one change that can be undone. */
  confirm: procedure({ input: z.object({ token: z.string(), ...choices }), output: changed }),
  /** Forgets the held tables. */
  drop: procedure({ input: z.object({ token: z.string() }), output: z.object({}) }),
}
