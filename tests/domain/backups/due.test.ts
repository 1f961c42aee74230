/** When a backup is made: before the first change since opening, hourly after it, and soon again where it failed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDue, pace } from '#shared/backups/due.ts'

const nine = '2026-06-16T09:00:00.000Z'
const after = (milliseconds: number) => new Date(Date.parse(nine) + milliseconds).toISOString()

describe('a backup', () => {
  it('is due before the first change since opening', () => {
    expect(isDue({ madeAt: null, failedAt: null }, nine)).toBe(true)
  })

  it('serves for an hour, by a clock that goes on or was set back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3 * pace.every, max: 3 * pace.every }), (later) => {
        expect(isDue({ madeAt: nine, failedAt: null }, after(later))).toBe(Math.abs(later) >= pace.every)
      }),
    )
  })

  it('that failed is tried again after five minutes, whenever the last one was made', () => {
    for (const madeAt of [null, nine, after(-2 * pace.every)]) {
      expect(isDue({ madeAt, failedAt: nine }, after(pace.again - 1))).toBe(false)
      expect(isDue({ madeAt, failedAt: nine }, after(pace.again))).toBe(true)
    }
  })
})
