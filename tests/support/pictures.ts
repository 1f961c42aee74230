/** `npm run pictures`: takes the README's pictures of real rooms, on the sample programme and on a sample matching. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { serveLoopback } from '#electron/loopback/serve.ts'
import { createBackend } from '#electron/services/backend.ts'
import { createClient } from '#shared/contract/client.ts'
import { contract } from '#shared/contract/index.ts'
import { runJob } from '#shared/contract/run-job.ts'
import { createListen } from '#shared/contract/client.ts'
import type { Events } from '#shared/contract/index.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { rendererDir } from './hosts/loopback.ts'
import { testParts } from './hosts/parts.ts'
import { findChromium, isRoot } from './suites/runtimes.ts'

const pictures = join(import.meta.dirname, '../../resources/pictures')
const exports = join(import.meta.dirname, '../../resources/sample/exports/excel-sr')

const folder = await mkdtemp(join(tmpdir(), 'cohort-pictures-'))
const backend = await createBackend(testParts(folder))
const transport = inProcess(backend.dispatch, backend.announcer)
const client = createClient(contract, transport)
const host = await serveLoopback({ backend, rendererDir })
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: isRoot ? ['--no-sandbox'] : [],
})

/** Goes to an address within the app, waits until nothing is being made any more, and takes the picture. */
async function take(page: Page, address: string, name: string, ready?: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address)
  if (ready !== undefined) await page.locator(ready).first().waitFor()
  await page.waitForTimeout(1500)
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  console.log(`${name}.png`)
}

try {
  await client.programme.openSample({ state: 'week-16' })
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Belgrade',
  })
  await page.goto(host.url)
  await page.getByRole('main').waitFor()
  const state = await client.programme.current()
  const pair = Object.values(state?.programme.pairs ?? {}).find(
    (one) => one.phase === 'bridging-the-gap' && one.goals.some((goal) => goal.levels !== undefined),
  )
  await take(page, '/today', 'today')
  await take(page, `/pairs/${pair?.id ?? ''}`, 'pair')
  await take(page, `/tools/goal-setting/${pair?.id ?? ''}`, 'tools', 'canvas')
  await client.programme.openSample({ state: 'complete' })
  await take(page, '/report', 'report')

  await client.programme.create({
    path: join(folder, 'matching.cohort'),
    details: {
      name: 'Brodarac 2027',
      organisation: 'Brodarac, dom kulture',
      edition: 'Tenth edition',
      startsOn: '2026-09-01',
      endsOn: '2027-06-30',
      language: 'sr-Latn',
      zone: 'Europe/Belgrade',
    },
  })
  const sources = ['mentors.csv', 'mentees.csv'].map((name) => ({ name, path: join(exports, name) }))
  const { token } = await client.intake.read({ sources })
  await client.intake.confirm({ token })
  await runJob(createListen<Events>(transport), () => client.matching.solve())
  await take(page, '/matching', 'matching', '[role="grid"]')
} finally {
  await browser.close()
  await host.close()
  await backend.close()
  await rm(folder, { recursive: true, force: true })
}
