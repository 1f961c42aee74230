/** The transport for tests and the CLI: no boundary but a structured clone, so nothing passes that a real one would refuse. */
import type { Dispatch } from '#shared/contract/dispatcher.ts'
import type { Transport } from '#shared/contract/core.ts'
import type { Announcer } from './announcer.ts'

/** Serves a dispatcher and its events within this process. */
export const inProcess = (dispatch: Dispatch, announcer: Announcer): Transport => ({
  invoke: async (name, input) => structuredClone(await dispatch(name, structuredClone(input))),
  subscribe: (listener) => announcer.subscribe((name, payload) => listener(name, structuredClone(payload))),
})
