/**
 * Shortest augmenting paths with capacities and prices, without one column per place (after Jonker and
 * Volgenant 1987, Computing 38; capacities as in Ahuja, Magnanti and Orlin, Network Flows, ch. 9).
 *
 * Every mentee takes exactly one place. The last column, "alone", has a place for everybody. Places that
 * nobody takes are held by one extra party, "nobody", at no cost; so every column is always full, the
 * prices are free of sign rules, and every optimum lives on the edges whose reduced cost is 0.
 */

export interface Flow {
  rows: number
  /** Mentors and, last, the column of those who stay alone. */
  columns: number
  /** rows × columns, whole numbers ≥ 0; Infinity where the edge is not there. */
  cost: Float64Array
  /** 1 where a place may be left to nobody. */
  open: Uint8Array
  /** The column of each row, −1 while it has none. */
  at: Int32Array
  /** Places held by nobody, and places held by neither a row nor nobody. */
  spare: Int32Array
  lack: Int32Array
  /** The rows of a column as a linked list: its first, and each row's next and previous; −1 ends it. */
  first: Int32Array
  next: Int32Array
  previous: Int32Array
  rowPrice: Float64Array
  columnPrice: Float64Array
  nobodyPrice: number
}

/** Marks in `from` that nobody, not a row, moves into a column. */
const nobody = -2

/** A flow without anybody placed; `places` has one number per mentor. */
export function emptyFlow(rows: number, places: Int32Array, cost: Float64Array): Flow {
  const columns = places.length + 1
  const spare = new Int32Array(columns)
  spare.set(places)
  const lack = new Int32Array(columns)
  lack[columns - 1] = rows
  return {
    rows,
    columns,
    cost,
    open: new Uint8Array(columns).fill(1),
    at: new Int32Array(rows).fill(-1),
    spare,
    lack,
    first: new Int32Array(columns).fill(-1),
    next: new Int32Array(rows).fill(-1),
    previous: new Int32Array(rows).fill(-1),
    rowPrice: new Float64Array(rows),
    columnPrice: new Float64Array(columns),
    nobodyPrice: 0,
  }
}

/** Takes a row out of its column, without saying who has the place. */
function leave(flow: Flow, row: number): void {
  const before = flow.previous[row] ?? 0
  const after = flow.next[row] ?? 0
  if (before >= 0) flow.next[before] = after
  else flow.first[flow.at[row] ?? 0] = after
  if (after >= 0) flow.previous[after] = before
  flow.at[row] = -1
}

/** Puts a row into a column, out of the one it was in; the caller keeps the places in balance. */
export function seat(flow: Flow, row: number, column: number): void {
  if ((flow.at[row] ?? 0) >= 0) leave(flow, row)
  const after = flow.first[column] ?? 0
  flow.at[row] = column
  flow.next[row] = after
  flow.previous[row] = -1
  if (after >= 0) flow.previous[after] = row
  flow.first[column] = row
}

/** Takes a row out; its place then waits for somebody. */
export function unseat(flow: Flow, row: number): void {
  const column = flow.at[row] ?? 0
  leave(flow, row)
  flow.lack[column] = (flow.lack[column] ?? 0) + 1
}

/** What a search writes on; one serves all searches of a flow. */
export interface Scratch {
  distance: Float64Array
  from: Int32Array
  todo: Int32Array
  done: Int32Array
}

export const scratchFor = (columns: number): Scratch => ({
  distance: new Float64Array(columns),
  from: new Int32Array(columns),
  todo: new Int32Array(columns),
  done: new Int32Array(columns),
})

/** Shortens the distances of the columns still to do by moving `row` on from a column at distance `base`. */
function relax(flow: Flow, row: number, base: number, scratch: Scratch, left: number): void {
  const { cost, columnPrice } = flow
  const { distance, from, todo } = scratch
  const start = row * flow.columns
  const head = base - (flow.rowPrice[row] ?? NaN)
  for (let at = 0; at < left; at++) {
    const column = todo[at] ?? 0
    const length = head + (cost[start + column] ?? NaN) - (columnPrice[column] ?? NaN)
    if (length < (distance[column] ?? NaN)) {
      distance[column] = length
      from[column] = row
    }
  }
}

/** Where the nearest column stands in `todo`; among equals one that lacks somebody comes first. */
function nearest(flow: Flow, { distance, todo }: Scratch, left: number): number {
  let best = Infinity
  let found = -1
  for (let at = 0; at < left; at++) {
    const column = todo[at] ?? 0
    const length = distance[column] ?? NaN
    if (length < best || (length === best && found >= 0 && (flow.lack[column] ?? 0) > 0)) {
      best = length
      found = at
    }
  }
  return found
}

/**
 * Gives an unplaced row a place by a shortest path and keeps prices and reduced costs sound.
 * Throws when there is no way at all, which a flow with an "alone" column never meets.
 */
export function augment(flow: Flow, row: number, scratch: Scratch): void {
  const { distance, from, todo, done } = scratch
  distance.fill(Infinity)
  for (let column = 0; column < flow.columns; column++) todo[column] = column
  let left = flow.columns
  let finished = 0
  let hub = Infinity
  let hubFrom = -1
  let end = -1
  relax(flow, row, 0, scratch, left)
  for (;;) {
    const at = nearest(flow, scratch, left)
    if (at < 0) throw new Error('no way to a place')
    const column = todo[at] ?? 0
    if ((flow.lack[column] ?? 0) > 0) {
      end = column
      break
    }
    todo[at] = todo[--left] ?? 0
    done[finished++] = column
    const base = distance[column] ?? NaN
    for (let other = flow.first[column] ?? 0; other >= 0; other = flow.next[other] ?? 0)
      relax(flow, other, base, scratch, left)
    if (hubFrom >= 0 || (flow.spare[column] ?? 0) === 0) continue
    hub = base
    hubFrom = column
    for (let place = 0; place < left; place++) {
      const target = todo[place] ?? 0
      const length = hub - flow.nobodyPrice - (flow.columnPrice[target] ?? NaN)
      if (flow.open[target] === 0 || length >= (distance[target] ?? NaN)) continue
      distance[target] = length
      from[target] = nobody
    }
  }
  reprice(flow, row, distance[end] ?? NaN, scratch, finished)
  if (hubFrom >= 0) flow.nobodyPrice += (distance[end] ?? NaN) - hub
  shift(flow, row, end, hubFrom, from)
}

/** Moves the prices of everything nearer than the end, so that the path's edges cost nothing. */
function reprice(flow: Flow, row: number, length: number, { distance, done }: Scratch, finished: number) {
  flow.rowPrice[row] = (flow.rowPrice[row] ?? NaN) + length
  for (let at = 0; at < finished; at++) {
    const column = done[at] ?? 0
    const change = length - (distance[column] ?? NaN)
    if (change === 0) continue
    flow.columnPrice[column] = (flow.columnPrice[column] ?? NaN) - change
    for (let other = flow.first[column] ?? 0; other >= 0; other = flow.next[other] ?? 0)
      flow.rowPrice[other] = (flow.rowPrice[other] ?? NaN) + change
  }
}

/** Moves everybody on the path one place on, from its end back to the row that had none. */
function shift(flow: Flow, row: number, end: number, hubFrom: number, from: Int32Array): void {
  flow.lack[end] = (flow.lack[end] ?? 0) - 1
  for (let column = end; ;) {
    const mover = from[column] ?? 0
    if (mover === nobody) {
      flow.spare[column] = (flow.spare[column] ?? 0) + 1
      flow.spare[hubFrom] = (flow.spare[hubFrom] ?? 0) - 1
      column = hubFrom
      continue
    }
    const left = flow.at[mover] ?? 0
    seat(flow, mover, column)
    if (mover === row) return
    column = left
  }
}

/** Keeps only the edges on which every optimum lives, at cost 0 and with all prices 0 again. */
export function keepTight(flow: Flow): void {
  const { cost, columns } = flow
  for (let row = 0; row < flow.rows; row++) {
    const price = flow.rowPrice[row] ?? NaN
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column
      cost[place] = (cost[place] ?? NaN) - price - (flow.columnPrice[column] ?? NaN) === 0 ? 0 : Infinity
    }
  }
  for (let column = 0; column < columns; column++)
    if (flow.nobodyPrice + (flow.columnPrice[column] ?? NaN) !== 0) flow.open[column] = 0
  clearPrices(flow)
}

/** Sets all prices to 0: right wherever every edge in use costs 0. */
export function clearPrices(flow: Flow): void {
  flow.rowPrice.fill(0)
  flow.columnPrice.fill(0)
  flow.nobodyPrice = 0
}
