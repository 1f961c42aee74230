/** Keeps unexpected errors in a file of the app's own, so that an incident's id leads somewhere. */
import { appendFileSync, mkdirSync, statSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'

const largest = 1_000_000

/** A log onto a file that starts anew when it has grown past a megabyte; what cannot be logged is dropped. */
export function fileLog(path: string, now: () => string): (line: string) => void {
  return (line) => {
    try {
      mkdirSync(dirname(path), { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) truncateSync(path)
      appendFileSync(path, `${now()} ${line}\n`)
    } catch {
      // A full disk must not turn one error into two.
    }
  }
}
