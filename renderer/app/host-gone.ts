/** Whether the host still answers: a small store beside the transport, fed by its answers and its own two announcements. */
import type { Transport } from '#shared/contract/core.ts'
import { hostBack, hostGone } from '../platform/presence.ts'

export interface Presence {
  isGone(): boolean
  /** Calls back on every change, and when the host is back after an unnoticed break; answers its own end. */
  subscribe(listener: () => void): () => void
}

/** The same transport, watched: `host-gone` as an answer or an announcement sets it, any later sign of life clears it. */
export function watched(transport: Transport): { transport: Transport; presence: Presence } {
  let gone = false
  const listeners = new Set<() => void>()
  const tell = (next: boolean) => {
    gone = next
    for (const listener of listeners) listener()
  }
  return {
    transport: {
      invoke: async (name, input) => {
        const envelope = await transport.invoke(name, input)
        const next = !envelope.ok && envelope.error.code === 'host-gone'
        if (next !== gone) tell(next)
        return envelope
      },
      subscribe: (listener) =>
        transport.subscribe((name, payload) => {
          if (name === hostGone || name === hostBack) tell(name === hostGone)
          else listener(name, payload)
        }),
    },
    presence: {
      isGone: () => gone,
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
}
