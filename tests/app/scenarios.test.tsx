/** Scenarios as a coordinator works with them: kept, tried out, compared, chosen among, worked on, undone. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import type { Programme } from '#shared/model/programme.ts'
import { mountApp, type Mounted } from '#tests/support/app.tsx'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday.matched

/** A proposal before anything was kept; mentees have first choices that cannot all come true. */
function proposed(): Programme {
  const cohort = aCohort({ pairs: 8, state: 'matched' })
  const mentors = Object.values(cohort.people).filter(({ role }) => role === 'mentor')
  const people = Object.values(cohort.people).map((one) =>
    one.role === 'mentor' ? { ...one, places: 2 } : { ...one, rankedIds: mentors[0] ? [mentors[0].id] : [] },
  )
  const of = { ...cohort, people: Object.fromEntries(people.map((one) => [one.id, one])), pairs: {} }
  const whole = cohortOf(of, today)
  return { ...of, proposal: proposalOf(whole, solve(whole.problem), today) }
}

const mounted = (): Promise<Mounted> => mountApp({ programme: proposed(), at: '/matching/scenarios', today })
const press = async ({ user }: Mounted, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const keepFirst = async (desk: Mounted) => {
  await press(desk, 'Keep the present proposal as A')
  await desk.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Keep' }))
  await screen.findByRole('table', { name: 'Scenarios side by side' })
}
const choose = async ({ user }: Mounted, field: string, option: string | RegExp) => {
  await user.click(within(screen.getByRole('dialog')).getByRole('combobox', { name: field }))
  await user.click(await screen.findByRole('option', { name: option }))
}
const tryStable = async (desk: Mounted) => {
  await press(desk, 'New scenario')
  await screen.findByRole('dialog')
  await choose(desk, 'What would change', 'matched in another way')
  await choose(desk, 'How', 'Stable')
  await press(desk, 'Try it out')
  await screen.findByRole('columnheader', { name: /^B/ })
}
/** The cells of a row by what it is about. */
const cells = (name: string | RegExp) =>
  within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('the page of scenarios', () => {
  it('teaches by one link, which keeps the present proposal', async () => {
    const desk = await mounted()
    await keepFirst(desk)
    const { scenarios, proposal } = await desk.programme()
    expect(scenarios.map(({ letter, name }) => letter + name)).toEqual(['ABest total'])
    expect(scenarios[0]?.couples).toEqual(proposal?.couples)
    expect(cells('People matched')).toEqual([String(proposal?.couples.length)])
  })

  it('lays what was tried out beside it, with figures, marks and a strip in words', async () => {
    const desk = await mounted()
    await keepFirst(desk)
    await tryStable(desk)
    const { columns } = await desk.client.scenarios.compare({})
    const [a, b] = columns.map(({ figures }) => figures)
    if (!a || !b) throw new Error('there are two')
    const table = screen.getByRole('table', { name: 'Scenarios side by side' })
    expect(within(table).getAllByRole('img')).toHaveLength(2)
    expect(within(table).getAllByRole('img')[0]?.getAttribute('aria-label')).toContain(`${a.matched} pairs`)
    const swap = cells('Not together, would rather be')
    expect(swap[1]).toMatch(a.blocking > 0 ? /^0 best$/ : /^0$/)
    expect(swap[0]).toBe(String(a.blocking))
    expect(cells('Got their first choice')[0]).toContain(`${a.firstChoice.got} of ${a.firstChoice.of}`)
    // Two are compared, so that the third cell is what the second has more.
    expect(cells('People matched')[2]).toBe(String(b.matched - a.matched).replace('-', '−'))
  })

  it('shows only those that are chosen, never none', async () => {
    const desk = await mounted()
    await keepFirst(desk)
    await tryStable(desk)
    await press(desk, 'A, Best total')
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: /^A/ })).toBeNull())
    expect(screen.getByRole('button', { name: 'B, Stable' }).hasAttribute('disabled')).toBe(true)
  })

  it('makes another the one that is worked on, and undo brings back the first', async () => {
    const desk = await mounted()
    await keepFirst(desk)
    await tryStable(desk)
    await press(desk, 'Work on B')
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('Settings: Stable.')
    // The present proposal is kept as A already.
    expect(within(dialog).queryByRole('checkbox')).toBeNull()
    await desk.user.click(within(dialog).getByRole('button', { name: 'Work on it' }))
    await screen.findByRole('button', { name: 'Publish B…' })
    expect((await desk.programme()).settings.matchMode).toBe('stable')
    await desk.client.programme.undo({})
    await screen.findByRole('button', { name: 'Publish A…' })
  })

  it('offers to keep the present proposal before another takes its place', async () => {
    const desk = await mounted()
    await keepFirst(desk)
    const [first] = (await desk.programme()).proposal?.couples ?? []
    await desk.client.matching.setAside({ personId: first?.menteeId ?? '' })
    await press(desk, 'Work on A')
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('Taking part again:')
    expect(within(dialog).getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
    await desk.user.click(within(dialog).getByRole('button', { name: 'Work on it' }))
    await screen.findByRole('columnheader', { name: /^B.*Before A/ })
    expect((await desk.programme()).asideIds).toEqual([])
  })

  it('renames, notes and removes', async () => {
    const desk = await mounted()
    await keepFirst(desk)
    const more = async (what: string) => {
      await press(desk, 'More about A')
      await desk.user.click(await screen.findByRole('menuitem', { name: what }))
    }
    await more('Rename…')
    const name = await screen.findByRole('textbox', { name: 'Name' })
    await desk.user.clear(name)
    await desk.user.type(name, 'Ours{Enter}')
    await screen.findByRole('columnheader', { name: /Ours/ })
    await more('Note…')
    await desk.user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Ask the board')
    await press(desk, 'Keep the note')
    await waitFor(() => expect(cells('Note')).toEqual(['Ask the board']))
    await more('Remove')
    await screen.findByText('Keep the present proposal as B')
  })

  it('sets somebody aside and takes them back in', async () => {
    const desk = await mounted()
    await press(desk, 'Set somebody aside…')
    await screen.findByRole('dialog')
    await desk.user.click(screen.getByRole('combobox', { name: 'Who' }))
    const [first] = await screen.findAllByRole('option')
    const [name] = (first?.textContent ?? '').split(', ')
    await desk.user.click(first as HTMLElement)
    await press(desk, 'Set aside')
    await press(desk, `Take ${name} back in`)
    await screen.findByText('Nobody is set aside.')
    expect((await desk.programme()).asideIds).toEqual([])
  })
})
