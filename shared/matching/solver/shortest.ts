/** Shortest ways in the graph of mentors: to one of them, or between all. */
import { real, whole } from './cells.ts'
import type { Ways } from './ways.ts'

/** The lengths of the shortest ways from every node to `end`; Infinity where there is none (Dijkstra, dense). */
export function waysTo({ step, nodes }: Ways, end: number): Float64Array {
  const length = new Float64Array(nodes).fill(Infinity)
  const todo = Int32Array.from({ length: nodes }, (_, node) => node)
  length[end] = 0
  for (let left = nodes; left > 0;) {
    let best = Infinity
    let found = -1
    for (let at = 0; at < left; at++) {
      const here = real(length, whole(todo, at))
      if (here >= best) continue
      best = here
      found = at
    }
    if (found < 0) break
    const node = whole(todo, found)
    todo[found] = whole(todo, --left)
    for (let at = 0; at < left; at++) {
      const from = whole(todo, at)
      const through = best + real(step, from * nodes + node)
      if (through < real(length, from)) length[from] = through
    }
  }
  return length
}

/** The lengths of the shortest ways to every node: row by row the end, column by column the beginning (Floyd, Warshall). */
export function everyWay({ step, nodes }: Ways): Float64Array {
  const length = new Float64Array(nodes * nodes)
  for (let from = 0; from < nodes; from++)
    for (let to = 0; to < nodes; to++) length[to * nodes + from] = real(step, from * nodes + to)
  for (let through = 0; through < nodes; through++) {
    const base = through * nodes
    for (let end = 0; end < nodes; end++) {
      const row = end * nodes
      const head = real(length, row + through)
      if (head === Infinity || end === through) continue
      for (let from = 0; from < nodes; from++) {
        const way = head + real(length, base + from)
        if (way < real(length, row + from)) length[row + from] = way
      }
    }
  }
  return length
}
