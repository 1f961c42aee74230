/** What each phase asks for before a pair moves on: every item alone, missing and there. */
import { describe, expect, it } from 'vitest'
import { type ProofItem, proofItems, proofOf } from '#shared/journey/proof.ts'
import type { Goal } from '#shared/model/goal.ts'
import type { Pair } from '#shared/model/pair.ts'
import { type Phase, phases } from '#shared/model/phases.ts'
import { aPair, aSession } from './pair.ts'

const on = '2026-04-01'
const aGoal = (more: Partial<Goal> = {}): Goal => ({
  id: 'g',
  visibility: 'levels',
  setOn: on,
  version: 1,
  state: 'open',
  ...more,
})
const levels = ['none', 'some', 'half', 'most', 'all']

/** For each phase its items; for each item what makes it so, and what looks like it and is not. */
const asked: Record<Phase, [ProofItem, there: Partial<Pair>, not: Partial<Pair>[]][]> = {
  preparation: [
    [
      'both-accepted',
      {},
      [{ mentorAnswer: { state: 'awaited' } }, { menteeAnswer: { state: 'declined', on } }],
    ],
    ['start-date', { startsOn: on }, []],
  ],
  'first-session': [
    [
      'session-held',
      { sessions: [aSession(1, on)] },
      [
        { sessions: [aSession(1, on, { state: 'missed' })] },
        { sessions: [aSession(1, on, { phase: 'here-and-now' })] },
      ],
    ],
    ['agreement-signed', { proofs: { agreementSignedOn: on } }, [{ proofs: { mapDoneOn: on } }]],
  ],
  'here-and-now': [
    [
      'session-held',
      { sessions: [aSession(2, on, { phase: 'here-and-now' })] },
      [{ sessions: [aSession(1, on)] }],
    ],
    ['map-done', { proofs: { mapDoneOn: on } }, [{ proofs: { planAgreedOn: on } }]],
  ],
  'there-and-then': [
    [
      'goal-set',
      { goals: [aGoal({ visibility: 'as-written', wording: 'A tour', levels })] },
      [
        { goals: [] },
        { goals: [aGoal({ visibility: 'as-written', wording: 'A tour, levels to come' })] },
        { goals: [aGoal({ state: 'dropped' })] },
        { goals: [aGoal({ state: 'changed' })] },
      ],
    ],
    ['plan-agreed', { proofs: { planAgreedOn: on } }, [{ proofs: { midTermOn: on } }]],
  ],
  'bridging-the-gap': [
    ['mid-term-done', { proofs: { midTermOn: on } }, [{ proofs: { closureFormOn: on } }]],
    [
      'sessions-settled',
      {
        sessions: [
          ...(['held', 'missed', 'cancelled', 'waived'] as const).map((state, at) =>
            aSession(at + 4, on, { phase: 'bridging-the-gap', state }),
          ),
          aSession(8, on, { phase: 'final-session', state: 'planned' }),
        ],
      },
      [{ sessions: [aSession(4, on, { phase: 'bridging-the-gap', state: 'planned' })] }],
    ],
  ],
  'final-session': [
    [
      'session-held',
      { sessions: [aSession(8, on, { phase: 'final-session' })] },
      [{ sessions: [aSession(7, on, { phase: 'bridging-the-gap' })] }],
    ],
    [
      'goals-rated',
      {
        goals: [
          aGoal({ rating: 0, ratedOn: on }),
          aGoal({ id: 'k', visibility: 'no' }),
          aGoal({ id: 'd', state: 'dropped' }),
          aGoal({ id: 'c', state: 'changed' }),
        ],
      },
      [{ goals: [aGoal({ rating: 1, ratedOn: on }), aGoal({ id: 'h' })] }, { goals: [] }],
    ],
    ['closure-form', { proofs: { closureFormOn: on } }, [{ proofs: { agreementSignedOn: on } }]],
  ],
}
const cases = phases.flatMap((phase) => asked[phase].map((item) => [phase, ...item] as const))
const isDone = (pair: Pair, item: ProofItem) => proofOf(pair).find((one) => one.item === item)?.done

describe('the proof of', () => {
  it.each(phases)('%s is these items and no others', (phase) => {
    expect(proofOf(aPair({ phase })).map(({ item }) => item)).toEqual(asked[phase].map(([item]) => item))
  })

  it.each(cases)('%s knows “%s” when it is there, and what only looks like it', (phase, item, there, not) => {
    expect(isDone(aPair({ phase, ...there }), item)).toBe(true)
    not.forEach((one) => {
      expect(isDone(aPair({ phase, ...one }), item)).toBe(false)
    })
  })

  it('preparation misses a start that was not agreed', () => {
    const { startsOn: _none, ...open } = aPair({ phase: 'preparation' })
    expect(isDone(open, 'start-date')).toBe(false)
  })

  it('another phase can be asked for ahead', () => {
    const pair = aPair({ phase: 'first-session', proofs: { mapDoneOn: on } })
    expect(proofOf(pair, 'here-and-now')).toEqual([
      { item: 'session-held', done: false },
      { item: 'map-done', done: true },
    ])
  })

  it('goals lets a goal count that is seen only by its levels, or not at all', () => {
    for (const visibility of ['levels', 'no'] as const)
      expect(isDone(aPair({ phase: 'there-and-then', goals: [aGoal({ visibility })] }), 'goal-set')).toBe(
        true,
      )
  })

  it('all phases together is every item there is', () => {
    expect(new Set(cases.map(([, item]) => item))).toEqual(new Set(proofItems))
  })
})
