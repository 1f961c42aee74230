/** From a programme to a matching problem, and from its answer to a proposal. */
import { describe, expect, it } from 'vitest'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { enterPair, lock } from '#shared/matching/commands.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'

const cohort = (programme: Programme) => cohortOf(programme, today)

describe('who takes part', () => {
  const programme = aProgramme(
    aMentee('e-2'),
    aMentee('e-1'),
    aMentee('e-3', { consent: { state: 'unknown' } }),
    aMentee('e-4', { standing: 'withdrawn' }),
    aMentor('m-2', { places: 2 }),
    aMentor('m-1', { places: 0 }),
  )

  it('is everybody with consent who has not withdrawn, in the order of ids', () => {
    const { mentees, mentors, leftOut, problem } = cohort(programme)
    expect(mentees.map(({ id }) => id)).toEqual(['e-1', 'e-2'])
    expect(mentors.map(({ id }) => id)).toEqual(['m-2'])
    expect(leftOut).toEqual([
      { personId: 'e-3', code: 'no-consent' },
      { personId: 'e-4', code: 'withdrawn' },
      { personId: 'm-1', code: 'no-places' },
    ])
    expect(problem).toMatchObject({ places: [2], menteeIds: ['e-1', 'e-2'], mentorIds: ['m-2'] })
  })

  it('counts the places that pairs hold, until they end or are declined', () => {
    const paired = after(programme, enterPair, { menteeId: 'e-1', mentorId: 'm-2' })
    expect(cohort(paired).problem.places).toEqual([1])
    expect(cohort(paired).leftOut).toContainEqual({ personId: 'e-1', code: 'already-paired' })
    const full = after(paired, enterPair, { menteeId: 'e-2', mentorId: 'm-2' })
    expect(cohort(full).problem.places).toEqual([0])
    expect(cohort(full).leftOut).toContainEqual({ personId: 'm-2', code: 'places-taken' })
    const ended = structuredClone(full)
    Object.assign(ended.pairs['pair-1'] ?? {}, { ending: { kind: 'early-by-agreement', on: today } })
    expect(cohort(ended).problem.places).toEqual([1])
  })

  it('does not propose two people again when one of them declined', () => {
    const declined = structuredClone(after(programme, enterPair, { menteeId: 'e-1', mentorId: 'm-2' }))
    Object.assign(declined.pairs['pair-1'] ?? {}, { menteeAnswer: { state: 'declined', on: today } })
    const { forbidden, problem } = cohort(declined)
    expect(forbidden).toEqual([['declined'], [null]])
    expect(problem.scores[0]).toEqual([null])
  })
})

describe('the problem', () => {
  const programme = aProgramme(
    aMentee('a', { topics: ['film'], rankedIds: ['n', 'gone', 'a', 'm'] }),
    aMentee('b', { languages: ['hu'] }),
    aMentor('m', { topics: ['film'] }),
    aMentor('n', { topics: ['music'], rankedIds: ['b', 'a'] }),
  )

  it('scores eligible pairs, forbids others by name, and reads ranks as indexes', () => {
    const { problem, forbidden } = cohort(programme)
    expect(forbidden).toEqual([
      [null, null],
      ['language', 'language'],
    ])
    expect(problem.scores[1]).toEqual([null, null])
    expect(problem.scores[0]?.[0]).toBeGreaterThan(problem.scores[0]?.[1] ?? NaN)
    expect(problem.menteeRanks).toEqual([[1, 0], []])
    expect(problem.mentorRanks).toEqual([[], [1, 0]])
  })

  it('carries locks, and names a lock that a rule has come to forbid', () => {
    const locked = after(programme, lock, { menteeId: 'a', mentorId: 'n' })
    expect(cohort(locked).problem.locked).toEqual([[0, 1]])
    const moved = structuredClone(locked)
    Object.assign(moved.people['n'] ?? {}, { excludedIds: ['a'] })
    expect(() => cohort(moved)).toThrow(
      expect.objectContaining({
        code: 'lock-forbidden',
        params: { mentee: 'Name of a', mentor: 'Name of n', menteeId: 'a', mentorId: 'n', rule: 'exclusion' },
      }),
    )
  })

  it('lets a lock wait while one of its two takes no part', () => {
    const locked = structuredClone(after(programme, lock, { menteeId: 'a', mentorId: 'n' }))
    Object.assign(locked.people['a'] ?? {}, { standing: 'withdrawn' })
    expect(cohort(locked)).toMatchObject({
      idleLocks: [{ menteeId: 'a', mentorId: 'n', personId: 'a', code: 'withdrawn' }],
      problem: { locked: [] },
    })
  })

  it('becomes a proposal in ids, with the scores of its couples', () => {
    const whole = cohort(programme)
    const proposal = proposalOf(whole, solve(whole.problem), today)
    expect(proposal).toEqual({
      mode: 'best',
      solvedOn: today,
      couples: [{ menteeId: 'a', mentorId: 'm', score: whole.problem.scores[0]?.[0] }],
      unmatchedIds: ['b'],
    })
  })
})
