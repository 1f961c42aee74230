/** One app for the tests of a file: started on a folder of its own, ended and swept afterwards. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { ElectronApplication, Page } from 'playwright'
import type { Envelope } from '#shared/contract/core.ts'
import { openDesk } from '../support/hosts/electron.ts'

export interface OwnDesk {
  app: ElectronApplication
  page: Page
  folder: string
  /** Asks as the screen does. */
  invoke: (name: string, input?: unknown) => Promise<Envelope>
}

interface Bridge {
  cohortDesk: { invoke: (name: string, input: unknown) => Promise<Envelope> }
}

/** Calls the bridge of a page. */
export const invokeIn = (page: Page, name: string, input: unknown = {}): Promise<Envelope> =>
  page.evaluate<Envelope, [string, unknown]>(
    ([name, input]) => (window as unknown as Bridge).cohortDesk.invoke(name, input),
    [name, input],
  )

/** Starts the app before the tests of a file; the answer is filled in by then. */
export function ownDesk(): OwnDesk {
  const desk = {} as OwnDesk
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cohort-'))
    const { app, page } = await openDesk(folder)
    Object.assign(desk, {
      app,
      page,
      folder,
      invoke: (name: string, input?: unknown) => invokeIn(page, name, input),
    })
  })
  afterAll(async () => {
    await desk.app.close()
    await rm(desk.folder, { recursive: true, force: true })
  })
  return desk
}
