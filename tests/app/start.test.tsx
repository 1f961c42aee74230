/** The start page as a coordinator meets it: a new programme, one that is kept, one that is not there. */
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { yearAfter } from '#renderer/rooms/start/draft.ts'
import { standingWords } from '#renderer/rooms/start/recent-words.ts'
import { translator } from '#shared/i18n/translate.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { mountApp } from '#tests/support/app.tsx'

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

describe('the start page', () => {
  it('makes a programme in a few lines and leads on to its people', async () => {
    const { user, programme, folder, client } = await mountApp({ at: '/start' })
    await user.click(await screen.findByRole('button', { name: 'New programme' }))
    await user.type(field('Organisation'), 'Quay House')
    await user.type(field('Name of the programme'), 'Quay mentoring')
    await user.clear(field('Sessions a pair plans'))
    await user.type(field('Sessions a pair plans'), '6')
    await user.click(screen.getByRole('button', { name: 'Make the programme' }))
    await screen.findByRole('heading', { name: 'The people of this programme will stand here' })
    expect(await programme()).toMatchObject({
      name: 'Quay mentoring',
      organisation: 'Quay House',
      startsOn: '2026-06-16',
      settings: { plannedSessions: 6, rhythmDays: 21 },
    })
    expect((await client.programme.recent()).map((file) => file.path)).toEqual([
      `${folder}/Quay mentoring.cohort`,
    ])
  })

  it('says under the field what is missing, and makes nothing until it is there', async () => {
    const { user, client } = await mountApp({ at: '/start' })
    await user.click(await screen.findByRole('button', { name: 'New programme' }))
    await user.click(screen.getByRole('button', { name: 'Make the programme' }))
    expect(screen.getByText('It needs a name.')).toBeTruthy()
    expect(document.activeElement).toBe(field('Name of the programme'))
    expect(await client.programme.current()).toBeNull()
  })

  it('keeps what was typed when a file of that name is there already', async () => {
    const programme = aCohort({ pairs: 2, state: 'matched' })
    const { user, client } = await mountApp({ at: '/start', programme })
    await user.click(await screen.findByRole('button', { name: 'New programme' }))
    await user.type(field('Name of the programme'), 'open')
    await user.click(screen.getByRole('button', { name: 'Make the programme' }))
    await screen.findByRole('textbox', { name: 'Where it is kept', description: /./ })
    expect(field('Where it is kept').getAttribute('aria-invalid')).toBe('true')
    expect(field('Name of the programme').value).toBe('open')
    expect((await client.programme.current())?.programme.name).toBe('Tributary Mentoring')
  })

  it('switches every word to Serbian at once and keeps the choice', async () => {
    const { user, client } = await mountApp({ at: '/start' })
    const choice = await screen.findByRole('group', { name: 'Language' })
    await user.click(within(choice).getByRole('button', { name: 'Српски' }))
    expect(await screen.findByRole('button', { name: 'Нови програм' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('sr-Cyrl')
    expect((await client.host.settings()).language).toBe('sr-Cyrl')
    await user.click(screen.getByRole('button', { name: 'Srpski' }))
    expect(await screen.findByRole('button', { name: 'Novi program' })).toBeTruthy()
  })

  it('asks for a path where the host has no dialog, and keeps it when there is no such file', async () => {
    const { user, folder } = await mountApp({ at: '/start' })
    await user.click(await screen.findByRole('button', { name: 'Open a file…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Which file?' })
    const path = within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Path of the file' })
    await user.type(path, `${folder}/nowhere.cohort`)
    await user.click(within(dialog).getByRole('button', { name: 'Open it' }))
    await within(dialog).findByRole('textbox', { name: 'Path of the file', description: /./ })
    expect(path.getAttribute('aria-invalid')).toBe('true')
    expect(path.value).toBe(`${folder}/nowhere.cohort`)
  })
})

describe('the assistant', () => {
  const assistant = async () => {
    const app = await mountApp({ at: '/start' })
    await app.user.click(await screen.findByRole('button', { name: 'New programme' }))
    return app
  }
  const make = () => screen.getByRole('button', { name: 'Make the programme' })

  it('says whether the sessions fit between the days, and makes the programme all the same', async () => {
    const { user, programme } = await assistant()
    expect(screen.getByText(/needs about 21 weeks\. There are 41 from/)).toBeTruthy()
    await user.clear(field('Sessions a pair plans'))
    await user.type(field('Sessions a pair plans'), '20')
    expect(screen.getByText(/There are only 41 from the first day to the last/)).toBeTruthy()
    await user.type(field('Name of the programme'), 'Quay')
    await user.click(make())
    await screen.findByRole('heading', { name: 'The people of this programme will stand here' })
    expect((await programme()).settings.plannedSessions).toBe(20)
  })

  it('proposes to keep the data for a year after the end, and keeps the day that is set instead', async () => {
    const { user, programme, client } = await assistant()
    const kept = screen.getByLabelText<HTMLInputElement>('Keep people’s data until')
    expect(kept.value).toBe('2028-03-23')
    fireEvent.change(screen.getByLabelText(/^Last day/), { target: { value: '2026-12-31' } })
    expect(kept.value).toBe('2027-12-31')
    fireEvent.change(kept, { target: { value: '2026-12-30' } })
    await user.type(field('Name of the programme'), 'Quay')
    await user.click(make())
    expect(screen.getByText('This comes before the last day of the programme.')).toBeTruthy()
    expect(await client.programme.current()).toBeNull()
    fireEvent.change(kept, { target: { value: '2029-01-31' } })
    await user.click(make())
    await screen.findByRole('heading', { name: 'The people of this programme will stand here' })
    expect((await programme()).settings.retainUntil).toBe('2029-01-31')
    expect((await client.programme.current())?.file).toMatchObject({ revision: 1, canUndo: false })
  })

  it('asks once for the name that the history gives', async () => {
    const { user, client } = await assistant()
    await user.type(field('Name of the programme'), 'Quay')
    await user.type(field('Your name'), 'Milena Vuković')
    await user.click(make())
    await screen.findByRole('heading', { name: 'The people of this programme will stand here' })
    expect((await client.host.settings()).who).toBe('Milena Vuković')
    location.hash = '/start'
    await user.click(await screen.findByRole('button', { name: 'New programme' }))
    expect(screen.queryByRole('textbox', { name: 'Your name' })).toBeNull()
  })

  it('gives the file a passphrase at once where it is wanted, once its danger is understood', async () => {
    const { user, client, folder } = await assistant()
    await user.type(field('Name of the programme'), 'Quay')
    await user.click(screen.getByRole('checkbox', { name: 'Protect it with a passphrase' }))
    await user.type(screen.getByLabelText('New passphrase'), 'four old river boats')
    await user.type(screen.getByLabelText('The same once more'), 'four old river boats')
    await user.click(make())
    expect(screen.getByText('Tick this first.')).toBeTruthy()
    expect(await client.programme.current()).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: /cannot be recovered by anybody/ }))
    await user.click(make())
    await screen.findByRole('heading', { name: 'The people of this programme will stand here' })
    expect((await client.programme.current())?.file.sealed).toBe(true)
    expect((await readFile(join(folder, 'Quay.cohort'))).includes('Quay')).toBe(false)
  })
})

describe('the recent programmes', () => {
  const details = {
    name: 'Quay mentoring',
    organisation: '',
    edition: 'Third edition',
    startsOn: '2026-03-02',
    endsOn: '2026-12-18',
    language: 'en',
    zone: 'Europe/Belgrade',
  } as const
  /** The start page with two programmes made before and none open. */
  const shelf = async (second: Partial<typeof details> | { passphrase: string } = {}) => {
    const app = await mountApp({ at: '/help' })
    const [first, other] = [join(app.folder, 'quay.cohort'), join(app.folder, 'other.cohort')]
    const { passphrase, ...changes } = { passphrase: undefined, ...second }
    await app.client.programme.create({
      path: other,
      details: { ...details, name: 'Other', ...changes },
      ...(passphrase === undefined ? {} : { passphrase }),
    })
    await app.client.programme.create({ path: first, details })
    await app.client.programme.close()
    const toStart = async () => {
      location.hash = '/start'
      return screen.findByRole('list', { name: 'Lately on this desk' })
    }
    return { ...app, first, other, toStart }
  }

  it('say where each edition stands; the latest has the keyboard and opens with Enter', async () => {
    const { user, client, toStart } = await shelf()
    const row = within(await toStart()).getByRole('button', { name: /Quay mentoring/ })
    expect(row.textContent).toContain('Third edition')
    expect(row.textContent).toContain('0 mentors, 0 mentees, 0 pairs')
    expect(row.textContent).toContain('Week 16 of 42')
    expect(document.activeElement).toBe(row)
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('Other')
    await user.keyboard('{ArrowUp}{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Today' })
    expect((await client.programme.current())?.programme.name).toBe('Quay mentoring')
  })

  it('tell of one with a passphrase only its file, and ask for the passphrase', async () => {
    const { user, client, toStart } = await shelf({ passphrase: 'four old river boats' })
    const list = await toStart()
    expect(list.textContent).not.toContain('Other')
    const row = within(list).getByRole('button', { name: /other/ })
    expect(within(row).getByRole('img', { name: 'with a passphrase' })).toBeTruthy()
    await user.click(row)
    const dialog = await screen.findByRole('dialog')
    await user.type(
      within(dialog).getByLabelText(/passphrase/i, { selector: 'input' }),
      'four old river boats{Enter}',
    )
    await screen.findByRole('heading', { level: 1, name: 'Today' })
    expect((await client.programme.current())?.programme.name).toBe('Other')
  })

  it('say that a file is gone, and lead to its new place', async () => {
    const { user, client, first, folder, toStart } = await shelf()
    const moved = join(folder, 'moved.cohort')
    await rename(first, moved)
    await toStart()
    await screen.findByText(`It is no longer at ${first}`, { exact: false })
    await user.click(screen.getByRole('button', { name: 'Find it… Quay mentoring' }))
    const dialog = await screen.findByRole('dialog', { name: 'Which file?' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Path of the file' }), `${moved}{Enter}`)
    await screen.findByRole('heading', { level: 1, name: 'Today' })
    await waitFor(async () =>
      expect((await client.programme.recent()).map((file) => file.path)).not.toContain(first),
    )
  })

  it('let one that is gone be taken off the list', async () => {
    const { user, client, first, other, toStart } = await shelf()
    await rm(first)
    await toStart()
    await user.click(await screen.findByRole('button', { name: 'Remove from the list: Quay mentoring' }))
    await waitFor(() => expect(screen.queryByText('Quay mentoring')).toBeNull())
    expect((await client.programme.recent()).map((file) => file.path)).toEqual([other])
  })

  it('can each go back to one of its copies', async () => {
    const { user, first, toStart } = await shelf()
    await toStart()
    await user.click(screen.getByRole('button', { name: 'Restore from a backup' }))
    const dialog = await screen.findByRole('dialog', { name: 'Which programme is to go back?' })
    await user.click(within(dialog).getByRole('button', { name: new RegExp(first.replaceAll('/', '.')) }))
    expect(await screen.findByText('quay.cohort', { selector: '[role="dialog"] *' })).toBeTruthy()
  })
})

describe('where an edition stands', () => {
  const t = translator('en')
  const edition = { startsOn: '2026-03-02', endsOn: '2026-12-18', running: 0 }
  it.each([
    ['2026-02-01', 0, 'Not begun: from 2 March'],
    ['2026-03-02', 0, 'Week 1 of 42'],
    ['2026-12-18', 5, 'Week 42 of 42'],
    ['2026-12-19', 0, 'Closed'],
    ['2026-12-19', 1, 'Over, 1 pair not closed'],
  ])('on %s with %i running is “%s”', (today, running, words) => {
    expect(standingWords(t, 'en', { ...edition, running }, today)).toBe(words)
  })
})

describe('a year after a day', () => {
  it.each([
    ['2026-12-31', '2027-12-31'],
    ['2028-02-29', '2029-02-28'],
    ['', ''],
    ['2026-13-01', ''],
  ])('after “%s” is “%s”', (day, later) => {
    expect(yearAfter(day)).toBe(later)
  })
})
