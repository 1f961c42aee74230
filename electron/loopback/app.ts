/** The whole app on loopback: the machine's clock and disk, worker threads, and programmes in one folder. */
import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createBackend } from '../services/backend.ts'
import { disk } from '../services/file/disk.ts'
import { machineClock } from '../services/machine/clock.ts'
import { fileLog } from '../services/machine/log.ts'
import { versionIn } from '../services/machine/version.ts'
import { threadedPrinter, threadedSolver } from '../services/work/threads.ts'
import { type Loopback, serveLoopback } from './serve.ts'

/** The root of the project: the loopback host runs from its sources only. */
const root = join(import.meta.dirname, '../..')

/** Where programmes lie unless the user says otherwise: `Documents/Cohort Desk` in their home. */
export const usualFolder = (): string => join(homedir(), 'Documents', 'Cohort Desk')

export interface LoopbackAbout {
  /** Where programmes lie; the app's own settings go into a hidden folder of it. */
  folder: string
  /** 0 for any free port. */
  port?: number
  /** A fixed day, `2026-06-16`, instead of the machine's. */
  today?: string | undefined
}

/** Starts the app for a browser. Rejects where the port is taken. */
export async function openLoopback({ folder, port = 0, today }: LoopbackAbout): Promise<Loopback> {
  const resourcesDir = join(root, 'resources')
  const dataDir = join(folder, '.cohort-desk')
  const clock = machineClock(today)
  const backend = await createBackend({
    kind: 'loopback',
    version: versionIn(join(root, 'package.json')),
    disk,
    dataDir,
    documents: folder,
    resourcesDir,
    clock,
    newId: randomUUID,
    solver: threadedSolver(new URL('../workers/solve.ts', import.meta.url)),
    printer: threadedPrinter(new URL('../workers/print.ts', import.meta.url), resourcesDir),
    capabilities: { dialogs: false, reveal: false, downloads: true },
    log: fileLog(join(dataDir, 'incidents.log'), clock.now),
  })
  return serveLoopback({ backend, rendererDir: join(root, 'out/renderer'), port })
}
