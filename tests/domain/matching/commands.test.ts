/** What the coordinator does about the matching, and what is refused. */
import { describe, expect, it } from 'vitest'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import * as commands from '#shared/matching/commands.ts'
import { freeCodes } from '#shared/matching/pairing.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { moved } from '#shared/matching/study/moves.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import { breaches } from '#shared/model/invariants.ts'
import { programme as schema, type Programme } from '#shared/model/programme.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'

const cohort = aProgramme(
  aMentee('a', { topics: ['film'] }),
  aMentee('b', { topics: ['music'] }),
  aMentee('c', { topics: ['dance'], excludedIds: ['n'] }),
  aMentor('m', { topics: ['film'] }),
  aMentor('n', { topics: ['music'], places: 2 }),
)

/** The programme with the solver's proposal kept. */
function proposed(programme: Programme = cohort): Programme {
  const whole = cohortOf(programme, today)
  return after(programme, commands.keepProposal, { proposal: proposalOf(whole, solve(whole.problem), today) })
}

const couples = (of: Programme) => of.proposal?.couples.map(({ menteeId, mentorId }) => menteeId + mentorId)
const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code })

describe('settings of the matching', () => {
  it('drop a proposal that was made under other ones, and only then', () => {
    const start = proposed()
    const { weights, hardRules } = start.settings
    expect(after(start, commands.setWeights, { weights }).proposal).not.toBeNull()
    expect(after(start, commands.setWeights, { weights: { ...weights, topics: 1 } }).proposal).toBeNull()
    const strict = after(start, commands.setHardRules, { hardRules: { ...hardRules, training: true } })
    expect([strict.settings.hardRules.training, strict.proposal]).toEqual([true, null])
    const stable = after(start, commands.setMode, { mode: 'stable' })
    expect([stable.settings.matchMode, stable.proposal]).toEqual(['stable', null])
  })

  it('refuse weights of nothing but zeros', () => {
    const weights = Object.fromEntries(Object.keys(cohort.settings.weights).map((name) => [name, 0]))
    expect(() => after(cohort, commands.setWeights, { weights })).toThrow(refused('nothing-weighs'))
  })

  it('weigh something together with the own criteria, whichever is set first or taken away', () => {
    const weights = Object.fromEntries(Object.keys(cohort.settings.weights).map((name) => [name, 0]))
    const ownCriteria = [{ id: 'o', field: 'town', compare: 'same' as const, weight: 10 }]
    const whole = cohortOf(cohort, today)
    const proposal = proposalOf(whole, solve(whole.problem), today)
    const both = after(cohort, commands.reset, { weights, ownCriteria, proposal })
    expect([both.settings.ownCriteria, both.proposal]).toEqual([ownCriteria, proposal])
    expect(() => after(cohort, commands.reset, { weights, proposal })).toThrow(refused('nothing-weighs'))
    expect(() => after(both, commands.setOwnCriteria, { ownCriteria: [] })).toThrow(refused('nothing-weighs'))
    const anew = { weights: cohort.settings.weights, ownCriteria: [], proposal }
    expect(after(both, commands.reset, anew).settings.ownCriteria).toEqual([])
  })
})

describe('locks', () => {
  const lockAM = (of: Programme) => after(of, commands.lock, { menteeId: 'a', mentorId: 'm' })

  it('are kept once, and released', () => {
    const locked = lockAM(lockAM(cohort))
    expect(locked.locks).toEqual([{ menteeId: 'a', mentorId: 'm' }])
    expect(after(locked, commands.unlock, { menteeId: 'a', mentorId: 'm' }).locks).toEqual([])
    expect(() => after(cohort, commands.unlock, { menteeId: 'a', mentorId: 'm' })).toThrow(
      refused('no-such-lock'),
    )
  })

  it('leave a proposal that agrees and drop one that does not', () => {
    const start = proposed()
    const [agreed] = start.proposal?.couples ?? []
    if (!agreed) throw new Error('there is a couple')
    expect(after(start, commands.lock, agreed).proposal).not.toBeNull()
    const other = agreed.mentorId === 'm' ? 'n' : 'm'
    const free = after(start, commands.lock, { menteeId: 'a', mentorId: other })
    expect(free.proposal).toBeNull()
  })

  it('are refused where no pair may be', () => {
    const attempt =
      (menteeId: string, mentorId: string, of = cohort) =>
      () =>
        after(of, commands.lock, { menteeId, mentorId })
    expect(attempt('c', 'n')).toThrow(refused('pair-forbidden'))
    expect(attempt('x', 'n')).toThrow(refused('no-such-person'))
    expect(attempt('n', 'a')).toThrow(refused('wrong-role'))
    expect(attempt('a', 'n', lockAM(cohort))).toThrow(refused('lock-doubled'))
    expect(attempt('b', 'm', lockAM(cohort))).toThrow(refused('lock-over-places'))
    const withdrawn = structuredClone(cohort)
    Object.assign(withdrawn.people['a'] ?? {}, { standing: 'withdrawn' })
    expect(attempt('a', 'm', withdrawn)).toThrow(refused('takes-no-part'))
  })
})

describe('a proposal', () => {
  it('is kept as the solver gave it', () => {
    expect(couples(proposed())).toEqual(['an', 'bn', 'cm'])
  })

  it('is refused when it can no longer be', () => {
    const proposal = proposed().proposal
    if (!proposal) throw new Error('there is a proposal')
    const keep =
      (of: Programme, change = {}) =>
      () =>
        after(of, commands.keepProposal, { proposal: { ...proposal, ...change } })
    expect(keep(after(cohort, commands.enterPair, { menteeId: 'a', mentorId: 'm' }))).toThrow(
      refused('takes-no-part'),
    )
    const twice = [...proposal.couples, { menteeId: 'a', mentorId: 'm', score: 1 }]
    expect(keep(cohort, { couples: twice })).toThrow(refused('mentee-twice'))
    const crowded = ['a', 'b', 'c'].map((menteeId) => ({ menteeId, mentorId: 'm', score: 1 }))
    expect(keep(cohort, { couples: crowded })).toThrow(refused('no-place-left'))
    expect(keep(after(cohort, commands.lock, { menteeId: 'a', mentorId: 'm' }))).toThrow(
      refused('proposal-out-of-date'),
    )
    expect(keep(cohort, { unmatchedIds: ['a'] })).toThrow(refused('proposal-out-of-date'))
  })

  const reason = 'They work in one studio.'
  const couple = { menteeId: 'a', mentorId: 'm' }
  const move = (of: Programme, keepRest = true) => {
    const proposal = moved(createStudy(of, today), { ...couple, keepRest })
    return after(of, commands.move, { ...couple, reason, proposal })
  }

  it('changes by hand: the reason stays with the lock and goes with the pair that is published', () => {
    const changed = move(proposed())
    expect(couples(changed)).toEqual(['am', 'bn'])
    expect(changed.proposal?.unmatchedIds).toEqual(['c'])
    expect(changed.locks).toEqual([{ ...couple, reason }])
    const published = Object.values(after(changed, commands.publish, {}).pairs)
    expect(published.find((pair) => pair.menteeId === 'a')?.origin.reason).toBe(reason)
    expect(published.find((pair) => pair.menteeId === 'b')?.origin.reason).toBeUndefined()
  })

  it('moves a locked mentee by giving up that lock, and keeps everybody else’s', () => {
    const start = proposed(after(cohort, commands.lock, { menteeId: 'a', mentorId: 'n' }))
    expect(move(start).locks).toEqual([{ ...couple, reason }])
    const held = proposed(after(cohort, commands.lock, { menteeId: 'c', mentorId: 'm' }))
    expect(() => move(held)).toThrow(refused('place-is-locked'))
  })

  it('is not changed by hand to one that leaves the couple out, or a lock', () => {
    const start = proposed(after(cohort, commands.lock, { menteeId: 'b', mentorId: 'n' }))
    const { proposal } = start
    if (!proposal) throw new Error('there is a proposal')
    const keep = (couples: typeof proposal.couples) => () =>
      after(start, commands.move, { ...couple, reason, proposal: { ...proposal, couples, unmatchedIds: [] } })
    expect(keep(proposal.couples)).toThrow(refused('proposal-out-of-date'))
    const broken = [
      { ...couple, score: 1 },
      { menteeId: 'c', mentorId: 'n', score: 1 },
    ]
    expect(keep([...broken, { menteeId: 'b', mentorId: 'n', score: 1 }])).toThrow(/pair-forbidden/)
    expect(couples(keep([{ ...couple, score: 1 }])())).toEqual(['am'])
  })

  it('asks for a reason and a proposal to change', () => {
    const { proposal } = proposed()
    if (!proposal) throw new Error('there is a proposal')
    const attempt = (of: Programme, why: string) => () =>
      after(of, commands.move, { ...couple, reason: why, proposal })
    expect(attempt(proposed(), ' ')).toThrow()
    expect(attempt(cohort, reason)).toThrow(refused('no-proposal'))
  })
})

describe('publishing', () => {
  it('makes pairs that await both answers, and nothing of the proposal is left', () => {
    const start = after(proposed(), commands.lock, { menteeId: 'c', mentorId: 'm' })
    const published = after(start, commands.publish, {})
    expect(
      Object.values(published.pairs).map(({ code, menteeId, mentorId }) => [code, menteeId, mentorId]),
    ).toEqual([
      ['26-01', 'a', 'n'],
      ['26-02', 'b', 'n'],
      ['26-03', 'c', 'm'],
    ])
    expect(published.pairs['pair-1']).toMatchObject({
      phase: 'preparation',
      steps: [{ phase: 'preparation', on: today }],
      proposedOn: today,
      mentorAnswer: { state: 'awaited' },
      menteeAnswer: { state: 'awaited' },
      origin: { kind: 'matching', score: start.proposal?.couples[0]?.score },
      createdAt: `${today}T09:00:00.000Z`,
    })
    expect([published.proposal, published.locks]).toEqual([null, []])
    expect(breaches(published)).toEqual([])
    expect(schema.parse(published)).toEqual(published)
  })

  it('keeps the score of the day, not that of the matching', () => {
    const start = structuredClone(
      proposed(aProgramme(aMentee('a', { topics: ['film'] }), aMentor('m', { topics: ['film'] }))),
    )
    Object.assign(start.people['m'] ?? {}, { topics: ['music'] })
    const { score } = Object.values(after(start, commands.publish, {}).pairs)[0]?.origin ?? {}
    expect(score).toBe(cohortOf(start, today).problem.scores[0]?.[0])
    expect(score).not.toBe(start.proposal?.couples[0]?.score)
  })

  it('can be done in parts', () => {
    const first = after(proposed(), commands.publish, { menteeIds: ['b'] })
    expect(couples(first)).toEqual(['an', 'cm'])
    const second = after(first, commands.publish, {})
    expect(Object.values(second.pairs).map(({ code }) => code)).toEqual(['26-01', '26-02', '26-03'])
    expect(breaches(second)).toEqual([])
  })

  it('is refused as a whole when one couple can no longer be', () => {
    const start = structuredClone(proposed())
    Object.assign(start.people['m'] ?? {}, { standing: 'withdrawn' })
    expect(() => after(start, commands.publish, {})).toThrow(refused('takes-no-part'))
    expect(() => after(cohort, commands.publish, {})).toThrow(refused('no-proposal'))
    expect(() => after(proposed(), commands.publish, { menteeIds: [] })).toThrow(
      refused('nothing-to-publish'),
    )
    expect(() => after(proposed(), commands.publish, { menteeIds: ['a', 'm'] })).toThrow(
      refused('not-in-proposal'),
    )
  })

  it('numbers on from the highest code of the year, past 99 too', () => {
    const codes = (...list: string[]) =>
      Object.fromEntries(list.map((code, at) => [at, { code }])) as unknown as Programme['pairs']
    expect(freeCodes({ startsOn: '2026-03-01', pairs: codes('26-02', '25-40', 'X', '26-07') })()).toBe(
      '26-08',
    )
    expect(freeCodes({ startsOn: '2027-03-01', pairs: codes('26-02') })()).toBe('27-01')
    expect(freeCodes({ startsOn: '2026-03-01', pairs: codes('26-99') })()).toBe('26-100')
  })
})

describe('a pair that found each other', () => {
  it('is accepted by both from the start, and leaves the proposal', () => {
    const start = after(proposed(), commands.lock, { menteeId: 'b', mentorId: 'n' })
    const entered = after(start, commands.enterPair, { menteeId: 'c', mentorId: 'n', reason: 'Old friends.' })
    expect(entered.pairs['pair-1']).toMatchObject({
      code: '26-01',
      origin: { kind: 'by-hand', reason: 'Old friends.' },
      mentorAnswer: { state: 'accepted', on: today },
      menteeAnswer: { state: 'accepted', on: today },
      startsOn: today,
    })
    expect(entered.proposal).toMatchObject({ unmatchedIds: ['a'] })
    expect(couples(entered)).toEqual(['bn'])
    expect(breaches(entered)).toEqual([])
    const beside = after(start, commands.enterPair, { menteeId: 'c', mentorId: 'm', startsOn: '2026-04-01' })
    expect(couples(beside)).toEqual(['an', 'bn'])
    expect(beside.pairs['pair-1']?.startsOn).toBe('2026-04-01')
  })

  it('needs consent, a mentee who is free, and a place that no lock keeps', () => {
    const enter = (of: Programme, menteeId: string, mentorId: string) => () =>
      after(of, commands.enterPair, { menteeId, mentorId })
    const silent = structuredClone(cohort)
    Object.assign(silent.people['a'] ?? {}, { consent: { state: 'unknown' } })
    expect(enter(silent, 'a', 'm')).toThrow(refused('takes-no-part'))
    const taken = enter(cohort, 'a', 'm')()
    expect(enter(taken, 'a', 'n')).toThrow(refused('takes-no-part'))
    expect(enter(taken, 'b', 'm')).toThrow(refused('takes-no-part'))
    const locked = after(cohort, commands.lock, { menteeId: 'a', mentorId: 'm' })
    expect(enter(locked, 'b', 'm')).toThrow(refused('place-is-locked'))
    expect(enter(locked, 'a', 'm')().locks).toEqual([])
  })
})
