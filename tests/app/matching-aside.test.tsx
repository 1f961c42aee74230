/** Beside the proposal: it is kept as a scenario, something else is tried out, and people are set aside and taken back. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Programme } from '#shared/model/programme.ts'
import { mountApp, type Mounted } from '#tests/support/app.tsx'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday.matched

/** People of a cohort before anybody was matched, one mentee too many for the places. */
function unmatched(): Programme {
  const cohort = aCohort({ pairs: 6, state: 'matched' })
  const people = Object.fromEntries(
    Object.entries(cohort.people).map(([id, person]) => [
      id,
      person.role === 'mentor' ? { ...person, places: 1 } : person,
    ]),
  )
  return { ...cohort, people, pairs: {} }
}

async function proposed(): Promise<Mounted> {
  const desk = await mountApp({ programme: unmatched(), at: '/matching', today })
  await desk.user.click((await screen.findAllByRole('button', { name: 'Match' }))[0] as HTMLElement)
  await screen.findByRole('grid', { name: 'Proposed pairs' })
  return desk
}
const pick = async ({ user }: Mounted, item: string) => {
  await user.click(screen.getByRole('button', { name: 'More' }))
  await user.click(await screen.findByRole('menuitem', { name: item }))
  return screen.findByRole('dialog')
}

describe('beside the proposal', () => {
  it('offers nothing to keep or compare before there is a proposal', async () => {
    const { user } = await mountApp({ programme: unmatched(), at: '/matching', today })
    await user.click(await screen.findByRole('button', { name: 'More' }))
    expect(screen.getAllByRole('menuitem').map((one) => one.textContent)).toEqual([
      'Enter a pair…',
      'Set somebody aside…',
    ])
  })

  it('keeps it as a scenario where it is looked at', async () => {
    const desk = await proposed()
    const dialog = await pick(desk, 'Keep as a scenario…')
    await desk.user.click(within(dialog).getByRole('button', { name: 'Keep' }))
    await screen.findByText('Kept as A.')
    const { scenarios, proposal } = await desk.programme()
    expect(scenarios.map(({ letter, couples }) => ({ letter, couples }))).toEqual([
      { letter: 'A', couples: proposal?.couples },
    ])
    expect(await screen.findByRole('tab', { name: /^Scenarios\s*1$/ })).toBeTruthy()
  })

  it('tries something out beside it and leaves the proposal as it is', async () => {
    const desk = await proposed()
    const before = await desk.programme()
    const dialog = await pick(desk, 'What if…')
    await desk.user.click(within(dialog).getByRole('combobox', { name: 'What would change' }))
    await desk.user.click(await screen.findByRole('option', { name: 'matched in another way' }))
    await desk.user.click(within(dialog).getByRole('combobox', { name: 'How' }))
    await desk.user.click(await screen.findByRole('option', { name: 'Stable' }))
    await desk.user.click(within(dialog).getByRole('button', { name: 'Try it out' }))
    await screen.findByText('Kept as A: Stable.')
    const after = await desk.programme()
    expect(after.proposal).toEqual(before.proposal)
    expect(after.scenarios).toHaveLength(1)
  })

  it('shows who is set aside under the pairs, and takes them back there', async () => {
    const desk = await proposed()
    expect(screen.queryByRole('region', { name: 'Set aside for now' })).toBeNull()
    const { proposal, people } = await desk.programme()
    const one = people[proposal?.couples[0]?.menteeId ?? '']
    const dialog = await pick(desk, 'Set somebody aside…')
    await desk.user.click(within(dialog).getByRole('combobox', { name: 'Who' }))
    // The option says the role too.
    await desk.user.click(await screen.findByRole('option', { name: new RegExp(`^${one?.name ?? ''}`) }))
    await desk.user.click(within(dialog).getByRole('button', { name: 'Set aside' }))
    const list = await screen.findByRole('region', { name: 'Set aside for now' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(1)
    expect((await desk.programme()).asideIds).toEqual([one?.id])
    await desk.user.click(within(list).getByRole('button', { name: `Take ${one?.name ?? ''} back in` }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Set aside for now' })).toBeNull())
    const after = await desk.programme()
    expect(after.asideIds).toEqual([])
    expect(after.proposal?.unmatchedIds).toContain(one?.id)
  })

  it('says that the lock of somebody set aside waits, and releases it there', async () => {
    const desk = await proposed()
    const couple = (await desk.programme()).proposal?.couples[0]
    const { menteeId = '', mentorId = '' } = couple ?? {}
    await desk.client.matching.lock({ menteeId, mentorId })
    expect(screen.queryByRole('region', { name: 'Locks that wait' })).toBeNull()
    await desk.client.matching.setAside({ personId: mentorId })
    const waiting = await screen.findByRole('region', { name: 'Locks that wait' })
    const mentor = (await desk.programme()).people[mentorId]?.name ?? ''
    await within(waiting).findByText(new RegExp(`${mentor}: set aside for now\\.`))
    await desk.user.click(within(waiting).getByRole('button', { name: /^Release/ }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Locks that wait' })).toBeNull())
    expect((await desk.programme()).locks).toEqual([])
  })
})
