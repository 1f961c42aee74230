/** The whole app on an in-process back end over a temporary folder, with a user at its keyboard and mouse. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cleanup, configure, render, waitFor } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import type { Announcer } from '#electron/services/announcer.ts'
import { createBackend } from '#electron/services/backend.ts'
import { disk } from '#electron/services/file/disk.ts'
import { inProcess } from '#electron/services/in-process.ts'
import type { Desktop } from '#electron/services/parts.ts'
import type { Printer } from '#electron/services/work/ports.ts'
import { App } from '#renderer/app/app.tsx'
import { createClient } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract } from '#shared/contract/index.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { Language, LocalDate } from '#shared/model/scalars.ts'
import { directSolver } from '#electron/services/work/direct-solver.ts'
import { cohortToday } from './cohort.ts'

export interface MountAbout {
  /** What is open when the window opens; nothing when absent. */
  programme?: Programme
  /** The host's day; 16 June 2026 unless said. */
  today?: LocalDate
  language?: Language
  /** The address to begin at, `/people`. */
  at?: string
  /** The system's dialogs; a host without them when absent. */
  desktop?: Desktop
}

export interface Mounted {
  user: UserEvent
  /** The same back end, asked without the screen. */
  client: Client<Contract>
  /** The temporary folder that stands for the user's documents. */
  folder: string
  /** Says something to the screen as the host would. */
  announce: Announcer['announce']
  /** The open programme as the back end has it now. */
  programme: () => Promise<Programme>
}

// Rooms are loaded when they are entered, which on a busy machine takes longer than a second.
configure({ asyncUtilTimeout: 10_000 })

const resourcesDir = resolve(import.meta.dirname, '../../resources')

/** Loads the printing service only when something is printed, since its fonts take a second. */
function lazyPrinter(): Printer {
  const load = async () => (await import('#electron/services/work/direct.ts')).directPrinter(resourcesDir)
  let made: ReturnType<typeof load> | null = null
  const printer = () => (made ??= load())
  return {
    sheet: async (request, signal) => (await printer()).sheet(request, signal),
    workbook: async (request, signal) => (await printer()).workbook(request, signal),
    report: async (request, signal) => (await printer()).report(request, signal),
    subject: async (request, signal) => (await printer()).subject(request, signal),
    letters: async (request, signal) => (await printer()).letters(request, signal),
    comparison: async (request, signal) => (await printer()).comparison(request, signal),
    end: async () => (await made)?.end(),
  }
}

/** jsdom lays nothing out; a grid that draws only what is in sight needs a height. */
function giveHeight(height: number) {
  const size = (value: number) => ({ configurable: true, get: () => value })
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: size(height),
    offsetWidth: size(1280),
    clientHeight: size(height),
    clientWidth: size(1280),
  })
  HTMLElement.prototype.scrollIntoView = () => undefined
  HTMLElement.prototype.scrollTo = () => undefined
}

/** Mounts the app and waits for its first words; everything is closed and swept when the test ends. */
export async function mountApp(about: MountAbout = {}): Promise<Mounted> {
  const { today = cohortToday['under-way'], language = 'en' } = about
  const folder = await mkdtemp(join(tmpdir(), 'cohort-app-'))
  let made = 0
  const backend = await createBackend({
    kind: 'test',
    version: '0.0.0',
    disk,
    dataDir: join(folder, 'desk'),
    documents: folder,
    resourcesDir,
    clock: { now: () => `${today}T09:00:00.000Z`, today: () => today },
    newId: () => `new-${(made += 1)}`,
    solver: directSolver(),
    printer: lazyPrinter(),
    capabilities: { dialogs: about.desktop !== undefined, reveal: false, downloads: true },
    ...(about.desktop ? { desktop: about.desktop } : {}),
    log: (line) => console.error(line),
  })
  const transport = inProcess(backend.dispatch, backend.announcer)
  const client = createClient(contract, transport)
  await client.host.changeSettings({ language })
  if (about.programme) await backend.store.createFrom(join(folder, 'open.cohort'), about.programme, false)
  giveHeight(800)
  location.hash = about.at ?? ''
  const user = userEvent.setup()
  const { container } = render(<App transport={transport} />)
  onTestFinished(async () => {
    cleanup()
    await backend.close()
    await rm(folder, { recursive: true, force: true })
  })
  await waitFor(() => {
    if (container.textContent === '') throw new Error('nothing is shown yet')
  })
  return {
    user,
    client,
    folder,
    announce: backend.announcer.announce,
    programme: async () => {
      const state = await client.programme.current()
      if (!state) throw new Error('no programme is open')
      return state.programme
    },
  }
}
