/** The transport over Electron's bridge: the two functions that the preload puts into the window. */
import type { Transport } from '#shared/contract/core.ts'
import { notUnderstood } from './unsendable.ts'

const isBridge = (found: unknown): found is Transport =>
  typeof found === 'object' &&
  found !== null &&
  'invoke' in found &&
  typeof found.invoke === 'function' &&
  'subscribe' in found &&
  typeof found.subscribe === 'function'

/** The bridge in a window, or null in a browser. */
export function bridgeOf(page: object): Transport | null {
  const found: unknown = 'cohortDesk' in page ? page.cohortDesk : null
  return isBridge(found) ? found : null
}

/** The bridge as a transport; an input that cannot cross is answered like any other that is not understood. */
export const bridgeTransport = (bridge: Transport): Transport => ({
  invoke: async (name, input) => {
    let sendable: unknown
    try {
      sendable = structuredClone(input)
    } catch {
      return notUnderstood
    }
    return bridge.invoke(name, sendable)
  },
  subscribe: (listener) => bridge.subscribe(listener),
})
