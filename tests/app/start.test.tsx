/** The start page as a coordinator meets it: a new programme, one that is kept, one that is not there. */
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
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
