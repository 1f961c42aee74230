/** The worker host for the conformance suite: the contract over a message port. */
import { Worker } from 'node:worker_threads'
import { workerTransport } from '#electron/services/work/worker-transport.ts'
import type { HostMaker } from './host.ts'

export const workerHost: HostMaker = {
  name: 'worker',
  obstacle: null,
  open: async (folder) => {
    const worker = new Worker(new URL('./worker-entry.ts', import.meta.url), { workerData: folder })
    const transport = workerTransport(worker)
    const close = async () => {
      await transport.invoke('programme.close', {})
      await worker.terminate()
    }
    return { transport, folder, close }
  },
}
