/** What the matching still asks for, from the first proposal to somebody who is left. */
import { describe, expect, it } from 'vitest'
import { matchingTasks, tellTask } from '#shared/journey/matching-tasks.ts'
import { recordAnswer } from '#shared/journey/phases.ts'
import { markTold, withdraw } from '#shared/matching/answers.ts'
import { languages } from '#shared/model/scalars.ts'
import type { Programme } from '#shared/model/programme.ts'
import { publishedPair } from '../letters/cohort.ts'
import { after, today } from '../matching/people.ts'

const about = (of: Programme, day = today) =>
  matchingTasks(of, day).map((task) => (task.kind === 'left' ? task.personId : `${task.count} ${task.kind}`))
const told = () =>
  after(publishedPair(), markTold, {
    letters: (['mentor', 'mentee'] as const).map((side) => ({
      pairId: 'pair-1',
      side,
      about: 'proposal' as const,
    })),
  })
const couple = { menteeId: 'ana', mentorId: 'other', score: 50 }
const proposing = (of: Programme): Programme => ({
  ...of,
  proposal: { mode: 'best', solvedOn: today, couples: [couple], unmatchedIds: [] },
})

describe('the tasks of the matching', () => {
  it('are the letters of published pairs until everybody was told', () => {
    expect(about(publishedPair())).toEqual(['2 letters'])
    expect(about(told())).toEqual([])
  })

  it('are the pairs of a proposal until they are published', () => {
    expect(about(proposing(told()))).toEqual(['1 publish'])
  })

  it('are a mentee whose mentor withdrew, until somebody is proposed or it is long ago', () => {
    const left = after(told(), withdraw, { personId: 'vesna', reason: 'Moves away.' })
    expect(about(left)).toEqual(['ana', '1 letters'])
    expect(about(proposing(left))).toEqual(['1 publish', '1 letters'])
    expect(about({ ...left, asideIds: ['ana'] })).toEqual(['1 letters'])
    expect(about(left, '2026-04-09')).toEqual(['ana', '1 letters'])
    expect(about(left, '2026-04-10')).toEqual([])
    // Who was never told is left all the same.
    expect(about(after(publishedPair(), withdraw, { personId: 'vesna', reason: 'Moves away.' }))).toEqual([
      'ana',
    ])
  })

  it('are no mentee who declined, and nobody who left', () => {
    const declined = after(told(), recordAnswer, { pairId: 'pair-1', side: 'mentee', answer: 'declined' })
    expect(about(declined)).toEqual(['1 letters'])
    const both = after(after(told(), withdraw, { personId: 'vesna', reason: 'Moves away.' }), withdraw, {
      personId: 'ana',
      reason: 'Has no time.',
    })
    expect(about(both)).toEqual([])
  })

  it('are told in every language with nothing left unfilled', () => {
    const left = after(told(), withdraw, { personId: 'vesna', reason: 'Moves away.' })
    const tasks = [...matchingTasks(left, today), ...matchingTasks(proposing(publishedPair()), today)]
    expect(new Set(tasks.map(({ kind }) => kind)).size).toBe(3)
    for (const language of languages)
      for (const task of tasks) {
        const words = Object.values(tellTask(language, left, task, today)).join(' ')
        expect(words).not.toMatch(/\{\{|today\.|undefined/)
        if (language === 'sr-Latn') expect(words).not.toMatch(/\p{Script=Cyrillic}/u)
      }
  })
})
