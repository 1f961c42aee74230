/**
 * Who is where at which prices, between two steps of the assignment.
 *
 * The last column, the sink, takes everybody who stays alone; nobody, a party of its own, lives there too and
 * holds the places that are left over. So every step is a shortest path (Jonker and Volgenant 1987, Computing
 * 38; capacities as in Ahuja, Magnanti and Orlin, Network Flows, ch. 9), and no column is split into places.
 * At every moment `worth[i] + price[j] ≥ score[i, j]`, equal where i is in j, `price[j] ≥ price[sink]`, equal
 * where nobody holds a place.
 */

/** Who sits where. */
export interface Seats {
  /** The column of each row; −1 while it waits for one. */
  at: Int32Array
  /** The rows of a column as a linked list: its first, and each row's next and previous; −1 ends it. */
  first: Int32Array
  next: Int32Array
  previous: Int32Array
}

export interface Network extends Seats {
  rows: number
  /** Mentors; the sink is the column of this number. */
  columns: number
  /** The score of the sink. */
  alone: number
  /** Places that nobody holds, and places that wait for somebody. */
  spare: Int32Array
  lack: Int32Array
  worth: Float64Array
  price: Float64Array
}

/** A network with the given prices, in which everybody waits. */
export function emptyNetwork(
  rows: number,
  places: Int32Array,
  alone: number,
  prices?: Float64Array,
): Network {
  const columns = places.length
  const price = new Float64Array(columns + 1)
  if (prices) price.set(prices)
  const spare = new Int32Array(columns + 1)
  const lack = new Int32Array(columns + 1)
  for (let column = 0; column < columns; column++) {
    const target = (price[column] ?? NaN) > 0 ? lack : spare
    target[column] = places[column] ?? 0
  }
  return {
    rows,
    columns,
    alone,
    at: new Int32Array(rows).fill(-1),
    first: new Int32Array(columns + 1).fill(-1),
    next: new Int32Array(rows).fill(-1),
    previous: new Int32Array(rows).fill(-1),
    spare,
    lack,
    worth: new Float64Array(rows),
    price,
  }
}

/** Takes a row out of its column, without saying who has the place; the caller keeps the places in balance. */
export function leave(net: Seats, row: number): void {
  const before = net.previous[row] ?? 0
  const after = net.next[row] ?? 0
  if (before >= 0) net.next[before] = after
  else net.first[net.at[row] ?? 0] = after
  if (after >= 0) net.previous[after] = before
  net.at[row] = -1
}

/** Puts a row into a column, out of the one it was in; the caller keeps the places in balance. */
export function seat(net: Seats, row: number, column: number): void {
  if ((net.at[row] ?? 0) >= 0) leave(net, row)
  const after = net.first[column] ?? 0
  net.at[row] = column
  net.next[row] = after
  net.previous[row] = -1
  if (after >= 0) net.previous[after] = row
  net.first[column] = row
}

/** Takes a row out; its place then waits for somebody, or for nobody where places are free. */
export function unseat(net: Network, row: number): void {
  const column = net.at[row] ?? 0
  if (column < 0) return
  leave(net, row)
  if (column === net.columns) return
  const target = (net.price[column] ?? NaN) > (net.price[net.columns] ?? NaN) ? net.lack : net.spare
  target[column] = (target[column] ?? 0) + 1
}

/**
 * Says how many rows the sink waits for: as many as find no waiting place elsewhere. Gives the places for
 * which no row will come, so that nobody has to.
 */
export function balance(net: Network): number {
  let waiting = 0
  for (let row = 0; row < net.rows; row++) if ((net.at[row] ?? 0) < 0) waiting += 1
  for (let column = 0; column < net.columns; column++) waiting -= net.lack[column] ?? 0
  net.lack[net.columns] = Math.max(0, waiting)
  return Math.max(0, -waiting)
}

/** Whether a row that comes to a column can end there: a place waits, or a free one the sink waits for. */
export const welcomes = (net: Network, column: number): boolean =>
  (net.lack[column] ?? 0) > 0 || ((net.spare[column] ?? 0) > 0 && (net.lack[net.columns] ?? 0) > 0)

/** Puts a row into a column that welcomes it. */
export function settle(net: Network, row: number, column: number): void {
  seat(net, row, column)
  endAt(net, column)
}

/** Takes a waiting or a free place of a column away. */
export function endAt(net: Network, column: number): void {
  if ((net.lack[column] ?? 0) > 0) net.lack[column] = (net.lack[column] ?? 0) - 1
  else {
    net.spare[column] = (net.spare[column] ?? 0) - 1
    net.lack[net.columns] = (net.lack[net.columns] ?? 0) - 1
  }
}
