/** The shape of a comparison as it crosses to a screen. */
import { z } from 'zod'
import { id } from '../../model/scalars.ts'
import { criterion, hardRules, matchMode } from '../../model/settings.ts'
import type { LeftOutCode } from '../cohort.ts'
import { ruleNames } from '../eligibility.ts'
import type { Comparison } from './comparison.ts'

const whole = z.number().int()
const two = { menteeId: id, mentorId: id }
const share = z.object({ got: whole, of: whole })
const rule = hardRules.keyof()

/** Why somebody takes no part. */
const because = z.enum([
  'withdrawn',
  'no-consent',
  'set-aside',
  'already-paired',
  'no-places',
  'places-taken',
  'not-there',
] satisfies (LeftOutCode | 'not-there')[])

const lost = z.discriminatedUnion('code', [
  z.object({ ...two, code: z.literal('became-a-pair') }),
  z.object({ ...two, code: z.literal('no-place') }),
  z.object({ ...two, code: z.literal('rule'), rule: z.enum(ruleNames) }),
  z.object({ ...two, code: z.literal('takes-no-part'), personId: id, because }),
])

const difference = z.object({
  mode: matchMode.nullable(),
  weights: z.array(z.object({ criterion, weight: z.number() })),
  hasOtherCriteria: z.boolean(),
  rulesOff: z.array(rule),
  rulesOn: z.array(rule),
  places: z.array(z.object({ mentorId: id, by: whole })),
  asideIds: z.array(id),
  backIds: z.array(id),
})

const figures = z.object({
  matched: whole,
  total: z.number(),
  mean: z.number().nullable(),
  lowest: z.number().nullable(),
  below: whole,
  firstChoice: share,
  rankedMentee: share,
  blocking: whole,
  byHand: whole,
})

export const comparison = z.object({
  columns: z.array(
    z.object({
      scenarioId: id.nullable(),
      isPresent: z.boolean(),
      difference,
      figures,
      couples: z.array(z.object({ ...two, points: z.number() })),
      aloneIds: z.array(id),
      lost: z.array(lost),
      shift: z.object({
        places: z.array(z.object({ mentorId: id, from: whole, to: whole })),
        held: z.array(z.object({ mentorId: id, places: whole, wanted: whole })),
        asideIds: z.array(id),
        backIds: z.array(id),
      }),
    }),
  ),
}) satisfies z.ZodType<Comparison>
