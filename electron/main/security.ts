/** What a window may not do: go anywhere, open anything, embed, ask for permissions, download, or touch a network. */
import { app, session, type Session, type WebContents } from 'electron'
import { devServer, isOwn } from './origin.ts'

/** Switches off what Chromium does over a network by itself; must run before Electron is ready. */
export function cutNetwork(): void {
  if (devServer() !== null) return
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ])
    app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Whether the screen may request an address: its own origin, its own blobs, and in development its server's socket. */
function mayRequest(address: string): boolean {
  if (isOwn(address)) return true
  if (address.startsWith('blob:')) return isOwn(address.slice('blob:'.length))
  const server = devServer()
  if (server !== null)
    return address.startsWith(server.replace(/^http/, 'ws')) || address.startsWith('devtools:')
  return !app.isPackaged && address.startsWith('devtools:')
}

/**
 * The session of the window, in memory alone: no cache, no storage and no blob of it is ever written to a disk, where
 * the names of a programme with a passphrase would outlive its locking. Only once Electron is ready.
 */
export const ownSession = (): Session => session.fromPartition('desk', { cache: false })

/** What a key or a click may ask of the system: text of a letter onto the clipboard. Nothing is ever read from there. */
const allowed = 'clipboard-sanitized-write'

/** Denies all other permissions, devices, downloads and every request but the screen's own. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === allowed))
  session.setPermissionCheckHandler((_contents, permission) => permission === allowed)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !mayRequest(request.url) }))
}

/** Denies navigation, popups and embedded pages; only loading the same page anew stays. */
function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== contents.getURL()) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Locks every page from its making, whoever makes it. */
export const lockEveryPage = (): void => {
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}
