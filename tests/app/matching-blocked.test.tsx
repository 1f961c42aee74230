/** A lock that a rule forbids by now stops the matching; the banner says which, and releases that one alone. */
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { peopleOf, type Programme } from '#shared/model/programme.ts'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const couples = (of: Programme) =>
  peopleOf(of, 'mentor')
    .slice(0, 3)
    .flatMap((mentor, at) => {
      const mentee = peopleOf(of, 'mentee')[at]
      return mentee ? [{ menteeId: mentee.id, mentorId: mentor.id }] : []
    })

/** Three couples are locked, and the second is one that must not be. */
function withAForbiddenLock(): Programme {
  const of = aCohort({ pairs: 6, state: 'matched' })
  const locks = couples(of).map((couple, at) => ({ ...couple, reason: `reason ${at}` }))
  const people = Object.fromEntries(
    Object.values(of.people).map((person) => {
      const mine = locks.findIndex(({ menteeId }) => menteeId === person.id)
      const excludedIds = mine === 1 ? [locks[1]?.mentorId ?? ''] : []
      return [person.id, { ...person, excludedIds, ...(person.role === 'mentor' ? { places: 2 } : {}) }]
    }),
  )
  const settings = { ...of.settings, hardRules: { ...of.settings.hardRules, exclusion: true } }
  return { ...of, people, settings, pairs: {}, locks }
}

it('a forbidden lock is released from the banner, the others stay with their reasons', async () => {
  const programme = withAForbiddenLock()
  const desk = await mountApp({ programme, at: '/matching', today: cohortToday.matched })
  await desk.user.click(await screen.findByRole('button', { name: 'Unlock' }))
  await waitFor(async () =>
    expect((await desk.programme()).locks).toEqual([programme.locks[0], programme.locks[2]]),
  )
})
