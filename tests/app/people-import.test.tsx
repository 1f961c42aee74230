/** Importing the tables of the sample: looked at first, imported once, undone as one step. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { programme as model } from '#shared/model/programme.ts'
import { mountApp, type Mounted } from '#tests/support/app.tsx'

const exports = resolve(import.meta.dirname, '../../resources/sample/exports')
const empty = () =>
  model.parse({
    id: 'empty',
    name: 'Quay mentoring',
    organisation: 'Quay House',
    edition: '2026',
    startsOn: '2026-09-01',
    endsOn: '2027-06-30',
    language: 'en',
    zone: 'Europe/Belgrade',
    createdAt: '2026-09-01T08:00:00.000Z',
  })

async function bring(mounted: Mounted, sample: string) {
  const files = await Promise.all(
    ['mentors.csv', 'mentees.csv'].map(
      async (name) => new File([await readFile(resolve(exports, sample, name))], name, { type: 'text/csv' }),
    ),
  )
  await screen.findByRole('heading', { name: 'Bring the tables of applications' })
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) throw new Error('there is nothing to choose files with')
  await mounted.user.upload(input, files)
  await screen.findByRole('table')
}
const truthOf = async (sample: string): Promise<{ mentors: number; mentees: number }> =>
  JSON.parse(await readFile(resolve(exports, sample, 'truth.json'), 'utf8')) as {
    mentors: number
    mentees: number
  }
const people = async ({ programme }: Mounted) => Object.values((await programme()).people)

describe.each(['forms-sr', 'excel-sr'])('importing %s', (sample) => {
  it('imports nobody until confirmed, then exactly those it named, and undo takes all of them back', async () => {
    const mounted = await mountApp({ programme: empty(), at: '/people/import', today: '2026-10-20' })
    const truth = await truthOf(sample)
    await bring(mounted, sample)
    expect(await people(mounted)).toHaveLength(0)
    await mounted.user.click(
      screen.getByRole('button', { name: `Import ${truth.mentors} mentors and ${truth.mentees} mentees` }),
    )
    await screen.findByRole('grid')
    const imported = await people(mounted)
    expect(imported.filter((one) => one.role === 'mentor')).toHaveLength(truth.mentors)
    expect(imported.filter((one) => one.role === 'mentee')).toHaveLength(truth.mentees)
    await mounted.client.programme.undo()
    await screen.findByRole('heading', { name: 'The people of this programme will stand here' })
    expect(await people(mounted)).toHaveLength(0)
  })
})

describe('the preview of an import', () => {
  it('imports nobody from a table whose names were sent elsewhere', async () => {
    const mounted = await mountApp({ programme: empty(), at: '/people/import', today: '2026-10-20' })
    await bring(mounted, 'forms-sr')
    await mounted.user.selectOptions(
      screen.getByRole('combobox', { name: 'Ime i prezime goes to' }),
      'Left out',
    )
    const { mentees } = await truthOf('forms-sr')
    expect(await screen.findByRole('button', { name: `Import ${mentees} mentees` })).toBeTruthy()
  })

  it('goes to the next matter with F8 and shows its row', async () => {
    const mounted = await mountApp({ programme: empty(), at: '/people/import', today: '2026-10-20' })
    await bring(mounted, 'forms-sr')
    await mounted.user.keyboard('{F8}')
    const first = document.activeElement?.textContent ?? ''
    expect(first).toMatch(/^1 /)
    expect(document.querySelector('[data-here]')).not.toBeNull()
    await mounted.user.keyboard('{F8}')
    expect(document.activeElement?.textContent).toMatch(/^2 /)
  })

  it('reads a table again in another encoding, where the letters came out wrong', async () => {
    const mounted = await mountApp({ programme: empty(), at: '/people/import', today: '2026-10-20' })
    await bring(mounted, 'excel-sr')
    await screen.findAllByText('MILOŠEVIĆ')
    await mounted.user.selectOptions(screen.getByRole('combobox', { name: 'Read as' }), 'Windows-1252')
    await waitFor(() => expect(screen.queryByText('MILOŠEVIĆ')).toBeNull())
    await mounted.user.selectOptions(screen.getByRole('combobox', { name: 'Read as' }), 'Windows-1250')
    await screen.findAllByText('MILOŠEVIĆ')
  })

  it('reads cells pasted from a spreadsheet', async () => {
    const mounted = await mountApp({ programme: empty(), at: '/people/import', today: '2026-10-20' })
    await mounted.user.click(await screen.findByRole('button', { name: 'Paste from a spreadsheet…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Paste the table' })
    await mounted.user.click(within(dialog).getByRole('textbox'))
    await mounted.user.paste(
      'Name\tE-mail\tRole\nNeda Ostojić\tneda@ime.example\tmentor\nIva Kos\tiva@ime.example\tmentee',
    )
    await mounted.user.click(within(dialog).getByRole('button', { name: 'Read it' }))
    await mounted.user.click(await screen.findByRole('button', { name: 'Import 1 mentor and 1 mentee' }))
    await waitFor(async () =>
      expect((await people(mounted)).map((one) => [one.name, one.role])).toEqual([
        ['Neda Ostojić', 'mentor'],
        ['Iva Kos', 'mentee'],
      ]),
    )
  })

  it('makes a field of the programme’s own of a column that fits none, and says so before', async () => {
    const mounted = await mountApp({ programme: empty(), at: '/people/import', today: '2026-10-20' })
    await mounted.user.click(await screen.findByRole('button', { name: 'Paste from a spreadsheet…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Paste the table' })
    await mounted.user.click(within(dialog).getByRole('textbox'))
    await mounted.user.paste(
      'Name\tE-mail\tRole\tMood\nNeda Ostojić\tneda@ime.example\tmentor\tcalm\nIva Kos\tiva@ime.example\tmentee\tlively',
    )
    await mounted.user.click(within(dialog).getByRole('button', { name: 'Read it' }))
    await mounted.user.selectOptions(
      await screen.findByRole('combobox', { name: 'Mood goes to' }),
      'A new field: Mood',
    )
    await screen.findByText(/One new field: Mood \(calm, lively\)\./)
    expect((await mounted.programme()).fields).toEqual([])
    await mounted.user.click(screen.getByRole('button', { name: 'Import 1 mentor and 1 mentee' }))
    await waitFor(async () =>
      expect((await people(mounted)).flatMap((one) => Object.values(one.answers))).toEqual([
        'calm',
        'lively',
      ]),
    )
    expect((await mounted.programme()).fields.map(({ name }) => name)).toEqual(['Mood'])
  })
})
