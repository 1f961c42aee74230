/** Goals are kept as far as the mentee lets them be seen, version by version. */
import { describe, expect, it } from 'vitest'
import { changeGoal, dropGoal, rateGoal, setGoal } from '#shared/journey/goals.ts'
import type { Goal } from '#shared/model/goal.ts'
import { aPair, pairAfter, refusalOf, run, today, withPairs } from './pair.ts'

const whole = {
  wording: 'Show the new work to an audience of my own',
  levels: ['none', 'friends', 'once', 'twice', 'a tour'],
  importance: 3,
  horizon: 'mid',
  due: '2026-11-01',
} as const
const asked = (visibility: Goal['visibility']) => ({
  pairId: 'p',
  goal: { visibility, ...whole, levels: [...whole.levels] },
})
const seen = {
  'as-written': { visibility: 'as-written', ...whole },
  levels: { visibility: 'levels', importance: 3, horizon: 'mid', due: '2026-11-01' },
  no: { visibility: 'no' },
}
const marks = ['as-written', 'levels', 'no'] as const

const aGoal = (more: Partial<Goal> = {}): Goal => ({
  id: 'g',
  visibility: 'levels',
  setOn: '2026-05-01',
  version: 1,
  state: 'open',
  ...more,
})
const withGoal = (more: Partial<Goal> = {}) => aPair({ goals: [aGoal(more)] })
const ended = { ...withGoal(), ending: { kind: 'planned', on: '2026-06-01' } as const }

describe('setting a goal', () => {
  it.each(marks)('that may be seen %s keeps what the mark allows and nothing else', (visibility) => {
    const { programme, id } = run(withPairs(aPair()), setGoal, asked(visibility))
    expect(programme.pairs['p']?.goals).toEqual([
      { ...seen[visibility], id, setOn: today, version: 1, state: 'open' },
    ])
  })

  it('of an ended pair is refused', () => {
    expect(refusalOf(() => pairAfter(ended, setGoal, asked('no'))).code).toBe('pair-has-ended')
  })
})

describe('changing a goal', () => {
  it.each(marks)(
    'so that it may be seen %s keeps the former one and begins the next version',
    (visibility) => {
      const before = withGoal({ version: 2, rating: 1, ratedOn: '2026-06-01' })
      const { goals } = pairAfter(before, changeGoal, { ...asked(visibility), goalId: 'g', on: '2026-06-10' })
      expect(goals).toEqual([
        { ...before.goals[0], state: 'changed' },
        { ...seen[visibility], id: 'new-1', setOn: '2026-06-10', version: 3, state: 'open' },
      ])
    },
  )

  it.each(['changed', 'dropped'] as const)('that was %s is refused', (state) => {
    const refused = refusalOf(() =>
      pairAfter(withGoal({ state }), changeGoal, { ...asked('no'), goalId: 'g' }),
    )
    expect(refused).toMatchObject({ kind: 'conflict', code: 'goal-is-closed' })
  })

  it('that is not there is refused', () => {
    const refused = refusalOf(() => pairAfter(withGoal(), changeGoal, { ...asked('no'), goalId: 'h' }))
    expect(refused).toMatchObject({ kind: 'not-found', code: 'no-such-goal' })
    expect(refusalOf(() => pairAfter(ended, changeGoal, { ...asked('no'), goalId: 'g' })).code).toBe(
      'pair-has-ended',
    )
  })
})

describe('dropping a goal', () => {
  const drop = (dropped: boolean) => ({ pairId: 'p', goalId: 'g', dropped })
  it('can be taken back, with its rating kept', () => {
    const rated = { rating: -1, ratedOn: '2026-06-01' } as const
    const dropped = pairAfter(withGoal(rated), dropGoal, drop(true))
    expect(dropped.goals).toEqual([aGoal({ ...rated, state: 'dropped' })])
    expect(pairAfter(dropped, dropGoal, drop(false)).goals).toEqual([aGoal(rated)])
  })

  it('is refused of a former version and after the end', () => {
    const former = withGoal({ state: 'changed' })
    expect(refusalOf(() => pairAfter(former, dropGoal, drop(false))).code).toBe('goal-is-closed')
    expect(refusalOf(() => pairAfter(ended, dropGoal, drop(true))).code).toBe('pair-has-ended')
    expect(refusalOf(() => pairAfter(aPair(), dropGoal, drop(true))).code).toBe('no-such-goal')
  })
})

describe('rating a goal', () => {
  const rate = { pairId: 'p', goalId: 'g' }
  it.each([-2, -1, 0, 1, 2] as const)('at %i is kept with its day, also after the end', (rating) => {
    expect(pairAfter(ended, rateGoal, { ...rate, rating }).goals).toEqual([aGoal({ rating, ratedOn: today })])
  })

  it('can be taken back', () => {
    const rated = withGoal({ rating: 2, ratedOn: '2026-06-01' })
    expect(pairAfter(rated, rateGoal, { ...rate, rating: null }).goals).toEqual([aGoal()])
  })

  it('has five levels and no others', () => {
    for (const rating of [-3, 3, 0.5, '1'])
      expect(rateGoal.input.safeParse({ ...rate, rating }).success).toBe(false)
  })

  it('is refused where the goal is kept by its writer, or is not there', () => {
    const kept = refusalOf(() => pairAfter(withGoal({ visibility: 'no' }), rateGoal, { ...rate, rating: 0 }))
    expect(kept).toMatchObject({ kind: 'conflict', code: 'goal-is-kept-by-its-writer' })
    expect(refusalOf(() => pairAfter(aPair(), rateGoal, { ...rate, rating: 0 })).code).toBe('no-such-goal')
    const nobodys = { ...rate, pairId: 'q', rating: 0 } as const
    expect(refusalOf(() => pairAfter(aPair(), rateGoal, nobodys)).code).toBe('no-such-pair')
  })
})
