/** Fields that a programme adds to its people: a choice among words, or a number. */
import { z } from 'zod'
import { id } from './scalars.ts'

/** As many fields of its own as a programme has, and as many words as one can choose among. */
export const mostFields = 60
export const mostChoices = 40

export const ownFieldKinds = ['choice', 'number'] as const

/** A field of the programme's own; the answers stand in each person's `answers`. */
export const ownField = z.object({
  id,
  name: z.string().trim().min(1).max(100),
  kind: z.enum(ownFieldKinds),
  /** Of a choice: the words one can choose among, in the order of the form; a number has none. */
  choices: z.array(z.string().trim().min(1).max(100)).max(mostChoices).default([]),
})
export type OwnField = z.output<typeof ownField>

/** A chosen word, or a number. */
export const ownAnswer = z.union([z.string().min(1).max(100), z.number()])
export type OwnAnswer = z.output<typeof ownAnswer>
