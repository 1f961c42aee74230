/** A mentee's goal with its five written levels, as far as the mentee lets the coordinator see it. */
import { z } from 'zod'
import { id, localDate, text } from './scalars.ts'

/** The five levels of goal attainment scaling; 0 is the expected outcome. */
export const attainmentLevels = [-2, -1, 0, 1, 2] as const
export const attainment = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)])
export type Attainment = z.output<typeof attainment>

/** `as-written`: all of it; `levels`: only rating and weight; `no`: only that a goal was set. */
export const goalVisibilities = ['as-written', 'levels', 'no'] as const
export const goalStates = ['open', 'dropped', 'changed'] as const

export const goalFields = z.object({
  visibility: z.enum(goalVisibilities),
  /** Absent unless the goal may be seen as written. */
  wording: text(2000).optional(),
  /** What −2 … +2 would look like, in this order; absent unless seen as written. */
  levels: z.array(text(1000)).length(5).optional(),
  /** Importance 1–4, the weight in the attainment score; absent when nothing may be seen. */
  importance: z.number().int().min(1).max(4).optional(),
  horizon: z.enum(['short', 'mid', 'long']).optional(),
  due: localDate.optional(),
})

export const goal = goalFields.extend({
  id,
  setOn: localDate,
  /** 1 for the first wording; a changed goal is followed by the next version. */
  version: z.number().int().min(1).default(1),
  state: z.enum(goalStates).default('open'),
  rating: attainment.optional(),
  ratedOn: localDate.optional(),
})
export type Goal = z.output<typeof goal>
