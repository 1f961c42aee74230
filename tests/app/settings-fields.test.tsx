/** The programme's own fields from end to end: made, answered in a profile, made a criterion, taken away. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Programme } from '#shared/model/programme.ts'
import { mountApp } from '../support/app.tsx'
import { aCohort } from '../support/cohort.ts'

const stage = { id: 'stage', name: 'Career stage', kind: 'choice' as const, choices: ['early', 'late'] }

function cohort(): Programme {
  const of = structuredClone(aCohort({ pairs: 4, state: 'under-way' }))
  of.fields.push(stage, { id: 'hours', name: 'Hours a month', kind: 'number', choices: [] })
  Object.assign(of.people['mentor-1'] ?? {}, { answers: { stage: 'late', hours: 3 } })
  return of
}

describe('the page of own fields', () => {
  it('makes a choice of words, once it has a name and two of them', async () => {
    const app = await mountApp({
      programme: aCohort({ pairs: 4, state: 'under-way' }),
      at: '/settings/fields',
    })
    await app.user.click(await screen.findByRole('button', { name: 'Add a field…' }))
    const dialog = await screen.findByRole('dialog', { name: 'What should the new field ask?' })
    await app.user.click(within(dialog).getByRole('button', { name: 'Keep' }))
    expect(within(dialog).getByText('A field needs a name.')).toBeTruthy()
    expect(within(dialog).getByText('A choice needs at least two different words.')).toBeTruthy()
    await app.user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Mood')
    await app.user.type(
      within(dialog).getByRole('textbox', { name: 'Words to choose among' }),
      'calm{Enter}lively',
    )
    await app.user.click(within(dialog).getByRole('button', { name: 'Keep' }))
    await waitFor(async () =>
      expect((await app.programme()).fields.map(({ name, choices }) => [name, choices])).toEqual([
        ['Mood', ['calm', 'lively']],
      ]),
    )
    expect(await screen.findByText(/calm, lively\. 0 answers/)).toBeTruthy()
  }, 40_000)

  it('renames a word in every answer, and removes a field with its answers', async () => {
    const app = await mountApp({ programme: cohort(), at: '/settings/fields' })
    const more = async (item: string) => {
      await app.user.click(await screen.findByRole('button', { name: /Career stage/ }))
      await app.user.click(await screen.findByRole('menuitem', { name: item }))
    }
    await more('Change…')
    const words = await screen.findByRole('textbox', { name: 'Words to choose among' })
    await app.user.clear(words)
    await app.user.type(words, 'early{Enter}middle{Enter}established')
    expect(
      await screen.findByText('1 answer is a word that is no longer here. It will be cleared.'),
    ).toBeTruthy()
    await app.user.clear(words)
    await app.user.type(words, 'early{Enter}established')
    expect(screen.queryByText(/It will be cleared/)).toBeNull()
    await app.user.click(screen.getByRole('button', { name: 'Keep' }))
    await waitFor(async () =>
      expect((await app.programme()).people['mentor-1']?.answers).toEqual({ stage: 'established', hours: 3 }),
    )
    await more('Remove…')
    const dialog = await screen.findByRole('dialog', { name: 'Remove Career stage?' })
    expect(dialog.textContent).toContain('1 answer goes with it.')
    await app.user.click(within(dialog).getByRole('button', { name: 'Remove' }))
    await waitFor(async () =>
      expect((await app.programme()).people['mentor-1']?.answers).toEqual({ hours: 3 }),
    )
  }, 40_000)
})

describe('a profile', () => {
  it('answers an own field and says whether there was mentoring before', async () => {
    const app = await mountApp({ programme: cohort(), at: '/people/mentor-1' })
    await app.user.click(await screen.findByRole('button', { name: 'Edit Hours a month: 3' }))
    const field = await screen.findByRole('textbox', { name: 'Hours a month' })
    await app.user.clear(field)
    await app.user.type(field, '4,5{Enter}')
    await waitFor(async () =>
      expect((await app.programme()).people['mentor-1']?.answers).toEqual({ stage: 'late', hours: 4.5 }),
    )
    await app.user.click(await screen.findByRole('button', { name: 'Mentoring before: add' }))
    await app.user.click(await screen.findByRole('option', { name: 'yes' }))
    await waitFor(async () => expect((await app.programme()).people['mentor-1']?.mentoredBefore).toBe(true))
  }, 40_000)
})

describe('a criterion of an own field', () => {
  it('is added in the room Matching, with how far apart is far, and taken out again', async () => {
    const app = await mountApp({ programme: { ...cohort(), pairs: {} }, at: '/matching' })
    await app.user.click(await screen.findByRole('button', { name: 'Own criteria, years wanted…' }))
    await app.user.click(await screen.findByRole('button', { name: 'Add a criterion…' }))
    await app.user.click(await screen.findByRole('combobox', { name: 'Field' }))
    await app.user.click(await screen.findByRole('option', { name: 'Hours a month' }))
    await app.user.click(screen.getByRole('button', { name: 'Keep' }))
    expect(await screen.findByText('A number above 0 is needed here.')).toBeTruthy()
    await app.user.type(screen.getByRole('textbox', { name: 'Not close any more at a difference of' }), '4')
    await app.user.click(screen.getByRole('button', { name: 'Keep' }))
    await waitFor(async () =>
      expect((await app.programme()).settings.ownCriteria).toEqual([
        { id: 'own-1', field: 'hours', compare: 'close', span: 4, weight: 10 },
      ]),
    )
    await app.user.click(await screen.findByRole('button', { name: /Hours a month: close/ }))
    await app.user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await waitFor(async () => expect((await app.programme()).settings.ownCriteria).toEqual([]))
    const gap = screen.getByRole('textbox', { name: 'Years ahead wanted' })
    await app.user.clear(gap)
    await app.user.type(gap, '8{Enter}')
    await waitFor(async () => expect((await app.programme()).settings.experienceGap).toBe(8))
  }, 60_000)
})
