/** The in-process host for the conformance suite. */
import { inProcess } from '#electron/services/in-process.ts'
import type { HostMaker } from './host.ts'
import { testBackend } from './parts.ts'

export const inProcessHost: HostMaker = {
  name: 'in-process',
  obstacle: null,
  open: async (folder) => {
    const { dispatch, announcer, close } = await testBackend(folder)
    return { transport: inProcess(dispatch, announcer), folder, close }
  },
}
