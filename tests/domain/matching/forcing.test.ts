/** What forcing a pair costs by prices, against locking the pair and solving again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forcing, type Forcing } from '#shared/matching/solver/forcing.ts'
import type { Problem } from '#shared/matching/solver/problem.ts'
import { solve, solveWithPrices } from '#shared/matching/solver/solve.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { problems, randomProblem, seeded } from './problems.ts'

const millionths = (score: number) => Math.round(score * 1e6)

/** The loss by solving again, or null where that is refused. */
function again(problem: Problem, mentee: number, mentor: number) {
  const before = solve(problem)
  const isLocked = problem.locked?.some(([i, j]) => i === mentee && j === mentor)
  if (isLocked) return { matched: 0, total: 0 }
  try {
    const after = solve({ ...problem, locked: [...(problem.locked ?? []), [mentee, mentor]] })
    return {
      matched: before.matched - after.matched,
      total: (millionths(before.total) - millionths(after.total)) / 1e6,
    }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function priced(problem: Problem): Forcing {
  const costs = forcing(solveWithPrices(problem))
  if (!costs) throw new Error('the best total has prices')
  return costs
}

/** Every pair of a problem three ways: asked for one by one, by mentee, and all at once. */
function everyLoss(problem: Problem) {
  const columns = problem.places.length
  const costs = priced(problem)
  const all = costs.all()
  return problem.scores.flatMap((row, i) => {
    const mine = costs.row(i)
    return row.map((_, j) => ({
      pair: [i, j] as const,
      asked: costs.cost(i, j),
      byRow: [mine.matched[j], mine.total[j]],
      among: [all.matched[i * columns + j], all.total[i * columns + j]],
    }))
  })
}

describe('forcing a pair', () => {
  it('costs exactly what solving again with the pair locked loses', () => {
    fc.assert(
      fc.property(problems({ mode: 'best', most: 6 }), (problem) => {
        for (const { pair, asked, byRow, among } of everyLoss(problem)) {
          const loss = again(problem, ...pair)
          expect(asked).toEqual(loss)
          const told = loss ? [loss.matched, loss.total] : [NaN, NaN]
          expect(byRow).toEqual(told)
          expect(among).toEqual(told)
        }
      }),
      { numRuns: 400 },
    )
  })

  // The last word: whether a match can be lost at all there.
  const shapes: [string, number, number, Parameters<typeof randomProblem>[3], boolean][] = [
    ['many ties', 14, 9, { decimals: 0, places: 3, forbidden: 0.3 }, true],
    ['too few places', 20, 8, { places: 2, forbidden: 0.4 }, false],
    ['places for many more', 9, 14, { places: 3, forbidden: 0.5 }, true],
    ['hardly any pair that may be', 14, 12, { places: 2, forbidden: 0.85 }, true],
  ]
  for (const [what, rows, columns, shape, loses] of shapes)
    it(`holds with ${what}`, () => {
      let lost = 0
      for (let seed = 1; seed <= 25; seed++) {
        const problem = randomProblem(seed, rows, columns, shape)
        const random = seeded(seed)
        for (const { pair, asked, among } of everyLoss(problem)) {
          if (random() > 0.25) continue
          const loss = again(problem, ...pair)
          expect(asked).toEqual(loss)
          expect(among).toEqual(loss ? [loss.matched, loss.total] : [NaN, NaN])
          lost += loss?.matched ?? 0
        }
      }
      expect(lost > 0).toBe(loses)
    })

  it('is the same asked for by mentee and all at once, among 160 and 70', () => {
    for (const seed of [1, 2, 3]) {
      const problem = randomProblem(seed, 160, 70, { places: 4, forbidden: seed / 5, decimals: seed % 2 })
      const costs = priced(problem)
      const all = costs.all()
      problem.scores.forEach((_, i) => {
        const { matched, total } = costs.row(i)
        expect(all.matched.subarray(i * 70, (i + 1) * 70)).toEqual(matched)
        expect(all.total.subarray(i * 70, (i + 1) * 70)).toEqual(total)
      })
      for (const i of [3, 90, 159])
        for (const j of [0, 35, 69]) expect(costs.cost(i, j)).toEqual(again(problem, i, j))
    }
  })

  it('gains points where a match is lost for a pair that is worth more', () => {
    const problem: Problem = {
      mode: 'best',
      places: [1, 1],
      scores: [
        [90, 1],
        [2, null],
      ],
    }
    expect(priced(problem).cost(0, 0)).toEqual({ matched: 1, total: 3 - 90 })
  })

  it('has a counterpart: what one place more brings is what solving again with it brings', () => {
    let more = 0
    for (let seed = 1; seed <= 60; seed++) {
      const problem = randomProblem(seed, 14, 7, { places: 2, forbidden: 0.5, decimals: seed % 3 })
      const before = solve(problem)
      const costs = priced(problem)
      problem.places.forEach((_, j) => {
        const wider = { ...problem, places: problem.places.map((count, at) => count + (at === j ? 1 : 0)) }
        const after = solve(wider)
        const gain = (millionths(after.total) - millionths(before.total)) / 1e6
        expect(costs.place(j)).toBe(after.matched > before.matched ? gain : null)
        const able = before.unmatched.filter((i) => costs.placeFor(i, j))
        expect(able.length > 0).toBe(after.matched > before.matched)
        // Each of them has a mentor in some answer as good.
        const again = priced(wider)
        for (const i of able) {
          const { matched, total } = again.row(i)
          expect([...total.keys()].some((at) => matched[at] === 0 && total[at] === 0)).toBe(true)
        }
        more += able.length
      })
    }
    expect(more).toBeGreaterThan(100)
  })

  it('is not told for a mode without prices', () => {
    expect(forcing(solveWithPrices({ mode: 'stable', places: [1], scores: [[1]] }))).toBeNull()
  })
})
