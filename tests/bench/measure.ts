/** Ratios of one run: contenders take turns, and each is told as a median beside its peer. */

/**
 * One thing that is timed. `prepare` runs before each turn and is not timed. A run that answers `{ ms }` has timed
 * itself, as a peer in another process does, so that the way there and back is not counted.
 */
export interface Contender {
  name: string
  prepare?: () => Promise<void> | void
  run: () => Promise<unknown>
}

const ownTime = (answer: unknown): number | undefined =>
  typeof answer === 'object' && answer !== null && 'ms' in answer && typeof answer.ms === 'number'
    ? answer.ms
    : undefined

export interface Row {
  name: string
  /** Milliseconds. */
  median: number
  least: number
  most: number
  /** Median ÷ the peer's median; 1 for the peer itself. */
  ratio: number
}

const median = (of: readonly number[]): number => {
  const sorted = of.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[half] ?? NaN)
    : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2
}

/** Runs all contenders `turns` times in turn, after some turns that are not counted; the first one is the peer of the ratios. */
export async function measure(contenders: readonly Contender[], turns: number, before = 2): Promise<Row[]> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let turn = -before; turn < turns; turn += 1)
    for (const { name, prepare, run } of contenders) {
      await prepare?.()
      const began = performance.now()
      const answer = await run()
      const took = ownTime(answer) ?? performance.now() - began
      if (turn >= 0) times.get(name)?.push(took)
    }
  return rowsOf(times)
}

/** Times by name as rows; the first one is the peer of the ratios. */
export function rowsOf(times: ReadonlyMap<string, readonly number[]>): Row[] {
  const peer = median([...times.values()][0] ?? [])
  return [...times].map(([name, list]) => ({
    name,
    median: median(list),
    least: Math.min(...list),
    most: Math.max(...list),
    ratio: median(list) / peer,
  }))
}

const wide = (text: string | number, width: number): string => String(text).padStart(width)

/** The rows as a table for the terminal. */
export function table(title: string, rows: readonly Row[]): string {
  const longest = Math.max(...rows.map(({ name }) => name.length))
  const lines = rows.map(
    ({ name, median, least, most, ratio }) =>
      `  ${name.padEnd(longest)} ${wide(median.toFixed(1), 9)} ms ${wide(`${ratio.toFixed(2)}×`, 8)}   (${least.toFixed(1)}–${most.toFixed(1)})`,
  )
  return [title, ...lines].join('\n')
}
