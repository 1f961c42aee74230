/** The contract over Electron's channels: every call is checked for its window, its frame and its origin. */
import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Backend } from '../services/backend.ts'
import { eventChannel, invokeChannel } from '../preload/channels.ts'
import { origin } from './origin.ts'

export interface Ipc {
  /** Lets a window ask and hear from now on, until it is closed. */
  admit(window: BrowserWindow): void
}

/** Serves a back end to the windows that are admitted; calls from anywhere else are refused without a word more. */
export function serveIpc(backend: Backend): Ipc {
  const windows = new Set<BrowserWindow>()

  const isAdmitted = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.origin === origin() &&
    [...windows].some((window) => window.webContents === sender)

  ipcMain.handle(invokeChannel, (event, name: unknown, input: unknown) => {
    if (!isAdmitted(event)) throw new Error('refused')
    return backend.dispatch(name, input)
  })
  backend.announcer.subscribe((name, payload) => {
    for (const window of windows) window.webContents.send(eventChannel, name, payload)
  })
  return {
    admit: (window) => {
      windows.add(window)
      window.once('closed', () => windows.delete(window))
    },
  }
}
