/** scipy's C++ solver in a python process that stays: it times itself, so that starting and sending do not count. */
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Task, Worth } from './task.ts'

export interface Scipy {
  version: string
  /** Hands a task over; the next runs solve it. */
  load: (task: Task) => Promise<void>
  run: () => Promise<Worth & { ms: number }>
  end: () => void
}

/** Starts it; undefined where python3 or its scipy is missing. Matrices are handed over in files of `folder`. */
export async function startScipy(folder: string): Promise<Scipy | undefined> {
  const child = spawn('python3', [join(import.meta.dirname, 'peer.py')], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.on('error', () => undefined)
  child.stdin.on('error', () => undefined)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async <Told>(): Promise<Told | undefined> => {
    const { value, done } = await lines.next()
    return done ? undefined : (JSON.parse(value) as Told)
  }
  const ask = async <Told>(line: unknown): Promise<Told> => {
    child.stdin.write(`${JSON.stringify(line)}\n`)
    const told = await answer<Told>()
    if (told === undefined) throw new Error('scipy ended before it answered')
    return told
  }
  const begun = await answer<{ version: string }>()
  if (!begun) return undefined
  return {
    version: begun.version,
    load: async ({ scores, rows, columns, places, largest, big }) => {
      const file = join(folder, 'scores')
      await writeFile(file, scores)
      await ask({ file, rows, columns, places: [...places], largest, big })
    },
    run: () => ask(null),
    end: () => child.stdin.end(),
  }
}
