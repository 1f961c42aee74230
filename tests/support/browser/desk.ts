/** The built app in a real Chromium over loopback: one browser, one host and one page for the tests of a file. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { type Loopback, serveLoopback } from '#electron/loopback/serve.ts'
import { type Backend, createBackend } from '#electron/services/backend.ts'
import { rendererDir } from '../hosts/loopback.ts'
import { testParts } from '../hosts/parts.ts'
import { findChromium, isRoot } from '../suites/runtimes.ts'

export interface BrowserDesk {
  page: Page
  context: BrowserContext
  /** Where programmes lie on the disk. */
  folder: string
  /** The address with its token. */
  url: string
  /** Asks the back end as a host's own menu does. */
  invoke: (name: string, input?: unknown) => Promise<unknown>
  /** What the page complained about since it was last asked: errors, refused contents, addresses not found. */
  complaints: () => string[]
}

/** The window that the look's pictures were drawn for. */
export const wideWindow = { width: 1280, height: 800 }

/** The same window at 200 %: half as many CSS px each way. */
export const narrowWindow = { width: 640, height: 400 }

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Starts the app on a folder; downloads are the page's own, as they are for a user of the loopback host. */
async function startHost(folder: string): Promise<Loopback & { backend: Backend }> {
  const parts = testParts(folder)
  const backend = await createBackend({
    ...parts,
    newId: randomUUID,
    kind: 'loopback',
    capabilities: { ...parts.capabilities, downloads: true },
  })
  return { ...(await serveLoopback({ backend, rendererDir })), backend }
}

function listenFor(page: Page): () => string[] {
  let heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => heard.push(`thrown: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`)
  })
  return () => {
    const said = heard
    heard = []
    return said
  }
}

/** Everything is started before the first test of a file, and ended and swept after the last. */
export function browserDesk(): BrowserDesk {
  const desk = {} as BrowserDesk
  const ends: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cohort-browser-'))
    ends.push(() => rm(folder, { recursive: true, force: true }))
    const host = await startHost(folder)
    ends.push(() => host.close())
    const browser: Browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      args: isRoot ? ['--no-sandbox'] : [],
    })
    ends.push(() => browser.close())
    const context = await browser.newContext({
      viewport: wideWindow,
      reducedMotion: 'reduce',
      acceptDownloads: true,
      locale: 'en-GB',
      timezoneId: 'Europe/Belgrade',
    })
    context.setDefaultTimeout(15_000)
    // Put in before the page's own scripts, which its policy does not forbid to a driver.
    await context.addInitScript({ path: axeSource })
    const page = await context.newPage()
    const complaints = listenFor(page)
    await page.goto(host.url)
    await page.getByRole('main').waitFor()
    const invoke = async (name: string, input: unknown = {}) => {
      const envelope = await host.backend.dispatch(name, input)
      if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.error)}`)
      return envelope.value
    }
    Object.assign(desk, { page, context, folder, url: host.url, invoke, complaints })
  })
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })
  return desk
}
