/** Who may ask the loopback host: this machine's own page, with the token, and nobody through a trick of names. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const digest = (text: string) => createHash('sha256').update(text).digest()

export interface Guard {
  /** The exact `host` header, `127.0.0.1:PORT`. */
  host: string
  token: string
}

/** Whether a request names this host exactly; another name that leads here (DNS rebinding) does not. */
export const namesHost = ({ headers }: IncomingMessage, { host }: Guard): boolean => headers.host === host

/** The status to refuse a call of the contract with, or null where it may pass. */
export function refusalOf(request: IncomingMessage, guard: Guard): 401 | 403 | null {
  const { origin, authorization = '', 'sec-fetch-site': site } = request.headers
  const own = `http://${guard.host}`
  // A browser names no origin only where it reads from the page's own.
  if (origin === undefined ? request.method !== 'GET' : origin !== own) return 403
  if (site !== undefined && site !== 'same-origin') return 403
  return timingSafeEqual(digest(authorization), digest(`Bearer ${guard.token}`)) ? null : 401
}
