/** Somebody withdraws or takes fewer: everything that follows is told before, done in one step, and nothing else moves. */
import { describe, expect, it } from 'vitest'
import { recordAnswer, reopenPair } from '#shared/journey/phases.ts'
import { setPlaces, withdraw } from '#shared/matching/answers.ts'
import { lock, publish } from '#shared/matching/commands.ts'
import { leftBehind, ofPlaces, ofWithdrawal } from '#shared/matching/withdrawal.ts'
import { actWords } from '#shared/history/words/sentence.ts'
import { historyEntry } from '#shared/model/history.ts'
import { breaches } from '#shared/model/invariants.ts'
import type { Programme } from '#shared/model/programme.ts'
import { updatePerson } from '#shared/people/commands.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code })

/** m has a waiting pair with a, a running one with b, c locked and d proposed; e is proposed to n. */
function underWay(): Programme {
  const start = aProgramme(
    ...['a', 'b', 'c', 'd', 'e'].map((id) => aMentee(id)),
    aMentor('m', { places: 4 }),
    aMentor('n', { places: 2 }),
  )
  const couple = (menteeId: string, mentorId: string, score: number) => ({ menteeId, mentorId, score })
  const locked = after(start, lock, { menteeId: 'c', mentorId: 'm' })
  const proposed: Programme = {
    ...locked,
    proposal: {
      mode: 'best',
      solvedOn: today,
      couples: [
        couple('a', 'm', 50),
        couple('b', 'm', 60),
        couple('c', 'm', 20),
        couple('d', 'm', 90),
        couple('e', 'n', 70),
      ],
      unmatchedIds: [],
    },
  }
  const published = after(proposed, publish, { menteeIds: ['a', 'b'] })
  return after(published, recordAnswer, { pairId: 'pair-2', side: 'both', answer: 'accepted' })
}

describe('a mentor who withdraws', () => {
  const of = underWay()
  it('is told all that follows, before anything is done', () => {
    expect(ofWithdrawal(of, 'm')).toEqual({
      personId: 'm',
      pairs: [
        { pairId: 'pair-1', does: 'declined' },
        { pairId: 'pair-2', does: 'ended' },
      ],
      locks: [{ menteeId: 'c', mentorId: 'm' }],
      couples: [
        { menteeId: 'c', mentorId: 'm' },
        { menteeId: 'd', mentorId: 'm' },
      ],
      scenarioIds: [],
      freedIds: ['a', 'b', 'c', 'd'],
    })
  })

  it('leaves waiting pairs declined, running ones ended, and the rest of the proposal as it was', () => {
    const done = after(of, withdraw, { personId: 'm', reason: 'A new job.' })
    expect(done.people['m']?.standing).toBe('withdrawn')
    expect(done.pairs['pair-1']).toMatchObject({
      mentorAnswer: { state: 'declined', why: 'withdrew', reason: 'A new job.', on: today },
      menteeAnswer: { state: 'awaited' },
    })
    expect(done.pairs['pair-2']?.ending).toEqual({ kind: 'early-by-mentor', on: today, reason: 'A new job.' })
    expect(done.locks).toEqual([])
    expect(done.proposal?.couples.map(({ menteeId }) => menteeId)).toEqual(['e'])
    expect(done.proposal?.unmatchedIds).toEqual(['a', 'b', 'c', 'd'])
    expect(breaches(done)).toEqual([])
    expect(leftBehind(done)).toEqual([])
  })

  it('is told in the history by name', () => {
    const entry = {
      revision: 2,
      at: '2026-03-10T09:00:00.000Z',
      by: '',
      name: 'proposals.withdraw',
      way: 'done',
      of: [
        { kind: 'pair', id: 'pair-1' },
        { kind: 'person', id: 'm' },
      ],
      more: 0,
      facts: [],
    } as const
    const whole = historyEntry.parse(entry)
    expect(actWords(whole, of, 'en')).toBe('recorded a withdrawal: Name of m')
  })

  it('needs a reason, and to be there', () => {
    expect(() => after(of, withdraw, { personId: 'm', reason: ' ' })).toThrow()
    expect(() => after(of, withdraw, { personId: 'x', reason: 'so' })).toThrow(refused('no-such-person'))
  })
})

describe('a mentee who withdraws', () => {
  it('waits for nobody any more', () => {
    const done = after(underWay(), withdraw, { personId: 'd', reason: 'Moves away.' })
    expect(done.proposal?.couples.map(({ menteeId }) => menteeId)).toEqual(['c', 'e'])
    expect(done.proposal?.unmatchedIds).toEqual([])
    expect(ofWithdrawal(underWay(), 'd').freedIds).toEqual([])
  })
})

describe('a mentor who takes fewer', () => {
  it('keeps the pairs chosen; of the proposal what is locked stays before what scores best', () => {
    const of = underWay()
    expect(ofPlaces(of, 'm', 2, ['pair-2'])).toMatchObject({
      pairs: [{ pairId: 'pair-1', does: 'declined' }],
      locks: [],
      couples: [{ menteeId: 'd', mentorId: 'm' }],
      freedIds: ['a', 'd'],
    })
    const done = after(of, setPlaces, { mentorId: 'm', places: 2, keepPairIds: ['pair-2'] })
    expect(done.people['m']?.places).toBe(2)
    expect(done.pairs['pair-1']?.mentorAnswer).toMatchObject({ state: 'declined', why: 'fewer-places' })
    expect(done.pairs['pair-2']?.ending).toBeUndefined()
    expect(done.proposal?.couples.map(({ menteeId }) => menteeId)).toEqual(['c', 'e'])
    expect(breaches(done)).toEqual([])
  })

  it('gives a reason where a running pair ends, and keeps no more pairs than places', () => {
    const of = underWay()
    expect(() => after(of, setPlaces, { mentorId: 'm', places: 1, keepPairIds: ['pair-1'] })).toThrow(
      refused('ending-needs-a-reason'),
    )
    expect(() => ofPlaces(of, 'm', 1, ['pair-1', 'pair-2'])).toThrow(refused('keeps-too-many'))
    expect(() => ofPlaces(of, 'm', 1, ['elsewhere'])).toThrow(refused('no-such-pair'))
    expect(() => ofPlaces(of, 'a', 1, [])).toThrow(refused('wrong-role'))
  })

  it('changes nothing else where there is room', () => {
    const of = underWay()
    const done = after(of, setPlaces, { mentorId: 'm', places: 6, keepPairIds: ['pair-1', 'pair-2'] })
    expect({ ...done, people: of.people }).toEqual(of)
  })
})

it('nobody withdraws or takes fewer on a day still to come', () => {
  const of = underWay()
  const on = '2026-03-11'
  expect(() => after(of, withdraw, { personId: 'm', reason: 'so', on })).toThrow(refused('day-to-come'))
  const fewer = { mentorId: 'm', places: 2, keepPairIds: ['pair-2'], on }
  expect(() => after(of, setPlaces, fewer)).toThrow(refused('day-to-come'))
  expect(after(of, setPlaces, { ...fewer, on: today }).pairs['pair-1']?.mentorAnswer.on).toBe(today)
})

describe('people edited past their pairs', () => {
  it('are found: withdrawn in a pair, or more pairs than places', () => {
    const gone = after(underWay(), updatePerson, { id: 'a', changes: { standing: 'withdrawn' } })
    expect(leftBehind(gone)).toEqual([{ personId: 'a', why: 'withdrawn', pairIds: ['pair-1'] }])
    const fewer = after(underWay(), updatePerson, { id: 'm', changes: { places: 1 } })
    expect(leftBehind(fewer)).toEqual([{ personId: 'm', why: 'places', pairIds: ['pair-1', 'pair-2'] }])
    expect(leftBehind(underWay())).toEqual([])
  })
})

describe('a place that was given away', () => {
  const declined = after(underWay(), setPlaces, { mentorId: 'm', places: 1, keepPairIds: ['pair-2'] })
  it('is not taken twice by an answer that is taken back, or by a pair opened again', () => {
    expect(() =>
      after(declined, recordAnswer, { pairId: 'pair-1', side: 'mentor', answer: 'accepted' }),
    ).toThrow(refused('mentor-is-full'))
    const left = after(underWay(), withdraw, { personId: 'm', reason: 'so' })
    const back = after(left, updatePerson, { id: 'm', changes: { standing: 'accepted', places: 0 } })
    expect(() => after(back, reopenPair, { pairId: 'pair-2' })).toThrow(refused('mentor-is-full'))
    const room = after(back, updatePerson, { id: 'm', changes: { places: 1 } })
    expect(after(room, reopenPair, { pairId: 'pair-2' }).pairs['pair-2']?.ending).toBeUndefined()
  })

  it('does not stop an answer of a pair that holds its place already', () => {
    const over = after(underWay(), updatePerson, { id: 'm', changes: { places: 1 } })
    const answered = after(over, recordAnswer, { pairId: 'pair-1', side: 'mentee', answer: 'accepted' })
    expect(answered.pairs['pair-1']?.menteeAnswer.state).toBe('accepted')
  })
})
