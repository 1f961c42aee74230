/** The page of backups as a coordinator uses it: what there is, what differs, and the way back and forth. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { personFields } from '#shared/model/person.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { mountApp } from '#tests/support/app.tsx'

const at = '/settings/backups'
const mounted = (about: Parameters<typeof mountApp>[0] = {}) =>
  mountApp({ programme: aCohort({ pairs: 3, state: 'under-way' }), at, ...about })
const table = () => screen.findByRole('table', { name: 'Backups, newest first' })
const aMentor = { role: 'mentor' as const, fields: personFields.parse({ name: 'Una Vrba', places: 1 }) }

describe('the page of backups', () => {
  it('says what will stand there before the first one, and shows the one that a change makes', async () => {
    const { client } = await mounted()
    expect(await screen.findByText('No backup yet')).toBeTruthy()
    await client.people.add(aMentor)
    const rows = within(await table())
    expect(rows.getByRole('rowheader', { name: /Tuesday 16 June 2026/ })).toBeTruthy()
    expect(rows.getByText('1 change before now')).toBeTruthy()
  })

  it('makes one by hand and says where', async () => {
    const { user, folder } = await mounted()
    await user.click(await screen.findByRole('button', { name: 'Make one now' }))
    expect(await screen.findByText('Revision 1 is backed up beside the programme.')).toBeTruthy()
    expect(within(await table()).getByText('as it is now')).toBeTruthy()
    expect(await readdir(join(folder, 'open backups'))).toHaveLength(1)
  })

  it('shows a state that lies in both places once', async () => {
    const { user, client, folder } = await mounted()
    await mkdir(join(folder, 'stick'))
    await client.host.changeSettings({ backupFolder: join(folder, 'stick') })
    await user.click(await screen.findByRole('button', { name: 'Make one now' }))
    expect(await screen.findByText('Revision 1 is backed up in both places.')).toBeTruthy()
    expect(within(await table()).getAllByRole('button', { name: /^Restore revision/ })).toHaveLength(1)

    await rename(join(folder, 'stick'), join(folder, 'away'))
    await user.click(screen.getByRole('button', { name: 'Make one now' }))
    expect(await screen.findByText(/^In the second place no backup could be made\./)).toBeTruthy()
    expect(screen.getByText('Your work itself is saved in the programme’s file.')).toBeTruthy()
    expect(await screen.findByText(/^It is not there now/)).toBeTruthy()
  })

  it('names what keeps one from being made', async () => {
    const { client, folder } = await mounted()
    await writeFile(join(folder, 'open backups'), 'in the way')
    await client.people.add(aMentor)
    expect(
      await screen.findByText(/^The last backup could not be made\. A file lies where the folder/),
    ).toBeTruthy()
    await rm(join(folder, 'open backups'))
  })

  it('puts one back after saying what will happen, and undo brings back what was there', async () => {
    const { user, client, programme, folder } = await mounted()
    await client.people.add(aMentor)
    const before = Object.keys((await programme()).people).length
    await user.click(await screen.findByRole('button', { name: /^Restore revision 1 of 16 June 2026/ }))
    const question = within(await screen.findByRole('dialog'))
    expect(question.getByText(/revision 2, is saved as a backup first/)).toBeTruthy()
    expect(question.getByText(/as in revision 1: 1 change made since is gone/)).toBeTruthy()
    await user.click(question.getByRole('button', { name: 'Put it back' }))
    expect(await screen.findByText(/^The programme is as it was on 16 June 2026/)).toBeTruthy()
    await waitFor(async () => expect(Object.keys((await programme()).people)).toHaveLength(before - 1))
    expect(await readdir(join(folder, 'open backups'))).toHaveLength(2)
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect(Object.keys((await programme()).people)).toHaveLength(before))
  })

  it('lays one beside what is there now, in words', async () => {
    const { user, client } = await mounted()
    await client.people.add(aMentor)
    await user.click(await screen.findByRole('button', { name: /^Compare with revision 1/ }))
    const dialog = within(await screen.findByRole('dialog', { name: /^Now, and on 16 June 2026/ }))
    expect(await dialog.findByText(/Una Vrba/)).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('asks for the passphrase of one that has another', async () => {
    const { user, client, programme, folder } = await mounted()
    await client.file.changePassphrase({ current: null, next: 'reeds and water' })
    const away = join(folder, 'away')
    await mkdir(away)
    const { made } = await client.backups.make({ folder: away })
    await client.file.changePassphrase({ current: 'reeds and water', next: 'stones and sky' })
    await client.people.add(aMentor)
    const before = Object.keys((await programme()).people).length
    const beside = join(folder, 'open backups')
    await mkdir(beside, { recursive: true })
    await rename(made[0] ?? '', join(beside, 'open 2026-06-16 11.00 r2.cohort'))
    await user.click(await screen.findByRole('button', { name: 'Make one now' }))
    await user.click(await screen.findByRole('button', { name: /^Restore revision 2/ }))
    await user.click(await screen.findByRole('button', { name: 'Put it back' }))
    const field = await screen.findByLabelText('Passphrase of the backup')
    await user.type(field, 'not this one{Enter}')
    expect(await screen.findByText(/^This is not its passphrase/)).toBeTruthy()
    await user.clear(field)
    await user.type(field, 'reeds and water{Enter}')
    await waitFor(async () => expect(Object.keys((await programme()).people)).toHaveLength(before - 1))
  })

  it('reads in Serbian, in the letters that were chosen', async () => {
    const { client } = await mounted({ language: 'sr-Latn' })
    await client.people.add(aMentor)
    expect(await screen.findByRole('table', { name: 'Rezervne kopije, najnovije prvo' })).toBeTruthy()
    expect(screen.getByText(/pre 1 izmene/)).toBeTruthy()
  })
})
