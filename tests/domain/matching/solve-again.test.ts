/** A solver that remembers answers what one without memory answers, and the bare assignment proves itself. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSolver } from '#shared/matching/solver/again.ts'
import { assign, type Assignment, type Bare } from '#shared/matching/solver/assign.ts'
import type { Couple, Problem } from '#shared/matching/solver/problem.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { problems, randomProblem, seeded } from './problems.ts'

/** One thing a coordinator may change; the numbers pick what. */
type Change = { what: 'lock' | 'exclude' | 'place' | 'scores' | 'mode' | 'leave'; i: number; j: number }

const changes = fc.array(
  fc.record({
    what: fc.constantFrom<Change['what'][]>('lock', 'exclude', 'place', 'scores', 'mode', 'leave'),
    i: fc.nat(),
    j: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
)

function changed(problem: Problem, { what, i, j }: Change): Problem {
  const mentee = i % Math.max(1, problem.scores.length)
  const mentor = j % Math.max(1, problem.places.length)
  const locked = (problem.locked ?? []).filter((lock) => lock[0] !== mentee)
  switch (what) {
    case 'lock': {
      const pair = solve(problem).pairs.find(([one]) => one === mentee)
      return pair ? { ...problem, locked: [...locked, pair] } : { ...problem, locked }
    }
    case 'exclude': {
      const held = locked.some((lock) => lock[1] === mentor)
      const scores = problem.scores.map((row, at) =>
        at === mentee && !held ? row.map((score, to) => (to === mentor ? null : score)) : row,
      )
      return { ...problem, scores, locked }
    }
    case 'place': {
      const least = locked.filter((lock) => lock[1] === mentor).length
      const add = i % 2 === 0 ? 1 : -1
      const places = problem.places.map((some, at) => (at === mentor ? Math.max(least, some + add) : some))
      return { ...problem, places, locked }
    }
    case 'scores': {
      const move = (i % 5) - 2
      const scores = problem.scores.map((row) =>
        row.map((score, to) => (score === null || to % 3 !== j % 3 ? score : Math.round(score) + move)),
      )
      return { ...problem, scores }
    }
    case 'mode':
      return { ...problem, mode: (['best', 'fairest', 'best', 'stable'] as const)[i % 4] ?? 'best' }
    case 'leave': {
      const ids = problem.menteeIds ?? problem.scores.map((_, at) => at)
      const stays = (_: unknown, at: number) => at !== mentee
      const moved = problem.scores.length === 0 ? [] : locked
      return {
        ...problem,
        scores: problem.scores.filter(stays),
        menteeIds: ids.filter(stays),
        menteeRanks: undefined,
        mentorRanks: undefined,
        locked: moved.map(([one, to]): Couple => [one > mentee ? one - 1 : one, to]),
      }
    }
  }
}

describe('a solver that remembers', () => {
  it('answers what one without memory answers, after any changes', () => {
    fc.assert(
      fc.property(problems({ most: 9 }), changes, (first, all) => {
        const solver = createSolver()
        let problem: Problem = { ...first, mode: 'best' }
        expect(solver.solve(problem)).toEqual(solve(problem))
        for (const change of all) {
          problem = changed(problem, change)
          expect(solver.solve(problem)).toEqual(solve(problem))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('does so among 120 mentees and 90 mentors, where lists do not hold everybody', () => {
    for (const decimals of [0, 2])
      for (let seed = 1; seed <= 6; seed++) {
        const random = seeded(seed)
        const solver = createSolver()
        let problem = randomProblem(seed, 120, 90, { decimals, places: seed % 2 === 0 ? 2 : 3 })
        for (let step = 0; step < 8; step++) {
          expect(solver.solve(problem)).toEqual(solve(problem))
          const what = (['lock', 'exclude', 'place', 'scores', 'lock', 'leave'] as const)[step % 6] ?? 'lock'
          problem = changed(problem, { what, i: Math.floor(random() * 120), j: Math.floor(random() * 90) })
        }
      }
  })
})

const total = (bare: Bare, { at, alone }: Assignment) =>
  at.reduce((sum, j, i) => sum + (j < 0 ? alone : (bare.scores[i * bare.columns + j] ?? NaN)), 0)

/** What is wrong with the prices of an assignment, or nothing. */
function faultsOf(bare: Bare, found: Assignment): string[] {
  const { rows, columns, scores, places } = bare
  const { at, rowPrice, columnPrice, alone } = found
  const used = Array.from({ length: columns }, (_, j) => at.filter((column) => column === j).length)
  const faults = used.flatMap((count, j) => {
    const price = columnPrice[j] ?? NaN
    if (count > (places[j] ?? 0)) return [`over the places of ${j}`]
    return price < 0 || (count < (places[j] ?? 0) && price !== 0) ? [`price of ${j}`] : []
  })
  for (let i = 0; i < rows; i++) {
    if ((bare.fixed?.[i] ?? -1) >= 0) continue
    const worth = rowPrice[i] ?? NaN
    const column = at[i] ?? -1
    const own = column < 0 ? alone : (scores[i * columns + column] ?? NaN) - (columnPrice[column] ?? NaN)
    if (worth !== own || worth < alone) faults.push(`${i} is not worth what it has`)
    for (let j = 0; j < columns; j++)
      if ((scores[i * columns + j] ?? NaN) - (columnPrice[j] ?? NaN) > worth) faults.push(`${i} prefers ${j}`)
  }
  return faults
}

/** A bare problem: `spread` different scores, some pairs forbidden. */
function bareOf(seed: number, rows: number, columns: number, spread: number, forbidden: number): Bare {
  const random = seeded(seed)
  return {
    rows,
    columns,
    scores: Float64Array.from({ length: rows * columns }, () =>
      random() < forbidden ? NaN : Math.floor(random() * spread),
    ),
    places: Int32Array.from({ length: columns }, () => Math.floor(random() * 3)),
  }
}

describe('the bare assignment', () => {
  const shapes: [number, number, number, number][] = [
    [150, 150, 1000, 0],
    [150, 150, 3, 0],
    [200, 80, 50, 0.35],
    [90, 200, 10, 0.9],
    [130, 70, 1e6, 0.1],
  ]
  for (const [rows, columns, spread, forbidden] of shapes)
    it(`comes with prices that prove it: ${rows} × ${columns}, ${spread} scores, ${forbidden} forbidden`, () => {
      for (let seed = 1; seed <= 4; seed++) {
        const bare = bareOf(seed, rows, columns, spread, forbidden)
        expect(faultsOf(bare, assign(bare))).toEqual([])
      }
    })

  it('proves itself where many like the same, where a score is the highest there is, and where few may be', () => {
    const { scores, ...open } = bareOf(7, 130, 100, 10, 0.2)
    for (const [slope, cap, places] of [
      [1, Infinity, 1],
      [1, Infinity, 2],
      [0.2, 9, 1],
      [0.2, 9, 2],
    ] as const) {
      // The last columns are liked best; with a cap many scores are the highest.
      const liked = scores.map((score, at) => Math.min(cap, score + Math.floor(slope * (at % open.columns))))
      const largest = liked.reduce((most, score) => (score > most ? score : most), -Infinity)
      const bare: Bare = { ...open, scores: liked, places: open.places.map(() => places), largest }
      const found = assign(bare)
      expect(faultsOf(bare, found)).toEqual([])
      expect(faultsOf(bare, assign(bare, {}, found))).toEqual([])
      const { largest: _, ...unknown } = bare
      expect(total(bare, assign(unknown))).toBe(total(bare, found))
    }
  })

  it('can be called off while rows still bid', () => {
    // While rows bid nobody is settled, and the share told stays 0.
    const shares: number[] = []
    const watch = { isCancelled: () => shares.length >= 4, onProgress: (share: number) => shares.push(share) }
    expect(() => assign(bareOf(3, 150, 150, 1000, 0), watch)).toThrow('solve-cancelled')
    expect(shares).toEqual([0, 0, 0, 0])
  })

  it('goes on from an answer when rows are fixed and places change, as well as from nothing', () => {
    for (const [rows, columns, spread, forbidden] of shapes)
      for (let seed = 1; seed <= 3; seed++) {
        const random = seeded(seed + 50)
        let bare = bareOf(seed, rows, columns, spread, forbidden)
        let found = assign(bare)
        for (let step = 0; step < 8; step++) {
          const fixed = bare.fixed?.slice() ?? new Int32Array(rows).fill(-1)
          const places = bare.places.slice()
          const i = Math.floor(random() * rows)
          const j = Math.floor(random() * columns)
          const held = fixed.filter((column) => column === j).length
          if (step % 4 === 3) fixed.fill(-1)
          else if (step % 2 === 0 && !Number.isNaN(bare.scores[i * columns + j])) {
            if (fixed[i] !== j && held >= (places[j] ?? 0)) places[j] = held + 1
            fixed[i] = j
          } else places[j] = Math.max(held, (places[j] ?? 0) + (random() < 0.5 ? 1 : -1))
          bare = { ...bare, fixed, places }
          found = assign(bare, {}, found)
          expect(faultsOf(bare, found)).toEqual([])
          expect(total(bare, found)).toBe(total(bare, assign(bare)))
          fixed.forEach((column, row) => column >= 0 && expect(found.at[row]).toBe(column))
        }
      }
  })
})
