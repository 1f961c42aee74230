/** Sessions are planned, logged from slips and never rewritten by accident; contacts stand beside them. */
import { describe, expect, it } from 'vitest'
import {
  answerHelp,
  logContact,
  logSession,
  planRhythm,
  planSession,
  removeSession,
} from '#shared/journey/sessions.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aPair, aSession, pairAfter, refusalOf, run, today, withPairs } from './pair.ts'

const ended = aPair({ ending: { kind: 'planned', on: '2026-06-01' } })
const planned = (number: number, date: string) => aSession(number, date, { state: 'planned' })

describe('planning a session', () => {
  it('gives it the next number, the pair’s phase and the programme’s zone', () => {
    const before = aPair({ phase: 'here-and-now', sessions: [aSession(3, '2026-05-01')] })
    const of = run(withPairs(before), planSession, { pairId: 'p', date: '2026-06-20', time: '17:30' })
    expect(of.id).toBe('new-1')
    expect(of.programme.pairs['p']?.sessions.at(-1)).toEqual({
      id: 'new-1',
      number: 4,
      state: 'planned',
      date: '2026-06-20',
      time: '17:30',
      zone: 'Europe/Belgrade',
      phase: 'here-and-now',
      helpAsked: false,
    })
  })

  it('of an ended or unknown pair, or on a day the calendar lacks, is refused', () => {
    const asked = { pairId: 'p', date: '2026-06-20' }
    expect(refusalOf(() => pairAfter(ended, planSession, asked)).code).toBe('pair-has-ended')
    expect(refusalOf(() => pairAfter(aPair(), planSession, { ...asked, pairId: 'q' })).code).toBe(
      'no-such-pair',
    )
    expect(planSession.input.safeParse({ ...asked, date: '2026-06-31' }).success).toBe(false)
    expect(planSession.input.safeParse({ ...asked, date: '2026-06-30' }).success).toBe(true)
  })
})

describe('planning at the rhythm', () => {
  const rhythm = (pair: Pair, settings: Partial<Programme['settings']>, from: string) => {
    const of = withPairs(pair)
    const next = run({ ...of, settings: { ...of.settings, ...settings } }, planRhythm, { pairId: 'p', from })
    return next.programme.pairs['p']?.sessions ?? []
  }

  it('fills up to the planned number, days apart, each as long as usual', () => {
    const made = rhythm(aPair(), { plannedSessions: 4, rhythmDays: 14, sessionMinutes: 75 }, '2026-03-10')
    expect(made.map(({ number, date, minutes }) => [number, date, minutes])).toEqual([
      [1, '2026-03-10', 75],
      [2, '2026-03-24', 75],
      [3, '2026-04-07', 75],
      [4, '2026-04-21', 75],
    ])
    expect(new Set(made.map(({ id }) => id)).size).toBe(4)
  })

  it('foresees the phase of each: the last is the final session, the middle bridges the gap', () => {
    expect(rhythm(aPair(), { plannedSessions: 6 }, '2026-03-10').map(({ phase }) => phase)).toEqual([
      'first-session',
      'here-and-now',
      'there-and-then',
      'bridging-the-gap',
      'bridging-the-gap',
      'final-session',
    ])
  })

  it('never foresees a phase that the pair has left', () => {
    const late = aPair({ phase: 'bridging-the-gap', sessions: [aSession(1, '2026-03-12')] })
    expect(rhythm(late, { plannedSessions: 4 }, '2026-06-20').map(({ phase }) => phase)).toEqual([
      'first-session',
      'bridging-the-gap',
      'bridging-the-gap',
      'final-session',
    ])
  })

  it('goes on after the sessions there are, and stops on the last day of the edition', () => {
    const begun = aPair({ sessions: [aSession(1, '2026-03-12'), aSession(2, '2026-04-02')] })
    const made = rhythm(begun, { plannedSessions: 8, rhythmDays: 7 }, '2026-12-04')
    expect(made.slice(2).map(({ number, date }) => [number, date])).toEqual([
      [3, '2026-12-04'],
      [4, '2026-12-11'],
      [5, '2026-12-18'],
    ])
    expect(rhythm(begun, { plannedSessions: 2 }, '2026-05-01')).toHaveLength(2)
  })

  it('of an ended pair is refused', () => {
    const refused = refusalOf(() => pairAfter(ended, planRhythm, { pairId: 'p', from: '2026-06-20' }))
    expect(refused.code).toBe('pair-has-ended')
  })
})

describe('logging a session', () => {
  it('by its number updates the planned one, in the phase the pair is in by now', () => {
    const before = aPair({
      phase: 'here-and-now',
      sessions: [aSession(1, '2026-03-12'), { ...planned(2, '2026-04-02'), time: '18:00', venue: 'Quay 14' }],
    })
    const { programme, id } = run(withPairs(before), logSession, {
      pairId: 'p',
      number: 2,
      state: 'held',
      minutes: 60,
      helpAsked: true,
    })
    expect(id).toBe('s2')
    expect(programme.pairs['p']?.sessions).toEqual([
      before.sessions[0],
      {
        ...before.sessions[1],
        state: 'held',
        minutes: 60,
        helpAsked: true,
        phase: 'here-and-now',
      },
    ])
  })

  it('by its id finds it whatever its number', () => {
    const before = aPair({ sessions: [planned(2, '2026-04-02'), planned(3, '2026-04-23')] })
    const asked = { pairId: 'p', sessionId: 's3', number: 2, state: 'missed' } as const
    expect(pairAfter(before, logSession, asked).sessions.map(({ state }) => state)).toEqual([
      'planned',
      'missed',
    ])
    const unknown = refusalOf(() => pairAfter(before, logSession, { ...asked, sessionId: 's9' }))
    expect(unknown).toMatchObject({ kind: 'not-found', code: 'no-such-session' })
  })

  it('again corrects the facts and leaves the phase it was held in', () => {
    const before = aPair({ phase: 'there-and-then', sessions: [aSession(1, '2026-03-12', { minutes: 45 })] })
    const again = { pairId: 'p', number: 1, state: 'held', minutes: 90 } as const
    expect(pairAfter(before, logSession, again).sessions).toEqual([
      aSession(1, '2026-03-12', { minutes: 90 }),
    ])
  })

  it('that nobody planned makes a new one, in the order of numbers', () => {
    const before = aPair({ sessions: [aSession(1, '2026-03-12'), planned(4, '2026-06-30')] })
    const third = pairAfter(before, logSession, { pairId: 'p', number: 3, state: 'held', date: '2026-06-01' })
    expect(third.sessions.map(({ number, state }) => [number, state])).toEqual([
      [1, 'held'],
      [3, 'held'],
      [4, 'planned'],
    ])
    const next = pairAfter(before, logSession, { pairId: 'p', state: 'held' })
    expect(next.sessions.at(-1)).toMatchObject({ number: 5, date: today, phase: 'first-session' })
  })

  it('as held is possible today and not tomorrow, whoever gave the day', () => {
    const held = { pairId: 'p', state: 'held' } as const
    expect(pairAfter(aPair(), logSession, { ...held, date: today }).sessions).toHaveLength(1)
    const ahead = { kind: 'invalid', code: 'held-in-the-future', field: 'date' }
    const tomorrow = '2026-06-17'
    expect(refusalOf(() => pairAfter(aPair(), logSession, { ...held, date: tomorrow }))).toMatchObject(ahead)
    const before = aPair({ sessions: [planned(1, tomorrow)] })
    expect(refusalOf(() => pairAfter(before, logSession, { ...held, number: 1 }))).toMatchObject(ahead)
    const off = { pairId: 'p', number: 1, state: 'cancelled' } as const
    expect(pairAfter(before, logSession, off).sessions[0]?.state).toBe('cancelled')
  })

  it('keeps a reason only for the state it was given with', () => {
    const off = pairAfter(aPair(), logSession, { pairId: 'p', state: 'cancelled', reason: 'Flu' })
    expect(off.sessions[0]?.reason).toBe('Flu')
    const held = pairAfter(off, logSession, { pairId: 'p', number: 1, state: 'held' })
    expect(held.sessions[0]).not.toHaveProperty('reason')
  })

  it('of an ended pair is refused', () => {
    const refused = refusalOf(() => pairAfter(ended, logSession, { pairId: 'p', state: 'held' }))
    expect(refused.code).toBe('pair-has-ended')
  })
})

describe('taking a session out', () => {
  it('takes a planned one, and never one that has been logged', () => {
    const before = aPair({ sessions: [aSession(1, '2026-03-12'), planned(2, '2026-06-30')] })
    const out = (sessionId: string) => pairAfter(before, removeSession, { pairId: 'p', sessionId })
    expect(out('s2').sessions.map(({ id }) => id)).toEqual(['s1'])
    expect(refusalOf(() => out('s1'))).toMatchObject({ kind: 'conflict', code: 'session-already-logged' })
    expect(refusalOf(() => out('s9')).code).toBe('no-such-session')
    expect(refusalOf(() => pairAfter(ended, removeSession, { pairId: 'p', sessionId: 's1' })).code).toBe(
      'pair-has-ended',
    )
  })
})

describe('the number of a session', () => {
  it('may run to the planned count or one on, and no further', () => {
    const planned = withPairs(aPair()).settings.plannedSessions
    const log = (number: number) => pairAfter(aPair(), logSession, { pairId: 'p', number, state: 'held' })
    expect(log(planned).sessions.map((session) => session.number)).toEqual([planned])
    expect(refusalOf(() => log(planned + 1))).toMatchObject({
      code: 'session-number-skips',
      field: 'number',
      params: { number: planned + 1, next: planned },
    })
  })
})

describe('a request for help', () => {
  it('is answered on a day, also after the end', () => {
    const before = aPair({
      sessions: [aSession(1, '2026-03-12', { helpAsked: true })],
      ending: { kind: 'planned', on: '2026-06-01' },
    })
    const help = { pairId: 'p', sessionId: 's1' }
    expect(pairAfter(before, answerHelp, help).sessions[0]?.helpedOn).toBe(today)
    expect(pairAfter(before, answerHelp, { ...help, on: '2026-03-14' }).sessions[0]?.helpedOn).toBe(
      '2026-03-14',
    )
    expect(refusalOf(() => pairAfter(before, answerHelp, { ...help, sessionId: 's2' })).code).toBe(
      'no-such-session',
    )
    expect(refusalOf(() => pairAfter(before, answerHelp, { ...help, pairId: 'q' })).code).toBe('no-such-pair')
  })
})

describe('a contact', () => {
  it('is kept with its day and words, and refused once the pair has ended', () => {
    const made = run(withPairs(aPair()), logContact, { pairId: 'p', note: 'Met in the corridor' })
    expect(made.id).toBe('new-1')
    expect(made.programme.pairs['p']?.contacts).toEqual([
      { id: 'new-1', on: today, note: 'Met in the corridor' },
    ])
    expect(refusalOf(() => pairAfter(ended, logContact, { pairId: 'p' })).code).toBe('pair-has-ended')
  })
})
