/** Programme files that the system hands over: by double click, on the command line, from a second instance. */
import { resolve } from 'node:path'
import { app } from 'electron'

let waiting: string | null = null
let tell = (): void => undefined

/** The programme named among the words an app was started with, or undefined. */
export const programmeIn = (words: readonly string[], from = process.cwd()): string | undefined => {
  const named = words.slice(1).findLast((word) => word.endsWith('.cohort') && !word.startsWith('-'))
  return named === undefined ? undefined : resolve(from, named)
}

/** Only the last one counts: one programme is open at a time. */
function hand(path: string | undefined): void {
  if (path === undefined) return
  waiting = path
  tell()
}

/** From the very start: keeps what the system hands over until the screen takes it. */
export function listenForFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    hand(path)
  })
  app.on('second-instance', (_event, words, from) => hand(programmeIn(words, from)))
  hand(programmeIn(process.argv))
}

/** The file that waits, once; the screen opens it by the same dialogs as any other. */
export function takeHanded(): string | null {
  const path = waiting
  waiting = null
  return path
}

/** Says from now on that a file waits. */
export function tellOfFiles(say: () => void): void {
  tell = say
}
