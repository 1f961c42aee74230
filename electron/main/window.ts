/** The one window: sandboxed, isolated, shown once it has something to show. */
import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { origin } from './origin.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

/** The page's own ground in both themes, so that nothing flashes before it is painted. */
const ground = { light: '#F5F2EA', dark: '#191714' }
const groundNow = () => (nativeTheme.shouldUseDarkColors ? ground.dark : ground.light)

/** The window as it opens at first. */
const first = { width: 1280, height: 832, maximised: false, zoom: 1 }

export interface WindowAbout {
  dataDir: string
  preload: string
  session: Session
  /** Before the page is loaded, so that its first call is already answered. */
  beforeLoad: (window: BrowserWindow) => void
}

/** Opens the window on the start of the app. */
export function openWindow({ dataDir, preload, session, beforeLoad }: WindowAbout): BrowserWindow {
  const { maximised, zoom, ...bounds } = readWindowState(dataDir) ?? first
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Cohort Desk',
    backgroundColor: groundNow(),
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      zoomFactor: zoom,
      // The spelling dictionaries would come over the network, and learnt names would stay in one.
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
  // The programme is in the main process still, so a page that crashed is shown anew; one that crashes at once waits.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') setTimeout(() => window.isDestroyed() || window.reload(), 1000)
  })
  beforeLoad(window)
  void window.loadURL(`${origin()}/`)
  return window
}
