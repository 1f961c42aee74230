/** A programme with a passphrase in the real window: it closes when its user turns away, and leaves nobody's name on the disk. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OpenState } from '#shared/contract/programme.ts'
import { latin, proposeCyrillic } from '#shared/i18n/script.ts'
import { details } from '../support/details.ts'
import { ownDesk } from './desk.ts'

const words = 'lantern orchard seven bridge'

/** Every regular file below a folder that holds one of the texts, as UTF-8 or UTF-16. */
async function filesWith(folder: string, texts: readonly string[]): Promise<string[]> {
  const needles = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')])
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    // A file may go while it is looked for.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    if (needles.some((needle) => bytes.includes(needle))) found.push(relative(folder, path))
  }
  return found
}

describe('a programme with a passphrase', () => {
  const desk = ownDesk()
  let path = ''
  /** The family names of all its mentors, in both scripts. */
  let names: string[] = []

  const state = async () => {
    const answer = await desk.invoke('programme.current')
    return answer.ok ? (answer.value as OpenState) : null
  }
  const go = async (hash: string) => {
    await desk.page.evaluate((to) => (location.hash = to), hash)
    await desk.page.getByRole('heading').first().waitFor()
  }
  const turnAway = (how: 'lock-screen' | 'suspend') =>
    desk.app.evaluate(({ powerMonitor }, how) => powerMonitor.emit(how), how)
  const asked = () => desk.page.getByRole('dialog').getByLabel('Passphrase', { exact: true })
  const answer = async () => {
    await asked().fill(words)
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click()
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  it('has its mentors named in its file before it is sealed, and nowhere afterwards', async () => {
    await desk.invoke('programme.openSample', { state: 'week-16' })
    const open = await state()
    path = open?.file.path ?? ''
    const mentors = Object.values(open?.programme.people ?? {}).filter(({ role }) => role === 'mentor')
    const families = mentors.map(({ name }) => name.split(' ').at(-1) ?? '')
    names = [...new Set(families.flatMap((name) => [name, latin(name), proposeCyrillic(name)]))]
    expect(names.length).toBeGreaterThan(20)
    await desk.invoke('people.update', { id: mentors[0]?.id, changes: { town: 'Niš' } })
    const before = await filesWith(desk.folder, names)
    expect(before).toContain(relative(desk.folder, path))
    expect(before.length, 'and in its first backup').toBeGreaterThan(1)
    expect(await desk.invoke('file.changePassphrase', { current: null, next: words })).toMatchObject({
      ok: true,
      value: { unreached: [] },
    })
    expect(await filesWith(desk.folder, names)).toEqual([])
  })

  it('leaves no name behind wherever its user goes, and whatever the page tries to keep', async () => {
    const { people, pairs } = (await state())?.programme ?? { people: {}, pairs: {} }
    const [person] = Object.keys(people)
    const [pair] = Object.keys(pairs)
    const rooms = ['/today', '/people', '/matching', '/pairs', '/report', '/settings/history']
    for (const room of [...rooms, '/settings/privacy', `/people/${person}`, `/pairs/${pair}`]) await go(room)
    await go(`/tools/workbook/${pair}`)
    await desk.page.locator('[data-reader="worker"] canvas').first().waitFor({ timeout: 30_000 })
    await desk.page.evaluate(async (text) => {
      localStorage.setItem('names', text)
      await (await caches.open('names')).put('/names', new Response(text)).catch(() => undefined)
      await new Promise((settle) => {
        const request = indexedDB.open('names')
        request.onupgradeneeded = () => request.result.createObjectStore('names').put(text, 'names')
        request.onsuccess = settle
      })
    }, names.join(' '))
    await desk.app.evaluate(async ({ webContents }) => {
      const own = webContents.getAllWebContents()[0]?.session
      own?.flushStorageData()
      await own?.cookies.flushStore()
    })
    await desk.page.waitForTimeout(500)
    expect(await filesWith(desk.folder, names)).toEqual([])
  })

  it('closes when the screen is locked, and asks for its passphrase', async () => {
    await turnAway('lock-screen')
    await asked().waitFor()
    expect(await state()).toBeNull()
    expect(await desk.page.getByRole('heading', { name: 'Locked.', exact: false }).count()).toBe(1)
    expect(await filesWith(desk.folder, names)).toEqual([])
    await answer()
    expect((await state())?.file.path).toBe(path)
  })

  it('stays open before a sleep while a change is not saved, and says why', async () => {
    const place = join(desk.folder, 'place')
    await mkdir(place)
    await desk.invoke('programme.create', { path: join(place, 'a.cohort'), details, passphrase: words })
    await desk.page.getByRole('heading').first().waitFor()
    await rename(place, `${place} away`)
    await writeFile(place, '')
    await desk.invoke('people.add', { role: 'mentor', fields: { name: 'Ana', places: 1 } })
    await turnAway('suspend')
    await desk.page.getByText('kept in this window', { exact: false }).first().waitFor()
    expect(await state()).toMatchObject({ file: { savedRevision: 1, revision: 2 } })
    await rm(place)
    await rename(`${place} away`, place)
    expect(await desk.invoke('programme.saveAgain')).toMatchObject({ ok: true })
    await turnAway('suspend')
    await asked().waitFor()
    expect(await state()).toBeNull()
  })

  it('is shown anew where its page crashes, and no dump is written of it', async () => {
    await desk.invoke('programme.open', { path, passphrase: words })
    await go('/people')
    const isThere = await desk.app.evaluate(async ({ webContents }) => {
      const page = webContents.getAllWebContents()[0]
      const again = new Promise((settle) => page?.once('did-finish-load', () => settle(null)))
      page?.forcefullyCrashRenderer()
      await again
      const asked = 'cohortDesk.invoke("programme.current", {}).then(({ value }) => value !== null)'
      return (await page?.executeJavaScript(asked)) as boolean
    })
    expect(isThere).toBe(true)
    const dumps = (await readdir(desk.folder, { recursive: true })).filter((name) => /\.dmp$/.test(name))
    expect(dumps).toEqual([])
  })

  it('leaves nothing when the app is left', async () => {
    const ended = new Promise((settle) => desk.app.process().once('exit', settle))
    await desk.app.evaluate(({ app }) => setTimeout(() => app.quit(), 0) && undefined)
    expect(await ended).toBe(0)
    expect(await filesWith(desk.folder, names)).toEqual([])
    const left = await readdir(desk.folder, { recursive: true })
    expect(left.filter((name) => name.endsWith('.lock'))).toEqual([])
  })
})
