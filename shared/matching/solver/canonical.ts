/** Of all optima the one whose mentors, read in mentee order, come first: so that only ids decide ties. */
import { real, whole } from './cells.ts'
import { seat, type Flow } from './flow.ts'

/**
 * Moves a flow to its canonical optimum. `flow.cost` must hold only the edges on which optima live (see
 * `keepTight`), rows and columns in id order. Each row in turn takes the first column that still leaves an
 * optimum: there is one exactly when the column it wants reaches the one it leaves by people who may move.
 */
export function makeCanonical(flow: Flow): void {
  const search = {
    seen: new Int32Array(flow.columns).fill(-1),
    fixed: new Uint8Array(flow.rows),
    mover: new Int32Array(flow.columns),
    queue: new Int32Array(flow.columns),
  }
  for (let row = 0; row < flow.rows; row++) {
    const now = whole(flow.at, row)
    for (let column = 0; column < now; column++) {
      if (real(flow.cost, row * flow.columns + column) !== 0) continue
      if (!makeRoom(flow, search, row, column, now)) continue
      seat(flow, row, column)
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
function makeRoom(flow: Flow, search: Search, row: number, wanted: number, freed: number): boolean {
  const { seen, mover, queue, fixed } = search
  if (seen[wanted] === row) return false
  seen[wanted] = row
  mover[wanted] = row
  queue[0] = wanted
  let hub = -1
  for (let head = 0, tail = 1; head < tail; head++) {
    const column = whole(queue, head)
    for (let other = whole(flow.first, column); other >= 0; other = whole(flow.next, other)) {
      if (fixed[other] === 1) continue
      const start = other * flow.columns
      const direct = real(flow.cost, start + freed) === 0
      for (let next = direct ? freed : 0; next < flow.columns; next++) {
        if (seen[next] === row || real(flow.cost, start + next) !== 0) continue
        seen[next] = row
        mover[next] = other
        queue[tail++] = next
        if (next === freed) return moveOn(flow, search, wanted, freed, hub)
      }
    }
    if (hub >= 0 || whole(flow.spare, column) === 0) continue
    hub = column
    for (let next = 0; next < flow.columns; next++) {
      if (seen[next] === row || flow.open[next] === 0) continue
      seen[next] = row
      mover[next] = nobody
      queue[tail++] = next
      if (next === freed) return moveOn(flow, search, wanted, freed, hub)
    }
  }
  return false
}

/** Moves everybody between `freed` and `wanted` one place on; always done once a way is known. */
function moveOn(flow: Flow, { mover }: Search, wanted: number, freed: number, hub: number): true {
  for (let column = freed; column !== wanted;) {
    const other = whole(mover, column)
    if (other === nobody) {
      flow.spare[column] = whole(flow.spare, column) + 1
      flow.spare[hub] = whole(flow.spare, hub) - 1
      column = hub
      continue
    }
    const left = whole(flow.at, other)
    seat(flow, other, column)
    column = left
  }
  return true
}
