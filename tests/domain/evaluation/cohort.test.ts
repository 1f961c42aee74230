/** The invented cohort is sound in every state, and the same for the same seed. */
import { describe, expect, it } from 'vitest'
import { breaches } from '#shared/model/invariants.ts'
import { aCohort } from '#tests/support/cohort.ts'

describe('an invented cohort', () => {
  for (const state of ['matched', 'under-way', 'complete'] as const)
    it(`keeps every invariant when ${state}`, () => {
      const made = aCohort({ pairs: 33, state })
      expect(Object.keys(made.pairs)).toHaveLength(33)
      expect(breaches(made)).toEqual([])
    })
  it('is the same for the same seed and another for another', () => {
    const made = (seed: number) => JSON.stringify(aCohort({ seed, pairs: 12, state: 'under-way' }))
    expect(made(3)).toBe(made(3))
    expect(made(3)).not.toBe(made(4))
  })
})
