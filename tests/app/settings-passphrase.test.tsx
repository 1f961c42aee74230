/** The passphrase of a programme as a coordinator gives it one, changes it, takes it off, and locks the file. */
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { strengthOf } from '#renderer/components/passphrase/strength.ts'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort } from '#tests/support/cohort.ts'

const old = 'four old river boats'
const field = (label: string, within_: HTMLElement = document.body) =>
  within(within_).getByLabelText<HTMLInputElement>(label)
const tick = () =>
  screen.getByRole('checkbox', {
    name: 'I understand that a forgotten passphrase cannot be recovered by anybody.',
  })

async function choose(user: UserEvent, passphrase: string) {
  await user.type(field('New passphrase'), passphrase)
  await user.type(field('The same once more'), passphrase)
  await user.click(tick())
}

/** The page of a programme; one with a passphrase where it is given. */
async function thePage(passphrase?: string) {
  const app = await mountApp({
    programme: aCohort({ pairs: 2, state: 'matched' }),
    at: '/settings/passphrase',
  })
  if (passphrase !== undefined) await app.client.file.changePassphrase({ current: null, next: passphrase })
  await screen.findByRole('form', {
    name: passphrase === undefined ? 'Set a passphrase' : 'Change the passphrase',
  })
  const sealed = async () => (await app.client.programme.current())?.file.sealed
  return { ...app, sealed }
}

describe('a programme without a passphrase', () => {
  it('is given one that was typed twice and whose danger was understood', async () => {
    const { user, sealed, client, folder } = await thePage()
    await choose(user, old)
    await user.click(screen.getByRole('button', { name: 'Set the passphrase' }))
    expect(await screen.findByText('The passphrase is set.')).toBeTruthy()
    expect(await sealed()).toBe(true)
    await client.programme.close()
    await expect(client.programme.open({ path: `${folder}/open.cohort` })).rejects.toMatchObject({
      failure: { code: 'needs-passphrase' },
    })
  })

  it('stays without while the two differ or the tick is missing, and says so at the field', async () => {
    const { user, sealed } = await thePage()
    await user.type(field('New passphrase'), old)
    await user.type(field('The same once more'), 'four old river boat')
    await user.click(screen.getByRole('button', { name: 'Set the passphrase' }))
    expect(screen.getByText('The two are not the same.')).toBeTruthy()
    expect(screen.getByText('Tick this first.')).toBeTruthy()
    expect(document.activeElement).toBe(field('The same once more'))
    expect(await sealed()).toBe(false)
  })

  it('shows what is typed only when asked to', async () => {
    const { user } = await thePage()
    await user.type(field('New passphrase'), old)
    expect(field('New passphrase').type).toBe('password')
    await user.click(screen.getByRole('button', { name: 'Show: New passphrase' }))
    expect(field('New passphrase').type).toBe('text')
    expect(field('The same once more').type).toBe('password')
  })
})

describe('a programme with a passphrase', () => {
  it('keeps it where the present one is entered wrongly, and says so at that field', async () => {
    const { user, client, folder } = await thePage(old)
    const form = screen.getByRole('form', { name: 'Change the passphrase' })
    await user.type(field('Present passphrase', form), 'four new river boats')
    await choose(user, 'seven quiet winter bells')
    await user.click(within(form).getByRole('button', { name: 'Change the passphrase' }))
    await waitFor(() => expect(field('Present passphrase', form).getAttribute('aria-invalid')).toBe('true'))
    await client.programme.close()
    expect(await client.programme.open({ path: `${folder}/open.cohort`, passphrase: old })).not.toBeNull()
  })

  it('loses it for the present one', async () => {
    const { user, sealed } = await thePage(old)
    const form = screen.getByRole('form', { name: 'Remove the passphrase' })
    await user.type(field('Present passphrase', form), old)
    await user.click(within(form).getByRole('button', { name: 'Remove the passphrase' }))
    expect(await screen.findByText('The passphrase is removed.')).toBeTruthy()
    expect(await sealed()).toBe(false)
    expect(await screen.findByRole('form', { name: 'Set a passphrase' })).toBeTruthy()
  })

  it('is locked at once', async () => {
    const { user, client } = await thePage(old)
    await user.click(screen.getByRole('button', { name: 'Lock now' }))
    await waitFor(async () => expect(await client.programme.current()).toBeNull())
  })
})

describe('the strength of a passphrase', () => {
  it.each([
    ['1234567', 'short'],
    ['12345678', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['boat boat boat boat', 'weak'],
    ['Kolodvorska17!', 'fair'],
    ['four old river boats', 'strong'],
    ['четири старе речне барке', 'strong'],
  ] as const)('of “%s” is %s', (text, strength) => {
    expect(strengthOf(text)).toBe(strength)
  })
})
