/** The proof of a kept proposal: what the file says is what is proved, not what the solver would say again. */
import { describe, expect, it } from 'vitest'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { proposalFaults } from '#shared/matching/proved.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import type { Proposal } from '#shared/model/programme.ts'
import { matchModes } from '#shared/model/settings.ts'
import { aMentee, aMentor, aProgramme, today } from './people.ts'

const programme = aProgramme(
  aMentee('a', { topics: ['film'] }),
  aMentee('b', { topics: ['music'] }),
  aMentee('c', { topics: ['music'] }),
  aMentor('m', { topics: ['film'] }),
  aMentor('n', { topics: ['music'] }),
)
const cohort = cohortOf(programme, today)
const proposed = (mode: Proposal['mode']) => proposalOf(cohort, solve({ ...cohort.problem, mode }), today)

describe('a kept proposal', () => {
  for (const mode of matchModes)
    it(`is proved as it was solved (${mode})`, () => {
      const proposal = { ...proposed(mode), mode }
      expect(proposal.couples).toHaveLength(2)
      expect(proposalFaults(cohort, proposal)).toEqual([])
    })

  const kept = { ...proposed('best'), mode: 'best' as const }
  const [first, second] = kept.couples
  if (!first || !second) throw new Error('there are two couples')
  const codes = (change: Partial<Proposal>) =>
    proposalFaults(cohort, { ...kept, ...change }).map(({ code }) => code)

  it('is not proved when its mentors were changed about', () => {
    const score = (i: number, j: number) => cohort.problem.scores[i]?.[j] ?? 0
    const couples = [
      { menteeId: 'a', mentorId: 'n', score: score(0, 1) },
      { menteeId: 'b', mentorId: 'm', score: score(1, 0) },
    ]
    expect(codes({ couples })).toEqual(['not-the-best-total'])
  })

  it('is not proved when a couple, a score or somebody was lost from it', () => {
    expect(codes({ couples: [first], unmatchedIds: ['b', 'c'] })).toEqual(['not-the-most-matched'])
    expect(codes({ couples: [{ ...first, score: first.score + 1 }, second] })).toEqual(['wrong-total'])
    expect(codes({ unmatchedIds: [] })).toEqual(['wrong-unmatched'])
    expect(codes({ couples: [first, { ...second, menteeId: 'x' }] })).toEqual(['nobody-there'])
  })
})
