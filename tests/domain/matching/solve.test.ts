/** What the solver promises beyond being right: refusals, order, places, locks, progress. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Couple, Problem } from '#shared/matching/solver/problem.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { modes, problems, randomProblem, seeded } from './problems.ts'

const small: Problem = {
  mode: 'best',
  places: [1, 1],
  scores: [
    [10, 9],
    [9, null],
  ],
}

/** The refusal a call ends with. */
function refusalOf(call: () => unknown): Pick<Refusal, 'kind' | 'code' | 'field'> {
  try {
    call()
  } catch (error) {
    if (error instanceof Refusal) return { kind: error.kind, code: error.code, field: error.field }
    throw error
  }
  throw new Error('it was not refused')
}

describe('a matching', () => {
  it('matches as many people as possible before it looks at scores', () => {
    expect(solve(small)).toEqual({
      matched: 2,
      total: 18,
      pairs: [
        [0, 1],
        [1, 0],
      ],
      unmatched: [],
      blocking: [[0, 0]],
    })
  })

  it('leaves somebody alone in the stable mode when that is what the lists say', () => {
    const answer = solve({ ...small, mode: 'stable' })
    expect(answer.pairs).toEqual([[0, 0]])
    expect(answer.unmatched).toEqual([1])
    expect(answer.blocking).toEqual([])
  })

  it('lifts the worst-off pair in the fairest mode', () => {
    const scores = [
      [100, 60],
      [50, 1],
    ]
    expect(solve({ mode: 'best', places: [1, 1], scores }).pairs).toEqual([
      [0, 1],
      [1, 0],
    ])
    const unequal = [
      [100, 60],
      [55, 20],
    ]
    expect(solve({ mode: 'best', places: [1, 1], scores: unequal }).total).toBe(120)
    expect(solve({ mode: 'fairest', places: [1, 1], scores: unequal }).total).toBe(115)
  })

  it('gives a locked pair its place first', () => {
    const answer = solve({ ...small, locked: [[0, 0]] })
    expect(answer.pairs).toEqual([[0, 0]])
    expect(answer.unmatched).toEqual([1])
  })

  it('decides ties by ids: strings by code unit, indexes as numbers', () => {
    const many: Problem = { mode: 'best', places: Array(12).fill(1), scores: [Array(12).fill(5)] }
    expect(solve(many).pairs).toEqual([[0, 0]])
    const named = { ...many, mentorIds: ['m10', 'm2', 'm1', 'Z', 'č', ...'abcdefg'] }
    expect(solve(named).pairs).toEqual([[0, 3]])
    expect(solve({ ...many, scores: [[...Array(2).fill(4), ...Array(10).fill(5)]] }).pairs).toEqual([[0, 2]])
  })

  it('answers cohorts without mentees, mentors or places', () => {
    for (const mode of modes) {
      const nobody = { matched: 0, total: 0, pairs: [], blocking: [] }
      expect(solve({ mode, places: [], scores: [] })).toEqual({ ...nobody, unmatched: [] })
      expect(solve({ mode, places: [], scores: [[], []] })).toEqual({ ...nobody, unmatched: [0, 1] })
      expect(solve({ mode, places: [0], scores: [[1], [null]] })).toEqual({ ...nobody, unmatched: [0, 1] })
    }
  })

  it('adds scores without rounding them', () => {
    const answer = solve({ mode: 'best', places: [3], scores: [[0.1], [0.2], [0.000001]] })
    expect(answer.total).toBe(0.300001)
  })
})

describe('input that is refused', () => {
  const cases: [string, Partial<Problem>, string, string][] = [
    ['a score that is not a number', { scores: [[NaN, 1]] }, 'score-not-a-number', 'scores[0][0]'],
    ['an endless score', { scores: [[1, Infinity]] }, 'score-not-a-number', 'scores[0][1]'],
    ['a seventh decimal', { scores: [[0.1234567, 1]] }, 'score-too-fine', 'scores[0][0]'],
    ['a sum that was rounded', { scores: [[0.1 + 0.2, 1]] }, 'score-too-fine', 'scores[0][0]'],
    ['scores too far apart', { scores: [[1e15, 0.5]] }, 'scores-too-large', 'scores'],
    ['an unknown mode', { mode: 'luck' as never }, 'unknown-mode', 'mode'],
    ['a lock of three', { locked: [[0, 1, 2]] as never }, 'wrong-shape', 'locked[0]'],
    ['scores that are no table', { scores: {} as never }, 'wrong-shape', 'scores'],
    ['a short row', { scores: [[1]] }, 'wrong-shape', 'scores[0]'],
    ['half a place', { places: [0.5, 1] }, 'places-not-whole', 'places[0]'],
    ['fewer than no places', { places: [1, -1] }, 'places-not-whole', 'places[1]'],
    ['a rank of nobody', { menteeRanks: [[2], []] }, 'nobody-there', 'menteeRanks[0]'],
    ['somebody ranked twice', { mentorRanks: [[], [1, 1]] }, 'ranked-twice', 'mentorRanks[1]'],
    ['too few lists', { mentorRanks: [[]] }, 'wrong-shape', 'mentorRanks'],
    ['an id used twice', { menteeIds: ['a', 'a'] }, 'id-used-twice', 'menteeIds'],
    ['ids of two kinds', { mentorIds: ['1', 1] }, 'ids-of-two-kinds', 'mentorIds'],
    ['a lock on nobody', { locked: [[0, 7]] }, 'nobody-there', 'locked[0]'],
  ]
  for (const [what, change, code, field] of cases)
    it(`refuses ${what} and names the field`, () => {
      expect(refusalOf(() => solve({ ...small, ...change }))).toEqual({ kind: 'invalid', code, field })
    })

  const locks: [string, Couple[], string][] = [
    ['forbidden', [[1, 1]], 'lock-forbidden'],
    [
      'doubled',
      [
        [0, 0],
        [0, 1],
      ],
      'lock-doubled',
    ],
    [
      'over the places',
      [
        [0, 0],
        [1, 0],
      ],
      'lock-over-places',
    ],
  ]
  for (const [what, locked, code] of locks)
    it(`refuses a lock that is ${what}`, () => {
      expect(refusalOf(() => solve({ ...small, locked }))).toMatchObject({ kind: 'conflict', code })
    })
})

/** The same people in another order: each with the id, the ranks and the locks that they had. */
function shuffled(problem: Problem, seed: number): { problem: Problem; rows: number[]; columns: number[] } {
  const random = seeded(seed)
  const order = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ index, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ index }) => index)
  const rows = order(problem.scores.length)
  const columns = order(problem.places.length)
  const ids = (list: Problem['menteeIds'], by: number[]) => by.map((index) => list?.[index] ?? index)
  const renamed = (lists: Problem['menteeRanks'], by: number[], people: number[]) =>
    lists && by.map((index) => (lists[index] ?? []).map((person) => people.indexOf(person)))
  return {
    rows,
    columns,
    problem: {
      mode: problem.mode,
      places: columns.map((mentor) => problem.places[mentor] ?? 0),
      scores: rows.map((mentee) => columns.map((mentor) => problem.scores[mentee]?.[mentor] ?? null)),
      locked: problem.locked?.map(([i, j]): Couple => [rows.indexOf(i), columns.indexOf(j)]),
      menteeRanks: renamed(problem.menteeRanks, rows, columns),
      mentorRanks: renamed(problem.mentorRanks, columns, rows),
      menteeIds: ids(problem.menteeIds, rows),
      mentorIds: ids(problem.mentorIds, columns),
    },
  }
}

const sorted = (pairs: Couple[]) => [...pairs].sort(([a, b], [c, d]) => a - c || b - d)

describe('whatever happens', () => {
  it('gives the same people the same partners in any order of the input', () => {
    fc.assert(
      fc.property(problems({ most: 8 }), fc.nat(), (problem, seed) => {
        const other = shuffled(problem, seed)
        const answer = solve(other.problem)
        const back = (pairs: Couple[]) =>
          sorted(pairs.map(([i, j]): Couple => [other.rows[i] ?? -1, other.columns[j] ?? -1]))
        const straight = solve(problem)
        expect(back(answer.pairs)).toEqual(straight.pairs)
        expect(back(answer.blocking)).toEqual(straight.blocking)
        expect(answer.total).toBe(straight.total)
      }),
      { numRuns: 400 },
    )
  })

  it('gives each mentee in turn the first mentor with whom the whole is still as good', () => {
    const worth = (problem: Problem) => {
      const { matched, total, pairs } = solve(problem)
      const scores = pairs.map(([i, j]) => problem.scores[i]?.[j] ?? 0).sort((a, b) => a - b)
      return problem.mode === 'fairest' ? scores.join() : `${matched} ${total}`
    }
    const inOrder = (ids: Problem['menteeIds'], count: number) => {
      const id = (index: number) => ids?.[index] ?? index
      return Array.from({ length: count }, (_, index) => index).sort((a, b) => (id(a) < id(b) ? -1 : 1))
    }
    fc.assert(
      fc.property(problems({ most: 10, decimals: 0 }), (problem) => {
        fc.pre(problem.mode !== 'stable')
        const partner = new Map(solve(problem).pairs)
        const whole = worth(problem)
        let locked = problem.locked ?? []
        const alreadyLocked = new Set(locked.map(([mentee]) => mentee))
        for (const i of inOrder(problem.menteeIds, problem.scores.length)) {
          if (alreadyLocked.has(i)) continue
          const free = (j: number) => locked.filter((lock) => lock[1] === j).length < (problem.places[j] ?? 0)
          const first = inOrder(problem.mentorIds, problem.places.length).find(
            (j) =>
              typeof problem.scores[i]?.[j] === 'number' &&
              free(j) &&
              worth({ ...problem, locked: [...locked, [i, j]] }) === whole,
          )
          expect(partner.get(i)).toBe(first)
          if (first !== undefined) locked = [...locked, [i, first]]
        }
      }),
      { numRuns: 150 },
    )
  })

  it('never matches fewer people when a mentor has one place more', () => {
    fc.assert(
      fc.property(problems({ most: 7 }), fc.nat(6), (problem, at) => {
        const more = problem.places.map((places, mentor) => places + (mentor === at ? 1 : 0))
        expect(solve({ ...problem, places: more }).matched).toBeGreaterThanOrEqual(solve(problem).matched)
      }),
      { numRuns: 400 },
    )
  })

  it('has no blocking pair when it is stable', () => {
    fc.assert(
      fc.property(problems({ mode: 'stable', most: 9 }), (problem) => {
        expect(solve(problem).blocking).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('answers the same when a pair of the answer is locked (not asked of stable, where a lock is no market)', () => {
    fc.assert(
      fc.property(problems({ most: 6 }), fc.nat(), (problem, pick) => {
        fc.pre(problem.mode !== 'stable')
        const answer = solve(problem)
        const pair = answer.pairs[pick % Math.max(1, answer.pairs.length)]
        if (!pair || problem.locked?.some(([mentee]) => mentee === pair[0])) return
        const again = solve({ ...problem, locked: [...(problem.locked ?? []), pair] })
        expect(again.pairs).toEqual(answer.pairs)
        expect(again.total).toBe(answer.total)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a long solve', () => {
  it('tells its progress from 0 upwards and never past 1', () => {
    const shares: number[] = []
    solve(randomProblem(3, 200, 80), { onProgress: (share) => shares.push(share) })
    expect(shares.length).toBeGreaterThan(5)
    expect(shares[0]).toBe(0)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })

  it('stops when it is cancelled', () => {
    for (const mode of modes) {
      let looks = 0
      const watch = { isCancelled: () => ++looks > 2 }
      const call = () => solve(randomProblem(4, 300, 100, { mode }), watch)
      expect(refusalOf(call)).toMatchObject({ kind: 'cancelled', code: 'solve-cancelled' })
    }
  })
})
