/** A pair moves by its proof or by a reason, is answered, ended and opened again, and loses nothing on the way. */
import { describe, expect, it } from 'vitest'
import { endPair, movePhase, notePair, recordAnswer, reopenPair, tickProof } from '#shared/journey/phases.ts'
import type { Pair } from '#shared/model/pair.ts'
import { aPair, aSession, pairAfter, refusalOf, run, today, withPairs } from './pair.ts'

const proven = {
  sessions: [aSession(1, '2026-03-12')],
  proofs: { agreementSignedOn: '2026-03-12' },
} satisfies Partial<Pair>
const ended = { ending: { kind: 'planned', on: '2026-06-01' } } satisfies Partial<Pair>
const awaited = { mentorAnswer: { state: 'awaited' }, menteeAnswer: { state: 'awaited' } } as const
const unanswered = (): Pair => {
  const { startsOn: _none, ...pair } = aPair({ ...awaited, phase: 'preparation' })
  return pair
}

describe('moving a pair', () => {
  it('on with its whole proof needs no reason', () => {
    const { phase, steps } = pairAfter(aPair(proven), movePhase, { pairId: 'p', to: 'here-and-now' })
    expect(phase).toBe('here-and-now')
    expect(steps).toEqual([
      { phase: 'first-session', on: '2026-03-09' },
      { phase: 'here-and-now', on: today },
    ])
  })

  it.each([undefined, '', '   '])('on without its proof is refused with the reason %j', (reason) => {
    const half = aPair({ sessions: proven.sessions })
    const refused = refusalOf(() => pairAfter(half, movePhase, { pairId: 'p', to: 'here-and-now', reason }))
    expect(refused).toMatchObject({
      kind: 'invalid',
      code: 'proof-is-missing',
      field: 'reason',
      params: { missing: 1 },
    })
  })

  it('on without its proof is kept with the reason and the day', () => {
    const asked = {
      pairId: 'p',
      to: 'here-and-now',
      on: '2026-04-01',
      reason: ' Signed on a tour. ',
    } as const
    expect(pairAfter(aPair(), movePhase, asked).steps.at(-1)).toEqual({
      phase: 'here-and-now',
      on: '2026-04-01',
      reason: 'Signed on a tour.',
    })
  })

  it('over a phase counts what is missing of both', () => {
    const refused = refusalOf(() =>
      pairAfter(aPair(proven), movePhase, { pairId: 'p', to: 'there-and-then' }),
    )
    expect(refused).toMatchObject({ code: 'proof-is-missing', params: { missing: 2 } })
  })

  it('back needs a reason, and loses nothing of what was', () => {
    const before = aPair({ ...proven, phase: 'here-and-now' })
    const back = { pairId: 'p', to: 'first-session' } as const
    expect(refusalOf(() => pairAfter(before, movePhase, back))).toMatchObject({
      kind: 'invalid',
      code: 'going-back-needs-a-reason',
      field: 'reason',
    })
    const after = pairAfter(before, movePhase, { ...back, reason: 'The rules were unclear.' })
    expect(after).toEqual({
      ...before,
      phase: 'first-session',
      steps: [...before.steps, { phase: 'first-session', on: today, reason: 'The rules were unclear.' }],
    })
  })

  it('nowhere, after its end, or one that is not there is refused', () => {
    const nowhere = { pairId: 'p', to: 'first-session', reason: 'again' } as const
    expect(refusalOf(() => pairAfter(aPair(), movePhase, nowhere)).code).toBe('pair-already-in-phase')
    const on = { pairId: 'p', to: 'here-and-now' } as const
    expect(refusalOf(() => pairAfter(aPair({ ...proven, ...ended }), movePhase, on))).toMatchObject({
      kind: 'conflict',
      code: 'pair-has-ended',
      params: { code: '26-01' },
    })
    expect(refusalOf(() => pairAfter(aPair(proven), movePhase, { ...on, pairId: 'q' }))).toMatchObject({
      kind: 'not-found',
      code: 'no-such-pair',
    })
  })
})

describe('an answer', () => {
  it('of one side starts nothing; that of the other does, on the later of their days', () => {
    const one = pairAfter(unanswered(), recordAnswer, {
      pairId: 'p',
      side: 'mentor',
      answer: 'accepted',
      on: '2026-03-12',
    })
    expect(one.mentorAnswer).toEqual({ state: 'accepted', on: '2026-03-12' })
    expect(one.menteeAnswer).toEqual({ state: 'awaited' })
    expect(one.startsOn).toBeUndefined()
    const mentee = { pairId: 'p', side: 'mentee', answer: 'accepted', on: '2026-03-05' } as const
    expect(pairAfter(one, recordAnswer, mentee).startsOn).toBe('2026-03-12')
    const agreed = pairAfter(one, recordAnswer, { ...mentee, startsOn: '2026-03-20' })
    expect(agreed.startsOn).toBe('2026-03-20')
  })

  it('of both at once is dated today unless said, each side with its own', () => {
    const { mentorAnswer, menteeAnswer, startsOn } = pairAfter(unanswered(), recordAnswer, {
      pairId: 'p',
      side: 'both',
      answer: 'accepted',
    })
    expect([mentorAnswer, menteeAnswer, startsOn]).toEqual([
      { state: 'accepted', on: today },
      { state: 'accepted', on: today },
      today,
    ])
  })

  it('is dated no later than today', () => {
    const answer = (on: string) => () =>
      pairAfter(aPair(), recordAnswer, { pairId: 'p', side: 'mentee', answer: 'declined', on })
    expect(answer(today)().menteeAnswer.on).toBe(today)
    expect(refusalOf(answer('2026-06-17'))).toMatchObject({ code: 'day-to-come', field: 'on' })
  })

  it('given again keeps the start that was agreed', () => {
    const again = { pairId: 'p', side: 'mentee', answer: 'accepted' } as const
    expect(pairAfter(aPair(), recordAnswer, again).startsOn).toBe('2026-03-09')
  })

  it.each(['awaited', 'declined'] as const)('set to %s takes the start away', (answer) => {
    const after = pairAfter(aPair(), recordAnswer, { pairId: 'p', side: 'mentee', answer, reason: 'Too far' })
    expect(after).not.toHaveProperty('startsOn')
    expect(after.menteeAnswer).toEqual(
      answer === 'awaited' ? { state: 'awaited' } : { state: 'declined', on: today, reason: 'Too far' },
    )
  })

  it('that would give a mentee two mentors is refused', () => {
    const declined = aPair({ mentorAnswer: { state: 'declined', on: '2026-03-03' } })
    const other = aPair({ id: 'q', code: '26-02', mentorId: 'zoran' })
    const of = withPairs(declined, other)
    for (const answer of ['accepted', 'awaited'] as const)
      expect(refusalOf(() => run(of, recordAnswer, { pairId: 'p', side: 'mentor', answer }))).toMatchObject({
        kind: 'conflict',
        code: 'mentee-is-in-another-pair',
      })
    const still = run(of, recordAnswer, {
      pairId: 'p',
      side: 'mentor',
      answer: 'declined',
      reason: 'No time',
    })
    expect(still.programme.pairs['p']?.mentorAnswer).toMatchObject({ reason: 'No time' })
  })

  it('to an ended pair is refused', () => {
    const late = { pairId: 'p', side: 'both', answer: 'accepted' } as const
    expect(refusalOf(() => pairAfter(aPair(ended), recordAnswer, late)).code).toBe('pair-has-ended')
  })
})

describe('a proof', () => {
  it('is ticked with its day and cleared again, also after the end', () => {
    const tick = { pairId: 'p', proof: 'closureFormOn', on: '2026-06-02' } as const
    const ticked = pairAfter(aPair(ended), tickProof, tick)
    expect(ticked.proofs).toEqual({ closureFormOn: '2026-06-02' })
    expect(pairAfter(ticked, tickProof, { ...tick, on: null }).proofs).toEqual({})
    expect(refusalOf(() => pairAfter(aPair(), tickProof, { ...tick, pairId: 'q' })).code).toBe('no-such-pair')
  })
})

describe('ending a pair', () => {
  const planned = (number: number, date: string) => aSession(number, date, { state: 'planned' })
  const sessions = [
    aSession(1, '2026-03-12'),
    planned(2, '2026-05-10'),
    planned(3, '2026-06-01'),
    planned(4, '2026-06-02'),
    aSession(5, '2026-07-01', { state: 'cancelled' }),
  ]
  const early = { pairId: 'p', kind: 'early-by-mentee', on: '2026-06-01', reason: 'A new job' } as const

  it('waives only what was planned after its last day', () => {
    const after = pairAfter(aPair({ sessions }), endPair, early)
    expect(after.ending).toEqual({ kind: 'early-by-mentee', on: '2026-06-01', reason: 'A new job' })
    expect(after.sessions.map(({ state }) => state)).toEqual([
      'held',
      'planned',
      'planned',
      'waived',
      'cancelled',
    ])
    expect(after.sessions[3]?.reason).toBe('early-by-mentee')
  })

  it('early asks for its reason, as planned does not', () => {
    for (const reason of [undefined, ' '])
      expect(refusalOf(() => pairAfter(aPair(), endPair, { ...early, reason }))).toMatchObject({
        kind: 'invalid',
        code: 'ending-needs-a-reason',
        field: 'reason',
      })
    const asPlanned = pairAfter(aPair(), endPair, { pairId: 'p', kind: 'planned' })
    expect(asPlanned.ending).toEqual({ kind: 'planned', on: today })
  })

  it('twice, or one that is not there, is refused', () => {
    expect(refusalOf(() => pairAfter(aPair(ended), endPair, early)).code).toBe('pair-has-ended')
    expect(refusalOf(() => pairAfter(aPair(), endPair, { ...early, pairId: 'q' })).code).toBe('no-such-pair')
  })

  it('and opening it again is as if it had not ended', () => {
    const before = aPair({
      sessions: [...sessions, aSession(6, '2026-08-01', { state: 'waived', reason: 'A tour' })],
    })
    const after = pairAfter(pairAfter(before, endPair, early), reopenPair, { pairId: 'p' })
    expect(after).toEqual(before)
  })

  it('cannot be taken back while the mentee is in another pair, unless that one was declined', () => {
    const other = aPair({ id: 'q', code: '26-02', mentorId: 'zoran' })
    const again = () => run(withPairs(aPair(ended), other), reopenPair, { pairId: 'p' })
    expect(refusalOf(again)).toMatchObject({ kind: 'conflict', code: 'mentee-is-in-another-pair' })
    const declined = { ...other, menteeAnswer: { state: 'declined', on: '2026-06-10' } } as const
    const opened = run(withPairs(aPair(ended), declined), reopenPair, { pairId: 'p' }).programme
    expect(opened.pairs['p']).not.toHaveProperty('ending')
    expect(refusalOf(() => pairAfter(aPair(), reopenPair, { pairId: 'q' })).code).toBe('no-such-pair')
  })
})

describe('a note', () => {
  it('is kept as written, and goes when it is emptied', () => {
    const noted = pairAfter(aPair(ended), notePair, { pairId: 'p', note: ' Call in May. ' })
    expect(noted.note).toBe(' Call in May. ')
    expect(pairAfter(noted, notePair, { pairId: 'p', note: '  ' })).not.toHaveProperty('note')
    expect(refusalOf(() => pairAfter(aPair(), notePair, { pairId: 'q', note: 'x' })).code).toBe(
      'no-such-pair',
    )
  })

  it('on the name of nothing is refused and leaves every object as it was', () => {
    for (const pairId of ['__proto__', 'constructor', 'toString'])
      expect(() => pairAfter(aPair(), notePair, { pairId, note: 'everywhere' })).toThrow()
    expect('note' in {}).toBe(false)
  })
})
