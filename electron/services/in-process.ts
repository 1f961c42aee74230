/** The transport for tests and the CLI: no boundary but a structured clone, so nothing passes that a real one would refuse. */
import type { Dispatch } from '#shared/contract/dispatcher.ts'
import type { Transport } from '#shared/contract/core.ts'
import type { Announcer } from './announcer.ts'
import { isCloneError, notCloneable } from './work/worker-transport.ts'

/** Serves a dispatcher and its events within this process; an input that cannot be cloned is answered `invalid`. */
export const inProcess = (dispatch: Dispatch, announcer: Announcer): Transport => ({
  invoke: async (name, input) => {
    let crossed: unknown
    try {
      crossed = structuredClone(input)
    } catch (error) {
      if (isCloneError(error)) return notCloneable
      throw error
    }
    return structuredClone(await dispatch(name, crossed))
  },
  subscribe: (listener) => announcer.subscribe((name, payload) => listener(name, structuredClone(payload))),
})
