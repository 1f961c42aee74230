/** Names of backups: sorted they are in order of time, Windows takes them, and what they say can be read back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, stampIn } from '#shared/backups/name.ts'

const someStamp = fc.record({
  day: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  time: fc
    .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
    .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  revision: fc.integer({ min: 0, max: 1_000_000 }),
})

describe('the name of a backup', () => {
  it('says programme, day, time and revision', () => {
    expect(backupName('Tributary', { day: '2026-06-16', time: '09:12', revision: 812 })).toBe(
      'Tributary 2026-06-16 09.12 r812.cohort',
    )
    expect(backupName('Tributary', { day: '2026-06-16', time: '09:12', revision: 812 }, 2)).toBe(
      'Tributary 2026-06-16 09.12 r812 2.cohort',
    )
  })

  it('can be read back, whatever the programme is called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        someStamp,
        fc.integer({ min: 1, max: 9 }),
        (name, stamp, count) => {
          expect(stampIn(backupName(name, stamp, count))).toEqual(stamp)
        },
      ),
    )
  })

  it('is one that Windows and every disk take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), someStamp, (name, stamp) => {
        const made = backupName(name, stamp)
        expect(made).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
        expect(new TextEncoder().encode(made).length).toBeLessThanOrEqual(255)
      }),
    )
    expect(backupName('Plans: 2026/27?', { day: '2026-06-16', time: '09:12', revision: 1 })).toBe(
      'Plans- 2026-27- 2026-06-16 09.12 r1.cohort',
    )
  })

  it('of an earlier day or minute sorts before that of a later one', () => {
    fc.assert(
      fc.property(someStamp, someStamp, (a, b) => {
        fc.pre(`${a.day} ${a.time}` !== `${b.day} ${b.time}`)
        expect(backupName('A', a) < backupName('A', b)).toBe(`${a.day} ${a.time}` < `${b.day} ${b.time}`)
      }),
    )
  })

  it('is told from what a user named', () => {
    for (const name of [
      'Tributary.cohort',
      'Tributary copy 2026-06-16.cohort',
      'Tributary 2026-06-16 09.12 r812.zip',
    ])
      expect(stampIn(name)).toBeNull()
  })
})
