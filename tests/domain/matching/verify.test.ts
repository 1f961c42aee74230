/** The verifier: it passes what the solver answers and finds what was tampered with. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Couple, Problem } from '#shared/matching/solver/problem.ts'
import { pricesProve, proofOf } from '#shared/matching/solver/proof.ts'
import { solve, solveWithPrices } from '#shared/matching/solver/solve.ts'
import { verify } from '#shared/matching/solver/verify.ts'
import { allChoices, bestChoice, blockingOf } from './bruteForce.ts'
import { modes, problems, randomProblem } from './problems.ts'

/** The answer that an arbitrary legal choice would be. */
function answerOf(problem: Problem, choice: (number | null)[]): Answer {
  const pairs = choice.flatMap((mentor, mentee): Couple[] => (mentor === null ? [] : [[mentee, mentor]]))
  const total = pairs.reduce((sum, [i, j]) => sum + Math.round((problem.scores[i]?.[j] ?? 0) * 1e6), 0) / 1e6
  return {
    matched: pairs.length,
    total,
    pairs,
    unmatched: [...choice.keys()].filter((mentee) => choice[mentee] === null),
    blocking: blockingOf(problem, choice),
  }
}

/** What makes two answers equally good in a mode, ids aside. */
function worth(problem: Problem, answer: Answer): string {
  // Lists are strict, so only one stable answer is the mentees' best.
  if (problem.mode === 'stable') return answer.pairs.join(' ')
  const scores = answer.pairs.map(([i, j]) => problem.scores[i]?.[j] ?? 0).sort((a, b) => a - b)
  return problem.mode === 'fairest' ? scores.join() : `${answer.matched} ${answer.total}`
}

describe('the verifier', () => {
  it('finds no fault in what the solver answers', () => {
    fc.assert(
      fc.property(problems({ most: 8 }), (problem) => {
        expect(verify(problem, solve(problem))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('finds no fault in a cohort of 150 and 60', () => {
    for (const mode of modes) {
      const problem = randomProblem(11, 150, 60, { mode, places: 4, decimals: 0 })
      expect(verify(problem, solve(problem))).toEqual([])
    }
  })

  for (const mode of modes)
    it(`tells every answer that is worse from every one that is as good (${mode})`, () => {
      fc.assert(
        fc.property(problems({ mode, most: 4 }), (problem) => {
          const right = worth(problem, answerOf(problem, bestChoice(problem)))
          for (const choice of allChoices(problem)) {
            const answer = answerOf(problem, choice)
            expect(verify(problem, answer).length === 0).toBe(worth(problem, answer) === right)
          }
        }),
        { numRuns: 150 },
      )
    })

  it('finds an answer that is not stable', () => {
    const scores = [
      [9, 1],
      [8, 7],
    ]
    const problem: Problem = { mode: 'stable', places: [1, 1], scores }
    expect(verify(problem, answerOf(problem, [1, 0]))).toEqual([{ code: 'not-stable', at: '0,0' }])
  })

  it('finds a stable answer that is the mentors’ best', () => {
    const problem: Problem = {
      mode: 'stable',
      places: [1, 1],
      scores: [
        [5, 5],
        [5, 5],
      ],
      menteeRanks: [
        [0, 1],
        [1, 0],
      ],
      mentorRanks: [
        [1, 0],
        [0, 1],
      ],
    }
    expect(verify(problem, answerOf(problem, [0, 1]))).toEqual([])
    expect(verify(problem, answerOf(problem, [1, 0]))).toEqual([{ code: 'not-the-mentees-best', at: '0,0' }])
  })

  const problem: Problem = {
    mode: 'best',
    places: [1, 1],
    scores: [
      [5, 4],
      [3, null],
    ],
    locked: [],
  }
  const right = solve(problem)
  const tampered: [string, Partial<Answer>, string][] = [
    ['a total that is too high', { total: right.total + 0.000001 }, 'wrong-total'],
    ['a count that is too high', { matched: 3 }, 'wrong-matched'],
    [
      'a forbidden pair',
      {
        pairs: [
          [0, 0],
          [1, 1],
        ],
      },
      'pair-forbidden',
    ],
    [
      'a place given twice',
      {
        pairs: [
          [0, 0],
          [1, 0],
        ],
      },
      'over-places',
    ],
    [
      'a mentee with two mentors',
      {
        pairs: [
          [0, 0],
          [0, 1],
        ],
      },
      'mentee-twice',
    ],
    ['somebody who is not there', { pairs: [[7, 0]] }, 'nobody-there'],
    ['an unmatched mentee kept quiet', { pairs: [[0, 0]], matched: 1, total: 5 }, 'wrong-unmatched'],
    ['a blocking pair kept quiet', { blocking: [] }, 'wrong-blocking'],
  ]
  for (const [what, change, code] of tampered)
    it(`finds ${what}`, () => {
      expect(verify(problem, { ...right, ...change }).map((fault) => fault.code)).toContain(code)
    })

  it('finds a broken lock', () => {
    const locked: Couple[] = [[0, 0]]
    expect(verify({ ...problem, locked }, right).map((fault) => fault.code)).toContain('lock-broken')
  })
})

describe('the prices of the solver', () => {
  it('prove its answer, and no longer do when one is moved', () => {
    fc.assert(
      fc.property(problems({ mode: 'best', most: 7 }), (problem) => {
        const solved = solveWithPrices(problem)
        const { answer, market } = solved
        const proof = proofOf(solved)
        if (!proof) throw new Error('best total comes with prices')
        expect(verify(problem, answer, proof)).toEqual([])
        expect(pricesProve(market, answer.pairs, proof)).toBe(true)
        if (answer.matched === market.locked.length) return
        // So dear that everybody with a mentor would rather be alone.
        const more = market.exact.largest - proof.alone + 1
        const raised = { ...proof, columns: proof.columns.map((price) => price + more) }
        expect(pricesProve(market, answer.pairs, raised)).toBe(false)
        expect(verify(problem, answer, raised).map(({ code }) => code)).toEqual(['prices-do-not-prove'])
      }),
      { numRuns: 200 },
    )
  })
})
