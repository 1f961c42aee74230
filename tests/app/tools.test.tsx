/** The room Tools: what is asked of the printer is what was chosen, and a batch that is stopped leaves nothing. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Desktop } from '#electron/services/parts.ts'
import type { ReadPdf } from '#renderer/components/pdf-preview/reader.ts'
import { aCohort } from '../support/cohort.ts'
import { mountApp } from '../support/app.tsx'

/** Documents that reached the preview, newest last; jsdom has neither worker threads nor canvases. */
const shown: string[] = []
const langOf = (pdf: string) => /\/Lang \(([^)]*)\)/.exec(pdf)?.[1]
vi.mock('#renderer/components/pdf-preview/reader.ts', () => ({
  pxPerPoint: 96 / 72,
  readPdf: (bytes: Uint8Array): Promise<ReadPdf> => {
    const pdf = Buffer.from(bytes).toString('latin1')
    shown.push(pdf)
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
    return Promise.resolve({
      sizes: Array.from({ length: pages }, () => ({ width: 595, height: 842 })),
      thread: 'worker',
      page: () => new Promise(() => undefined),
      pageOf: () => Promise.resolve(null),
      close: () => undefined,
    })
  },
}))
beforeEach(() => void shown.splice(0))

const programme = aCohort({ pairs: 6, state: 'under-way' })

/** A folder, and dialogs that answer with it or with a file in it. */
async function aDesk(): Promise<{ folder: string; desktop: Desktop; asked: unknown[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'cohort-paper-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const asked: unknown[] = []
  const chooseFile: Desktop['chooseFile'] = (about) => {
    asked.push(about)
    return Promise.resolve([about.purpose === 'folder' ? folder : join(folder, about.suggestion ?? '')])
  }
  return { folder, asked, desktop: { chooseFile, reveal: () => Promise.resolve() } }
}

describe('a sheet', () => {
  test('is shown and saved in the language that was chosen', async () => {
    const { folder, desktop } = await aDesk()
    const { user } = await mountApp({ programme, at: '/tools/rules-of-the-game/pair-1', desktop })
    await screen.findByText('Page 1 of 2', {}, { timeout: 20_000 })
    expect(langOf(shown.at(-1) ?? '')).toBe('en-GB')

    await user.click(screen.getByRole('combobox', { name: 'Language' }))
    await user.click(screen.getByRole('option', { name: 'Српски' }))
    await waitFor(() => expect(langOf(shown.at(-1) ?? '')).toBe('sr-Cyrl'))
    await user.click(screen.getByRole('button', { name: 'Save PDF…' }))
    await screen.findByText(/The rules of the game 26-01\.pdf is saved in/)
    const saved = await readFile(join(folder, 'The rules of the game 26-01.pdf'), 'latin1')
    expect(saved).toBe(shown.at(-1))
  })

  test('is in the mentee’s own language as long as no other is chosen', async () => {
    const mentee = programme.people['mentee-2']
    if (!mentee) throw new Error('no such mentee')
    const own = {
      ...programme,
      people: { ...programme.people, 'mentee-2': { ...mentee, language: 'sr-Latn' as const } },
    }
    await mountApp({ programme: own, at: '/tools/goal-setting/pair-2' })
    await screen.findByText('Srpski, the mentee’s language')
    await waitFor(() => expect(langOf(shown.at(-1) ?? '')).toBe('sr-Latn'))
  })

  test('follows the choice of paper', async () => {
    const { user } = await mountApp({ programme, at: '/tools/goal-setting' })
    await waitFor(() => expect(shown.at(-1)).toContain('/MediaBox [0 0 595.27'))
    await user.click(screen.getByRole('radio', { name: 'Letter' }))
    await waitFor(() => expect(shown.at(-1)).toContain('/MediaBox [0 0 612'))
  })

  test('of the method that is not on paper can be read of, and neither opened nor saved', async () => {
    const { client } = await mountApp({ programme, at: '/tools/mid-term' })
    await screen.findByText('Not on paper yet: Mid-term review')
    const library = screen.getByRole('navigation', { name: 'Library of sheets' })
    expect(within(library).getByText('Mid-term review')).toBeTruthy()
    expect(within(library).queryByRole('link', { name: /Mid-term review/ })).toBeNull()
    expect(within(library).getByRole('link', { name: /Goal setting/ })).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save PDF…' }).disabled).toBe(true)
    expect(shown).toEqual([])
    await expect(client.print.previewSheet({ tool: 'mid-term', pairId: null })).rejects.toThrow()
  })
})

describe('a workbook', () => {
  test('holds the sheets that are ticked, and none can be made of no sheet', async () => {
    const { user } = await mountApp({ programme, at: '/tools/workbook/pair-1' })
    await waitFor(() => expect(shown).toHaveLength(1))
    const whole = shown[0]?.length ?? 0
    await user.click(screen.getByRole('checkbox', { name: /Session log/ }))
    await waitFor(() => expect(shown).toHaveLength(2), { timeout: 5000 })
    expect(shown[1]?.length).toBeLessThan(whole)
    for (const box of screen.getAllByRole('checkbox', { checked: true })) await user.click(box)
    expect(screen.getByText('A workbook needs at least one sheet.')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save workbook…' }).disabled).toBe(true)
  })

  test('for every pair becomes one file each, counted at the end', async () => {
    const { folder, desktop, asked } = await aDesk()
    const few = aCohort({ pairs: 2, state: 'under-way' })
    const { user } = await mountApp({ programme: few, at: '/tools/workbook', desktop })
    await user.click(await screen.findByRole('button', { name: 'All pairs, one file each…' }))
    await screen.findByText(`2 files are saved in ${folder}.`, {}, { timeout: 20_000 })
    expect(asked).toEqual([{ purpose: 'folder' }])
    expect((await readdir(folder)).map((name) => name.slice(0, 5)).sort()).toEqual(['26-01', '26-02'])
  })

  test('for every pair goes to a browser as one archive, since browsers drop many downloads at once', async () => {
    const handed: { name: string; blob: Blob }[] = []
    const blobs: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
        revokeObjectURL: () => undefined,
      }),
    )
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = blobs.at(-1)
      if (blob) handed.push({ name: this.download, blob })
    })
    onTestFinished(() => {
      click.mockRestore()
      vi.unstubAllGlobals()
    })
    const few = aCohort({ pairs: 2, state: 'under-way' })
    const { user } = await mountApp({ programme: few, at: '/tools/workbook' })
    await user.click(await screen.findByRole('button', { name: 'All pairs, one file each…' }))
    await screen.findByText(
      '2 files went to the browser’s downloads, together in Tributary Mentoring.zip.',
      {},
      { timeout: 20_000 },
    )
    expect(handed.map(({ name }) => name)).toEqual(['Tributary Mentoring.zip'])
    expect(handed[0]?.blob.size).toBeGreaterThan(100_000)
  })

  test('for every pair shows how far it is, and leaves no file when it is stopped', async () => {
    const { folder, desktop } = await aDesk()
    const { user } = await mountApp({ programme, at: '/tools/workbook', desktop })
    await user.click(await screen.findByRole('button', { name: 'All pairs, one file each…' }))
    await screen.findAllByRole('progressbar', { name: 'Workbooks for everyone' })
    await screen.findByText(/^[1-5] of 6/, {}, { timeout: 20_000 })
    expect((await readdir(folder)).length).toBeGreaterThan(0)
    await user.click(
      screen.getAllByRole('button', { name: 'Cancel: Workbooks for everyone' })[0] as HTMLElement,
    )
    await screen.findByText('Stopped. No file was left behind.', {}, { timeout: 20_000 })
    expect(await readdir(folder)).toEqual([])
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  test('waits for the first pair', async () => {
    await mountApp({ programme: { ...programme, pairs: {} }, at: '/tools/workbook' })
    await screen.findByText('No pairs yet')
  })
})
