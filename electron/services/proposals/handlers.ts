/** Handlers of the area `proposals`. */
import type { Handlers } from '#shared/contract/core.ts'
import type { Contract } from '#shared/contract/index.ts'
import type { Around } from '../backend.ts'

/** What each procedure of the area does. */
export const proposalsHandlers = (_around: Around): Pick<Handlers<Contract>, 'proposals'> => ({
  proposals: {},
})
