/** The room that a history may take in its file. */
import type { History, HistoryEntry } from '../model/history.ts'

/** The newest entries that are kept, whichever limit comes first; bytes as JSON in UTF-8. */
export const historyBudget = { entries: 2000, bytes: 400_000 }

// Entries and their lists are never changed in place, so what was measured once stays true.
const sizes = new WeakMap<HistoryEntry, number>()
const totals = new WeakMap<readonly HistoryEntry[], number>()

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0
    // A letter beyond the basic plane is two units long and four bytes.
    bytes += point < 0x80 ? 0 : point < 0x800 ? 1 : 2
  }
  return bytes
}

function sizeOf(entry: HistoryEntry): number {
  const known = sizes.get(entry)
  if (known !== undefined) return known
  const size = utf8Length(JSON.stringify(entry)) + 1
  sizes.set(entry, size)
  return size
}

const totalOf = (entries: readonly HistoryEntry[]): number =>
  totals.get(entries) ?? entries.reduce((sum, entry) => sum + sizeOf(entry), 0)

/** Adds an entry; the oldest ones beyond the budget go, and are counted. The newest always stays. */
export function remember({ entries, dropped }: History, entry: HistoryEntry): History {
  let total = totalOf(entries) + sizeOf(entry)
  let gone = 0
  while (
    gone < entries.length &&
    (entries.length + 1 - gone > historyBudget.entries || total > historyBudget.bytes)
  ) {
    const oldest = entries[gone]
    total -= oldest ? sizeOf(oldest) : 0
    gone += 1
  }
  const next = [...entries.slice(gone), entry]
  totals.set(next, total)
  return { entries: next, dropped: dropped + gone }
}
