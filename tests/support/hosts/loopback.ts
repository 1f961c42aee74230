/** The loopback host for the conformance suite: real HTTP, spoken by the screen's own transport. */
import { join } from 'node:path'
import { serveLoopback } from '#electron/loopback/serve.ts'
import { loopbackTransport } from '#renderer/platform/loopback.ts'
import type { HostMaker } from './host.ts'
import { testBackend } from './parts.ts'

export const rendererDir = join(import.meta.dirname, '../../../out/renderer')

/** Fetches as a page of that origin would: a browser names the origin with every call that is not a plain read. */
export const fetchFrom =
  (origin: string): typeof fetch =>
  (input, init = {}) =>
    fetch(input, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), ...(init.method === 'POST' ? { origin } : {}) },
    })

export const loopbackHost: HostMaker = {
  name: 'loopback',
  obstacle: null,
  open: async (folder) => {
    const loopback = await serveLoopback({ backend: await testBackend(folder), rendererDir })
    const { origin, token } = loopback
    const stop = new AbortController()
    const transport = loopbackTransport({ origin, token, fetch: fetchFrom(origin), signal: stop.signal })
    const close = () => {
      stop.abort()
      return loopback.close()
    }
    return { transport, folder, close }
  },
}
