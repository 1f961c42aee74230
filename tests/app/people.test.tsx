/** People as a coordinator works with them: found, changed in place, ticked, added, removed, by keyboard alone. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Person } from '#shared/model/person.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { mountApp } from '#tests/support/app.tsx'

const cohort = () => aCohort({ pairs: 6, state: 'under-way' })
const grid = () => screen.findByRole('grid', { name: 'Mentors and mentees' })
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const gridName = (person: Person) =>
  `${person.familyName ?? ''} ${person.name.slice(0, -(person.familyName ?? '').length - 1)}`
const byId = (id: string) => {
  const person = cohort().people[id]
  if (!person) throw new Error(`nobody is ${id}`)
  return person
}
const rowOf = (person: Person) => {
  const row = screen.getByRole('rowheader', { name: gridName(person) }).closest<HTMLElement>('[role="row"]')
  if (!row) throw new Error('a name without its row')
  return within(row)
}
/** Puts the keyboard on a cell, as a press of the mouse does. */
const stand = (cell: HTMLElement) => cell.closest<HTMLElement>('[data-column]')?.focus()

describe('the grid of people', () => {
  it('lists everybody by family name, in the order of the Serbian alphabet', async () => {
    await mountApp({ programme: cohort(), at: '/people' })
    expect((await grid()).getAttribute('aria-rowcount')).toBe('12')
    const alphabet =
      'Brzaković Ćutuk Džodan Grbić Hadžić Kosorić Lješević Njegovan Perković Šarkamen Trajin Vidrić Žunić'
    const ranks = names().map((name) => alphabet.split(' ').indexOf(name.split(' ')[0] ?? ''))
    expect(ranks).toHaveLength(11)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('changes a town in its cell by keyboard, and Ctrl Z takes it back', async () => {
    const { user, programme } = await mountApp({ programme: cohort(), at: '/people' })
    await grid()
    const person = byId('mentor-1')
    stand(rowOf(person).getByText(person.town ?? ''))
    await user.keyboard('{F2}')
    await user.keyboard('Zrenjanin{Enter}')
    await waitFor(async () => expect((await programme()).people['mentor-1']?.town).toBe('Zrenjanin'))
    expect(document.activeElement?.textContent).toBe('Zrenjanin')
    await user.keyboard('{Control>}z{/Control}')
    expect(await rowOf(person).findByText(person.town ?? '')).toBeTruthy()
  })

  it('puts a cell back with Escape and changes nothing', async () => {
    const { user, programme } = await mountApp({ programme: cohort(), at: '/people' })
    await grid()
    const person = byId('mentor-1')
    stand(rowOf(person).getByText(person.town ?? ''))
    await user.keyboard('Nowhere{Escape}')
    expect(rowOf(person).getByText(person.town ?? '')).toBeTruthy()
    expect((await programme()).people['mentor-1']).toEqual(person)
  })

  it('ticks with Space, extends with Shift and the arrows, and changes all ticked in one step', async () => {
    const { user, programme, client } = await mountApp({ programme: cohort(), at: '/people' })
    stand(within(await grid()).getAllByRole('rowheader')[0] as HTMLElement)
    await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(await screen.findByText('3 ticked')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Withdraw' }))
    const withdrawn = async () =>
      Object.values((await programme()).people).filter((one) => one.standing === 'withdrawn').length
    await waitFor(async () => expect(await withdrawn()).toBe(3))
    await client.programme.undo()
    expect(await withdrawn()).toBe(0)
  })

  it('finds a name without diacritics, in either script', async () => {
    const { user } = await mountApp({ programme: cohort(), at: '/people' })
    await grid()
    const person = byId('mentee-1')
    const found = Object.values(cohort().people).filter((one) => one.familyName === person.familyName)
    await user.type(
      screen.getByRole('searchbox'),
      (person.familyName ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
    )
    await waitFor(() => expect(names()).toHaveLength(found.length))
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'нема таквог')
    expect(await screen.findByRole('heading', { name: 'Nobody by these words' })).toBeTruthy()
  })

  it('narrows to one answer to a field of the programme’s own, and finds its word', async () => {
    const { people, ...rest } = cohort()
    const [first, second] = Object.keys(people)
    const answered = Object.fromEntries(
      Object.entries(people).map(([id, one]) => [
        id,
        { ...one, answers: id === first ? { pace: 'Slow' } : id === second ? { pace: 'Brisk' } : {} },
      ]),
    )
    const fields = [{ id: 'pace', name: 'Pace', kind: 'choice' as const, choices: ['Slow', 'Brisk'] }]
    const { user } = await mountApp({ programme: { ...rest, people: answered, fields }, at: '/people' })
    await grid()
    const all = names().length
    await user.click(screen.getByRole('button', { name: /^Pace/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Slow' }))
    await waitFor(() => expect(names()).toEqual([gridName(byId(first ?? ''))]))
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    await waitFor(() => expect(names()).toHaveLength(all))
    await user.type(screen.getByRole('searchbox'), 'brisk')
    await waitFor(() => expect(names()).toEqual([gridName(byId(second ?? ''))]))
  })

  it('draws only the rows in sight of five thousand', async () => {
    await mountApp({ programme: aCohort({ pairs: 2800, state: 'matched' }), at: '/people' })
    expect(Number((await grid()).getAttribute('aria-rowcount'))).toBeGreaterThan(4900)
    expect(names().length).toBeLessThan(60)
  })
})

describe('a profile', () => {
  it('adds a person and shows them at once', async () => {
    const { user, programme } = await mountApp({ programme: cohort(), at: '/people' })
    await user.click(await screen.findByRole('button', { name: 'Add a person' }))
    const dialog = await screen.findByRole('dialog', { name: 'Who joins?' })
    await user.click(within(dialog).getByRole('radio', { name: 'Mentor' }))
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Neda Ostojić')
    await user.clear(within(dialog).getByRole('textbox', { name: 'Places' }))
    await user.type(within(dialog).getByRole('textbox', { name: 'Places' }), '3')
    await user.click(within(dialog).getByRole('button', { name: 'Add' }))
    expect(await screen.findByRole('heading', { name: 'Neda Ostojić' })).toBeTruthy()
    const made = Object.values((await programme()).people).find((one) => one.name === 'Neda Ostojić')
    expect(made).toMatchObject({ role: 'mentor', places: 3, consent: { state: 'unknown' } })
  })

  it('keeps a note that is written in place', async () => {
    const { user, programme } = await mountApp({ programme: cohort(), at: '/people/mentor-2' })
    await user.click(await screen.findByRole('tab', { name: 'Wishes' }))
    await user.click(screen.getByRole('button', { name: /^Edit Note/ }))
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Prefers mornings.')
    await user.tab()
    await waitFor(async () => expect((await programme()).people['mentor-2']?.note).toBe('Prefers mornings.'))
  })

  it('does not remove somebody who is in a pair, and says so', async () => {
    const { user, programme } = await mountApp({ programme: cohort(), at: '/people/mentor-1' })
    await user.click(await screen.findByRole('button', { name: /^More about/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove…' }))
    await user.click(await screen.findByRole('button', { name: 'Remove' }))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect((await programme()).people['mentor-1']).toBeDefined()
  })

  it('shows names in Cyrillic on a Cyrillic screen', async () => {
    await mountApp({
      programme: aCohort({ pairs: 6, state: 'under-way' }),
      at: '/people/mentor-1',
      language: 'sr-Cyrl',
    })
    const heading = await screen.findByRole('heading', {
      level: 2,
      name: /^\p{Script=Cyrillic}+ \p{Script=Cyrillic}+$/u,
    })
    expect(heading).toBeTruthy()
  })
})

describe('people as a table', () => {
  it('are written where the user says, with headings in the language of the window', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cohort-table-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const target = join(folder, 'mentors.csv')
    const { user } = await mountApp({
      programme: cohort(),
      at: '/people',
      desktop: { chooseFile: () => Promise.resolve([target]), reveal: () => Promise.resolve() },
    })
    await user.click(await screen.findByRole('button', { name: 'Save as a table…' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Mentors, as CSV' }))
    await waitFor(async () => expect(await readFile(target, 'utf8')).toMatch(/^\uFEFFName,/))
    const mentors = Object.values(cohort().people).filter((person) => person.role === 'mentor')
    const lines = (await readFile(target, 'utf8')).trim().split('\r\n')
    expect(lines).toHaveLength(mentors.length + 1)
  })
})
