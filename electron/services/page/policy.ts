/** The header that every host serves the screen with: nothing is allowed but what the app itself brings. */
import { randomBytes } from 'node:crypto'

/** A fresh nonce for one served page. */
export const newNonce = (): string => randomBytes(16).toString('base64url')

/** The Content-Security-Policy of a page whose style elements carry `nonce`. */
export const policy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `font-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self'`,
    // The PDF preview reads documents in a worker of its own.
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
