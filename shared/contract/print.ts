/** What can be printed, shown as a preview and exported. */
import { z } from 'zod'
import { id, language, localDate, paper } from '../model/scalars.ts'
import { job, procedure } from './core.ts'

const look = {
  language: language.optional(),
  paper: paper.optional(),
  lowInk: z.boolean().default(false),
  /** Blank to be filled by hand, or filled with what the file knows. */
  blank: z.boolean().default(false),
}

/** A document on its way to the screen: PDF bytes in base64. */
export const previewed = z.object({ pdf: z.string() })

/** Where a job writes: a folder or file the user named, or nowhere (`null`) for a download. */
const target = z.string().nullable()
export const written = z.object({
  files: z.array(z.object({ path: z.string().nullable(), name: z.string(), data: z.string().optional() })),
})
export type Written = z.output<typeof written>

const sheet = { tool: z.string(), pairId: id.nullable(), ...look }
const workbook = { pairId: id, tools: z.array(z.string()).optional(), ...look }
/** The day whose state is told; today where it is absent or ahead, since nothing is known of later days. */
const on = localDate.optional()
const report = {
  on,
  language: language.optional(),
  paper: paper.optional(),
  audience: z.enum(['internal', 'external']).default('internal'),
}

export const print = {
  previewSheet: procedure({ input: z.object(sheet), output: previewed }),
  previewWorkbook: procedure({ input: z.object(workbook), output: previewed }),
  previewReport: procedure({ input: z.object(report), output: previewed }),
  saveSheet: job({ input: z.object({ ...sheet, target }), result: written }),
  /** One workbook a pair, all pairs named, into one folder. */
  saveWorkbooks: job({
    input: z.object({ ...workbook, pairId: z.never().optional(), pairIds: z.array(id).min(1), target }),
    result: written,
  }),
  saveReport: job({ input: z.object({ ...report, target }), result: written }),
  /** The report's figures, the people, or the pairs as CSV. */
  saveTable: job({
    input: z.object({
      table: z.enum(['mentors', 'mentees', 'pairs', 'figures']),
      /** Only of the figures. */
      on,
      language: language.optional(),
      target,
    }),
    result: written,
  }),
}
