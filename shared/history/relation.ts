/** How two copies of one programme stand to each other, told from their histories, which share a beginning. */
import { z } from 'zod'
import type { History, HistoryEntry } from '../model/history.ts'
import { instant } from '../model/scalars.ts'

/**
 * The other copy, seen from this one: the `same`; `older` or `newer`, when one is a later state of the other; or
 * edited `apart`, since a revision that both have (null where none is known any more).
 */
export const relation = z.object({
  kind: z.enum(['same', 'older', 'newer', 'apart']),
  /** Only of `apart`: the last that both have in common. */
  since: z.object({ revision: z.number().int(), at: instant }).nullable(),
})
export type Relation = z.output<typeof relation>

export interface Standing {
  revision: number
  history: History
}

/** What tells a change from any other at the same revision; facts may have been taken out by an erasure. */
const mark = ({ revision, at, name, way }: HistoryEntry) => JSON.stringify([revision, at, name, way])

/**
 * Whether one copy is a later state of the other: its history has the other's last change, or (where that is older
 * than all it remembers, or was made without a history) nothing at the other's revision that would differ.
 */
function continues(later: Standing, earlier: Standing, marks: ReadonlySet<string>): boolean {
  if (later.revision < earlier.revision) return false
  const last = earlier.history.entries.at(-1)
  const oldest = later.history.entries[0]
  if (!last || last.revision !== earlier.revision)
    return !oldest ? later.revision === earlier.revision : oldest.revision > earlier.revision
  return (
    marks.has(mark(last)) ||
    (oldest !== undefined && oldest.revision > earlier.revision && later.history.dropped > 0)
  )
}

/** How the other copy stands to this one. */
export function relationOf(here: Standing, there: Standing): Relation {
  const [ours, theirs] = [here, there].map((one) => new Set(one.history.entries.map(mark))) as [
    Set<string>,
    Set<string>,
  ]
  const [laterHere, laterThere] = [continues(here, there, ours), continues(there, here, theirs)]
  if (laterHere && laterThere) return { kind: 'same', since: null }
  if (laterHere) return { kind: 'older', since: null }
  if (laterThere) return { kind: 'newer', since: null }
  const common = here.history.entries.findLast((entry) => theirs.has(mark(entry)))
  return { kind: 'apart', since: common ? { revision: common.revision, at: common.at } : null }
}
