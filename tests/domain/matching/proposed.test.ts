/** What of the unpublished proposal stays when pairs begin or end, people come and go, and places get fewer. */
import { describe, expect, it } from 'vitest'
import { endPair, recordAnswer, reopenPair } from '#shared/journey/phases.ts'
import { setPlaces, withdraw } from '#shared/matching/answers.ts'
import * as commands from '#shared/matching/commands.ts'
import { keepScenario, setAside, takeBack } from '#shared/matching/scenarios/commands.ts'
import { askStudy } from '#shared/matching/study/questions.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import { ofPlaces } from '#shared/matching/withdrawal.ts'
import type { Programme } from '#shared/model/programme.ts'
import { updatePerson } from '#shared/people/commands.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'

const matched = (of: Programme) =>
  after(of, commands.keepProposal, { proposal: askStudy(createStudy(of, today), 'propose', {}) })
const couples = (of: Programme) => of.proposal?.couples.map(({ menteeId, mentorId }) => menteeId + mentorId)
const joined = (of: Programme, ...people: ReturnType<typeof aMentee>[]): Programme => ({
  ...of,
  people: { ...of.people, ...Object.fromEntries(people.map((one) => [one.id, one])) },
})

/** The pair a–m was declined by `side`; a and c are proposed anew, to others. */
function declined(side: 'mentee' | 'mentor'): Programme {
  const start = aProgramme(aMentee('a'), aMentor('m', { excludedIds: ['b'] }))
  const published = after(matched(start), commands.publish, {})
  const free = after(published, recordAnswer, { pairId: 'pair-1', side, answer: 'declined' })
  return matched(joined(free, aMentee('b'), aMentee('c'), aMentor('n'), aMentor('o')))
}

describe('a decline that is taken back', () => {
  it('takes the mentee out of the proposal, and whom the mentor has no place for; the rest can be published', () => {
    const of = declined('mentee')
    expect(couples(of)).toEqual(['an', 'bo', 'cm'])
    const back = after(of, recordAnswer, { pairId: 'pair-1', side: 'mentee', answer: 'awaited' })
    expect(couples(back)).toEqual(['bo'])
    expect(back.proposal?.unmatchedIds).toEqual(['c'])
    expect(Object.keys(after(back, commands.publish, {}).pairs)).toHaveLength(2)
  })

  it('leaves the proposal alone where the pair stays declined', () => {
    const of = declined('mentee')
    const both = after(of, recordAnswer, { pairId: 'pair-1', side: 'mentor', answer: 'declined' })
    expect(both.proposal).toBe(of.proposal)
  })
})

describe('a pair that is opened again', () => {
  it('takes both out of the proposal', () => {
    const start = aProgramme(aMentee('a'), aMentor('m'))
    const published = after(matched(start), commands.publish, {})
    const ended = after(published, endPair, { pairId: 'pair-1', kind: 'early-by-agreement', reason: 'So.' })
    const of = matched(joined(ended, aMentee('b'), aMentor('n')))
    expect(couples(of)).toEqual(['an', 'bm'])
    expect(after(of, reopenPair, { pairId: 'pair-1' }).proposal).toBeNull()
  })
})

describe('a mentee who is free again', () => {
  const start = matched(aProgramme(aMentee('a'), aMentee('b'), aMentor('m'), aMentor('n')))
  const of = after(start, commands.publish, { menteeIds: ['a'] })
  const left = (done: Programme) => [couples(done), done.proposal?.unmatchedIds]

  it('waits without a mentor, whether the pair was declined or ended', () => {
    expect(left(of)).toEqual([['bn'], []])
    const answered = after(of, recordAnswer, { pairId: 'pair-1', side: 'mentor', answer: 'declined' })
    expect(left(answered)).toEqual([['bn'], ['a']])
    const ended = after(of, endPair, { pairId: 'pair-1', kind: 'one-side-absent', reason: 'So.' })
    expect(left(ended)).toEqual([['bn'], ['a']])
    const gone = after(of, withdraw, { personId: 'm', reason: 'So.' })
    expect(left(gone)).toEqual([['bn'], ['a']])
  })

  it('does not wait who was set aside, or withdrew meanwhile and is taken back', () => {
    const aside = after(start, setAside, { personId: 'a' })
    expect(left(aside)).toEqual([['bn'], []])
    expect(left(after(aside, takeBack, { personId: 'a' }))).toEqual([['bn'], ['a']])
    const withdrew = after(aside, updatePerson, { id: 'a', changes: { standing: 'withdrawn' } })
    expect(left(after(withdrew, takeBack, { personId: 'a' }))).toEqual([['bn'], []])
  })
})

describe('a proposal that couples left', () => {
  const start = matched(aProgramme(aMentee('a'), aMentee('b'), aMentor('m', { places: 2 })))
  const kept = after(start, keepScenario, { name: 'As it was' })
  const ways: [string, (of: Programme, menteeId: string) => Programme][] = [
    ['published', (of, menteeId) => after(of, commands.publish, { menteeIds: [menteeId] })],
    ['entered', (of, menteeId) => after(of, commands.enterPair, { menteeId, mentorId: 'm' })],
    ['set aside', (of, personId) => after(of, setAside, { personId })],
    ['withdrawn', (of, personId) => after(of, withdraw, { personId, reason: 'So.' })],
  ]

  it.each(ways)('is no longer its scenario, and without the last of them it is none (%s)', (_way, leave) => {
    expect(kept.proposal?.scenarioId).toBe(kept.scenarios[0]?.id)
    const one = leave(kept, 'a')
    expect(couples(one)).toEqual(['bm'])
    expect(one.proposal?.scenarioId).toBeUndefined()
    expect(leave(one, 'b').proposal).toBeNull()
  })
})

describe('fewer places', () => {
  const topics = { a: ['x'], b: ['y'], c: ['y'] }
  const of = aProgramme(
    ...(['a', 'b', 'c'] as const).map((id) => aMentee(id, { topics: topics[id] })),
    aMentor('m', { places: 3, topics: ['y'] }),
  )
  const lockAll = (ids: string[], start = of) =>
    ids.reduce((done, menteeId) => after(done, commands.lock, { menteeId, mentorId: 'm' }), start)
  const fewer = (start: Programme, places: number) =>
    after(start, setPlaces, { mentorId: 'm', places, keepPairIds: [] })
  const locks = (done: Programme) => done.locks.map(({ menteeId }) => menteeId)

  it('release as many locks as there are places fewer, the lowest first, with their couples', () => {
    const all = matched(lockAll(['a', 'b', 'c']))
    expect([couples(fewer(all, 2)), locks(fewer(all, 2))]).toEqual([
      ['bm', 'cm'],
      ['b', 'c'],
    ])
    expect(locks(fewer(all, 1))).toHaveLength(1)
    expect(couples(fewer(all, 1))).toEqual(locks(fewer(all, 1)).map((id) => `${id}m`))
    expect(ofPlaces(all, 'm', 2, [])).toMatchObject({
      locks: [{ menteeId: 'a', mentorId: 'm' }],
      couples: [{ menteeId: 'a', mentorId: 'm' }],
      freedIds: ['a'],
    })
  })

  it('cut couples and locks that are not proposed once, together', () => {
    const start = matched(lockAll(['a']))
    const proposal = start.proposal && {
      ...start.proposal,
      couples: start.proposal.couples.filter(({ menteeId }) => menteeId !== 'a'),
      unmatchedIds: ['a'],
    }
    const done = fewer({ ...start, proposal }, 2)
    expect([couples(done)?.length, locks(done)]).toEqual([1, ['a']])
  })

  it('leave a lock that waits where it is', () => {
    const waiting = after(matched(lockAll(['a', 'b'])), setAside, { personId: 'a' })
    const done = fewer(waiting, 1)
    expect([couples(done), locks(done)]).toEqual([['bm'], ['b', 'a']])
  })

  it('count a pair that is named twice once', () => {
    const published = after(matched(of), commands.publish, {})
    const twice = ofPlaces(published, 'm', 2, ['pair-1', 'pair-1'])
    expect(twice.pairs.map(({ pairId }) => pairId)).toEqual(['pair-2', 'pair-3'])
  })
})
