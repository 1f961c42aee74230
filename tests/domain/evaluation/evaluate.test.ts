/** The evaluation counts what happened, says what is missing, and never counts who did not consent. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/i18n/dates.ts'
import { evaluate } from '#shared/evaluation/evaluate.ts'
import { median } from '#shared/evaluation/measure.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { Session, SessionState } from '#shared/model/session.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const start = '2026-03-20'
const session = (
  number: number,
  date: string,
  state: SessionState,
  more: Partial<Session> = {},
): Session => ({
  id: `s${number}`,
  number,
  state,
  date,
  zone: 'Europe/Belgrade',
  phase: 'here-and-now',
  helpAsked: false,
  ...more,
})
function one(changes: Partial<Pair>): Programme {
  const made = aCohort({ pairs: 1, state: 'matched' })
  const accepted = { state: 'accepted', on: start } as const
  const [pair] = Object.values(made.pairs)
  if (!pair) throw new Error('a cohort of one has a pair')
  Object.assign(pair, { mentorAnswer: accepted, menteeAnswer: accepted, startsOn: start, ...changes })
  return made
}
const today = '2026-06-16'

describe('fidelity', () => {
  const sessions = [
    session(1, '2026-03-30', 'held', { minutes: 90 }),
    session(2, '2026-04-20', 'held'),
    session(3, '2026-05-10', 'missed'),
    session(4, '2026-05-20', 'cancelled'),
    session(5, '2026-05-30', 'planned'),
    session(6, '2026-06-05', 'waived', { reason: 'illness' }),
    session(7, '2026-07-01', 'planned'),
  ]
  const { fidelity } = evaluate(one({ sessions, contacts: [{ id: 'c', on: '2026-05-25' }] }), today)
  it('divides held by planned; a past session nobody recorded is planned and missing', () => {
    expect(fidelity.sessions).toMatchObject({ numerator: 2, denominator: 5, missing: 1 })
    expect(fidelity.sessions.records).toEqual({
      counted: ['s1', 's2'],
      of: ['s1', 's2', 's3', 's4', 's5'],
      missing: ['s5'],
    })
    expect(fidelity.waived).toEqual([{ reason: 'illness', sessions: ['s6'] }])
  })
  it('measures waits, silences and minutes in days and minutes', () => {
    expect(fidelity.daysToFirst).toMatchObject({ median: 10, numerator: 1, missing: 0 })
    expect(fidelity.gaps).toMatchObject({ median: 21, numerator: 1 })
    expect(fidelity.longestSilence).toEqual({
      pairId: 'pair-1',
      days: 35,
      from: '2026-04-20',
      to: '2026-05-25',
    })
    expect(fidelity.minutes).toMatchObject({ total: 90, numerator: 1, denominator: 2, missing: 1 })
  })
  it('counts full periods of the contact rule and those with a contact', () => {
    // 20 March – 16 June are two full periods of 30 days; both saw a session
    expect(fidelity.contact).toMatchObject({ numerator: 2, denominator: 2 })
    const silent = evaluate(one({ sessions: sessions.slice(1, 2) }), today).fidelity.contact
    expect(silent).toMatchObject({ numerator: 1, denominator: 2 })
  })
  it('adds up the days in each phase that was left, a return included', () => {
    const steps: Pair['steps'] = [
      { phase: 'preparation', on: '2026-03-01' },
      { phase: 'first-session', on: '2026-03-20' },
      { phase: 'here-and-now', on: '2026-04-01' },
      { phase: 'first-session', on: '2026-04-11', reason: 'once more' },
      { phase: 'here-and-now', on: '2026-04-15' },
    ]
    const { phases } = evaluate(one({ steps, phase: 'here-and-now' }), today).fidelity
    const days = Object.fromEntries(phases.map(({ phase, days }) => [phase, days.median]))
    expect(days).toMatchObject({ preparation: 19, 'first-session': 16, 'here-and-now': null })
    expect(phases.map(({ reached }) => reached.numerator)).toEqual([1, 1, 1, 0, 0, 0])
  })
})

describe('goals', () => {
  const goal = (id: string, more: Partial<Pair['goals'][number]>): Pair['goals'][number] => ({
    id,
    visibility: 'levels',
    setOn: '2026-04-01',
    version: 1,
    state: 'open',
    importance: 1,
    ...more,
  })
  const rated = (rating: -1 | 0 | 2) => ({ rating, ratedOn: '2026-06-01' })
  const of = one({
    goals: [
      goal('a', rated(-1)),
      goal('b', { ...rated(0), importance: 2 }),
      goal('c', { ...rated(2), importance: 3 }),
      goal('unrated', {}),
      goal('later', { rating: 1, ratedOn: '2026-07-01' }),
      goal('dropped', { state: 'dropped', ...rated(-1) }),
      goal('old', { state: 'changed' }),
      goal('private', { visibility: 'no' }),
    ],
  })
  it('lead with the share at or above expected; dropped, changed and private ones lie apart', () => {
    const { goals } = evaluate(of, today)
    expect(goals.attained).toMatchObject({ numerator: 2, denominator: 3, missing: 2 })
    expect(goals).toMatchObject({ dropped: ['dropped'], changed: ['old'], kept: ['private'] })
    expect(goals.all).toHaveLength(7)
    expect(goals.t.median).toBeCloseTo(61.02, 2)
  })
  it('know a rating only from its day on', () => {
    expect(evaluate(of, '2026-07-01').goals.attained).toMatchObject({
      numerator: 3,
      denominator: 4,
      missing: 1,
    })
  })
})

describe('reach', () => {
  it('counts people without consent in “applied” and nowhere else', () => {
    const of = aCohort({ pairs: 10, state: 'under-way' })
    const evaluation = evaluate(of, today)
    const { mentee } = evaluation.reach.stages
    expect(mentee.applied.numerator).toBe(11)
    expect(mentee.accepted).toMatchObject({ numerator: 10, denominator: 11 })
    const { applied: _applied, accepted, ...others } = mentee
    const named = JSON.stringify([accepted.records.counted, others, { ...evaluation, reach: null }])
    expect(named).not.toContain('"mentee-11"')
    const lone = one({})
    for (const person of Object.values(lone.people)) person.consent = { state: 'refused' }
    expect(evaluate(lone, today).fidelity.perPair).toEqual([])
  })
  it('says why an accepted mentee has no pair', () => {
    const of = aCohort({ pairs: 3, state: 'under-way' })
    const free = of.people['mentee-4']
    if (!free) throw new Error('four mentees applied')
    free.consent = { state: 'given' }
    expect(evaluate(of, today).reach.waiting).toEqual([{ reason: 'not-matched-yet', people: ['mentee-4'] }])
    of.proposal = { mode: 'best', solvedOn: '2026-03-01', couples: [], unmatchedIds: ['mentee-4'] }
    expect(evaluate(of, today).reach.waiting[0]?.reason).toBe('no-match')
    for (const person of Object.values(of.people)) if (person.role === 'mentor') person.places = 1
    expect(evaluate(of, today).reach.waiting[0]?.reason).toBe('no-place')
  })
})

describe('matching and closure', () => {
  it('place the partner in the list of those who ranked', () => {
    const of = one({ origin: { kind: 'by-hand', reason: 'They met at a residency.' } })
    const [mentor, mentee] = [of.people['mentor-1'], of.people['mentee-1']]
    if (!mentor || !mentee) throw new Error('a cohort of one has two people')
    mentee.rankedIds = ['mentee-2', 'mentor-1']
    mentor.rankedIds = []
    const { ranks, byHand } = evaluate(of, today).matching
    expect(ranks.mentee.second).toEqual(['pair-1'])
    expect(ranks.mentee.got).toMatchObject({ numerator: 1, denominator: 1, missing: 0 })
    expect(ranks.mentor.got).toMatchObject({ numerator: 0, denominator: 0, missing: 1 })
    expect(byHand).toEqual([{ pairId: 'pair-1', reason: 'They met at a residency.' }])
  })
  it('keep declined proposals out of the pairs', () => {
    const { matching, closure, reach } = evaluate(
      one({ menteeAnswer: { state: 'declined', reason: 'No time.' } }),
      today,
    )
    expect(matching.declined).toEqual([{ pairId: 'pair-1', by: ['mentee'], reasons: ['No time.'] }])
    expect(closure.planned.denominator).toBe(0)
    expect(reach.waiting[0]?.reason).toBe('declined')
  })
  it('count an ending from its day on', () => {
    const of = one({ ending: { kind: 'early-by-mentee', on: '2026-06-10', reason: 'A new job.' } })
    expect(evaluate(of, '2026-06-09').closure).toMatchObject({ underWay: ['pair-1'], reasons: [] })
    const { early, reasons, underWay } = evaluate(of, today).closure
    expect([early.numerator, early.denominator, underWay.length]).toEqual([1, 1, 0])
    expect(reasons).toEqual([{ pairId: 'pair-1', kind: 'early-by-mentee', reason: 'A new job.' }])
  })
})

describe('in any cohort on any day', () => {
  it('every measure has the records behind each of its numbers, and nobody is both counted and missing', () => {
    const cohorts = fc.record({
      seed: fc.nat(300),
      pairs: fc.integer({ min: 1, max: 12 }),
      after: fc.integer({ min: -120, max: 240 }),
    })
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('records' in value && 'numerator' in value) {
        const { numerator, denominator, missing, records } = value as ReturnType<
          typeof evaluate
        >['fidelity']['sessions']
        expect([records.counted.length, records.of.length, records.missing.length]).toEqual([
          numerator,
          denominator,
          missing,
        ])
        expect(numerator).toBeLessThanOrEqual(denominator)
        const counted = new Set(records.counted)
        expect(records.missing.some((id) => counted.has(id))).toBe(false)
      }
      Object.values(value).forEach(visit)
    }
    fc.assert(
      fc.property(cohorts, ({ seed, pairs, after }) => {
        const day = addDays(cohortToday['under-way'], after)
        const found = evaluate(aCohort({ seed, pairs, state: 'under-way' }), day)
        visit(found)
        const { goals, fidelity } = found
        expect(
          goals.attained.denominator + goals.attained.missing + goals.dropped.length + goals.kept.length,
        ).toBe(goals.all.length)
        expect(
          fidelity.sessions.numerator +
            fidelity.sessions.missing +
            fidelity.missed.length +
            fidelity.cancelled.length,
        ).toBe(fidelity.sessions.denominator)
      }),
      { numRuns: 40 },
    )
  })
  it('the median lies in the middle', () => {
    expect([median([]), median([3]), median([1, 9]), median([9, 1, 4])]).toEqual([null, 3, 5, 4])
  })
})
