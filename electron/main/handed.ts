/** Programme files that the system hands over: by double click, on the command line, from a second instance. */
import { resolve } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { ContractError } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import type { Contract } from '#shared/contract/index.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import type { Translate } from '#shared/i18n/translate.ts'

const early: string[] = []
let take = (path: string): void => void early.push(path)

/** The programme named among the words an app was started with, or undefined. */
export const programmeIn = (words: readonly string[], from = process.cwd()): string | undefined => {
  const named = words.slice(1).findLast((word) => word.endsWith('.cohort') && !word.startsWith('-'))
  return named === undefined ? undefined : resolve(from, named)
}

/** Before the app is ready: keeps what the system hands over until there is somebody to take it. */
export function listenForFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    take(path)
  })
}

/** Opens what was handed over so far and whatever comes later; a refusal is said in a dialog of its own. */
export async function openHandedFiles(parts: {
  client: Client<Contract>
  window: () => BrowserWindow | null
  translate: () => Translate
}): Promise<void> {
  const open = async (path: string) => {
    try {
      await parts.client.programme.open({ path })
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      const about = {
        type: 'warning' as const,
        message: problemSentence(parts.translate(), error.failure),
        detail: path,
      }
      const front = parts.window()
      await (front ? dialog.showMessageBox(front, about) : dialog.showMessageBox(about))
    }
  }
  take = (path) => void open(path)
  app.on('second-instance', (_event, words, from) => {
    const path = programmeIn(words, from)
    if (path !== undefined) void open(path)
  })
  const first = programmeIn(process.argv) ?? early[0]
  if (first !== undefined) await open(first)
}
