/** The matching in the window: from two tables of applications to published pairs, their letters copied and drafted. */
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pairsOf, type Programme } from '#shared/model/programme.ts'
import { details } from '../support/details.ts'
import { ownDesk } from './desk.ts'

const exports = join(import.meta.dirname, '../../resources/sample/exports/forms-sr')

describe('from applications to letters in the window', () => {
  const desk = ownDesk()
  const kept = async (): Promise<Programme> => {
    const current = (await desk.invoke('programme.current')) as unknown as { value: { programme: Programme } }
    return current.value.programme
  }
  const button = (name: string | RegExp) => desk.page.getByRole('button', { name }).first()
  const room = (name: string) =>
    desk.page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) })
  /** What the user would choose in the system's dialog. */
  const choosing = (filePaths: string[]) =>
    desk.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = (() => Promise.resolve({ canceled: false, filePaths })) as never
    }, filePaths)

  beforeAll(async () => {
    await desk.page.getByRole('heading', { level: 1 }).waitFor()
    await desk.invoke('programme.create', { path: join(desk.folder, 'a.cohort'), details })
    await room('People').click()
    await button('Import…').click()
    await choosing(['mentors.csv', 'mentees.csv'].map((name) => join(exports, name)))
    await button('Choose tables…').click()
    await button(/^Import 22 mentors and 36 mentees$/).click()
    await desk.page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
  })

  it('matches in the worker thread, and publishes what is proposed', async () => {
    await room('Matching').click()
    await button(/^Match$/).click()
    await desk.page.getByRole('grid').waitFor()
    const count = (await kept()).proposal?.couples.length ?? 0
    expect(count).toBeGreaterThan(30)
    await button('Publish…').click()
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
    await desk.page.getByRole('heading', { level: 1, name: 'Answers' }).waitFor()
    expect(pairsOf(await kept())).toHaveLength(count)
  })

  it('copies a letter onto the clipboard, and notes who was told', async () => {
    await button(/letters to make/).click()
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Copy the text' }).click()
    const told = async () => pairsOf(await kept()).filter(({ told }) => told?.mentee ?? told?.mentor).length
    await expect.poll(told).toBe(1)
    const copied = await desk.app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toMatch(/^Brodarac 2026: .*\n\nDear .*,\n/)
    expect(copied).toContain('whether you accept')
  })

  it('puts mail drafts into the folder that was chosen', async () => {
    const folder = join(desk.folder, 'drafts')
    await mkdir(folder)
    await choosing([folder])
    await button(/e-mail drafts$/).click()
    await expect.poll(async () => (await readdir(folder)).length).toBeGreaterThan(50)
    const [first = ''] = (await readdir(folder)).sort()
    expect(first).toMatch(/\.eml$/)
    expect(await readFile(join(folder, first), 'utf8')).toMatch(/^X-Unsent: 1\r\n/)
  })
})
