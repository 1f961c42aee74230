/** Settings and help as a coordinator uses them: each field keeps itself, and undo takes it back. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aCohort } from '#tests/support/cohort.ts'
import { mountApp } from '#tests/support/app.tsx'

const cohort = () => aCohort({ pairs: 3, state: 'under-way' })

describe('the settings', () => {
  it('keep a rule when its field is left, and undo puts it back on the screen', async () => {
    const { user, programme, client } = await mountApp({ programme: cohort(), at: '/settings/rhythm' })
    const contact = await screen.findByRole<HTMLInputElement>('textbox', { name: 'No contact with a pair' })
    await user.clear(contact)
    await user.type(contact, '40')
    await user.tab()
    await waitFor(async () => expect((await programme()).settings.rules.contact).toBe(40))
    expect((await programme()).settings.rules.firstSession).toBe(10)
    await client.programme.undo()
    await waitFor(() => expect(contact.value).toBe('30'))
  })

  it('keep nothing that does not fit, and say what does', async () => {
    const { user, programme } = await mountApp({ programme: cohort(), at: '/settings/rhythm' })
    const sessions = await screen.findByRole('textbox', { name: 'Sessions a pair plans' })
    await user.clear(sessions)
    await user.type(sessions, '900{Enter}')
    expect(await screen.findByText('A whole number from 1 to 60.')).toBeTruthy()
    expect((await programme()).settings.plannedSessions).toBe(8)
  })

  it('say how a pale colour is darkened so that it can be read', async () => {
    const { user, programme } = await mountApp({ programme: cohort(), at: '/settings/branding' })
    const accent = await screen.findByRole('textbox', { name: 'The organisation’s colour' })
    await user.clear(accent)
    await user.type(accent, '#FFCC00{Enter}')
    expect(await screen.findByText(/On paper it is drawn darker, as #[0-9A-F]{6}/)).toBeTruthy()
    expect((await programme()).settings.accent).toBe('#FFCC00')
  })

  it('belong to the computer alone while no programme is open', async () => {
    const { user, client } = await mountApp({ at: '/settings' })
    await user.click(await screen.findByRole('radio', { name: 'Dark' }))
    await waitFor(async () => expect((await client.host.settings()).theme).toBe('dark'))
    const list = screen.getByRole('navigation', { name: 'Pages of the settings' })
    expect(within(list).queryByRole('button', { name: 'Rhythm and rules' })).toBeNull()
  })

  it('stand on pages, each at its own address', async () => {
    const { user } = await mountApp({ programme: cohort(), at: '/settings' })
    const list = await screen.findByRole('navigation', { name: 'Pages of the settings' })
    expect(within(list).getByRole('button', { current: 'page' }).textContent).toBe('The app')
    await user.click(within(list).getByRole('button', { name: 'Details' }))
    expect(await screen.findByRole('textbox', { name: 'Time zone' })).toBeTruthy()
    expect(location.hash).toBe('#/settings/details')
  })

  it('lead to the start where a page needs a programme and none is open', async () => {
    await mountApp({ at: '/settings/rhythm' })
    expect(await screen.findByRole('button', { name: 'New programme' })).toBeTruthy()
    expect(location.hash).toBe('#/start')
  })

  it('say so at an address that has no page', async () => {
    const { user } = await mountApp({ at: '/settings/nothing' })
    await screen.findByRole('heading', { name: 'There is no such page' })
    await user.click(screen.getByRole('button', { name: 'To the first page' }))
    expect(await screen.findByRole('combobox', { name: 'Language of the window' })).toBeTruthy()
  })
})

describe('what is set for this computer', () => {
  const second = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Second place for backups' })

  it('is the name that the history gives, kept when its field is left', async () => {
    const { user, client } = await mountApp({ at: '/settings/app' })
    await user.type(await screen.findByRole('textbox', { name: 'Your name' }), ' Milena Vuković ')
    await user.tab()
    await waitFor(async () => expect((await client.host.settings()).who).toBe('Milena Vuković'))
  })

  it('is a second place for backups, tried at once and given up with a button', async () => {
    const { user, client, folder } = await mountApp({ at: '/settings/app' })
    await user.type(await second(), `${folder}{Enter}`)
    expect(await screen.findByText('Backups can be written there.')).toBeTruthy()
    expect((await client.host.settings()).backupFolder).toBe(folder)
    await user.click(screen.getByRole('button', { name: 'None' }))
    await waitFor(async () => expect((await client.host.settings()).backupFolder).toBe(''))
    await waitFor(() => expect(screen.queryByText('Backups can be written there.')).toBeNull())
  })

  it('keeps a place that is away and says so, and finds it again when it is back', async () => {
    const { user, client, folder } = await mountApp({ at: '/settings/app' })
    const stick = join(folder, 'stick')
    await user.type(await second(), `${stick}{Enter}`)
    await screen.findByText('There is no such folder now. Backups go there again once it is back.')
    expect((await client.host.settings()).backupFolder).toBe(stick)
    await mkdir(stick)
    await user.click(screen.getByRole('button', { name: 'Look again' }))
    expect(await screen.findByText('Backups can be written there.')).toBeTruthy()
  })

  it('takes no path that leads nowhere, and leaves what was typed', async () => {
    const { user, client } = await mountApp({ at: '/settings/app' })
    const place = await second()
    await user.type(place, 'stick{Enter}')
    await screen.findByText('Write the whole path, from the drive or the root on.')
    expect(place.value).toBe('stick')
    expect((await client.host.settings()).backupFolder).toBe('')
  })

  it('is a folder of the system’s own dialog where there is one', async () => {
    const places: string[] = []
    const desktop = {
      chooseFile: ({ purpose }: { purpose: string }) => Promise.resolve(purpose === 'folder' ? places : []),
      reveal: () => Promise.resolve(),
    }
    const { user, client, folder } = await mountApp({ at: '/settings/app', desktop })
    places.push(folder)
    await user.click(await screen.findByRole('button', { name: 'Choose…' }))
    await waitFor(async () => expect((await client.host.settings()).backupFolder).toBe(folder))
  })

  it('is how long a programme with a passphrase stays open by itself', async () => {
    const { user, client } = await mountApp({ at: '/settings/app' })
    const minutes = await screen.findByRole('textbox', { name: 'Lock after' })
    await user.clear(minutes)
    await user.type(minutes, '999{Enter}')
    expect(await screen.findByText('A whole number from 0 to 480.')).toBeTruthy()
    await user.clear(minutes)
    await user.type(minutes, '0{Enter}')
    await waitFor(async () => expect((await client.host.settings()).lockAfterMinutes).toBe(0))
  })
})

describe('the help', () => {
  it('says of each phase how many pairs are in it now', async () => {
    const { programme } = await mountApp({ programme: cohort(), at: '/help' })
    await screen.findByRole('heading', { name: 'Bridging the gap' })
    const pairs = Object.values((await programme()).pairs).filter((pair) => !pair.ending)
    const said = screen
      .getAllByText(/pairs? (is|are) here now/)
      .map((note) => Number(note.textContent?.split(' ')[0]))
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(pairs.length)
  })
})

describe('the help', () => {
  it.each(['en', 'sr-Latn'] as const)(
    'says everything in words, never by the key of a message (%s)',
    async (language) => {
      await mountApp({ programme: cohort(), at: '/help', language })
      await screen.findByRole('heading', { level: 1 })
      expect(document.querySelector('main')?.textContent).not.toMatch(/\b[a-z]+\.[a-z-]+\.[a-z.-]+/)
    },
  )
})
