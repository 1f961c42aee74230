/** Leaving: only with the last change on the disk, or on the user's word. */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ElectronApplication, Page } from 'playwright'
import { decode } from '#electron/services/file/format.ts'
import { openDesk } from '../support/hosts/electron.ts'
import { invokeIn } from './desk.ts'

const details = {
  name: 'Brodarac 2026',
  organisation: 'Brodarac',
  edition: '2026',
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  language: 'en',
  zone: 'Europe/Belgrade',
}
const someone = (name: string) => ({ role: 'mentor', fields: { name, places: 1 } })

describe('leaving', () => {
  let folder = ''
  let place = ''
  let app: ElectronApplication
  let page: Page
  let running: ReturnType<ElectronApplication['process']>
  let ended: Promise<number | null>

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cohort-'))
    place = join(folder, 'programmes')
    await mkdir(place)
    const desk = await openDesk(folder)
    app = desk.app
    page = desk.page
    running = app.process()
    ended = new Promise((settle) => running.once('exit', settle))
    await invokeIn(page, 'programme.create', { path: join(place, 'a.cohort'), details })
  })
  afterEach(async () => {
    running.kill('SIGKILL')
    await ended
    await rm(folder, { recursive: true, force: true })
  })

  const people = async () => Object.values(decode(await readFile(join(place, 'a.cohort'))).programme.people)
  const closeWindow = () =>
    app.evaluate(
      ({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0) && undefined,
    )
  /** A file where the folder was: nothing can be written there, whoever asks. */
  const takeAway = async () => {
    await rename(place, `${place} away`)
    await writeFile(place, '')
  }
  const giveBack = async () => {
    await rm(place)
    await rename(`${place} away`, place)
  }
  /** Answers the question about the unsaved change by the number of its button; counts how often it came. */
  const willAnswer = (button: number) =>
    app.evaluate(({ dialog }, button) => {
      const count = { asked: 0 }
      Object.assign(globalThis, { count })
      dialog.showMessageBox = (() => {
        count.asked += 1
        return Promise.resolve({ response: button, checkboxChecked: false })
      }) as never
    }, button)
  const timesAsked = () =>
    app.evaluate(() => (globalThis as unknown as { count: { asked: number } }).count.asked)

  it('waits until every change it has taken in is on the disk', async () => {
    await page.evaluate((someone) => {
      const { cohortDesk } = window as unknown as {
        cohortDesk: { invoke: (...asked: unknown[]) => Promise<unknown> }
      }
      for (let n = 0; n < 40; n += 1) void cohortDesk.invoke('people.add', someone)
      return cohortDesk.invoke('host.about', {})
    }, someone('Ana'))
    await closeWindow()
    expect(await ended).toBe(0)
    expect(await people()).toHaveLength(40)
  })

  it('asks while the disk refuses the last change, stays when told to, and leaves once it is saved', async () => {
    await takeAway()
    expect(await invokeIn(page, 'people.add', someone('Ana'))).toMatchObject({
      ok: false,
      error: { applied: true },
    })
    await willAnswer(1)
    await closeWindow()
    await expect.poll(timesAsked).toBe(1)
    expect(await invokeIn(page, 'programme.current')).toMatchObject({
      ok: true,
      value: { file: { savedRevision: 1 } },
    })
    await giveBack()
    await closeWindow()
    expect(await ended).toBe(0)
    expect(await people()).toMatchObject([{ name: 'Ana' }])
  })

  it('leaves without the change only on the user’s word', async () => {
    await takeAway()
    await invokeIn(page, 'people.add', someone('Ana'))
    await willAnswer(2)
    await closeWindow()
    expect(await ended).toBe(0)
    await giveBack()
    expect(await people()).toEqual([])
  })
})
