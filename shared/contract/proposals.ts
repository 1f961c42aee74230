/** What can be asked of published proposals: letters, answers, next best, and what a withdrawal brings with it. */
import { z } from 'zod'
import { markTold, setAnswerBy, setPlaces, told, withdraw } from '../matching/answers.ts'
import type { LeftOutCode } from '../matching/cohort.ts'
import type { RuleCounts } from '../matching/unmatched.ts'
import { couple } from '../model/programme.ts'
import { id, paper } from '../model/scalars.ts'
import { hardRules } from '../model/settings.ts'
import { change, changed, job, procedure } from './core.ts'
import { written } from './print.ts'

/** Codes that the domain knows by their types. */
const code = <Code extends string>() => z.string() as unknown as z.ZodType<Code, Code>
const counts = z.record(z.string(), z.number()) as unknown as z.ZodType<RuleCounts, RuleCounts>
const menteeId = id

const because = z.discriminatedUnion('code', [
  z.object({ menteeId, code: z.literal('no-eligible-mentor'), counts }),
  z.object({ menteeId, code: z.literal('no-places'), mentorIds: z.array(id) }),
])
const remedy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('place'), mentorId: id, gain: z.number() }),
  z.object({ kind: z.literal('rule'), rule: hardRules.keyof(), gain: z.number() }),
])
const nextBest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('takes-no-part'), code: code<LeftOutCode>() }),
  z.object({ kind: z.literal('proposed'), withId: id }),
  z.object({
    kind: z.literal('found'),
    ones: z.array(z.object({ personId: id, score: z.number(), instead: couple.nullable() })),
  }),
  z.object({ kind: z.literal('nobody'), because: because.nullable(), counts, remedy: remedy.nullable() }),
])

/** What letters are made as: pages to print, drafts for a mail program, plain text. */
export const letterForms = ['pdf', 'eml', 'text'] as const
export type LetterForm = (typeof letterForms)[number]

export const proposals = {
  markTold: change(markTold),
  setAnswerBy: change(setAnswerBy),
  withdraw: change(withdraw),
  setPlaces: change(setPlaces),
  /** Who is next best for a mentee or a mentor who is left over, or why nobody is. */
  nextBest: procedure({ input: z.object({ personId: id }), output: nextBest }),
  /**
   * Keeps, in one step, the proposal in which everything settled stays and the couple, or those named, are placed:
   * nobody else is moved.
   */
  place: procedure({
    input: z.object({ couple: couple.optional(), menteeIds: z.array(id).optional() }),
    output: changed.extend({ matched: z.number().int() }),
  }),
  /** Letters into one folder (a file a language as PDF, a file a letter otherwise); changes nothing of the programme. */
  saveLetters: job({
    input: z.object({
      letters: z.array(told).min(1),
      as: z.enum(letterForms),
      /** A paragraph for every letter. */
      ownWords: z.string().max(1500).optional(),
      paper: paper.optional(),
      target: z.string().nullable(),
    }),
    result: written,
  }),
}
