/** Of all optima the one whose mentors, read in mentee order, come first: so that only ids decide ties. */
import { look } from './best.ts'
import { seat } from './network.ts'
import type { Watch } from './problem.ts'
import type { Tight } from './tight.ts'

/** How many rows pass between two looks at the watch. */
const rowsPerLook = 16

/**
 * Moves everybody to the canonical optimum; rows and columns must be in id order. Each row in turn takes the first column that still leaves an
 * optimum: there is one exactly when the column it wants reaches the one it leaves by people who may move.
 */
export function makeCanonical(tight: Tight, watch: Watch = {}): void {
  const search = {
    seen: new Int32Array(tight.columns).fill(-1),
    fixed: new Uint8Array(tight.rows),
    mover: new Int32Array(tight.columns),
    queue: new Int32Array(tight.columns),
  }
  for (let row = 0; row < tight.rows; row++) {
    if (row % rowsPerLook === 0) look(watch, 1)
    const now = tight.at[row] ?? 0
    const stop = tight.start[row + 1] ?? 0
    for (let edge = tight.start[row] ?? 0; edge < stop; edge++) {
      const column = tight.edge[edge] ?? 0
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
    const column = queue[head] ?? 0
    for (let other = tight.first[column] ?? 0; other >= 0; other = tight.next[other] ?? 0) {
      if (fixed[other] === 1) continue
      const stop = tight.start[other + 1] ?? 0
      for (let edge = tight.start[other] ?? 0; edge < stop; edge++) {
        const next = tight.edge[edge] ?? 0
        if (seen[next] === row) continue
        seen[next] = row
        mover[next] = other
        queue[tail++] = next
        if (next === freed) return moveOn(tight, search, wanted, freed, hub)
      }
    }
    if (hub >= 0 || (tight.spare[column] ?? 0) === 0) continue
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
    const other = mover[column] ?? 0
    if (other === nobody) {
      tight.spare[column] = (tight.spare[column] ?? 0) + 1
      tight.spare[hub] = (tight.spare[hub] ?? 0) - 1
      column = hub
      continue
    }
    const left = tight.at[other] ?? 0
    seat(tight, other, column)
    column = left
  }
  return true
}
