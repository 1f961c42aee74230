/** The solver against two solvers of other houses. */
import highsLoader from 'highs'
import { munkres } from 'munkres'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Couple, Problem } from '#shared/matching/solver/problem.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { randomProblem, seeded } from './problems.ts'

const score = (problem: Problem, mentee: number, mentor: number) => problem.scores[mentee]?.[mentor] ?? 0

describe('compared with munkres where every pair may be and each mentor has one place', () => {
  it('finds the same total for squares from 1 to 40', () => {
    for (let size = 1; size <= 40; size++) {
      const problem = {
        ...randomProblem(size, size, size, { forbidden: 0, decimals: 2 }),
        places: Array.from({ length: size }, () => 1),
      }
      const costs = problem.scores.map((row) => row.map((value) => 10_000 - Math.round((value ?? 0) * 100)))
      const theirs = munkres(costs).reduce((sum, [i, j]) => sum + Math.round(score(problem, i, j) * 100), 0)
      expect(Math.round(solve(problem).total * 100)).toBe(theirs)
    }
  })
})

type Highs = Awaited<ReturnType<typeof highsLoader>>

/** The problem as a linear programme: one variable a pair, everybody at most once, a bonus for each match. */
function asLinearProgramme(problem: Problem, bonus: number): string {
  const name = (i: number, j: number) => `x${i}_${j}`
  const edges = problem.scores.flatMap((row, i) =>
    row.flatMap((value, j) => (value === null ? [] : [{ i, j, value }])),
  )
  const sum = (of: typeof edges) => of.map(({ i, j }) => name(i, j)).join(' + ')
  const rows = problem.scores.flatMap((_, i) => {
    const mine = edges.filter((edge) => edge.i === i)
    return mine.length > 0 ? [`${sum(mine)} <= 1`] : []
  })
  const columns = problem.places.flatMap((places, j) => {
    const theirs = edges.filter((edge) => edge.j === j)
    return theirs.length > 0 ? [`${sum(theirs)} <= ${places}`] : []
  })
  const gain = edges.map(({ i, j, value }) => `${bonus + Math.round(value * 100)} ${name(i, j)}`).join(' + ')
  const isLocked = (i: number, j: number) => problem.locked?.some(([a, b]) => a === i && b === j)
  const bounds = edges.map(({ i, j }) => (isLocked(i, j) ? `${name(i, j)} = 1` : `0 <= ${name(i, j)} <= 1`))
  return `Maximize\n obj: ${gain}\nSubject To\n ${[...rows, ...columns].join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd`
}

/** Up to four locks that can be kept, most of them dear. */
function someLocks(seed: number, { scores, places }: Problem): Couple[] {
  const random = seeded(seed + 1000)
  const left = [...places]
  const mentees = scores.flatMap((_, i) => (random() < 4 / scores.length ? [i] : []))
  return mentees.flatMap((i): Couple[] => {
    const j = Math.floor(random() * places.length)
    if ((scores[i]?.[j] ?? null) === null || (left[j] ?? 0) < 1) return []
    left[j] = (left[j] ?? 0) - 1
    return [[i, j]]
  })
}

describe('compared with HiGHS, with places, forbidden pairs and locks', () => {
  let highs: Highs
  beforeAll(async () => {
    highs = await highsLoader()
  })

  it('matches as many people with the same total in three hundred random cohorts, locks kept', () => {
    let locks = 0
    for (let seed = 1; seed <= 300; seed++) {
      const free = randomProblem(seed, 5 + (seed % 20), 4 + (seed % 13), {
        forbidden: (seed % 5) / 6,
        decimals: seed % 3,
        places: 1 + (seed % 3),
      })
      const problem = { ...free, locked: someLocks(seed, free) }
      locks += problem.locked.length
      const bonus = 1_000_000
      const theirs = highs.solve(asLinearProgramme(problem, bonus)).ObjectiveValue
      const ours = solve(problem)
      expect(ours.matched * bonus + Math.round(ours.total * 100)).toBe(Math.round(theirs))
    }
    expect(locks).toBeGreaterThan(300)
  })
})
