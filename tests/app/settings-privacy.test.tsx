/** The page Privacy: handing out, erasing after the name was typed, the day to keep until, and its reminder in Today. */
import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Programme } from '#shared/model/programme.ts'
import { mountApp } from '../support/app.tsx'
import { aCohort } from '../support/cohort.ts'

function cohort(retainUntil: string | null = null): Programme {
  const of = structuredClone(aCohort({ pairs: 4, state: 'under-way' }))
  Object.assign(of.people['mentor-1'] ?? {}, { name: 'Ksenija Quillić', familyName: 'Quillić' })
  Object.assign(of.people['mentor-2'] ?? {}, { note: 'Zajedno sa Ksenijom.' })
  of.settings.retainUntil = retainUntil
  return of
}
const folderChooser = (folder: () => string) => ({
  chooseFile: () => Promise.resolve([folder()]),
  reveal: () => Promise.resolve(),
})

describe('the page Privacy', () => {
  it('saves everything about the person chosen, as PDF and data', async () => {
    let target = ''
    const app = await mountApp({
      programme: cohort(),
      at: '/settings/privacy',
      desktop: folderChooser(() => target),
    })
    target = join(app.folder, 'handed')
    const save = await screen.findByRole('button', { name: 'Save PDF and data…' })
    expect(save).toHaveProperty('disabled', true)
    await app.user.type(screen.getByRole('combobox', { name: 'Person' }), 'quill{Enter}')
    await app.user.click(save)
    await waitFor(async () => expect((await readdir(target)).length).toBe(2), { timeout: 20_000 })
    expect(await readdir(target)).toEqual([
      'Ksenija Quillić, everything on file.json',
      'Ksenija Quillić, everything on file.pdf',
    ])
  }, 40_000)

  it('erases only once the name was typed, and says what is left to do by hand', async () => {
    const app = await mountApp({ programme: cohort(), at: '/settings/privacy' })
    await app.user.type(await screen.findByRole('combobox', { name: 'Person' }), 'quill{Enter}')
    await app.user.click(screen.getByRole('button', { name: 'Erase…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Erase Ksenija Quillić for good?' })
    expect(await within(dialog).findByText(/This cannot be undone/)).toBeTruthy()
    expect(within(dialog).getByText(/still under way/)).toBeTruthy()
    expect(within(dialog).getByRole('button', { name: /: note$/ })).toBeTruthy()
    const erase = within(dialog).getByRole('button', { name: 'Erase for good' })
    expect(erase).toHaveProperty('disabled', true)
    await app.user.type(within(dialog).getByRole('textbox'), 'Ksenija')
    expect(erase).toHaveProperty('disabled', true)
    await app.user.type(within(dialog).getByRole('textbox'), ' quillic')
    await app.user.click(erase)
    const done = await screen.findByRole('dialog', { name: 'Ksenija Quillić is erased.' })
    expect(within(done).getByText(/Others’ texts/)).toBeTruthy()
    const of = await app.programme()
    expect(of.people['mentor-1']).toBeUndefined()
    expect(JSON.stringify(of)).not.toContain('Quillić')
    await app.user.click(within(done).getByRole('button', { name: /: note$/ }))
    await waitFor(() => expect(location.hash).toBe('#/people/mentor-2'))
  }, 40_000)

  it('is reached from a profile, with the person chosen and the question asked', async () => {
    const app = await mountApp({ programme: cohort(), at: '/people/mentor-1' })
    await app.user.click(
      await screen.findByRole('button', { name: /More about Ksenija Quillić|Ksenija Quillić: more/ }),
    )
    await app.user.click(await screen.findByRole('menuitem', { name: 'Erase for good…' }))
    expect(await screen.findByRole('dialog', { name: 'Erase Ksenija Quillić for good?' })).toBeTruthy()
    await app.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('combobox', { name: 'Person' })).toHaveProperty(
      'value',
      'Ksenija Quillić, mentor',
    )
    expect((await app.programme()).people['mentor-1']?.name).toBe('Ksenija Quillić')
  })

  it('shows an erased mentor by that word in the list of people', async () => {
    const app = await mountApp({ programme: cohort(), at: '/people' })
    await app.client.privacy.erase({ personIds: ['mentor-1'] })
    expect((await screen.findAllByText('erased mentor')).length).toBeGreaterThan(0)
    expect(screen.queryByText('Ksenija Quillić')).toBeNull()
  })

  it('proposes a day to keep until, sets it, and takes it back', async () => {
    const app = await mountApp({ programme: cohort(), at: '/settings/privacy' })
    expect(await screen.findByText('No day is set, so nothing reminds you.')).toBeTruthy()
    await app.user.click(screen.getByRole('button', { name: /^Set 1. December 2027$/ }))
    await waitFor(async () => expect((await app.programme()).settings.retainUntil).toMatch(/^2027-12-/))
    await app.user.click(screen.getByRole('button', { name: 'Set no day' }))
    await waitFor(async () => expect((await app.programme()).settings.retainUntil).toBeNull())
  })

  it('exports everything into a folder', async () => {
    let target = ''
    const app = await mountApp({
      programme: cohort(),
      at: '/settings/privacy',
      desktop: folderChooser(() => target),
    })
    target = join(app.folder, 'along')
    await app.user.click(await screen.findByRole('button', { name: 'Export everything…' }))
    await waitFor(() => access(join(target, 'history.csv')))
    expect(await readdir(target)).toContain('programme.schema.json')
  })
})

describe('Today', () => {
  it('says from 30 days before that the time to keep the data ends, and leads to the page', async () => {
    const app = await mountApp({ programme: cohort('2026-07-16'), at: '/today' })
    expect(await screen.findByText(/In 30 days, on 16 July 2026/)).toBeTruthy()
    await app.user.click(screen.getByRole('button', { name: 'To Privacy' }))
    await waitFor(() => expect(location.hash).toBe('#/settings/privacy'))
  })

  it('says nothing earlier, and raises its voice once the day has passed', async () => {
    const early = await mountApp({ programme: cohort('2026-07-17'), at: '/today' })
    await screen.findByRole('heading', { name: 'Today', level: 1 })
    expect(screen.queryByText(/personal data/)).toBeNull()
    await early.client.programme.changeSettings({ retainUntil: '2026-06-01' })
    expect((await screen.findByRole('alert')).textContent).toMatch(/ended on 1 June 2026/)
  })
})
