/** The one origin a window may show: the app's own scheme, or the development server of an unpackaged run. */
import { app } from 'electron'

export const scheme = 'app'
const own = `${scheme}://desk`

/** The development server, only where the app is not packaged. */
export function devServer(): string | null {
  const url = process.env['ELECTRON_RENDERER_URL']
  return !app.isPackaged && url ? new URL(url).origin : null
}

/** The exact origin of the screen, `app://desk`. */
export const origin = (): string => devServer() ?? own

/** Whether an address is of the screen's own origin; an address that is none is not. */
export function isOwn(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}` === origin()
}
