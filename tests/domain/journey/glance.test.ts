/** The glance counts every pair once and the sessions that were due, no others. */
import { describe, expect, it } from 'vitest'
import { attention } from '#shared/journey/attention.ts'
import { glance, weekOf } from '#shared/journey/glance.ts'
import { owedSessions } from '#shared/journey/planned.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday['under-way']
const of = aCohort({ pairs: 33, state: 'under-way' })

describe('the cohort at a glance', () => {
  it('has every pair once: in its phase or among the ended', () => {
    const { pairs, phases, ended } = glance(of, today)
    const ids = [
      ...phases.flatMap((one) => one.pairs.map((pair) => pair.pairId)),
      ...ended.planned,
      ...ended.early,
    ]
    expect(ids.toSorted()).toEqual(Object.keys(of.pairs).toSorted())
    expect(pairs).toBe(33)
    expect(ended.early).toEqual(['pair-8', 'pair-24'])
  })
  it('marks the pairs that attention names', () => {
    const named = new Set(attention(of, today).flatMap((item) => item.pairId ?? []))
    const marked = glance(of, today).phases.flatMap((one) => one.pairs.filter((pair) => pair.needsYou))
    expect(named.size).toBeGreaterThan(0)
    expect(new Set(marked.map((pair) => pair.pairId))).toEqual(named)
  })
  it('splits the planned sessions into what came of them', () => {
    const { held, planned, missed, cancelled, unrecorded } = glance(of, today).sessions
    expect(held + missed + cancelled + unrecorded).toBe(planned)
    expect(held).toBe(
      Object.values(of.pairs)
        .flatMap((pair) => pair.sessions)
        .filter((s) => s.state === 'held').length,
    )
  })
  it('shows the coming week only, in the order of the clock', () => {
    const days = glance(of, today).coming.map(({ session }) => session.date)
    expect(days.length).toBeGreaterThan(0)
    expect(days).toEqual(days.toSorted())
    expect(days.every((day) => day >= today && day <= '2026-06-23')).toBe(true)
  })
  it('knows the week of the edition', () => {
    expect(weekOf(of, '2026-03-02')).toEqual({ week: 1, of: 42 })
    expect(weekOf(of, '2026-06-16')).toEqual({ week: 16, of: 42 })
    expect(weekOf(of, '2026-12-19')).toBeNull()
  })
})

describe('the sessions a pair owes', () => {
  const base = Object.values(of.pairs)[0]
  if (!base) throw new Error('a cohort of 33 has a pair')
  const on = (number: number, date: string, state: 'planned' | 'held' | 'missed' | 'waived') => ({
    id: String(number),
    number,
    date,
    state,
    zone: 'Europe/Belgrade',
    phase: base.phase,
    helpAsked: false,
  })
  const pair = {
    ...base,
    startsOn: '2026-04-01',
    sessions: [
      on(1, '2026-03-30', 'held'),
      on(2, '2026-03-31', 'missed'),
      on(3, '2026-04-20', 'planned'),
      on(4, '2026-05-02', 'waived'),
      on(5, '2026-05-10', 'missed'),
      on(6, today, 'planned'),
      on(7, '2026-07-01', 'planned'),
    ],
  }
  const outcomes = (changed: typeof pair) =>
    owedSessions(changed, today).map(({ session, outcome }) => [session.number, outcome])
  it('leave out the waived, today’s, those ahead and those before its start, but never a held one', () => {
    expect(outcomes(pair)).toEqual([
      [1, 'held'],
      [3, 'unrecorded'],
      [5, 'missed'],
    ])
  })
  it('stop at its ending and at its pause', () => {
    const short = [
      [1, 'held'],
      [3, 'unrecorded'],
    ]
    expect(outcomes({ ...pair, ending: { kind: 'planned', on: '2026-05-01' } })).toEqual(short)
    expect(outcomes({ ...pair, pausedOn: '2026-05-01' })).toEqual(short)
  })
})
