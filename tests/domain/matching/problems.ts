/** Builders and generators of small assignment problems for the tests of the solver. */
import fc from 'fast-check'
import type { Couple, Problem } from '#shared/matching/solver/problem.ts'

export const modes = ['best', 'fairest', 'stable'] as const

interface Shape {
  mode?: Problem['mode']
  most?: number
  /** Few different scores make many ties. */
  decimals?: number
  /** About every sixth pair may not be, or about half of them: then there are fewer answers to try. */
  forbidden?: 'some' | 'many'
}

const permutationOf = (count: number) =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, index) => index),
    { minLength: 0, maxLength: count },
  )

const idsOf = (count: number) =>
  fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: count, maxLength: count })

/** Mostly near the largest size: in tiny problems little can go wrong. */
const sizes = (most: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 0, max: most }) },
    { weight: 4, arbitrary: fc.constantFrom(most, Math.max(0, most - 1), Math.max(0, most - 2)) },
  )

/** Problems with capacities, forbidden pairs, locks that can be kept, ranks, ids and many ties. */
export const problems = ({
  mode,
  most = 6,
  decimals,
  forbidden = 'some',
}: Shape = {}): fc.Arbitrary<Problem> =>
  fc
    .record({
      rows: sizes(most),
      columns: sizes(most),
      precision: decimals === undefined ? fc.constantFrom(0, 0, 1, 6) : fc.constant(decimals),
      spread: fc.constantFrom(1, 3, 100),
      chosen: mode ? fc.constant(mode) : fc.constantFrom(...modes),
    })
    .chain(({ rows, columns, precision, spread, chosen }) => {
      const unit = 10 ** precision
      const score = fc.integer({ min: -spread * unit, max: spread * unit }).map((value) => value / unit)
      return fc.record({
        mode: fc.constant(chosen),
        places: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3), { minLength: columns, maxLength: columns }),
        scores: fc.array(
          fc.array(fc.option(score, { freq: forbidden === 'many' ? 1 : 5 }), {
            minLength: columns,
            maxLength: columns,
          }),
          { minLength: rows, maxLength: rows },
        ),
        menteeRanks: fc.option(fc.tuple(...Array.from({ length: rows }, () => permutationOf(columns))), {
          nil: undefined,
        }),
        mentorRanks: fc.option(fc.tuple(...Array.from({ length: columns }, () => permutationOf(rows))), {
          nil: undefined,
        }),
        menteeIds: fc.option(idsOf(rows), { nil: undefined }),
        mentorIds: fc.option(idsOf(columns), { nil: undefined }),
        wish: fc.array(fc.tuple(fc.nat(most), fc.nat(most)), { maxLength: 2 }),
      })
    })
    .map(({ wish, ...problem }): Problem => ({ ...problem, locked: keepable(problem, wish) }))

/** The wished locks that no rule refuses, in the order wished. */
function keepable(problem: Problem, wish: Couple[]): Couple[] {
  const left = [...problem.places]
  const held = new Set<number>()
  return wish.filter(([mentee, mentor]) => {
    const score = problem.scores[mentee]?.[mentor]
    if (typeof score !== 'number' || held.has(mentee) || (left[mentor] ?? 0) < 1) return false
    held.add(mentee)
    left[mentor] = (left[mentor] ?? 0) - 1
    return true
  })
}

/** A random number in [0, 1) from a seed; for instances too large to shrink. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A random problem of a given size. */
export function randomProblem(
  seed: number,
  rows: number,
  columns: number,
  {
    forbidden = 0.2,
    decimals = 2,
    mode = 'best',
    places = 2,
  }: { forbidden?: number; decimals?: number; mode?: Problem['mode']; places?: number } = {},
): Problem {
  const random = seeded(seed)
  return {
    mode,
    places: Array.from({ length: columns }, () => Math.floor(random() * (places + 1))),
    scores: Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () =>
        random() < forbidden ? null : Number((random() * 100).toFixed(decimals)),
      ),
    ),
  }
}
