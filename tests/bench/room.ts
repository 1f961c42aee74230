/** The room Matching at 1000 mentees and 400 mentors: from a key on a weight to the new proposal on screen, in Chromium. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { serveLoopback } from '#electron/loopback/serve.ts'
import { createBackend } from '#electron/services/backend.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { createClient, createListen } from '#shared/contract/client.ts'
import { contract, type Events } from '#shared/contract/index.ts'
import { runJob } from '#shared/contract/run-job.ts'
import { rendererDir } from '../support/hosts/loopback.ts'
import { testParts } from '../support/hosts/parts.ts'
import { findChromium, isRoot } from '../support/suites/runtimes.ts'
import { rowsOf, table } from './measure.ts'
import { roomCohort } from './room-cohort.ts'

const mentees = 1000
const mentors = 400
const presses = 25

/** What the page has noted of itself since it was asked to. */
interface Noted {
  painted: number[]
  longTasks: number[]
  longestFrame: number
}

/** Notes, from within the page, when a key went down and when what it changed was painted. */
async function watch(page: Page, selector: string | null): Promise<void> {
  await page.evaluate((changing) => {
    const noted: Noted = { painted: [], longTasks: [], longestFrame: 0 }
    Object.assign(window, { noted })
    let began = 0
    // A task after the next frame's begin runs when that frame was painted.
    const paint = () =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          if (began > 0) noted.painted.push(performance.now() - began)
          began = 0
        }
        channel.port2.postMessage(null)
      })
    document.addEventListener(
      'keydown',
      (event) => {
        began = event.timeStamp
        if (changing === null) paint()
      },
      true,
    )
    const changed = changing === null ? null : document.querySelector(changing)
    if (changed)
      new MutationObserver(paint).observe(changed, { subtree: true, characterData: true, childList: true })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longTasks.push(duration)
    }).observe({ type: 'longtask' })
    let last = performance.now()
    const frame = (now: number) => {
      noted.longestFrame = Math.max(noted.longestFrame, now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }, selector)
}

const notedBy = (page: Page) => page.evaluate(() => (window as unknown as { noted: Noted }).noted)

async function press(page: Page, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await page.keyboard.press(turn % 20 < 10 ? 'ArrowLeft' : 'ArrowRight')
    await page.waitForFunction(
      (least) => (window as unknown as { noted: Noted }).noted.painted.length > least,
      turn,
    )
  }
}

/** Prints how long the screen takes beside an empty page's frame, and the longest the window was busy. */
export async function benchRoom(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cohort-room-'))
  const backend = await createBackend(testParts(folder))
  const transport = inProcess(backend.dispatch, backend.announcer)
  const client = createClient(contract, transport)
  const host = await serveLoopback({ backend, rendererDir })
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: isRoot ? ['--no-sandbox'] : [],
  })
  try {
    await backend.store.createFrom(join(folder, 'room.cohort'), roomCohort(mentees, mentors), false)
    await runJob(createListen<Events>(transport), () => client.matching.solve())
    const viewport = { width: 1280, height: 800 }
    const empty = await browser.newPage({ viewport })
    await empty.goto('about:blank')
    await watch(empty, null)
    await press(empty, presses)
    const frames = await notedBy(empty)
    await empty.close()

    const page = await browser.newPage({ viewport, reducedMotion: 'reduce', locale: 'en-GB' })
    await page.goto(host.url)
    await page.getByRole('main').waitFor()
    await page.evaluate(() => (location.hash = '/matching'))
    await page.getByRole('row').nth(5).waitFor()
    await page.waitForLoadState('networkidle').catch(() => undefined)
    await page.getByRole('slider').first().focus()
    await watch(page, '[data-summary]')
    await press(page, presses)
    const room = await notedBy(page)
    const rows = rowsOf(
      new Map([
        ['an empty page: key to the next frame painted', frames.painted],
        ['the room: key on a weight to the new proposal painted', room.painted],
      ]),
    )
    console.log(
      table(
        `The room at ${mentees} mentees and ${mentors} mentors, ${presses} keys (aim: 150 ms at most)`,
        rows,
      ),
    )
    const longest = room.longTasks.reduce((most, one) => Math.max(most, one), 0)
    console.log(
      `  the window was busy for ${longest === 0 ? 'less than 50' : longest.toFixed(0)} ms at the longest; longest gap between two frames ${room.longestFrame.toFixed(0)} ms (an empty page ${frames.longestFrame.toFixed(0)} ms)\n`,
    )
  } finally {
    await browser.close()
    await host.close()
    await backend.close()
    await rm(folder, { recursive: true, force: true })
  }
}
