/** The real app in a real window, driven by Playwright; its preload as a transport for the conformance suite. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import type { Envelope, Transport } from '#shared/contract/core.ts'
import { findDisplay, findElectron, isRoot } from '../suites/runtimes.ts'
import type { HostMaker } from './host.ts'
import { testDay } from './parts.ts'

const root = join(import.meta.dirname, '../../..')

export interface Desk {
  app: ElectronApplication
  page: Page
}

/** What keeps a window from opening here, in one line, or null where nothing does. */
export const whyNoWindow = (): string | null => {
  if (findElectron() === null)
    return 'because no Electron runtime was found, to run it: name its folder in ELECTRON_OVERRIDE_DIST_PATH'
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
    ? `because there is no display, to run it: ${findDisplay() === 'virtual' ? 'start it with xvfb-run' : 'install xvfb'}`
    : null
}

/** The environment of an app that keeps to one folder: its settings, its home, its documents. */
export const envOf = (folder: string): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : []))),
  HOME: folder,
  COHORT_DESK_DATA: join(folder, 'desk'),
  COHORT_DESK_TODAY: testDay,
})

/** Starts the built app with words of its command line; its temporary files lie in the folder, too. */
export async function openDesk(folder: string, ...words: string[]): Promise<Desk> {
  const temporary = join(folder, 'tmp')
  for (const place of [join(folder, 'desk'), temporary]) await mkdir(place, { recursive: true })
  const app = await _electron.launch({
    executablePath: findElectron() ?? '',
    args: [...(isRoot ? ['--no-sandbox'] : []), join(root, 'out/main/index.js'), ...words],
    env: { ...envOf(folder), TMPDIR: temporary },
    chromiumSandbox: !isRoot,
    // The app's own theme, not one that the driver puts over it.
    colorScheme: null,
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  return { app, page }
}

interface Bridged {
  cohortDesk: Transport
  told: (name: string, payload: unknown) => Promise<void>
}

/** The preload's two functions as a transport, called in the page itself. */
async function bridgeOf(page: Page): Promise<Transport> {
  const listeners = new Set<Parameters<Transport['subscribe']>[0]>()
  await page.exposeFunction('told', (name: string, payload: unknown) => {
    for (const listener of listeners) listener(name, payload)
  })
  await page.evaluate(() => {
    const { cohortDesk, told } = window as unknown as Bridged
    cohortDesk.subscribe((name, payload) => void told(name, payload))
  })
  return {
    invoke: (name, input) =>
      page.evaluate<Envelope, [string, unknown]>(
        ([name, input]) => (window as unknown as Bridged).cohortDesk.invoke(name, input),
        [name, input],
      ),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const electronHost: HostMaker = {
  name: 'electron',
  obstacle: whyNoWindow(),
  open: async (folder) => {
    const { app, page } = await openDesk(folder)
    return { transport: await bridgeOf(page), folder, close: () => app.close() }
  },
}
