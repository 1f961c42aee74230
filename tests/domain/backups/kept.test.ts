/** Which backups stay: whatever the days, the newest is safe, a year fits into 22, and what went never comes back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byAge, type Dated, keptOf } from '#shared/backups/kept.ts'
import { addDays } from '#shared/i18n/dates.ts'

const today = '2026-06-16'
const aBackup = (day: string, time: string, revision: number): Dated => ({
  path: `${day} ${time} r${revision}`,
  at: `${day}T${time}:00.000Z`,
  day,
  revision,
})

/** A year and a half of work: a backup lies so many days back, at an hour of that day. */
const someBackups = fc
  .uniqueArray(fc.record({ back: fc.integer({ min: 0, max: 500 }), hour: fc.integer({ min: 0, max: 23 }) }), {
    selector: ({ back, hour }) => `${back} ${hour}`,
    maxLength: 80,
  })
  .map((all) =>
    all
      .map(({ back, hour }) => ({ day: addDays(today, -back), time: `${String(hour).padStart(2, '0')}:00` }))
      .toSorted((a, b) => `${a.day} ${a.time}`.localeCompare(`${b.day} ${b.time}`))
      .map(({ day, time }, n) => aBackup(day, time, n + 1)),
  )

const stayingOf = (all: Dated[], day: string): Dated[] => {
  const kept = keptOf(all, day)
  return all.filter(({ path }) => kept.has(path))
}

describe('the backups that are kept', () => {
  it('are the last three of today', () => {
    const all = ['08:00', '09:00', '10:00', '11:00'].map((time, n) => aBackup(today, time, n + 1))
    expect(stayingOf(all, today)).toEqual(all.slice(1))
  })

  it('are the last of each of the seven days before, and no other of them', () => {
    const all = Array.from({ length: 20 }, (_, n) => addDays('2026-06-15', n - 19)).flatMap((day, n) => [
      aBackup(day, '09:00', n * 2 + 1),
      aBackup(day, '17:00', n * 2 + 2),
    ])
    expect(stayingOf(all, today).map(({ path }) => path)).toEqual([
      '2026-05-31 17:00 r10',
      '2026-06-09 17:00 r28',
      '2026-06-10 17:00 r30',
      '2026-06-11 17:00 r32',
      '2026-06-12 17:00 r34',
      '2026-06-13 17:00 r36',
      '2026-06-14 17:00 r38',
      '2026-06-15 17:00 r40',
    ])
  })

  it('are the last of each of twelve months, this one among them', () => {
    const all = Array.from(
      { length: 24 },
      (_, n) => `20${24 + Math.floor((n + 6) / 12)}-${String(((n + 6) % 12) + 1).padStart(2, '0')}`,
    ).flatMap((month, n) => [
      aBackup(`${month}-03`, '09:00', n * 2 + 1),
      aBackup(`${month}-05`, '09:00', n * 2 + 2),
    ])
    const months = stayingOf(all, '2026-06-30').map(({ day }) => day)
    expect(months).toEqual(
      '2025-07-05 2025-08-05 2025-09-05 2025-10-05 2025-11-05 2025-12-05 2026-01-05 2026-02-05 2026-03-05 2026-04-05 2026-05-05 2026-06-05'.split(
        ' ',
      ),
    )
  })

  it('go by the day where the user is, not by the day in Greenwich', () => {
    const late: Dated = { path: 'late', at: '2026-06-15T22:30:00.000Z', day: '2026-06-16', revision: 9 }
    const early = aBackup('2026-06-15', '20:00', 8)
    expect(keptOf([early, late], today)).toEqual(new Set([early.path, 'late']))
  })

  it('always have the newest of all among them, however old it is', () => {
    fc.assert(
      fc.property(someBackups, fc.integer({ min: 0, max: 3000 }), (all, later) => {
        const newest = all.toSorted(byAge).at(-1)
        expect(keptOf(all, addDays(today, later)).has(newest?.path ?? '')).toBe(all.length > 0)
      }),
    )
  })

  it('are at most three and seven and twelve', () => {
    fc.assert(
      fc.property(someBackups, fc.integer({ min: -500, max: 500 }), (all, later) => {
        expect(keptOf(all, addDays(today, later)).size).toBeLessThanOrEqual(3 + 7 + 12)
      }),
    )
  })

  it('never have one among them that was dropped before: a newer one brings none back', () => {
    fc.assert(
      fc.property(someBackups, fc.integer({ min: 0, max: 400 }), (all, later) => {
        const before = keptOf(all, today)
        const day = addDays(today, later)
        const after = keptOf([...all, aBackup(day, '23:30', 999)], day)
        const back = all.filter(({ path }) => after.has(path) && !before.has(path))
        expect(back).toEqual([])
      }),
    )
  })

  it('are the same whether the others were dropped every time or all at once', () => {
    fc.assert(
      fc.property(someBackups, (all) => {
        const bit = all.reduce<Dated[]>((left, next) => stayingOf([...left, next], next.day), [])
        expect(stayingOf(bit, today)).toEqual(stayingOf(all, today))
      }),
    )
  })
})
