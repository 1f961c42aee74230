/** The back end for the command line: the same services, without a window. */
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, createListen, type Listen } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract, type Events } from '#shared/contract/index.ts'
import { createBackend } from '../services/backend.ts'
import { disk } from '../services/file/disk.ts'
import { inProcess } from '../services/in-process.ts'
import { machineClock } from '../services/machine/clock.ts'
import { versionIn } from '../services/machine/version.ts'
import { directPrinter } from '../services/work/direct.ts'
import { directSolver } from '../services/work/direct-solver.ts'

export const resourcesDir = join(import.meta.dirname, '../../resources')

export interface DeskOptions {
  /** The day to take as today, `YYYY-MM-DD`; the computer's own when absent. */
  today?: string | undefined
  /** Where ids come from; random unless a run must be repeatable. */
  newId?: () => string
}

export interface CliDesk {
  client: Client<Contract>
  listen: Listen<Events>
  today: string
  close(): Promise<void>
}

/** Opens the services in this process. */
export async function openDesk({ today, newId = randomUUID }: DeskOptions): Promise<CliDesk> {
  const clock = machineClock(today)
  const dataDir = join(tmpdir(), `cohort-desk-${process.pid}-${randomUUID()}`)
  const backend = await createBackend({
    kind: 'cli',
    version: versionIn(join(resourcesDir, '../package.json')),
    disk,
    dataDir,
    documents: homedir(),
    resourcesDir,
    clock,
    newId,
    solver: directSolver(),
    printer: directPrinter(resourcesDir),
    capabilities: { dialogs: false, reveal: false, downloads: false },
    log: (line) => console.error(line),
  })
  const transport = inProcess(backend.dispatch, backend.announcer)
  return {
    client: createClient(contract, transport),
    listen: createListen<Events>(transport),
    today: clock.today(),
    close: async () => {
      try {
        await backend.close()
      } catch (error) {
        // What the disk refused is told; the next command must not find the file locked.
        await backend.abandon()
        throw error
      } finally {
        await rm(dataDir, { recursive: true, force: true }).catch(() => undefined)
      }
    },
  }
}
