/** Worker entry point of a test host: the whole back end behind a message port. */
import { parentPort, workerData } from 'node:worker_threads'
import { serveOnPort } from '#electron/services/work/worker-transport.ts'
import { testBackend } from './parts.ts'

const { dispatch, announcer } = await testBackend(String(workerData))
if (parentPort) serveOnPort(parentPort, dispatch, announcer.subscribe)
