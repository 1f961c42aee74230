/** The system around the window: its dialogs, its menu, one instance. */
import { spawn } from 'node:child_process'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { details } from '../support/details.ts'
import { envOf } from '../support/hosts/electron.ts'
import { findElectron, isRoot } from '../support/suites/runtimes.ts'
import { ownDesk } from './desk.ts'

const main = join(import.meta.dirname, '../../out/main/index.js')

/** Starts the app again beside the one that runs, and gives its exit code. */
const secondStart = (folder: string, ...words: string[]) =>
  new Promise((settle) => {
    spawn(findElectron() ?? '', [...(isRoot ? ['--no-sandbox'] : []), main, ...words], {
      env: envOf(folder),
      stdio: 'ignore',
    }).once('close', settle)
  })

describe('the system around the window', () => {
  const desk = ownDesk()

  it('asks for files by the system’s own dialogs, in the app’s language', async () => {
    await desk.invoke('host.changeSettings', { language: 'sr-Latn' })
    await desk.app.evaluate(({ dialog }) => {
      const asked: unknown[] = []
      Object.assign(globalThis, { asked })
      dialog.showOpenDialog = ((_: unknown, about: unknown) => {
        asked.push(about)
        return Promise.resolve({ canceled: false, filePaths: ['/somewhere/a.cohort'] })
      }) as never
      dialog.showSaveDialog = (() => Promise.resolve({ canceled: true, filePath: '' })) as never
    })
    expect(await desk.invoke('host.chooseFile', { purpose: 'open-programme' })).toEqual({
      ok: true,
      value: { paths: ['/somewhere/a.cohort'] },
    })
    expect(await desk.invoke('host.chooseFile', { purpose: 'save-pdf', suggestion: 'a.pdf' })).toEqual({
      ok: true,
      value: { paths: [] },
    })
    const asked = await desk.app.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)
    expect(asked).toEqual([
      { properties: ['openFile'], filters: [{ name: 'Programi', extensions: ['cohort'] }] },
    ])
  })

  it('has its menu in the app’s language, and changes it at once', async () => {
    const labels = () =>
      desk.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [])
    await desk.invoke('host.changeSettings', { language: 'en' })
    expect(await labels()).toEqual(['File', 'Edit', 'View', 'Help'])
    await desk.invoke('host.changeSettings', { language: 'sr-Cyrl' })
    expect(await labels()).toEqual(['Датотека', 'Уређивање', 'Приказ', 'Помоћ'])
  })

  it('passes what the menu is asked on to the screen', async () => {
    await desk.page.evaluate(() => {
      const heard: unknown[] = []
      const own = window as unknown as {
        cohortDesk: { subscribe: (listener: (...told: unknown[]) => void) => void }
      }
      own.cohortDesk.subscribe((...told) => heard.push(told))
      Object.assign(window, { heard })
    })
    await desk.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[1]?.submenu?.items[0]?.click())
    await desk.page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0)
    expect(await desk.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
      ['host.asked', { what: 'undo' }],
    ])
  })

  it('follows the theme that was chosen', async () => {
    for (const theme of ['dark', 'light'] as const) {
      await desk.invoke('host.changeSettings', { theme })
      expect(await desk.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe(theme)
      await expect
        .poll(() => desk.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
        .toBe(theme === 'dark')
    }
  })

  it('runs once: another start ends at once and brings this window forward', async () => {
    expect(await secondStart(desk.folder)).toBe(0)
    expect(await desk.invoke('host.about')).toMatchObject({ ok: true })
  })

  it('opens the programme that another start was given, and asks what to do about a damaged one', async () => {
    const file = join(desk.folder, 'given.cohort')
    await copyFile(join(import.meta.dirname, '../../resources/sample/week-16.cohort'), file)
    await secondStart(desk.folder, file)
    await expect
      .poll(() => desk.invoke('programme.current'))
      .toMatchObject({ value: { file: { path: file } } })

    const torn = join(desk.folder, 'torn.cohort')
    await writeFile(torn, (await readFile(file)).subarray(0, 5000))
    await secondStart(desk.folder, torn)
    await desk.page.getByRole('dialog').getByText('torn.cohort', { exact: true }).waitFor()
    expect(await desk.invoke('programme.current')).toMatchObject({ value: { file: { path: file } } })
  })

  it('asks for the passphrase of the programme that another start was given', async () => {
    const sealed = join(desk.folder, 'sealed.cohort')
    const passphrase = 'lantern orchard seven bridge'
    const created = await desk.invoke('programme.create', { path: sealed, details, passphrase })
    expect(created).toMatchObject({ ok: true, value: { file: { sealed: true } } })
    await desk.invoke('programme.close')
    await secondStart(desk.folder, sealed)
    await desk.page.getByRole('dialog').getByText('sealed.cohort', { exact: false }).first().waitFor()
    expect(await desk.invoke('programme.current')).toEqual({ ok: true, value: null })
    await desk.page.getByRole('dialog').locator('input[type="password"]').fill(passphrase)
    await desk.page.keyboard.press('Enter')
    await expect
      .poll(() => desk.invoke('programme.current'))
      .toMatchObject({ value: { file: { path: sealed, sealed: true } } })
  })
})
