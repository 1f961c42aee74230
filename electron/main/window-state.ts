/** Where the window was when it was closed, and how large its writing, so that it opens so again. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'

const kept = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(640),
  height: z.number().int().min(480),
  maximised: z.boolean(),
  /** 1 is the actual size. The session, which is in memory alone, forgets it. */
  zoom: z.number().min(0.25).max(5).default(1),
})
export type WindowState = z.output<typeof kept>

const fileIn = (dataDir: string) => join(dataDir, 'window.json')

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The place that was kept, or null where none is or no screen shows it any more. */
export function readWindowState(dataDir: string): WindowState | null {
  try {
    const state = kept.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')))
    return screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, state)) ? state : null
  } catch {
    return null
  }
}

/** Keeps where a window is; not being able to is no reason to hold up its closing. */
export function keepWindowState(dataDir: string, window: BrowserWindow): void {
  const state: WindowState = {
    ...window.getNormalBounds(),
    maximised: window.isMaximized(),
    zoom: window.webContents.getZoomFactor(),
  }
  try {
    writeFileSync(fileIn(dataDir), JSON.stringify(state))
  } catch {
    // The next window opens at its first place.
  }
}
