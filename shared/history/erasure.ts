/** What erasing a person leaves of them in the history: that something happened, to somebody without a name. */
import type { History, HistoryEntry } from '../model/history.ts'
import type { Id } from '../model/scalars.ts'

export interface Gone {
  personId: Id
  /** The pairs they are or were in. */
  pairIds: readonly Id[]
  /** What stands for them from now on. */
  newId: Id
}

/**
 * The history without one person: their id is replaced, and entries about them or their pairs lose facts and reason.
 * An entry with subjects beyond those it lists may be about them, so its reason goes as well.
 */
export function erasedFromHistory(history: History, { personId, pairIds, newId }: Gone): History {
  const pairs = new Set(pairIds)
  const isAbout = ({ of }: HistoryEntry) =>
    of.some(({ kind, id }) => (kind === 'person' ? id === personId : pairs.has(id)))
  const without = (entry: HistoryEntry): HistoryEntry => {
    if (isAbout(entry)) {
      const { reason: _reason, ...rest } = entry
      const of = rest.of.map((one) =>
        one.kind === 'person' && one.id === personId ? { ...one, id: newId } : one,
      )
      return { ...rest, of, facts: [] }
    }
    if (entry.more === 0 || entry.reason === undefined) return entry
    const { reason: _reason, ...rest } = entry
    return rest
  }
  return { ...history, entries: history.entries.map(without) }
}
