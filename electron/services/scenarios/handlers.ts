/** Handlers of the area `scenarios`. */
import type { Handlers } from '#shared/contract/core.ts'
import type { Contract } from '#shared/contract/index.ts'
import type { Around } from '../backend.ts'

/** What each procedure of the area does. */
export const scenariosHandlers = (_around: Around): Pick<Handlers<Contract>, 'scenarios'> => ({
  scenarios: {},
})
