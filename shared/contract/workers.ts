/** The small contracts that worker threads serve: one solves, one prints. */
import { z } from 'zod'
import type { Parts } from '../matching/study/parts.ts'
import type { QuestionName } from '../matching/study/questions.ts'
import type { Programme } from '../model/programme.ts'
import { matchMode } from '../model/settings.ts'
import type { ReportRequest } from '../print/report/index.ts'
import type { SheetRequest } from '../print/request.ts'
import type { ComparisonRequest } from '../print/comparison/index.ts'
import type { LettersRequest } from '../print/letters/index.ts'
import type { SubjectRequest } from '../print/subject/index.ts'
import type { WorkbookRequest } from '../print/workbook/index.ts'
import { procedure } from './core.ts'

const couple = z.tuple([z.number().int(), z.number().int()]).readonly()
const ranks = z.array(z.array(z.number().int()).readonly()).readonly()
const tag = z.union([z.string(), z.number()])

/** An assignment problem: row = mentee, column = mentor, null = forbidden, higher is better. */
export const problem = z.object({
  places: z.array(z.number()).readonly(),
  scores: z.array(z.array(z.number().nullable()).readonly()).readonly(),
  locked: z.array(couple).readonly().optional(),
  mode: matchMode.default('best'),
  menteeRanks: ranks.optional(),
  mentorRanks: ranks.optional(),
  menteeIds: z.array(tag).readonly().optional(),
  mentorIds: z.array(tag).readonly().optional(),
})

export const answer = z.object({
  matched: z.number().int(),
  total: z.number(),
  pairs: z.array(couple),
  unmatched: z.array(z.number().int()),
  blocking: z.array(couple),
})

const isObject = (value: unknown) => typeof value === 'object' && value !== null

/** Documents cross as plain requests, built by the domain and not parsed again, and come back as bytes. */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const asked = <Request>() => z.object({ request: z.custom<Request>(isObject) })

export const printerContract = {
  printer: {
    sheet: procedure({ input: asked<SheetRequest>(), output: bytes }),
    workbook: procedure({ input: asked<WorkbookRequest>(), output: bytes }),
    report: procedure({ input: asked<ReportRequest>(), output: bytes }),
    subject: procedure({ input: asked<SubjectRequest>(), output: bytes }),
    letters: procedure({ input: asked<LettersRequest>(), output: bytes }),
    comparison: procedure({ input: asked<ComparisonRequest>(), output: bytes }),
  },
}

/** A study crosses as it is: the programme was checked when it was opened, questions and answers by their types. */
const study = z.object({ programme: z.custom<Programme>(isObject), today: z.string() })
const change = z.object({ parts: z.custom<Parts>(isObject), today: z.string() })
const question = z.object({
  name: z.custom<QuestionName>((name) => typeof name === 'string'),
  input: z.unknown(),
})

export const solverContract = {
  solver: {
    solve: procedure({ input: problem, output: answer }),
    study: procedure({ input: study, output: z.null() }),
    /** The programme of the last `study` or `restudy` with these parts changed. */
    restudy: procedure({ input: change, output: z.null() }),
    /** About the programme of the last `study` or `restudy`. */
    ask: procedure({ input: question, output: z.unknown() }),
  },
}
