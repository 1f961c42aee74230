/** Outside, no small group is shown and none can be worked out; inside, nothing is hidden. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallest, suppress } from '#shared/evaluation/suppression.ts'

const why = (...sizes: number[]) =>
  suppress(
    sizes.map((n) => ({ n })),
    'external',
  ).map(({ withheld }) => withheld)

describe('small groups', () => {
  it('are withheld, with one more where a difference would give them away', () => {
    expect(why(12, 6, 3)).toEqual([null, 'complement', 'small'])
    expect(why(12, 9, 4, 3)).toEqual([null, null, 'small', 'small'])
    expect(why(12, 9, 2, 1)).toEqual([null, 'complement', 'small', 'small'])
    expect(why(12, 9, 5)).toEqual([null, null, null])
  })
  it('leave empty groups and whole ones as they are', () => {
    expect(why(7, 0, 8)).toEqual([null, null, null])
    expect(why(3)).toEqual(['small'])
  })
  it('are shown to the coordinator', () => {
    expect(suppress([{ n: 1 }, { n: 9 }], 'internal').map(({ withheld }) => withheld)).toEqual([null, null])
  })
  it('cannot be worked out from the total: what is hidden is nobody, or at least five people in two groups', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }), (sizes) => {
        const groups = suppress(
          sizes.map((n) => ({ n })),
          'external',
        )
        const hidden = groups.filter(({ withheld }) => withheld !== null)
        for (const { n, withheld } of groups) if (!withheld) expect(n === 0 || n >= smallest).toBe(true)
        const openGroups = groups.filter(({ n, withheld }) => !withheld && n > 0)
        const sum = hidden.reduce((total, { n }) => total + n, 0)
        if (hidden.length > 0 && openGroups.length > 0) {
          expect(hidden.length).toBeGreaterThan(1)
          expect(sum).toBeGreaterThanOrEqual(smallest)
        }
      }),
    )
  })
})
