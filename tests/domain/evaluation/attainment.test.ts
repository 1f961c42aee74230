/** The T score agrees with the published formula at its check values, and keeps its symmetries. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tScore } from '#shared/evaluation/attainment.ts'
import { attainmentLevels } from '#shared/model/goal.ts'

const one = (x: -2 | -1 | 0 | 1 | 2, weight = 1) => ({ x, weight })
const goal = fc.record({ x: fc.constantFrom(...attainmentLevels), weight: fc.integer({ min: 1, max: 4 }) })

describe('goal attainment', () => {
  it('is 50 for the expected outcome and 60 one level above', () => {
    expect(tScore([one(0)])).toBe(50)
    expect(tScore([one(1)])).toBe(60)
  })
  it('is 62.40 for two goals of equal weight, both one above', () => {
    expect(tScore([one(1), one(1)])).toBeCloseTo(62.4, 2)
  })
  it('is 61.02 for weights 1, 2, 3 at −1, 0, +2', () => {
    expect(tScore([one(-1, 1), one(0, 2), one(2, 3)])).toBeCloseTo(61.02, 2)
  })
  it('says nothing where nothing was rated', () => {
    expect(tScore([])).toBeNull()
  })
  it('mirrors around 50 and does not mind the scale of weights', () => {
    fc.assert(
      fc.property(
        fc.array(goal, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 9 }),
        (goals, scale) => {
          const score = tScore(goals) ?? Number.NaN
          const mirrored = tScore(goals.map(({ x, weight }) => ({ x: x === 0 ? 0 : (-x as 1 | -1), weight })))
          expect(score + (mirrored ?? Number.NaN)).toBeCloseTo(100)
          expect(tScore(goals.map(({ x, weight }) => ({ x, weight: weight * scale })))).toBeCloseTo(score)
        },
      ),
    )
  })
})
