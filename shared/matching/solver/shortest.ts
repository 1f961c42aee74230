/** Shortest ways in the graph of mentors: to one of them, or between all. */
import type { Ways } from './ways.ts'

/** The lengths of the shortest ways from every node to `end`; Infinity where there is none. */
export const waysTo = ({ step, nodes }: Ways, end: number): Float64Array =>
  closest(nodes, end, (near, far) => step[far * nodes + near] ?? NaN)

/** The lengths of the shortest ways from `begin` to every node. */
export const waysFrom = ({ step, nodes }: Ways, begin: number): Float64Array =>
  closest(nodes, begin, (near, far) => step[near * nodes + far] ?? NaN)

/** Dijkstra without a heap: every node has a step to nearly every other. */
function closest(nodes: number, root: number, between: (near: number, far: number) => number): Float64Array {
  const length = new Float64Array(nodes).fill(Infinity)
  const todo = Int32Array.from({ length: nodes }, (_, node) => node)
  length[root] = 0
  for (let left = nodes; left > 0;) {
    let best = Infinity
    let found = -1
    for (let at = 0; at < left; at++) {
      const here = length[todo[at] ?? 0] ?? NaN
      if (here >= best) continue
      best = here
      found = at
    }
    if (found < 0) break
    const node = todo[found] ?? 0
    todo[found] = todo[--left] ?? 0
    for (let at = 0; at < left; at++) {
      const far = todo[at] ?? 0
      const through = best + between(node, far)
      if (through < (length[far] ?? NaN)) length[far] = through
    }
  }
  return length
}

/**
 * The lengths of the shortest ways between all nodes: row by row the end, column by column the beginning.
 *
 * Steps are put in one after another, and each shortens what it can; one that is no shorter than the way that is there
 * already changes nothing. Roughly the shortest come first, so that few of them (some three for each node) change
 * anything at all, and the whole is much quicker than Floyd's and Warshall's nodes³. (That few steps are themselves
 * shortest ways is the observation of Karger, Koller and Phillips 1993, SIAM J. Comput. 22.)
 */
export function everyWay({ step, nodes }: Ways): Float64Array {
  const net: Closing = {
    nodes,
    length: new Float64Array(nodes * nodes).fill(Infinity),
    shortened: new Int32Array(nodes),
    shorter: new Float64Array(nodes),
  }
  for (let node = 0; node < nodes; node++) net.length[node * nodes + node] = 0
  let above = -1
  for (const upTo of portions(step)) {
    for (let from = 0; from < nodes; from++)
      for (let to = 0; to < nodes; to++) {
        const long = step[from * nodes + to] ?? NaN
        if (long > above && long <= upTo && long < (net.length[to * nodes + from] ?? NaN))
          putIn(net, from, to, long)
      }
    above = upTo
  }
  return net.length
}

interface Closing {
  nodes: number
  length: Float64Array
  /** Where the new step is reached from by a shorter way, and how long that is. */
  shortened: Int32Array
  shorter: Float64Array
}

/** Shortens every way that is shorter over a new step. */
function putIn({ nodes, length, shortened, shorter }: Closing, from: number, to: number, long: number): void {
  let count = 0
  for (let begin = 0; begin < nodes; begin++) {
    const way = long + (length[from * nodes + begin] ?? NaN)
    if (way >= (length[to * nodes + begin] ?? NaN)) continue
    length[to * nodes + begin] = way
    shortened[count] = begin
    shorter[count++] = way
  }
  for (let end = 0; end < nodes; end++) {
    const row = end * nodes
    const on = length[row + to] ?? NaN
    if (end === to || on + long >= (length[row + from] ?? NaN)) continue
    for (let at = 0; at < count; at++) {
      const way = on + (shorter[at] ?? NaN)
      const place = row + (shortened[at] ?? 0)
      if (way < (length[place] ?? NaN)) length[place] = way
    }
  }
}

/** How many steps are looked at to tell the short ones from the long ones. */
const looked = 4000

/** Upper bounds of portions of the steps, each about twice as many as all before; the last takes all there are. */
function portions(step: Float64Array): number[] {
  const some = Float64Array.from(
    { length: Math.min(looked, step.length) },
    (_, at) => step[Math.floor((at * step.length) / Math.min(looked, step.length))] ?? NaN,
  )
    .filter(Number.isFinite)
    .sort()
  const bounds: number[] = []
  for (let share = 1 / 512; share < 1; share *= 2) bounds.push(some[Math.floor(share * some.length)] ?? 0)
  return [...new Set(bounds), Number.MAX_VALUE]
}
