/** What the file remembers of its own changes: who did what to whom, when and why; never what anybody wrote. */
import { z } from 'zod'
import { id, instant } from './scalars.ts'

/** A value of a closed field (a date, a figure, a choice); free text is never kept here. */
const closed = z.union([z.string().max(80), z.number(), z.boolean(), z.null()])

/** One field that changed. `from` and `to` only where the field is closed; else only that it changed. */
export const historyFact = z.object({
  field: z.string().max(80),
  from: closed.optional(),
  to: closed.optional(),
})
export type HistoryFact = z.output<typeof historyFact>

/** Whom or what a change was about; a name is looked up in the programme when it is told, and never kept. */
export const historySubject = z.object({ kind: z.enum(['person', 'pair']), id })
export type HistorySubject = z.output<typeof historySubject>

export const historyEntry = z.object({
  revision: z.number().int(),
  at: instant,
  /** The name given on the computer where it was done; empty where none was. */
  by: z.string().max(100),
  /** The procedure, `pairs.logSession`. */
  name: z.string().max(80),
  way: z.enum(['done', 'undone', 'redone']),
  /** At most 20; `more` counts those beyond. */
  of: z.array(historySubject).max(20).default([]),
  more: z.number().int().min(0).default(0),
  facts: z.array(historyFact).max(20).default([]),
  /** Why, in the coordinator's words, where the change asked for a reason. */
  reason: z.string().max(2000).optional(),
})
export type HistoryEntry = z.output<typeof historyEntry>

/** Oldest first. `dropped` counts what the budget no longer holds. */
export const history = z.object({
  entries: z.array(historyEntry).default([]),
  dropped: z.number().int().min(0).default(0),
})
export type History = z.output<typeof history>
