/** A worker that does as it is told, well or badly. */
import { parentPort } from 'node:worker_threads'
import { serveOnPort } from '#electron/services/work/worker-transport.ts'
import { createDispatcher } from '#shared/contract/dispatcher.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { deedContract } from './contract.ts'

const never = () => new Promise<never>(() => undefined)

if (parentPort)
  serveOnPort(
    parentPort,
    createDispatcher({
      tree: deedContract,
      handlers: {
        deed: {
          echo: ({ word }) => ({ word }),
          spin: () => {
            for (;;);
          },
          refuse: () => {
            throw new Refusal('invalid', 'missing-glyph', { field: 'name', params: { character: '文' } })
          },
          fail: () => {
            throw new Error('a bug in the worker')
          },
          crash: () => {
            setTimeout(() => {
              throw new Error('a bug in a timer')
            })
            return never()
          },
          exit: () => {
            process.exit(3)
          },
          uncloneable: () => () => undefined,
        },
      },
      runChange: never,
      report: (error) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    }),
  )
