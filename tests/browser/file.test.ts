/** A programme file as a coordinator lives with it: sealed, locked, damaged, brought back, open twice; in a real browser. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { OpenState } from '#shared/contract/programme.ts'
import { createBackend } from '#electron/services/backend.ts'
import { browserDesk } from '../support/browser/desk.ts'
import { testParts } from '../support/hosts/parts.ts'

const desk = browserDesk()
const words = 'lantern orchard seven bridge'

const state = async () => (await desk.invoke('programme.current')) as NonNullable<OpenState>
const go = (hash: string) => desk.page.evaluate((to) => (location.hash = to), hash)
const heading = (name: string) => desk.page.getByRole('heading', { name, exact: true }).first().waitFor()
const button = (name: string) => desk.page.getByRole('button', { name, exact: true })

/** Drawing a key from a passphrase takes its time. */
const soon = <Value>(ask: () => Promise<Value>) => expect.poll(ask, { timeout: 10_000 })

describe('a programme file', () => {
  let path = ''

  test('is sealed with a passphrase, and nobody is named in it any more', async () => {
    await button('Open the sample').click()
    await heading('Today')
    const { file, programme } = await state()
    path = file.path
    const [person] = Object.values(programme.people)
    const name = person?.name ?? ''
    expect(await readFile(path, 'utf8')).toContain(name)
    await desk.invoke('people.update', { id: person?.id, changes: { town: 'Niš' } })
    await go('/settings/passphrase')
    await desk.page.getByLabel('New passphrase', { exact: true }).fill(words)
    await desk.page.getByLabel('The same once more', { exact: true }).fill(words)
    await desk.page.getByRole('checkbox').check()
    await button('Set the passphrase').click()
    await button('Lock now').waitFor()
    expect((await state()).file.sealed).toBe(true)
    const copies = (await desk.invoke('backups.list')) as { backups: { path: string }[] }
    expect(copies.backups.length).toBeGreaterThan(0)
    // The file is sealed first, its copies right after it.
    for (const one of [path, ...copies.backups.map((copy) => copy.path)])
      await soon(async () => (await readFile(one)).includes(name) && basename(one)).toBe(false)
  })

  test('closes when it is locked, says no to a wrong passphrase, and opens with the right one', async () => {
    const before = (await state()).programme
    await button('Lock now').click()
    const dialog = desk.page.getByRole('dialog')
    await dialog.waitFor()
    expect(await desk.invoke('programme.current')).toBeNull()
    await dialog.getByLabel('Passphrase', { exact: true }).fill('lantern orchard')
    await dialog.getByRole('button', { name: 'Open it' }).click()
    await dialog.getByText('This is not the passphrase of the programme.').waitFor()
    await dialog.getByLabel('Passphrase', { exact: true }).fill(words)
    await dialog.getByRole('button', { name: 'Open it' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect((await state()).programme).toEqual(before)
  })

  test('goes back to a backup, and forth again by undo', async () => {
    const before = (await state()).programme
    await go('/settings/backups')
    await button('Make one now').click()
    await desk.page.getByText(/is backed up beside the programme/).waitFor()
    const [person] = Object.values(before.people)
    await desk.invoke('people.update', { id: person?.id, changes: { town: 'Zrenjanin' } })
    const changed = (await state()).programme
    const restore = desk.page.getByRole('button', { name: /^Restore/ })
    const { backups } = (await desk.invoke('backups.list')) as { backups: unknown[] }
    await soon(() => restore.count()).toBe(backups.length)
    await restore.first().click()
    await button('Put it back').click()
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' })
    await soon(async () => (await state()).programme).toEqual(before)
    await desk.page.keyboard.press('Control+z')
    await soon(async () => (await state()).programme).toEqual(changed)
  })

  test('that is open in another window is read only, and says so', async () => {
    await desk.invoke('programme.close')
    const other = await createBackend(testParts(join(desk.folder, 'other')))
    try {
      await other.dispatch('host.changeSettings', { who: 'Jelena' })
      const opened = await other.dispatch('programme.open', { path, passphrase: words })
      expect(opened.ok).toBe(true)
      await desk.invoke('programme.open', { path, passphrase: words })
      await desk.page.getByText('This programme is open in another window of this computer.').waitFor()
      expect((await state()).file.readOnly).toMatchObject({
        why: 'held',
        holder: { who: 'Jelena', here: true },
      })
      await expect(desk.invoke('people.add', { role: 'mentor', fields: { name: 'Ana' } })).rejects.toThrow(
        'open-read-only',
      )
    } finally {
      await other.close()
      await desk.invoke('programme.close')
    }
  })

  test('that is torn is offered an earlier copy, and what was torn is kept', async () => {
    await go('/start')
    const whole = await readFile(path)
    const torn = whole.subarray(0, whole.length - 100)
    await writeFile(path, torn)
    await button('Open a file…').click()
    const asking = desk.page.getByRole('dialog')
    await asking.getByRole('textbox').fill(path)
    await asking.getByRole('button', { name: 'Open', exact: false }).first().click()
    await button('Open this copy in its place').waitFor()
    const passphrase = desk.page.getByRole('dialog').getByLabel('Passphrase', { exact: true })
    await passphrase.fill(words)
    expect(await readFile(path)).toEqual(torn)
    await button('Open this copy in its place').click()
    await soon(async () => (await state())?.file.path).toBe(path)
    const kept = (await desk.invoke('rescue.examine', { path, passphrase: words })) as {
      copies: { path: string; kind: string }[]
    }
    const bytes = await Promise.all(
      kept.copies.filter(({ kind }) => kind === 'set-aside').map((copy) => readFile(copy.path)),
    )
    expect(bytes.some((one) => one.equals(torn))).toBe(true)
  })
})
