/** The back end of every host: services wired behind one dispatcher. */
import { contract } from '#shared/contract/index.ts'
import { createDispatcher, type Dispatch } from '#shared/contract/dispatcher.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { type Announcer, createAnnouncer } from './announcer.ts'
import { backupHandlers } from './backups/handlers.ts'
import { createKeeper } from './backups/keeper.ts'
import { zoneHere } from './backups/local.ts'
import { copiesHandlers } from './copies/handlers.ts'
import { openDesk } from './desk/desk.ts'
import { hostHandlers } from './desk/handlers.ts'
import { intakeHandlers } from './intake/handlers.ts'
import { matchingHandlers } from './matching/handlers.ts'
import { proposalsHandlers } from './proposals/handlers.ts'
import { scenariosHandlers } from './scenarios/handlers.ts'
import { printHandlers } from './paper/handlers.ts'
import { incidentOf } from './machine/incident.ts'
import type { BackendParts } from './parts.ts'
import { privacyHandlers } from './privacy/handlers.ts'
import { fileHandlers } from './store/file-handlers.ts'
import { keepingDamage, rescueHandlers } from './rescue/handlers.ts'
import { programmeHandlers } from './store/handlers.ts'
import { createStore, type Store } from './store/store.ts'
import { createJobs } from './work/jobs.ts'

export interface Backend {
  dispatch: Dispatch
  announcer: Announcer
  store: Store
  /** Cancels jobs, waits for the last write, ends the workers. Rejects while a change could not be saved. */
  close(): Promise<void>
  /** The same without the last changes, which could not be saved; only on the user's word, or where nobody can be asked. */
  abandon(): Promise<void>
}

/** Wires the services with what a host hands over. */
export async function createBackend(parts: BackendParts): Promise<Backend> {
  const { clock, newId } = parts
  const report = (error: unknown, name: string) => {
    const incident = newId()
    parts.log(`${incident} ${name} ${incidentOf(error)}`)
    return incident
  }
  const announcer = createAnnouncer(report)
  const given = () => ({ now: clock.now(), today: clock.today(), newId })
  const desk = await openDesk(parts.disk, parts.dataDir)
  const keeper = createKeeper({
    disk: parts.disk,
    now: clock.now,
    zone: zoneHere,
    chosenFolder: () => desk.settings().backupFolder,
  })
  const who = () => desk.settings().who
  const store = createStore({ disk: parts.disk, announcer, given, who, duty: keeper.duty })
  const jobs = createJobs({ announcer, newId, report })
  const around = { parts, announcer, store, desk, jobs, given }
  const served = keepingDamage(programmeHandlers(around), around)
  const dispatch = createDispatcher({
    tree: contract,
    handlers: {
      ...hostHandlers(around),
      ...served,
      ...rescueHandlers(around, served.programme.open),
      ...fileHandlers(around),
      ...copiesHandlers(around),
      ...backupHandlers(around, { keeper, zone: zoneHere }),
      ...intakeHandlers(around),
      ...matchingHandlers(around),
      ...scenariosHandlers(around),
      ...proposalsHandlers(around),
      ...printHandlers(around),
      ...privacyHandlers(around),
      jobs: { cancel: ({ jobId }) => ({ wasRunning: jobs.cancel(jobId) }) },
      people: {},
      pairs: {},
    },
    runChange: (name, procedure, input) => {
      if (!procedure.command) throw new Refusal('internal', 'not-a-change')
      return store.apply(name, procedure.command, input)
    },
    report,
  })
  const end = async (leave: () => Promise<void>) => {
    await jobs.end()
    await leave()
    await Promise.all([parts.solver.end(), parts.printer.end()])
  }
  return {
    dispatch,
    announcer,
    store,
    close: () => end(store.close),
    abandon: () => end(store.abandon),
  }
}

/** What the handlers of one area are made from. */
export interface Around {
  parts: BackendParts
  announcer: Announcer
  store: Store
  desk: Awaited<ReturnType<typeof openDesk>>
  jobs: ReturnType<typeof createJobs>
  given: () => { now: string; today: string; newId: () => string }
}
