/** Declined, then the next best, with everything settled kept. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordAnswer } from '#shared/journey/phases.ts'
import { keepProposal, lock, publish } from '#shared/matching/commands.ts'
import { nextBest, placed } from '#shared/matching/study/next.ts'
import { propose } from '#shared/matching/study/propose.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code })
const study = (of: Programme) => createStudy(of, today)
const proposed = (of: Programme) => after(of, keepProposal, { proposal: propose(study(of), {}) })
const couplesOf = (of: Pick<Programme, 'proposal'> | { couples: { menteeId: string; mentorId: string }[] }) =>
  ('couples' in of ? of.couples : (of.proposal?.couples ?? [])).map(
    ({ menteeId, mentorId }) => `${menteeId}${mentorId}`,
  )

const people = [
  aMentee('a', { topics: ['film', 'sound'] }),
  aMentee('b', { topics: ['music'] }),
  aMentee('c', { topics: ['dance'] }),
  aMentor('m', { topics: ['film', 'sound'] }),
  aMentor('n', { topics: ['music', 'film'] }),
  aMentor('o', { topics: ['dance', 'sound', 'film'] }),
  aMentor('p', { topics: ['paint'] }),
]

/** a–m was published and declined by m; b–n and c–o wait in the proposal. */
function declined(): Programme {
  const published = after(proposed(aProgramme(...people)), publish, { menteeIds: ['a'] })
  expect(couplesOf(published)).toEqual(['bn', 'co'])
  return after(published, recordAnswer, { pairId: 'pair-1', side: 'mentor', answer: 'declined' })
}

describe('the next best', () => {
  it('for the mentee is first among the free, then among those proposed, without who declined', () => {
    const next = nextBest(study(declined()), { personId: 'a' })
    expect(next.kind === 'found' && next.ones.map(({ personId, instead }) => [personId, instead])).toEqual([
      ['p', null],
      ['o', { menteeId: 'c', mentorId: 'o' }],
      ['n', { menteeId: 'b', mentorId: 'n' }],
    ])
  })

  it('for the mentor tells with whom a mentee is proposed', () => {
    const next = nextBest(study(declined()), { personId: 'm' })
    expect(
      next.kind === 'found' && next.ones.map(({ personId, instead }) => [personId, instead?.mentorId]),
    ).toEqual([
      ['b', 'n'],
      ['c', 'o'],
    ])
  })

  it('never takes a lock away', () => {
    const locked = after(declined(), lock, { menteeId: 'c', mentorId: 'o' })
    const next = nextBest(study(locked), { personId: 'a' })
    expect(next.kind === 'found' && next.ones.map(({ personId }) => personId)).toEqual(['p', 'n'])
    expect(() => placed(study(locked), { couple: { menteeId: 'a', mentorId: 'o' } })).toThrow(
      refused('place-is-locked'),
    )
    expect(() => placed(study(locked), { couple: { menteeId: 'c', mentorId: 'p' } })).toThrow(
      refused('lock-doubled'),
    )
  })

  it('says who takes no part, and who is proposed already', () => {
    const accepted = after(declined(), recordAnswer, { pairId: 'pair-1', side: 'mentor', answer: 'accepted' })
    expect(nextBest(study(accepted), { personId: 'a' })).toEqual({
      kind: 'takes-no-part',
      code: 'already-paired',
    })
    expect(nextBest(study(accepted), { personId: 'm' })).toEqual({
      kind: 'takes-no-part',
      code: 'places-taken',
    })
    expect(nextBest(study(declined()), { personId: 'b' })).toEqual({ kind: 'proposed', withId: 'n' })
    expect(nextBest(study(declined()), { personId: 'n' })).toEqual({
      kind: 'takes-no-part',
      code: 'places-taken',
    })
    expect(() => nextBest(study(declined()), { personId: 'x' })).toThrow(refused('no-such-person'))
  })

  it('says why where there is nobody, and what would help', () => {
    const alone = aProgramme(
      aMentee('a'),
      aMentee('b'),
      aMentor('m', { places: 1 }),
      aMentor('n', { languages: ['hu'] }),
    )
    const held = after(proposed(alone), publish, { menteeIds: ['a'] })
    expect(nextBest(study(held), { personId: 'b' })).toMatchObject({
      kind: 'nobody',
      because: { menteeId: 'b', code: 'no-places', mentorIds: ['m'] },
      counts: {},
      remedy: { kind: 'place', mentorId: 'm', gain: 1 },
    })
    expect(nextBest(study(held), { personId: 'n' })).toMatchObject({
      kind: 'nobody',
      counts: { language: 1 },
    })
  })
})

describe('a couple proposed with the rest kept', () => {
  it('moves nobody where there is a free place', () => {
    const proposal = placed(study(declined()), { couple: { menteeId: 'a', mentorId: 'p' } })
    expect(couplesOf(proposal)).toEqual(['ap', 'bn', 'co'])
    expect(after(declined(), keepProposal, { proposal }).proposal).toEqual(proposal)
  })

  it('places anew who gives way, and only them', () => {
    const proposal = placed(study(declined()), { couple: { menteeId: 'a', mentorId: 'o' } })
    expect(couplesOf(proposal)).toContain('ao')
    expect(couplesOf(proposal)).toContain('bn')
    expect(proposal.unmatchedIds).toEqual([])
  })

  it('leaves those waiting who waited, and places those named', () => {
    const more = aProgramme(...people, aMentee('w'))
    const published = after(proposed(more), publish, { menteeIds: ['a'] })
    const [before] = [published.proposal?.unmatchedIds]
    const open = after(published, recordAnswer, { pairId: 'pair-1', side: 'mentee', answer: 'declined' })
    const kept = placed(study(open), { menteeIds: [] })
    expect(couplesOf(kept)).toEqual(couplesOf(open))
    expect(kept.unmatchedIds).toEqual([...new Set([...(before ?? []), 'a'])].sort())
    const named = placed(study(open), { menteeIds: ['a'] })
    expect(named.couples.some(({ menteeId }) => menteeId === 'a')).toBe(
      named.couples.length > kept.couples.length,
    )
  })

  it('refuses two whom a rule forbids', () => {
    expect(() => placed(study(declined()), { couple: { menteeId: 'a', mentorId: 'm' } })).toThrow(
      refused('lock-forbidden'),
    )
  })

  it('never moves a couple that nothing asks to move', () => {
    const topics = fc.subarray(['film', 'music', 'dance', 'paint'])
    const cohort = fc.record({
      mentees: fc.array(topics, { minLength: 3, maxLength: 7 }),
      mentors: fc.array(fc.tuple(topics, fc.integer({ min: 1, max: 2 })), { minLength: 3, maxLength: 5 }),
      at: fc.nat(20),
    })
    fc.assert(
      fc.property(cohort, ({ mentees, mentors, at }) => {
        const start = proposed(
          aProgramme(
            ...mentees.map((of, n) => aMentee(`a${n}`, { topics: of })),
            ...mentors.map(([of, places], n) => aMentor(`m${n}`, { topics: of, places })),
          ),
        )
        const first = start.proposal?.couples[0]
        if (!first) return
        const published = after(start, publish, { menteeIds: [first.menteeId] })
        const open = after(published, recordAnswer, { pairId: 'pair-1', side: 'mentor', answer: 'declined' })
        const next = nextBest(study(open), { personId: first.menteeId })
        if (next.kind !== 'found') return
        const chosen = next.ones[at % next.ones.length]
        if (!chosen) return
        const proposal = placed(study(open), {
          couple: { menteeId: first.menteeId, mentorId: chosen.personId },
        })
        const now = couplesOf(proposal)
        expect(now).toContain(`${first.menteeId}${chosen.personId}`)
        const gone = couplesOf(open).filter((one) => !now.includes(one))
        expect(gone).toEqual(chosen.instead ? [`${chosen.instead.menteeId}${chosen.instead.mentorId}`] : [])
        expect(after(open, keepProposal, { proposal }).proposal).toEqual(proposal)
      }),
      { numRuns: 60 },
    )
  })
})
