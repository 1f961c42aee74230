/** What one change leaves in the history. */
import type { History, HistoryEntry } from '../model/history.ts'
import type { Programme } from '../model/programme.ts'

/** A change as the store knows it. */
export interface Change {
  name: string
  /** What was asked; only its reason is looked at. */
  input: unknown
  before: Programme
  after: Programme
}

/** Whom it was about, which fields, and why; the store adds who, when and at which revision. */
export type Told = Pick<HistoryEntry, 'of' | 'more' | 'facts' | 'reason'>

/** Tells a change from the two states around it. */
export function told({ input }: Change): Told {
  const reason =
    typeof input === 'object' && input !== null && 'reason' in input && typeof input.reason === 'string'
      ? { reason: input.reason.slice(0, 2000) }
      : {}
  return { of: [], more: 0, facts: [], ...reason }
}

/** The same change played back: what it led to is where it came from. */
export const reversed = ({ facts, reason: _reason, ...told }: Told): Told => ({
  ...told,
  facts: facts.map(({ field, from, to }) => ({
    field,
    ...(to === undefined ? {} : { from: to }),
    ...(from === undefined ? {} : { to: from }),
  })),
})

/** Adds an entry; what the budget cannot hold is counted instead. */
export const remember = ({ entries, dropped }: History, entry: HistoryEntry): History => ({
  entries: [...entries, entry],
  dropped,
})
