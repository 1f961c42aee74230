/** Today as a coordinator meets it: what waits, settled or put off; the glance beside it. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { shownName } from '#shared/i18n/names.ts'
import { attention } from '#shared/journey/attention.ts'
import { matchingTasks } from '#shared/journey/matching-tasks.ts'
import { glance } from '#shared/journey/glance.ts'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const cohort = () => aCohort({ pairs: 33, state: 'under-way' })
const today = cohortToday['under-way']
const room = () => mountApp({ programme: cohort(), at: '/today' })

describe('the room Today', () => {
  it('lists every matter of the day once, the most pressing first', async () => {
    await room()
    await screen.findByRole('heading', { level: 1, name: 'Today' })
    const items = attention(cohort(), today)
    expect(items.length).toBeGreaterThan(3)
    const rows = document.querySelectorAll('[data-row]')
    const tasks = matchingTasks(cohort(), today)
    expect(rows).toHaveLength(items.length + tasks.length)
    const pair = cohort().pairs[items[0]?.pairId ?? '']
    const mentee = cohort().people[pair?.menteeId ?? items[0]?.personId ?? '']
    expect(rows[0]?.textContent).toContain(mentee ? shownName(mentee, 'en') : 'nobody')
  })

  it('puts a matter off only with a reason, shows it apart, and brings it back', async () => {
    const { user, programme } = await room()
    await screen.findByRole('heading', { level: 1, name: 'Today' })
    const before = document.querySelectorAll('[data-row]').length
    const row = document.querySelector<HTMLElement>('[data-row]')
    if (!row) throw new Error('something waits')
    await user.click(within(row).getByRole('button', { name: /^More/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Put off…' }))
    const dialog = await screen.findByRole('dialog')
    const yes = within(dialog).getByRole('button', { name: /^Put off until/ })
    expect(yes.hasAttribute('disabled')).toBe(true)
    await user.type(within(dialog).getByRole('textbox', { name: 'Why' }), 'On holiday until Monday')
    await user.click(yes)
    await waitFor(() => expect(document.querySelectorAll('[data-row]')).toHaveLength(before - 1))
    expect((await programme()).snoozes).toMatchObject([
      { reason: 'On holiday until Monday', until: '2026-06-23' },
    ])
    await user.click(screen.getByRole('button', { name: 'Show' }))
    await screen.findByText(/On holiday until Monday/)
    await user.click(screen.getByRole('button', { name: 'Bring back' }))
    await waitFor(() => expect(document.querySelectorAll('[data-row]')).toHaveLength(before))
  })

  it('logs a contact at once and offers the way back', async () => {
    const { user, programme } = await room()
    const silent = attention(cohort(), today).find((item) => item.rule === 'contact')
    if (!silent?.pairId) throw new Error('one pair of the cohort is silent')
    const count = async () => (await programme()).pairs[silent.pairId ?? '']?.contacts.length
    const before = await count()
    await user.click((await screen.findAllByRole('button', { name: 'Log a contact' }))[0] as HTMLElement)
    await screen.findByText('Contact logged today.')
    expect(await count()).toBe((before ?? 0) + 1)
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect(await count()).toBe(before))
  })

  it('shows in the glance the very figures of the domain', async () => {
    await room()
    const panel = await screen.findByRole('complementary', { name: 'The cohort at a glance' })
    const { sessions, phases } = glance(cohort(), today)
    expect(panel.textContent).toContain(`${sessions.held}of ${sessions.planned}`)
    for (const { phase, pairs } of phases) {
      const name = { 'bridging-the-gap': 'Bridging the gap', 'here-and-now': 'Here and now' }[phase as string]
      if (name)
        expect(within(panel).getByText(name).closest('li')?.textContent).toBe(`${name}${pairs.length}`)
    }
  })

  it('counts the answers still to come where nothing else waits', async () => {
    const programme = cohort()
    const pair = programme.pairs['pair-1']
    if (!pair) throw new Error('the cohort has no first pair')
    const proposed = {
      ...pair,
      proposedOn: today,
      mentorAnswer: { state: 'awaited' as const },
      menteeAnswer: { state: 'awaited' as const },
      told: { mentor: today, mentee: today },
      sessions: [],
      contacts: [],
    }
    const { mentorId, menteeId } = pair
    const people = Object.fromEntries(
      Object.entries(programme.people).filter(([id]) => id === mentorId || id === menteeId),
    )
    const { user } = await mountApp({
      programme: { ...programme, people, pairs: { 'pair-1': proposed }, snoozes: [] },
      at: '/today',
    })
    const empty = await screen.findByText(/^2 answers to proposed pairs are still awaited/)
    await user.click(within(empty.parentElement ?? empty).getByRole('button', { name: 'Pairs' }))
    await screen.findByText('One proposed, answers awaited.')
  })

  it('leads to what the matching still asks for: letters, a proposal, a mentee left without a mentor', async () => {
    const programme = structuredClone(cohort())
    const [first, second, third] = Object.values(programme.pairs)
    if (!first || !second || !third) throw new Error('the cohort has three pairs')
    const none = { sessions: [], contacts: [], goals: [] }
    const awaited = { state: 'awaited' as const }
    const lost = { state: 'declined' as const, on: today }
    programme.pairs = {
      [first.id]: { ...first, ...none, proposedOn: today, mentorAnswer: awaited, menteeAnswer: awaited },
      [second.id]: { ...second, ...none, proposedOn: today, mentorAnswer: lost, menteeAnswer: awaited },
    }
    programme.proposal = {
      mode: 'best',
      solvedOn: today,
      couples: [{ menteeId: third.menteeId, mentorId: third.mentorId, score: 50 }],
      unmatchedIds: [],
    }
    const ids = [first, second, third].flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])
    programme.people = Object.fromEntries(Object.entries(programme.people).filter(([id]) => ids.includes(id)))
    const { user } = await mountApp({ programme: { ...programme, locks: [], snoozes: [] }, at: '/today' })
    for (const [words, action, address] of [
      ['2 letters to make', 'See the letters', '/matching/answers'],
      ['1 pair is proposed and not published', 'See the proposal', '/matching'],
      ['Left without a mentor', 'Match again', `/matching/answers/${second.menteeId}`],
    ] as const) {
      await screen.findByText(words)
      await user.click(screen.getByRole('button', { name: new RegExp(`^${action}`) }))
      await waitFor(() => expect(window.location.hash).toBe(`#${address}`))
      window.location.hash = '#/today'
    }
  })

  it('leads from the sessions nobody recorded to the timeline', async () => {
    const { user } = await room()
    await user.click(await screen.findByRole('button', { name: /^\d+ not recorded$/ }))
    await screen.findByRole('heading', { level: 1, name: 'Pairs' })
    expect(window.location.hash).toContain('/pairs/timeline')
  })

  it('teaches where the first pairs come from while there are none', async () => {
    await mountApp({ programme: { ...cohort(), pairs: {}, people: {} }, at: '/today' })
    await screen.findByRole('heading', { name: 'No pairs yet' })
  })
})
