/** Picks the transport once, at start: Electron's bridge where there is one, otherwise the loopback host that served the page. */
import { z } from 'zod'
import type { Transport } from '#shared/contract/core.ts'
import { bridgeTransport, bridgeOf } from './bridge.ts'
import { loopbackTransport } from './loopback.ts'
import { takeToken } from './token.ts'

/** The transport of the host this page finds itself in. */
export function pickTransport(page: Window = window): Transport {
  // The page's policy forbids building functions from text; without this zod would try once.
  z.config({ jitless: true })
  const bridge = bridgeOf(page)
  if (bridge) return bridgeTransport(bridge)
  const token = takeToken(page)
  return loopbackTransport({ origin: page.location.origin, token, fetch: page.fetch.bind(page) })
}
