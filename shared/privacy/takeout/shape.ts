/** The whole of a programme's file as JSON for other programs, and the schema that says what it holds. */
import { z } from 'zod'
import { history } from '../../model/history.ts'
import { programme } from '../../model/programme.ts'
import { localDate } from '../../model/scalars.ts'

export const takeout = z.object({
  format: z.literal('cohort-desk-export'),
  version: z.literal(1),
  exportedOn: localDate,
  programme,
  history,
})
export type Takeout = z.output<typeof takeout>

/** JSON Schema (2020-12) of it. */
export const takeoutSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(takeout),
  title: 'A mentoring programme, as Cohort Desk exports it',
})
