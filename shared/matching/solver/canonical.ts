/** Of all optima the one whose mentors, read in mentee order, come first: so that only ids decide ties. */
import { whole } from './cells.ts'
import { seat } from './network.ts'
import type { Tight } from './tight.ts'

/**
 * Moves everybody to the canonical optimum; rows and columns must be in id order. Each row in turn takes the first column that still leaves an
 * optimum: there is one exactly when the column it wants reaches the one it leaves by people who may move.
 */
export function makeCanonical(tight: Tight): void {
  const search = {
    seen: new Int32Array(tight.columns).fill(-1),
    fixed: new Uint8Array(tight.rows),
    mover: new Int32Array(tight.columns),
    queue: new Int32Array(tight.columns),
  }
  for (let row = 0; row < tight.rows; row++) {
    const now = whole(tight.at, row)
    const stop = whole(tight.start, row + 1)
    for (let edge = whole(tight.start, row); edge < stop; edge++) {
      const column = whole(tight.edge, edge)
      if (column >= now) break
      if (!makeRoom(tight, search, row, column, now)) continue
      seat(tight, row, column)
      break
    }
    search.fixed[row] = 1
  }
}

interface Search {
  /** The row for which a column was last reached; a column that leads nowhere stays so for that row. */
  seen: Int32Array
  fixed: Uint8Array
  mover: Int32Array
  queue: Int32Array
}

/** Marks in `mover` that nobody moves into the column. */
const nobody = -2

/** Frees a place in `wanted` by moving others on until one takes a place in `freed`; false if none can. */
function makeRoom(tight: Tight, search: Search, row: number, wanted: number, freed: number): boolean {
  const { seen, mover, queue, fixed } = search
  if (seen[wanted] === row) return false
  seen[wanted] = row
  mover[wanted] = row
  queue[0] = wanted
  let hub = -1
  for (let head = 0, tail = 1; head < tail; head++) {
    const column = whole(queue, head)
    for (let other = whole(tight.first, column); other >= 0; other = whole(tight.next, other)) {
      if (fixed[other] === 1) continue
      const stop = whole(tight.start, other + 1)
      for (let edge = whole(tight.start, other); edge < stop; edge++) {
        const next = whole(tight.edge, edge)
        if (seen[next] === row) continue
        seen[next] = row
        mover[next] = other
        queue[tail++] = next
        if (next === freed) return moveOn(tight, search, wanted, freed, hub)
      }
    }
    if (hub >= 0 || whole(tight.spare, column) === 0) continue
    hub = column
    for (let next = 0; next < tight.columns; next++) {
      if (seen[next] === row || tight.open[next] === 0) continue
      seen[next] = row
      mover[next] = nobody
      queue[tail++] = next
      if (next === freed) return moveOn(tight, search, wanted, freed, hub)
    }
  }
  return false
}

/** Moves everybody between `freed` and `wanted` one place on; always done once a way is known. */
function moveOn(tight: Tight, { mover }: Search, wanted: number, freed: number, hub: number): true {
  for (let column = freed; column !== wanted;) {
    const other = whole(mover, column)
    if (other === nobody) {
      tight.spare[column] = whole(tight.spare, column) + 1
      tight.spare[hub] = whole(tight.spare, hub) - 1
      column = hub
      continue
    }
    const left = whole(tight.at, other)
    seat(tight, other, column)
    column = left
  }
  return true
}
