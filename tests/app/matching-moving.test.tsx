/** A mentee is given another mentor by hand: by keys, by pointer, from the dialog; nothing happens before it was said. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Programme } from '#shared/model/programme.ts'
import { mountApp, type Mounted } from '#tests/support/app.tsx'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday.matched

/** A dozen mentees, no place to spare, one mentor who speaks another language than everybody. */
function unmatched(): Programme {
  const cohort = aCohort({ pairs: 8, state: 'matched' })
  const people = Object.fromEntries(
    Object.entries(cohort.people).map(([id, person]) => [
      id,
      id === 'mentor-2' ? { ...person, languages: ['fi'] } : person,
    ]),
  )
  return { ...cohort, people, pairs: {} }
}

async function proposed(asideIds: string[] = []): Promise<Mounted> {
  const desk = await mountApp({ programme: { ...unmatched(), asideIds }, at: '/matching', today })
  await desk.user.click((await screen.findAllByRole('button', { name: 'Match' }))[0] as HTMLElement)
  await screen.findByRole('grid', { name: 'Proposed pairs' })
  return desk
}
const rows = () => [
  ...screen.getByRole('grid', { name: 'Proposed pairs' }).querySelectorAll<HTMLElement>('[data-mentee]'),
]
const firstRow = () => rows()[0] as HTMLElement
const said = () =>
  [...document.querySelectorAll('[aria-live="assertive"]')].map((one) => one.textContent).join(' ')
const couplesOf = async (desk: Mounted) =>
  new Map((await desk.programme()).proposal?.couples.map((one) => [one.menteeId, one.mentorId]))

async function liftFirst(desk: Mounted) {
  await desk.user.click(firstRow())
  firstRow().focus()
  await desk.user.keyboard(' ')
  const list = await screen.findByRole('listbox', { name: /^Where could/ })
  await waitFor(() => expect(within(list).getAllByRole('option').length).toBeGreaterThan(3))
  return list
}

describe('moving by keys', () => {
  it('picks up with Space, says cost and consequence of each mentor, and Escape puts back', async () => {
    const desk = await proposed()
    const before = await couplesOf(desk)
    const list = await liftFirst(desk)
    expect(document.activeElement).toBe(list)
    await desk.user.keyboard('{ArrowDown}{ArrowDown}')
    const chosen = within(list).getAllByRole('option')[1] as HTMLElement
    expect(chosen.getAttribute('aria-selected')).toBe('true')
    expect(list.getAttribute('aria-activedescendant')).toBe(chosen.id)
    const menteeId = firstRow().dataset['mentee'] ?? ''
    const { options } = await desk.client.matching.moves({ menteeId })
    const mentorId = options[1]?.mentorId ?? ''
    const effect = await desk.client.matching.moveEffect({ menteeId, mentorId, keepRest: false })
    if (effect.kind !== 'effect') throw new Error('the second cheapest mentor can be had')
    const { people } = await desk.programme()
    await waitFor(() => expect(said()).toContain(people[mentorId]?.name))
    for (const { menteeId: mover, to } of effect.changes.slice(0, 3))
      await waitFor(() =>
        expect(said()).toContain(
          to === null
            ? `${people[mover]?.name ?? ''} stays without a mentor`
            : `${people[mover]?.name ?? ''} moves to ${people[to]?.name ?? ''}`,
        ),
      )
    await desk.user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(firstRow()))
    expect(said()).toContain('put back')
    expect(await couplesOf(desk)).toEqual(before)
  })

  it('drops with Enter, asks for the reason, does exactly what it said, and is one step to undo', async () => {
    const desk = await proposed()
    const before = await couplesOf(desk)
    await liftFirst(desk)
    const menteeId = firstRow().dataset['mentee'] ?? ''
    const [option] = (await desk.client.matching.moves({ menteeId })).options
    const mentorId = option?.mentorId ?? ''
    await desk.user.keyboard('{ArrowDown}{Enter}')
    const dialog = await screen.findByRole('dialog', { name: /^Which mentor should/ })
    const change = () => within(dialog).getByRole('button', { name: 'Change and lock' })
    expect(change().hasAttribute('disabled')).toBe(true)
    const keep = await within(dialog).findAllByText(/^(Costs|Gains) /)
    expect(keep.length).toBeGreaterThan(0)
    const effect = await desk.client.matching.moveEffect({ menteeId, mentorId, keepRest: true })
    if (effect.kind !== 'effect') throw new Error('the cheapest mentor can be had')
    const radio = within(dialog).queryByRole('radio', {
      name: effect.changes.length === 0 ? 'Keep everyone else' : 'Only whoever gives up the place moves',
    })
    if (radio) await desk.user.click(radio)
    await desk.user.type(within(dialog).getByRole('textbox', { name: 'Why' }), 'They share a studio')
    await desk.user.click(change())
    await screen.findByText(/ now has .*; locked\./)
    const { locks } = await desk.programme()
    expect(locks).toEqual([{ menteeId, mentorId, reason: 'They share a studio' }])
    const after = await couplesOf(desk)
    const others = [...before.keys()].filter((id) => id !== menteeId && before.get(id) !== after.get(id))
    expect(effect.changes.map((one) => one.menteeId)).toEqual(others.sort())
    await desk.client.programme.undo()
    expect(await couplesOf(desk)).toEqual(before)
    expect((await desk.programme()).locks).toEqual([])
  })

  it('does not drop on a mentor whom a rule forbids, and says the rule', async () => {
    const desk = await proposed()
    const list = await liftFirst(desk)
    await desk.user.keyboard('{End}{ArrowUp}')
    const last = within(list).getAllByRole('option').at(-2)
    expect(last?.textContent).toContain('not allowed: no language in common')
    expect(last?.getAttribute('aria-disabled')).toBe('true')
    await desk.user.keyboard('{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('listbox')).toBe(list)
  })
})

describe('moving by pointer', () => {
  it('shows the cost on every row while a name is held, and asks once it is dropped', async () => {
    const desk = await proposed()
    const [held, target] = [
      rows()[0],
      rows().find((row) => row.dataset['mentor'] !== firstRow().dataset['mentor']),
    ]
    if (!held || !target) throw new Error('there are two rows with two mentors')
    const dataTransfer = { setData: () => undefined, effectAllowed: '', dropEffect: '' }
    fireEvent.dragStart(within(held).getAllByRole('gridcell')[0] as HTMLElement, { dataTransfer })
    const { options } = await desk.client.matching.moves({ menteeId: held.dataset['mentee'] ?? '' })
    const option = options.find((one) => one.mentorId === target.dataset['mentor'])
    if (option?.state.kind !== 'cost') throw new Error('the other mentor can be had')
    const whole = Math.round(option.state.total * 10) / 10
    await waitFor(() => expect(target.textContent).toContain(whole > 0 ? `−${whole}` : '0'))
    fireEvent.dragOver(target, { dataTransfer })
    fireEvent.drop(target, { dataTransfer })
    const dialog = await screen.findByRole('dialog', { name: /^Which mentor should/ })
    const { people } = await desk.programme()
    expect(dialog.textContent).toContain(people[option.mentorId]?.name)
    await desk.user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    expect((await desk.programme()).locks).toEqual([])
  })
})

describe('nobody, for now', () => {
  it('is the last choice of the keys: said with its cost, done as said, seen as set aside, one step to undo', async () => {
    const desk = await proposed()
    const before = await couplesOf(desk)
    const list = await liftFirst(desk)
    const menteeId = firstRow().dataset['mentee'] ?? ''
    const effect = await desk.client.matching.leaveEffect({ menteeId, keepRest: false })
    const cost = Math.round((effect.before.total - effect.after.total) * 10) / 10
    await desk.user.keyboard('{End}')
    await waitFor(() => expect(said()).toMatch(/^ ?Nobody, for now, /))
    await waitFor(() => expect(said()).toContain(`costs ${cost} points`))
    expect(within(list).getAllByRole('option').at(-1)?.textContent).toContain(`−${cost}`)
    await desk.user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: /^Which mentor should/ })
    expect(within(dialog).queryByRole('textbox', { name: 'Why' })).toBeNull()
    const radio = within(dialog).queryByRole('radio', { name: 'Others may move' })
    if (radio) await desk.user.click(radio)
    const leave = within(dialog).getByRole('button', { name: 'Set aside' })
    await waitFor(() => expect(leave.hasAttribute('disabled')).toBe(false))
    await desk.user.click(leave)
    await screen.findByRole('region', { name: 'Set aside for now' })
    const after = await couplesOf(desk)
    expect(after.has(menteeId)).toBe(false)
    expect(after.size).toBe(effect.after.matched)
    expect((await desk.programme()).asideIds).toEqual([menteeId])
    await desk.client.programme.undo()
    expect(await couplesOf(desk)).toEqual(before)
    expect((await desk.programme()).asideIds).toEqual([])
  })

  it('is a place to drop a name on', async () => {
    const desk = await proposed()
    const dataTransfer = { setData: () => undefined, effectAllowed: '', dropEffect: '' }
    fireEvent.dragStart(within(firstRow()).getAllByRole('gridcell')[0] as HTMLElement, { dataTransfer })
    const target = await screen.findByRole('option', { name: /^Nobody, for now/ })
    fireEvent.dragOver(target, { dataTransfer })
    fireEvent.drop(target, { dataTransfer })
    const dialog = await screen.findByRole('dialog', { name: /^Which mentor should/ })
    await within(dialog).findByText(/takes no part in the matching until you take them back in/)
    expect((await desk.programme()).asideIds).toEqual([])
  })

  it('is not offered to somebody who has nobody', async () => {
    const desk = await proposed(['mentor-1', 'mentor-3', 'mentor-4'])
    const alone = await screen.findByRole('region', { name: 'Without a mentor' })
    await desk.user.click(within(alone).getAllByRole('button')[0] as HTMLElement)
    const list = await screen.findByRole('listbox', { name: /^Where could/ })
    await waitFor(() => expect(within(list).getAllByRole('option').length).toBeGreaterThan(3))
    expect(within(list).queryByRole('option', { name: /^Nobody/ })).toBeNull()
  })
})

describe('moving without a drag', () => {
  it('tells each mentor’s cost in the choice, and why one cannot be', async () => {
    const desk = await proposed()
    await desk.user.click(firstRow())
    await desk.user.click(await screen.findByRole('button', { name: 'Change by hand…' }))
    const dialog = await screen.findByRole('dialog')
    await desk.user.click(within(dialog).getByRole('combobox', { name: 'Mentor' }))
    const options = within(await screen.findByRole('listbox')).getAllByRole('option')
    expect(options[1]?.textContent).toMatch(/^Nobody, for now.*−/)
    expect(options[2]?.textContent).toMatch(/; (0|[−+].*)$/)
    await desk.user.click(options.at(-1) as HTMLElement)
    await within(dialog).findByText('Not allowed: no language in common.')
    expect(within(dialog).getByRole('button', { name: 'Change and lock' }).hasAttribute('disabled')).toBe(
      true,
    )
  })
})
