/** A binary heap of numbered things by a distance that may still shrink. */

export interface Heap {
  size: number
  items: Int32Array
  /** Where each thing stands in `items`; −1 while it is not there. */
  place: Int32Array
  distance: Float64Array
}

/** A heap for things 0 … count − 1, all infinitely far. */
export const heapFor = (count: number): Heap => ({
  size: 0,
  items: new Int32Array(count),
  place: new Int32Array(count).fill(-1),
  distance: new Float64Array(count).fill(Infinity),
})

/** Empties the heap and makes everything infinitely far again. */
export function emptyHeap(heap: Heap): void {
  heap.distance.fill(Infinity)
  for (let at = 0; at < heap.size; at++) heap.place[heap.items[at] ?? 0] = -1
  heap.size = 0
}

/** Sets a shorter distance, and takes the thing in if it is not there. */
export function come(heap: Heap, item: number, length: number): void {
  const { items, place, distance } = heap
  distance[item] = length
  let at = place[item] ?? 0
  if (at < 0) at = heap.size++
  while (at > 0) {
    const above = (at - 1) >> 1
    const other = items[above] ?? 0
    if ((distance[other] ?? NaN) <= length) break
    items[at] = other
    place[other] = at
    at = above
  }
  items[at] = item
  place[item] = at
}

/** Takes out the nearest; the heap must not be empty. */
export function nearest(heap: Heap): number {
  const { items, place, distance } = heap
  const found = items[0] ?? 0
  place[found] = -1
  const size = --heap.size
  if (size === 0) return found
  const item = items[size] ?? 0
  const length = distance[item] ?? NaN
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= size) break
    let other = items[below] ?? 0
    if (below + 1 < size) {
      const second = items[below + 1] ?? 0
      if ((distance[second] ?? NaN) < (distance[other] ?? NaN)) {
        below += 1
        other = second
      }
    }
    if ((distance[other] ?? NaN) >= length) break
    items[at] = other
    place[other] = at
    at = below
  }
  items[at] = item
  place[item] = at
  return found
}
