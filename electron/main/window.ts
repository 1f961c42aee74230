/** The one window: sandboxed, isolated, shown once it has something to show. */
import { BrowserWindow, nativeTheme } from 'electron'
import { origin } from './origin.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

/** The page's own ground in both themes, so that nothing flashes before it is painted. */
const ground = { light: '#F5F2EA', dark: '#191714' }
const groundNow = () => (nativeTheme.shouldUseDarkColors ? ground.dark : ground.light)

export interface WindowAbout {
  dataDir: string
  preload: string
  /** Before the page is loaded, so that its first call is already answered. */
  beforeLoad: (window: BrowserWindow) => void
}

/** Opens the window on the start of the app. */
export function openWindow({ dataDir, preload, beforeLoad }: WindowAbout): BrowserWindow {
  const { maximised, ...bounds } = readWindowState(dataDir) ?? { width: 1280, height: 832, maximised: false }
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Cohort Desk',
    backgroundColor: groundNow(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The spelling dictionaries would come over the network.
      spellcheck: false,
    },
  })
  const repaint = () => window.setBackgroundColor(groundNow())
  nativeTheme.on('updated', repaint)
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  window.on('close', () => keepWindowState(dataDir, window))
  window.once('closed', () => nativeTheme.off('updated', repaint))
  beforeLoad(window)
  void window.loadURL(`${origin()}/`)
  return window
}
