/** A back end for tests on a folder of its own: real disk, real worker threads, the clock at a fixed day. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type Backend, createBackend } from '#electron/services/backend.ts'
import { disk } from '#electron/services/file/disk.ts'
import { machineClock } from '#electron/services/machine/clock.ts'
import type { BackendParts } from '#electron/services/parts.ts'
import { threadedPrinter, threadedSolver } from '#electron/services/work/threads.ts'

/** The day on which the hosts of tests stand. */
export const testDay = '2026-06-16'

const root = join(import.meta.dirname, '../../..')

/** What a test host hands to the back end; programmes and settings lie in `folder`. */
export function testParts(folder: string): BackendParts {
  const resourcesDir = join(root, 'resources')
  return {
    kind: 'test',
    version: '0.0.0',
    disk,
    dataDir: join(folder, 'desk'),
    documents: folder,
    resourcesDir,
    clock: machineClock(testDay),
    newId: randomUUID,
    solver: threadedSolver(new URL('../../../electron/workers/solve.ts', import.meta.url)),
    printer: threadedPrinter(new URL('../../../electron/workers/print.ts', import.meta.url), resourcesDir),
    capabilities: { dialogs: false, reveal: false, downloads: false },
    log: () => undefined,
  }
}

export const testBackend = (folder: string): Promise<Backend> => createBackend(testParts(folder))
