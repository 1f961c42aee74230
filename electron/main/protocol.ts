/** The `app://` scheme: serves the built screen out of the bundle, with its policy in the header. */
import { protocol, type Session } from 'electron'
import { servedPage } from '../services/page/page.ts'
import { isOwn, scheme } from './origin.ts'

/** Declares the scheme; must run before Electron is ready. */
export const declareScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])

/** Answers GET requests of the scheme from the built screen; anything else is refused. */
export function serveScheme(session: Session, rendererDir: string): void {
  const page = servedPage(rendererDir)
  session.protocol.handle(scheme, async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 })
    if (!isOwn(request.url)) return new Response(null, { status: 404 })
    const { status, headers, body } = await page(new URL(request.url).pathname)
    return new Response(body, { status, headers })
  })
}
