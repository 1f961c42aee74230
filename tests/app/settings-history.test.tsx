/** The history as a coordinator reads it: who changed what, when and why, found again by a name, and never a note. */
import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { disk } from '#electron/services/file/disk.ts'
import { createStore } from '#electron/services/store/store.ts'
import { translator } from '#shared/i18n/translate.ts'
import { shownName } from '#shared/i18n/names.ts'
import { personFields } from '#shared/model/person.ts'
import { addPerson } from '#shared/people/commands.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { mountApp } from '#tests/support/app.tsx'

const cohort = () => aCohort({ pairs: 3, state: 'under-way' })
const at = '/settings/history'

describe('the history', () => {
  it('teaches what will stand in it while it is empty, and where to give a name', async () => {
    const { user } = await mountApp({ programme: cohort(), at })
    expect(await screen.findByText('Nothing was changed yet')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Give your name' }))
    await waitFor(() => expect(location.hash).toContain('/settings/app'))
  })

  it('says a change as it is made, with who, what, and why; what was taken back too', async () => {
    const programme = cohort()
    const [mentor] = Object.values(programme.people).filter((one) => one.role === 'mentor')
    const [pair] = Object.values(programme.pairs).filter((one) => !one.ending)
    if (!mentor || !pair) throw new Error('nobody there')
    const { client } = await mountApp({ programme, at })
    await client.host.changeSettings({ who: 'Milena' })
    await client.people.update({ id: mentor.id, changes: { places: mentor.places + 1, town: 'Zrenjanin' } })
    const said = `Milena changed ${mentor.name}: places ${mentor.places} → ${mentor.places + 1}, town`
    expect(await screen.findByText(said)).toBeTruthy()
    await client.programme.undo()
    const undone = `Milena undid: changed ${mentor.name}: places ${mentor.places} → ${mentor.places + 1}, town`
    expect(await screen.findByText(undone)).toBeTruthy()
    await client.pairs.end({ pairId: pair.id, kind: 'early-by-agreement', reason: 'Both were glad of it' })
    expect(await screen.findByText('Both were glad of it')).toBeTruthy()
    const [first] = screen.getAllByRole('listitem').filter((row) => row.textContent?.includes('revision'))
    expect(first?.textContent).toContain(`ended ${pair.code}`)
    expect(document.body.textContent).not.toContain('Zrenjanin')
  })

  it('tells of a restricted note only that one was written', async () => {
    const programme = cohort()
    const [pair] = Object.values(programme.pairs)
    const { client } = await mountApp({ programme, at })
    await client.pairs.note({ pairId: pair?.id ?? '', note: 'They argue.' })
    const [row] = await screen.findAllByText('Someone wrote a restricted note')
    expect(row).toBeTruthy()
    const list = await screen.findByRole('list', { name: /2026/ })
    expect(list.textContent).not.toContain(pair?.code)
  })

  it('is narrowed by a name in either script, and by who', async () => {
    const programme = cohort()
    const [one, two] = Object.values(programme.people)
    if (!one || !two) throw new Error('nobody there')
    const { user, client } = await mountApp({ programme, at })
    await client.host.changeSettings({ who: 'Milena' })
    await client.people.update({ id: one.id, changes: { channel: 'a friend' } })
    await client.host.changeSettings({ who: 'Jovan' })
    await client.people.update({ id: two.id, changes: { channel: 'a friend' } })
    await screen.findByText(`Jovan changed ${two.name}: heard from`)
    const search = screen.getByRole('searchbox')
    await user.type(search, shownName(one, 'sr-Cyrl'))
    await waitFor(() => expect(screen.queryByText(`Jovan changed ${two.name}: heard from`)).toBeNull())
    expect(screen.getByText(`Milena changed ${one.name}: heard from`)).toBeTruthy()
    expect(screen.getByText('1 of 2 changes')).toBeTruthy()
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('combobox', { name: 'Who' }))
    await user.click(await screen.findByRole('option', { name: 'Jovan' }))
    await waitFor(() => expect(screen.queryByText(`Milena changed ${one.name}: heard from`)).toBeNull())
    await user.type(search, 'nobody of this name')
    await user.click(await screen.findByRole('button', { name: 'Show every change' }))
    expect(await screen.findByText(`Milena changed ${one.name}: heard from`)).toBeTruthy()
  })

  it('draws a hundred of many changes, and the rest when asked', async () => {
    const programme = cohort()
    const [one] = Object.values(programme.people)
    const { user, client } = await mountApp({ programme, at: '/help' })
    await Promise.all(
      Array.from({ length: 130 }, (_, n) =>
        client.people.update({ id: one?.id ?? '', changes: { channel: `friend ${n}` } }),
      ),
    )
    location.hash = at
    const rows = () =>
      screen.getAllByRole('listitem').filter((row) => /revision \d/.test(row.textContent ?? ''))
    await screen.findByText('130 changes')
    expect(rows()).toHaveLength(100)
    await user.click(screen.getByRole('button', { name: 'and 30 more' }))
    expect(rows()).toHaveLength(130)
  })

  it('is read in Serbian', async () => {
    const programme = cohort()
    const [one] = Object.values(programme.people)
    if (!one) throw new Error('nobody there')
    const { client } = await mountApp({ programme, at, language: 'sr-Cyrl' })
    await client.people.update({ id: one.id, changes: { channel: 'пријатељ' } })
    const t = translator('sr-Cyrl')
    const name = shownName(one, 'sr-Cyrl')
    expect(await screen.findByText(`${t('history.someone')}: измењени подаци – ${name}: извор`)).toBeTruthy()
  })
})

describe('a copy that was edited apart', () => {
  it('is told of, compared person by person, and set aside when ours is kept', async () => {
    const { user, client, folder, programme } = await mountApp({ programme: cohort(), at: '/today' })
    const copy = join(folder, 'open (conflicted copy).cohort')
    await copyFile(join(folder, 'open.cohort'), copy)
    let made = 0
    const away = createStore({
      disk,
      announcer: createAnnouncer(),
      given: () => ({
        now: '2026-06-16T10:00:00.000Z',
        today: '2026-06-16',
        newId: () => `away-${(made += 1)}`,
      }),
      who: () => 'Jovan',
    })
    await away.open(copy)
    const fields = personFields.parse({ name: 'Vid Perić', places: 1 })
    await away.apply('people.add', addPerson, { role: 'mentor', fields })
    await away.close()
    await client.programme.changeDetails({ edition: 'Changed here' })
    window.dispatchEvent(new Event('focus'))
    const banner = await screen.findByText('Two copies of this programme were edited apart.')
    await user.click(
      within(banner.closest('[role=alert]') as HTMLElement).getByRole('button', { name: 'Compare…' }),
    )
    const dialog = await screen.findByRole('dialog', { name: 'Which of the two is kept?' })
    expect(await within(dialog).findByText('Vid Perić, mentor')).toBeTruthy()
    expect(within(dialog).getByText('only there')).toBeTruthy()
    expect(within(dialog).getByText('Changed here')).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Keep what is open here' }))
    await waitFor(() =>
      expect(screen.queryByText('Two copies of this programme were edited apart.')).toBeNull(),
    )
    expect((await programme()).edition).toBe('Changed here')
    const kept = await readdir(join(folder, 'open backups'))
    expect(kept.some((name) => name.includes(' set aside '))).toBe(true)
    expect(await readdir(folder)).not.toContain('open (conflicted copy).cohort')
  })
})
