/** What could not be saved from a damaged file, one thing each, as codes that `words.ts` says. */
import { z } from 'zod'

export const lossKinds = [
  /** The file ends before its end. */
  'torn-end',
  /** A stretch of it makes no sense; who or what stood there cannot be told. */
  'stretch',
  /** Revision and moment of the last writing. */
  'head',
  /** `field`: one detail of the programme; the usual value stands instead. */
  'detail',
  /** `name`: a person of whom too little could be read. */
  'person',
  /** `name`: kept, but only partly readable. */
  'person-partly',
  /** `name`, `fields`: kept without these. */
  'person-fields',
  /** `code`, `role`: nothing of this person could be read; a stand-in keeps the pair. */
  'stand-in',
  /** `code`. */
  'pair',
  'pair-partly',
  'pair-fields',
  /** `count` entries of the history. */
  'history',
  /** `count` couples settled before the matching. */
  'locks',
  /** Nothing is known to be missing, but something is not as it was written, and what cannot be told. */
  'changed',
] as const
export type LossKind = (typeof lossKinds)[number]

export const loss = z.object({
  kind: z.enum(lossKinds),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})
export type Loss = z.output<typeof loss>

/** A loss of a kind. */
export const lost = (kind: LossKind, params: Loss['params'] = {}): Loss => ({ kind, params })
