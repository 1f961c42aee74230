/** How the height of a page is shared between its blocks. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Laid } from '#shared/print/blocks/block.ts'
import { fit } from '#shared/print/compose.ts'

const laid = (height: number, more: Partial<Laid> = {}): Laid => ({
  height,
  lead: 10,
  draw: () => ({ marks: [] }),
  ...more,
})
const answer = (weight: number, needs = 0, most = 12) => ({ elastic: { weight, needs, most } })

const block = fc
  .record({
    rows: fc.integer({ min: 3, max: 14 }),
    spare: fc.constantFrom(0, 4),
    weight: fc.integer({ min: 0, max: 3 }),
    needs: fc.integer({ min: 0, max: 9 }),
    most: fc.integer({ min: 0, max: 9 }),
    elastic: fc.boolean(),
  })
  .map(({ rows, spare, elastic, ...more }) =>
    laid(rows * 4, { spare, ...(elastic ? { elastic: more } : {}) }),
  )

test('no block is drawn below the body, and none loses one of its fewest lines', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const fitted = fit(blocks, 20, 272, 4)
      const used = blocks
        .slice(0, fitted.count)
        .reduce(
          (sum, one, at) =>
            sum + one.height + (fitted.extra[at] ?? 0) * 8 - (fitted.tight[at] ? (one.spare ?? 0) : 0),
          fitted.top,
        )
      expect(used).toBeLessThanOrEqual(272)
      expect(fitted.extra.every((extra) => extra >= 0)).toBe(true)
      blocks.forEach((one, at) => expect(fitted.extra[at]).toBeLessThanOrEqual(one.elastic?.most ?? 0))
    }),
  )
})

test('no line is left over while a blank answer could take it', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const fitted = fit(blocks, 20, 272)
      const used = blocks
        .slice(0, fitted.count)
        .reduce(
          (sum, one, at) =>
            sum + one.height + (fitted.extra[at] ?? 0) * 8 - (fitted.tight[at] ? (one.spare ?? 0) : 0),
          fitted.top,
        )
      const open = blocks
        .slice(0, fitted.count)
        .some(
          (one, at) => one.elastic && one.elastic.weight > 0 && (fitted.extra[at] ?? 0) < one.elastic.most,
        )
      if (open) expect(272 - used).toBeLessThan(8)
    }),
  )
})

test('what is written takes lines before what is blank', () => {
  const fitted = fit([laid(100, answer(3)), laid(100, answer(1, 5))], 20, 260)
  expect(fitted.extra).toEqual([0, 5])
})

test('the heavier answer takes twice the lines of the lighter one', () => {
  const fitted = fit([laid(40, answer(2)), laid(40, answer(1))], 20, 20 + 80 + 6 * 8)
  expect(fitted.extra).toEqual([4, 2])
})

test('on a short page the gaps go first and the last block moves on only then', () => {
  const blocks = [laid(100, { spare: 4 }), laid(100), laid(60)]
  expect(fit(blocks, 20, 276)).toMatchObject({ count: 3, tight: [true, false, false] })
  expect(fit(blocks, 20, 272, 4)).toMatchObject({ count: 3, top: 16 })
  expect(fit(blocks, 20, 264, 4)).toMatchObject({ count: 2 })
})
