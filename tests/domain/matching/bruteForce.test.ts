/** The solver against every possible answer of small problems. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '#shared/matching/solver/solve.ts'
import { bestChoice, blockingOf, choiceOf } from './bruteForce.ts'
import { modes, problems } from './problems.ts'

describe('small cohorts, compared with every possible answer', () => {
  for (const mode of modes)
    it(`finds the one answer that ${mode} means, ties included`, () => {
      fc.assert(
        fc.property(problems({ mode, most: 5 }), (problem) => {
          const answer = solve(problem)
          const choice = bestChoice(problem)
          expect(choiceOf(problem, answer.pairs)).toEqual(choice)
          expect(answer.matched).toBe(choice.filter((mentor) => mentor !== null).length)
          expect(answer.unmatched).toEqual([...choice.keys()].filter((mentee) => choice[mentee] === null))
          expect(answer.blocking).toEqual(blockingOf(problem, choice))
          const total = answer.pairs.reduce(
            (sum, [mentee, mentor]) => sum + Math.round((problem.scores[mentee]?.[mentor] ?? NaN) * 1e6),
            0,
          )
          expect(answer.total).toBe(total / 1e6)
        }),
        { numRuns: 1000 },
      )
    })

  for (const mode of modes)
    it(`holds for seven mentees and seven mentors (${mode})`, () => {
      fc.assert(
        fc.property(problems({ mode, most: 7, forbidden: 'many' }), (problem) => {
          expect(choiceOf(problem, solve(problem).pairs)).toEqual(bestChoice(problem))
        }),
        { numRuns: 40 },
      )
    })

  for (const mode of modes)
    it(`holds for six mentees and six mentors (${mode})`, () => {
      fc.assert(
        fc.property(problems({ mode, most: 6 }), (problem) => {
          expect(choiceOf(problem, solve(problem).pairs)).toEqual(bestChoice(problem))
        }),
        { numRuns: 60 },
      )
    })
})
