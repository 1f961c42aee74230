/** After publishing, as a coordinator goes on: letters, answers, the next best, somebody who withdraws. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Pair } from '#shared/model/pair.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { mountApp, type Mounted } from '#tests/support/app.tsx'

const today = '2026-06-16'

/** Pairs 1 and 2 wait, published ten days ago with an answer wanted three days ago; the others run. */
function published(): Programme {
  const of = structuredClone(aCohort({ pairs: 6, state: 'under-way' }))
  for (const pair of Object.values(of.pairs).slice(0, 2)) {
    Object.assign(pair, {
      mentorAnswer: { state: 'awaited' },
      menteeAnswer: { state: 'awaited' },
      proposedOn: '2026-06-06',
      answerBy: '2026-06-13',
      sessions: [],
      goals: [],
      contacts: [],
      phase: 'preparation',
      steps: [{ phase: 'preparation', on: '2026-06-06' }],
    } satisfies Partial<Pair>)
    delete pair.startsOn
    const mentee = of.people[pair.menteeId]
    if (mentee) mentee.email = 'mentee@example.org'
  }
  return of
}
const mounted = (of = published()) => mountApp({ programme: of, at: '/matching/answers', today })
const name = (of: Programme, id: string | undefined) => of.people[id ?? '']?.name ?? 'nobody'
const pairOf = async (desk: Mounted, id = 'pair-1') => {
  const pair = (await desk.programme()).pairs[id]
  if (!pair) throw new Error('the pair is there')
  return pair
}
const choose = async (desk: Mounted, code: string) => {
  const cell = await screen.findByRole('gridcell', { name: code })
  await desk.user.click(cell)
}

describe('the page of answers', () => {
  it('lists who waits, who was not told, and what is late', async () => {
    await mounted()
    const grid = await screen.findByRole('grid', { name: 'Waiting' })
    expect(within(grid).getAllByRole('row')).toHaveLength(3)
    expect(within(grid).getAllByText('not told yet')).toHaveLength(4)
    expect(within(grid).getAllByText('3 days late')).toHaveLength(2)
    screen.getByText('2 pairs wait for an answer, 2 of them past their day')
  })

  it('is walked by keyboard, and records an acceptance', async () => {
    const desk = await mounted()
    const grid = await screen.findByRole('grid', { name: 'Waiting' })
    const [first] = within(grid).getAllByRole('row', { selected: true })
    first?.focus()
    await desk.user.keyboard('{ArrowDown}')
    const codes = within(grid)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent.slice(0, 5))
    await screen.findByRole('heading', { name: `Pair ${codes[1]}` })
    const [accept] = screen.getAllByRole('button', { name: /^Accepts/ })
    accept?.focus()
    await desk.user.keyboard('{Enter}')
    const pair = Object.values((await desk.programme()).pairs).find(({ code }) => code === codes[1])
    await waitFor(async () =>
      expect((await pairOf(desk, pair?.id)).menteeAnswer).toEqual({ state: 'accepted', on: today }),
    )
  })

  it('keeps the pair in sight when both have accepted, so that no stranger stands under the button', async () => {
    const desk = await mounted()
    const grid = await screen.findByRole('grid', { name: 'Waiting' })
    const [row] = within(grid).getAllByRole('row', { selected: true })
    const code = row?.textContent.slice(0, 5) ?? ''
    for (const left of [2, 1]) {
      await waitFor(() => expect(screen.getAllByRole('button', { name: /^Accepts/ })).toHaveLength(left))
      const [accept] = screen.getAllByRole('button', { name: /^Accepts/ })
      await desk.user.click(accept as HTMLElement)
    }
    await screen.findByRole('grid', { name: 'Accepted' })
    screen.getByRole('heading', { name: `Pair ${code}` })
    expect(screen.queryByRole('button', { name: /^Accepts/ })).toBeNull()
    await desk.user.click(screen.getByRole('radio', { name: /^Waiting/ }))
    await screen.findByRole('grid', { name: 'Waiting' })
    expect(screen.queryByRole('heading', { name: `Pair ${code}` })).toBeNull()
  })

  it('notes letters as told, one by one and all at once', async () => {
    const desk = await mounted()
    await desk.user.click(await screen.findByRole('button', { name: '4 letters to make…' }))
    const dialog = await screen.findByRole('dialog', { name: '4 letters' })
    within(dialog).getByText('2 people have no usable e-mail address; their letters are printed.')
    within(dialog).getByRole('button', { name: '2 e-mail drafts' })
    expect(within(dialog).getAllByRole('option')).toHaveLength(4)
    await desk.user.type(within(dialog).getByLabelText('A paragraph of your own'), 'Come on 1 July.')
    expect(within(dialog).getByRole('region', { name: 'The letter' }).textContent).toContain(
      'Come on 1 July.',
    )
    await desk.user.click(within(dialog).getByRole('button', { name: 'Only note as told' }))
    await waitFor(async () => expect((await pairOf(desk)).told).toEqual({ mentee: today, mentor: today }))
    await desk.client.programme.undo()
    expect((await pairOf(desk)).told).toBeUndefined()
  })

  it('makes drafts of those with e-mail and notes only them', async () => {
    const desk = await mounted()
    await desk.user.click(await screen.findByRole('button', { name: '4 letters to make…' }))
    await desk.user.click(await screen.findByRole('button', { name: '2 e-mail drafts' }))
    await waitFor(async () => expect((await pairOf(desk)).told).toEqual({ mentee: today }))
    await screen.findByText(/2 files went to the browser/)
  })
})

describe('after a decline', () => {
  it('the next best is proposed with one click, and the partner is owed a notice', async () => {
    const of = published()
    // Mentor 4 takes three and has one pair, so that there is somebody to come next.
    Object.assign(of.people['mentor-4'] ?? {}, { places: 3 })
    Object.assign(of.pairs['pair-1'] ?? {}, { told: { mentee: '2026-06-06', mentor: '2026-06-06' } })
    const desk = await mounted(of)
    const pair = await pairOf(desk)
    await choose(desk, pair.code)
    const decline = screen.getAllByRole('button', {
      name: new RegExp(`^Declines….*${name(of, pair.mentorId)}`),
    })
    await desk.user.click(decline[0] as HTMLElement)
    const dialog = await screen.findByRole('dialog', { name: /^Why does/ })
    await desk.user.click(within(dialog).getByRole('combobox', { name: 'Reason' }))
    await desk.user.click(await screen.findByRole('option', { name: 'no time for it now' }))
    await desk.user.type(within(dialog).getByLabelText('In their words'), 'A new post.')
    await desk.user.click(within(dialog).getByRole('button', { name: 'Record the decline' }))
    await waitFor(async () =>
      expect((await pairOf(desk)).mentorAnswer).toEqual({
        state: 'declined',
        on: today,
        why: 'no-time',
        reason: 'A new post.',
      }),
    )
    // The page follows the pair to where it stands now.
    await screen.findByRole('radio', { name: /^Declined or ended/, checked: true })
    screen.getByRole('heading', { name: `Pair ${pair.code}` })
    await screen.findByText(`${name(of, pair.menteeId)} was not told yet that nothing comes of it.`, {
      exact: false,
    })
    const next = await screen.findByRole('region', { name: `Next best for ${name(of, pair.menteeId)}` })
    const [propose] = await within(next).findAllByRole('button', { name: /^Propose / })
    await desk.user.click(propose as HTMLElement)
    await waitFor(async () =>
      expect((await desk.programme()).proposal?.couples.map(({ menteeId }) => menteeId)).toEqual([
        pair.menteeId,
      ]),
    )
    await within(next).findByText(/not yet published/)
    await screen.findByRole('button', { name: 'Publish 1 more…' })
  })
})

describe('somebody who leaves', () => {
  it('sees what follows first, and the partners’ notices after', async () => {
    const programme = published()
    Object.assign(programme.pairs['pair-1'] ?? {}, { told: { mentee: '2026-06-06', mentor: '2026-06-06' } })
    const desk = await mounted(programme)
    const pair = await pairOf(desk)
    const of = await desk.programme()
    await choose(desk, pair.code)
    await desk.user.click(screen.getByRole('button', { name: `What else ${name(of, pair.menteeId)} does` }))
    await desk.user.click(await screen.findByRole('menuitem', { name: 'Withdraws from the programme…' }))
    const dialog = await screen.findByRole('dialog', { name: `Does ${name(of, pair.menteeId)} withdraw?` })
    within(dialog).getByText(new RegExp(`Pair ${pair.code}.*declined before it began`))
    const confirm = within(dialog).getByRole('button', { name: 'Withdraw' })
    expect(confirm).toHaveProperty('disabled', true)
    const why = within(dialog).getByRole('textbox', { name: 'Why' })
    expect(document.getElementById(why.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'It has to be said.',
    )
    await desk.user.type(why, 'Moves away.')
    await desk.user.click(confirm)
    const letters = await screen.findByRole('dialog', { name: '1 letter' })
    expect(within(letters).getByRole('region', { name: 'The letter' }).textContent).toContain(
      'has left the programme',
    )
    expect((await pairOf(desk)).menteeAnswer).toMatchObject({ state: 'declined', why: 'withdrew' })
  })

  it('leaves no letter to a partner who was never told of the proposal', async () => {
    const desk = await mounted()
    const pair = await pairOf(desk)
    await desk.client.proposals.withdraw({ personId: pair.menteeId, reason: 'Moves away.' })
    const of = await desk.programme()
    await desk.user.click(await screen.findByRole('radio', { name: /^Declined or ended/ }))
    await choose(desk, pair.code)
    await screen.findByText(/was never told of this proposal: there is nothing to write/)
    expect(screen.queryByRole('button', { name: 'Letter…' })).toBeNull()
    await desk.user.click(screen.getByRole('button', { name: 'they were told' }))
    await screen.findByText(`${name(of, pair.mentorId)} was not told yet that nothing comes of it.`, {
      exact: false,
    })
  })

  it('is noticed where only the profile was changed', async () => {
    const desk = await mounted()
    const { menteeId, code } = await pairOf(desk)
    await desk.client.people.update({ id: menteeId, changes: { standing: 'withdrawn' } })
    const of = await desk.programme()
    await screen.findByText(`${name(of, menteeId)} withdrew and is still in pair ${code}.`)
    await desk.user.click(screen.getByRole('button', { name: 'See what follows…' }))
    await screen.findByRole('dialog', { name: `Does ${name(of, menteeId)} withdraw?` })
  })
})

describe('a pair that ended early', () => {
  it('leads from its page to a new match', async () => {
    const of = published()
    Object.assign(of.people['mentor-4'] ?? {}, { places: 3 })
    Object.assign(of.pairs['pair-3'] ?? {}, {
      ending: { kind: 'early-by-agreement', on: '2026-06-01', reason: 'Nothing in common.' },
    })
    const desk = await mountApp({ programme: of, at: '/pairs/pair-3', today })
    const mentee = name(of, of.pairs['pair-3']?.menteeId)
    await desk.user.click(await screen.findByRole('button', { name: `Match ${mentee} again` }))
    const [next] = await screen.findAllByRole('region', { name: `Next best for ${mentee}` })
    expect(location.hash).toContain('/matching/answers/')
    await within(next as HTMLElement).findAllByRole('button', { name: /^Propose / })
  })
})
