/** Where services say what happened and hosts listen. */
import type { z } from 'zod'
import { events } from '#shared/contract/index.ts'

type Events = typeof events
export type Listener = (name: string, payload: unknown) => void

export interface Announcer {
  /** Sends an event to every listener; the payload is parsed, so a wrong one fails where it was made. */
  announce<Name extends keyof Events>(name: Name, payload: z.input<Events[Name]['payload']>): void
  /** Calls back from now on; answers its own end. */
  subscribe(listener: Listener): () => void
}

/** An announcer with no listeners yet; one that fails is reported and keeps no other, and no save, from its turn. */
export function createAnnouncer(report: (error: unknown, name: string) => void = () => undefined): Announcer {
  const listeners = new Set<Listener>()
  return {
    announce: (name, payload) => {
      const parsed = events[name].payload.parse(payload)
      for (const listener of [...listeners])
        try {
          listener(name, parsed)
        } catch (error) {
          report(error, name)
        }
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
