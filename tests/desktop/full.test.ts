/** A real drive that is full: the window says so, leaving asks, and the programme is saved elsewhere. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decode } from '#electron/services/file/format.ts'
import { details } from '../support/details.ts'
import { isRoot } from '../support/suites/runtimes.ts'
import { ownDesk } from './desk.ts'

const run = promisify(execFile)
const prepared = process.env['COHORT_SMALL_DRIVE']

/** A file system of less than a megabyte: the prepared one, or where this is root, one mounted for the test; null where none can be had. */
async function smallDrive(): Promise<{ at: string; end: () => Promise<unknown> } | null> {
  if (prepared !== undefined) return { at: join(prepared, 'rw'), end: () => Promise.resolve() }
  if (!isRoot || process.platform !== 'linux') return null
  const at = await mkdtemp(join(tmpdir(), 'cohort-small-'))
  const end = () => run('umount', [at]).then(() => rm(at, { recursive: true }))
  return run('mount', ['-t', 'tmpfs', '-o', 'size=600k,mode=777', 'small', at]).then(
    () => ({ at, end }),
    () => rm(at, { recursive: true }).then(() => null),
  )
}

const drive = await smallDrive()
if (!drive)
  console.log(
    'not run: the window on a full drive, because none can be mounted here, to run it: mount a tmpfs of 512k at $COHORT_SMALL_DRIVE/rw',
  )

describe.runIf(drive)('on a drive that is full', () => {
  const desk = ownDesk()
  let place = ''
  const one = { role: 'mentor', fields: { name: 'Ana', places: 1 } }
  const namesIn = async (path: string) =>
    Object.values(decode(await readFile(path)).programme.people).map(({ name }) => name)

  beforeAll(async () => {
    place = join(drive?.at ?? '', 'desk')
    await mkdir(place)
    await desk.invoke('programme.create', { path: join(place, 'a.cohort'), details })
    const { bavail, bsize } = await statfs(place)
    await writeFile(join(place, 'ballast'), Buffer.alloc(bavail * bsize, 1))
  })
  afterAll(async () => {
    await rm(place, { recursive: true, force: true })
    await drive?.end()
  })

  it('a change is kept in the window, which says that the disk is full', async () => {
    expect(await desk.invoke('people.add', one)).toMatchObject({
      ok: false,
      error: { code: 'disk-is-full', applied: true },
    })
    await desk.page.getByText('The disk is full.', { exact: false }).first().waitFor()
    expect(await namesIn(join(place, 'a.cohort'))).toEqual([])
  })

  it('closing the window asks, and stays when told to', async () => {
    await desk.app.evaluate(({ BrowserWindow, dialog }) => {
      const messages: string[] = []
      Object.assign(globalThis, { messages })
      dialog.showMessageBox = ((_: unknown, { message }: { message: string }) => {
        messages.push(message)
        return Promise.resolve({ response: 1, checkboxChecked: false })
      }) as never
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0)
    })
    const messages = () => desk.app.evaluate(() => (globalThis as unknown as { messages: string[] }).messages)
    await expect.poll(messages).toEqual(['The last change is not saved'])
    expect(await desk.invoke('programme.current')).toMatchObject({ value: { file: { revision: 2 } } })
  })

  it('is left for another place by “save elsewhere”, with every change', async () => {
    const path = join(desk.folder, 'elsewhere.cohort')
    await desk.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = (() => Promise.resolve({ canceled: false, filePath: path })) as never
    }, path)
    await desk.page.getByRole('button', { name: 'Save elsewhere', exact: false }).first().click()
    await desk.page.getByText('The disk is full.', { exact: false }).waitFor({ state: 'detached' })
    expect(await desk.invoke('programme.current')).toMatchObject({
      value: { file: { path, revision: 2, savedRevision: 2, trouble: null } },
    })
    expect(await namesIn(path)).toEqual(['Ana'])
  })
})
