/** What must hold of every programme: each breach alone is found, named and placed. */
import { describe, expect, it } from 'vitest'
import { decode, encode } from '#electron/services/file/format.ts'
import { breaches } from '#shared/model/invariants.ts'
import type { Goal } from '#shared/model/goal.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort, written } from '#tests/support/cohort.ts'
import { aPair, aSession, withPairs } from '../journey/pair.ts'

const other = aPair({ id: 'q', code: '26-02', mentorId: 'zoran', menteeId: 'nada' })
const aGoal = (more: Partial<Goal>): Goal => ({
  id: 'g',
  visibility: 'no',
  setOn: '2026-05-01',
  version: 1,
  state: 'open',
  ...more,
})
const goals = (...more: Partial<Goal>[]) => withPairs(aPair({ goals: more.map(aGoal) }))
const people = (id: string, more: object): Programme => {
  const of = withPairs()
  return { ...of, people: { ...of.people, [id]: { ...of.people[id], ...more } } } as Programme
}
const seen = 'goal-seen-against-its-mark'

/** Programmes with one thing wrong: the rule, where, and how. */
const wrong: [rule: string, at: string, Programme][] = [
  ['ends-before-it-starts', 'edition', { ...withPairs(), endsOn: '2026-03-01' }],
  ['person-under-another-id', 'vesna', people('vesna', { id: 'ana' })],
  ['mentee-with-places', 'mila', people('mila', { places: 1 })],
  ['refers-to-nobody', 'mila', people('mila', { rankedIds: ['ana'] })],
  ['refers-to-nobody', 'mila', people('mila', { excludedIds: ['ana'] })],
  ['refers-to-nobody', 'mila', people('mila', { lineManagerIds: ['vesna', 'ana'] })],
  ['answer-to-no-field', 'mila', people('mila', { answers: { hours: 3 } })],
  [
    'answer-to-no-field',
    'mila',
    {
      ...people('mila', { answers: { hours: 'three' } }),
      fields: [{ id: 'hours', name: 'Hours', kind: 'number', choices: [] }],
    },
  ],
  ['pair-under-another-id', 'p', { ...withPairs(), pairs: { p: { ...other } } }],
  ['pair-without-mentor', 'p', withPairs(aPair({ mentorId: 'nada' }))],
  ['pair-without-mentee', 'p', withPairs(aPair({ menteeId: 'nobody' }))],
  ['code-used-twice', 'q', withPairs(aPair(), { ...other, code: '26-01' })],
  ['mentee-in-two-pairs', 'q', withPairs(aPair(), { ...other, menteeId: 'mila' })],
  ['phase-without-its-step', 'p', withPairs(aPair({ steps: [{ phase: 'preparation', on: '2026-03-02' }] }))],
  [
    'session-number-used-twice',
    'p',
    withPairs(aPair({ sessions: [aSession(1, '2026-03-12'), aSession(1, '2026-04-12', { id: 's2' })] })),
  ],
  [seen, 'p', goals({ visibility: 'levels', wording: 'A tour' })],
  [seen, 'p', goals({ visibility: 'levels', levels: ['', '', '', '', ''] })],
  [seen, 'p', goals({ wording: 'A tour' })],
  [seen, 'p', goals({ rating: 0 })],
  [seen, 'p', goals({ importance: 2 })],
  [seen, 'p', goals({ horizon: 'long' })],
  [seen, 'p', goals({ due: '2026-09-01' })],
  ['lock-on-nobody', 'mila', { ...withPairs(), locks: [{ menteeId: 'mila', mentorId: 'ana' }] }],
  ['lock-on-nobody', 'ana', { ...withPairs(), locks: [{ menteeId: 'ana', mentorId: 'zoran' }] }],
]

describe('a breach', () => {
  it.each(wrong)('of %s is found at %s', (rule, at, of) => {
    expect(breaches(of)).toEqual([{ rule, at }])
  })

  it.each(wrong)('of %s keeps a file from being opened', (rule, _, of) => {
    const bytes = encode(written(of))
    expect(() => decode(bytes)).toThrow(
      expect.objectContaining({
        kind: 'damaged',
        code: 'file-is-impossible',
        params: expect.objectContaining({ rule }) as object,
      }),
    )
  })
})

describe('no breach', () => {
  it.each(['matched', 'under-way', 'complete'] as const)('is in a sound programme, %s', (state) => {
    expect(breaches(aCohort({ pairs: 12, state }))).toEqual([])
  })

  it('is in two pairs of one mentee of which at most one is active', () => {
    const second = { ...other, menteeId: 'mila' }
    for (const rest of [
      { ending: { kind: 'planned', on: '2026-05-01' } },
      { mentorAnswer: { state: 'declined' } },
      { menteeAnswer: { state: 'declined' } },
    ] as const)
      expect(breaches(withPairs(aPair(rest), second))).toEqual([])
  })

  it('is in goals that show what their mark allows', () => {
    const whole = { wording: 'A tour', levels: ['', '', '', '', ''], rating: 0, importance: 2 } as const
    const of = goals(
      { visibility: 'as-written', ...whole, levels: [...whole.levels] },
      { visibility: 'levels', rating: 0, importance: 2, horizon: 'long', due: '2026-09-01' },
      {},
    )
    expect(breaches(of)).toEqual([])
  })
})

describe('a change of a sound programme', () => {
  const sound = aCohort({ pairs: 12, state: 'under-way' })
  const [person = '', other = ''] = Object.keys(sound.people)
  const [pair = '', second = ''] = Object.keys(sound.pairs)
  const without = <T>(of: Record<string, T>, key: string): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([name]) => name !== key))
  const edited = <T>(of: Record<string, T>, key: string, changes: Partial<T>): Record<string, T> => {
    const one = of[key]
    return one ? { ...of, [key]: { ...one, ...changes } } : of
  }
  const ranking = { ...sound, people: edited(sound.people, person, { rankedIds: [other] }) }

  it.each<[string, Programme, Programme]>([
    ['takes out somebody whom others name', ranking, { ...ranking, people: without(ranking.people, other) }],
    ['takes out somebody who is in a pair', sound, { ...sound, people: without(sound.people, person) }],
    ['names nobody', sound, { ...sound, people: edited(sound.people, person, { excludedIds: ['nobody'] }) }],
    [
      'gives a mentor the other role',
      sound,
      { ...sound, people: edited(sound.people, person, { role: 'mentee' }) },
    ],
    [
      'uses a code twice',
      sound,
      { ...sound, pairs: edited(sound.pairs, pair, { code: sound.pairs[second]?.code ?? '' }) },
    ],
    ['leaves a phase without its step', sound, { ...sound, pairs: edited(sound.pairs, pair, { steps: [] }) }],
    ['locks nobody', sound, { ...sound, locks: [{ menteeId: person, mentorId: 'nobody' }] }],
  ])('that %s is found out, whether or not what it came from is known', (_, before, after) => {
    expect(breaches(before)).toEqual([])
    expect(breaches(after)).not.toEqual([])
    expect(breaches(after, before)).toEqual(breaches(after))
  })
})
