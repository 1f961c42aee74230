/** A programme moved in time keeps its weekdays, its distances and its words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, weekday } from '#shared/i18n/dates.ts'
import { shiftedToToday } from '#shared/model/shift.ts'
import { programme as schema } from '#shared/model/programme.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'
import { aPair, withPairs } from '../journey/pair.ts'

const seenOn = cohortToday['under-way']
const of = aCohort({ pairs: 4, state: 'under-way' })
const datesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"(\d{4}-\d\d-\d\d)"/g)].map(([, date]) => date ?? '')

describe('a programme shifted to today', () => {
  it('has every date moved by the same whole weeks, into the week that ends today', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 4000 }), (days) => {
        const today = addDays(seenOn, days)
        const shifted = shiftedToToday(of, seenOn, today)
        const [before, after] = [datesIn(of), datesIn(shifted)]
        const moved = daysBetween(of.startsOn, shifted.startsOn)
        expect(Math.abs(moved % 7)).toBe(0)
        expect(days - moved).toBeGreaterThanOrEqual(0)
        expect(days - moved).toBeLessThan(7)
        expect(after).toEqual(before.map((date) => addDays(date, moved)))
        expect(after.map(weekday)).toEqual(before.map(weekday))
        expect(before.length).toBeGreaterThan(100)
      }),
      { numRuns: 25 },
    )
  })

  it('is still a sound programme and comes back by the same way', () => {
    const shifted = shiftedToToday(of, seenOn, '2031-01-07')
    expect(schema.parse(shifted)).toEqual(shifted)
    expect(shiftedToToday(shifted, '2031-01-07', seenOn)).toEqual(of)
  })

  it('keeps its words: dates in a sentence, moments, and what only looks like a day', () => {
    const words = withPairs(aPair({ note: 'Since 2026-06-16 on a tour.' }))
    words.settings.contact = '9999-99-99'
    words.edition = '2026-02-31'
    const shifted = shiftedToToday(words, '2026-06-16', '2026-06-30')
    expect(shifted).toMatchObject({
      settings: { contact: '9999-99-99' },
      edition: '2026-02-31',
      createdAt: words.createdAt,
      startsOn: '2026-03-16',
      pairs: { p: { note: 'Since 2026-06-16 on a tour.', createdAt: '2026-03-02T08:00:00.000Z' } },
    })
  })

  it('is not touched within its own week', () => {
    expect(shiftedToToday(of, seenOn, addDays(seenOn, 6))).toEqual(of)
  })
})
