/** What of a programme changed since another look at it, so that only that crosses to the solver's thread. */
import type { Programme } from '../../model/programme.ts'

/** Top-level parts that are other objects now; people and pairs one by one. */
export interface Parts {
  changed: Partial<Programme>
  /** Parts that are gone. */
  gone: string[]
  entries: Partial<Record<Listed, Entries>>
}

const listed = ['people', 'pairs'] as const
type Listed = (typeof listed)[number]

interface Entries {
  changed: Record<string, unknown>
  gone: string[]
}

const isListed = (name: string): name is Listed => listed.some((one) => one === name)

/** Above this share of other entries the whole part crosses. */
const most = 0.5

/** Entries by identity; null where so many are others that the whole is no larger, or their order differs. */
function entriesOf(before: Record<string, unknown>, after: Record<string, unknown>): Entries | null {
  const names = Object.keys(after)
  const changed = Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]),
  )
  if (Object.keys(changed).length > names.length * most) return null
  const gone = Object.keys(before).filter((name) => !(name in after))
  const merged = Object.keys(mergedWith(before, { changed, gone }))
  return merged.every((name, at) => name === names[at]) ? { changed, gone } : null
}

function mergedWith(before: Record<string, unknown>, { changed, gone }: Entries): Record<string, unknown> {
  const kept = gone.length === 0 ? before : without(before, gone)
  return { ...kept, ...changed }
}

const without = (of: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)))

/** What `withParts` needs to make `after` of `before`; parts are told apart by identity, as immer keeps it. */
export function partsBetween(before: Programme, after: Programme): Parts {
  const parts: Parts = { changed: {}, gone: [], entries: {} }
  for (const [name, value] of Object.entries(after)) {
    const was: unknown = before[name as keyof Programme]
    if (was === value) continue
    const entries = isListed(name) ? entriesOf(before[name], after[name]) : null
    if (isListed(name) && entries) parts.entries[name] = entries
    else Object.assign(parts.changed, { [name]: value })
  }
  parts.gone = Object.keys(before).filter((name) => !(name in after))
  return parts
}

/** `before` with the parts put in; what did not change stays the same object. */
export function withParts(before: Programme, parts: Parts): Programme {
  const after: Programme = { ...before, ...parts.changed }
  for (const name of listed) {
    const entries = parts.entries[name]
    if (entries) Object.assign(after, { [name]: mergedWith(before[name], entries) })
  }
  return parts.gone.length === 0 ? after : (without(after, parts.gone) as Programme)
}
