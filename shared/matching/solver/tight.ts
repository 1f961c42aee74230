/** Where every optimum lives: the edges that cost nothing at the prices of one, and who sits where now. */
import type { Assignment, Bare } from './assign.ts'
import type { Seats } from './network.ts'
import { seat } from './network.ts'

export interface Tight extends Seats {
  rows: number
  /** Mentors and, last, the column of those who stay alone. */
  columns: number
  /** The columns a row may take, ascending: those of row i from `start[i]` to `start[i + 1]`. */
  start: Int32Array
  edge: Int32Array
  /** Places held by nobody; 1 where nobody may hold a place. */
  spare: Int32Array
  open: Uint8Array
}

/** A list of numbers that grows. */
interface Growing {
  count: number
  values: Int32Array
}

function add(list: Growing, value: number): void {
  if (list.count === list.values.length) {
    const values = new Int32Array(2 * list.count + 16)
    values.set(list.values)
    list.values = values
  }
  list.values[list.count++] = value
}

/** Everybody where they are, and the edges for which `isTight` holds, asked by row and column. */
export function tightOf(
  at: Int32Array,
  spare: Int32Array,
  open: Uint8Array,
  isTight: (row: number, column: number) => boolean,
): Tight {
  const list: Growing = { count: 0, values: new Int32Array(4 * at.length) }
  const start = new Int32Array(at.length + 1)
  for (let row = 0; row < at.length; row++) {
    for (let column = 0; column < spare.length; column++) if (isTight(row, column)) add(list, column)
    start[row + 1] = list.count
  }
  return seated(at, spare, open, start, list.values.subarray(0, list.count))
}

function seated(
  at: Int32Array,
  spare: Int32Array,
  open: Uint8Array,
  start: Int32Array,
  edge: Int32Array,
): Tight {
  const rows = at.length
  const columns = spare.length
  const tight: Tight = {
    rows,
    columns,
    start,
    edge,
    spare: spare.slice(),
    open,
    at: new Int32Array(rows).fill(-1),
    first: new Int32Array(columns).fill(-1),
    next: new Int32Array(rows).fill(-1),
    previous: new Int32Array(rows).fill(-1),
  }
  for (let row = 0; row < rows; row++) seat(tight, row, at[row] ?? 0)
  return tight
}

/** The tight edges of an assignment; a fixed row has none but the one it stands on. */
export function tightEdges({ rows, columns, scores, places, fixed }: Bare, found: Assignment): Tight {
  const at = found.at.map((column) => (column < 0 ? columns : column))
  const spare = new Int32Array(columns + 1)
  spare.set(places)
  spare[columns] = rows
  for (let row = 0; row < rows; row++) spare[at[row] ?? 0] = (spare[at[row] ?? 0] ?? 0) - 1
  const open = new Uint8Array(columns + 1)
  for (let column = 0; column < columns; column++)
    if ((found.columnPrice[column] ?? NaN) === 0) open[column] = 1
  open[columns] = 1
  const list: Growing = { count: 0, values: new Int32Array(4 * rows) }
  const start = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row++) {
    const worth = found.rowPrice[row] ?? NaN
    const base = row * columns
    const own = fixed?.[row] ?? -1
    if (own >= 0) add(list, own)
    else {
      for (let column = 0; column < columns; column++)
        if ((scores[base + column] ?? NaN) - (found.columnPrice[column] ?? NaN) === worth) add(list, column)
      if (worth === found.alone) add(list, columns)
    }
    start[row + 1] = list.count
  }
  return seated(at, spare, open, start, list.values.subarray(0, list.count))
}
