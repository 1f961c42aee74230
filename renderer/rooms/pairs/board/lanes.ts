/** The board as arrows see it: lanes side by side, where a long phase has two. */
import type { Column, Entry } from './entries.ts'

/** From this many entries on, the longest column gets two lanes. */
const long = 9

/** The phase that gets two lanes, or null. */
export function longPhase(columns: readonly Column[]): Column['phase'] | null {
  const longest = columns.reduce<Column | null>(
    (most, column) => (column.entries.length > (most?.entries.length ?? long - 1) ? column : most),
    null,
  )
  return longest?.phase ?? null
}

/** The ids lane by lane; entries of a split column go left, right, left. */
function lanesOf(columns: readonly Column[], split: boolean): string[][] {
  const two = split ? longPhase(columns) : null
  return columns.flatMap(({ phase, entries }) => {
    const ids = entries.map(({ pair }: Entry) => pair.id)
    if (phase !== two) return [ids]
    return [ids.filter((_id, at) => at % 2 === 0), ids.filter((_id, at) => at % 2 === 1)]
  })
}

/** The entry an arrow, Home or End leads to; null where the key means nothing here. Empty lanes are passed over. */
export function stepFrom(
  columns: readonly Column[],
  split: boolean,
  current: string,
  key: string,
): string | null {
  const lanes = lanesOf(columns, split)
  const here = lanes.findIndex((lane) => lane.includes(current))
  const lane = lanes[here]
  if (!lane) return null
  const row = lane.indexOf(current)
  const within = { ArrowDown: row + 1, ArrowUp: row - 1, Home: 0, End: lane.length - 1 }[key]
  if (within !== undefined) return lane[Math.max(0, Math.min(lane.length - 1, within))] ?? null
  const direction = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (direction === undefined) return null
  for (let at = here + direction; at >= 0 && at < lanes.length; at += direction) {
    const next = lanes[at] ?? []
    if (next.length > 0) return next[Math.min(row, next.length - 1)] ?? null
  }
  return current
}
