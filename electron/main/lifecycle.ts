/** From start to end: wires the back end to the window, and both to the system. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, type BrowserWindow, nativeTheme, session } from 'electron'
import type { AppSettings } from '#shared/contract/host.ts'
import { contract } from '#shared/contract/index.ts'
import { createClient } from '#shared/contract/client.ts'
import { translator } from '#shared/i18n/translate.ts'
import { createBackend } from '../services/backend.ts'
import { disk } from '../services/file/disk.ts'
import { inProcess } from '../services/in-process.ts'
import { machineClock } from '../services/machine/clock.ts'
import { fileLog } from '../services/machine/log.ts'
import { versionIn } from '../services/machine/version.ts'
import { threadedPrinter, threadedSolver } from '../services/work/threads.ts'
import { desktop } from './dialogs.ts'
import { takeHanded, tellOfFiles } from './handed.ts'
import { serveIpc } from './ipc.ts'
import { leaveWhenSaved } from './leaving.ts'
import { lockWhenAway } from './locking.ts'
import { showMenu } from './menu.ts'
import { places } from './places.ts'
import { serveScheme } from './protocol.ts'
import { lockSession, ownSession } from './security.ts'
import { openWindow } from './window.ts'

/** Opens the app; only once Electron is ready, and only in the first instance. */
export async function open(): Promise<void> {
  const { dataDir, documents, packageFile, rendererDir, preload, resourcesDir, ...at } = places()
  const version = versionIn(packageFile)
  const clock = machineClock(process.env['COHORT_DESK_TODAY'])
  let window: BrowserWindow | null = null
  let settings: AppSettings | null = null
  const translate = () => translator(settings?.language ?? 'en')

  const backend = await createBackend({
    kind: 'electron',
    version,
    disk,
    dataDir,
    documents,
    resourcesDir,
    clock,
    newId: randomUUID,
    solver: threadedSolver(at.solveWorker),
    printer: threadedPrinter(at.printWorker, resourcesDir),
    capabilities: { dialogs: true, reveal: true, downloads: false },
    desktop: { ...desktop(() => window, translate), handed: takeHanded },
    log: fileLog(join(dataDir, 'incidents.log'), clock.now),
  })
  const client = createClient(contract, inProcess(backend.dispatch, backend.announcer))

  const follow = (next: AppSettings) => {
    settings = next
    nativeTheme.themeSource = next.theme
    showMenu(next, {
      version,
      ask: (what) => backend.announcer.announce('host.asked', { what }),
      changeTheme: (theme) => void client.host.changeSettings({ theme }),
    })
  }
  follow(await client.host.settings())
  backend.announcer.subscribe((name, payload) => {
    if (name === 'host.settings') follow(payload as AppSettings)
  })

  // The session that Electron makes by itself serves nothing; it is locked all the same.
  lockSession(session.defaultSession)
  const own = ownSession()
  lockSession(own)
  serveScheme(own, rendererDir)
  const ipc = serveIpc(backend)
  window = openWindow({ dataDir, preload, session: own, beforeLoad: ipc.admit })
  window.once('closed', () => (window = null))
  lockWhenAway(client)
  leaveWhenSaved({ backend, window: () => window, translate })
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  tellOfFiles(() => backend.announcer.announce('host.asked', { what: 'handed' }))
}
