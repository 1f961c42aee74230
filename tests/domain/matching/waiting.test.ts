/** A lock of which one takes no part waits: it binds nobody, keeps no place, and stands in nobody's way. */
import { describe, expect, it } from 'vitest'
import { cohortOf } from '#shared/matching/cohort.ts'
import * as commands from '#shared/matching/commands.ts'
import { proposalFaults } from '#shared/matching/proved.ts'
import {
  keepScenario,
  keepTried,
  setAside,
  takeBack,
  workOnScenario,
} from '#shared/matching/scenarios/commands.ts'
import { askStudy } from '#shared/matching/study/questions.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import { breaches } from '#shared/model/invariants.ts'
import type { Person } from '#shared/model/person.ts'
import type { Programme } from '#shared/model/programme.ts'
import { updatePerson } from '#shared/people/commands.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'

const study = (of: Programme) => createStudy(of, today)
const matched = (of: Programme) =>
  after(of, commands.keepProposal, { proposal: askStudy(study(of), 'propose', {}) })
const couples = (of: Programme) => of.proposal?.couples.map(({ menteeId, mentorId }) => menteeId + mentorId)
const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code })
const am = { menteeId: 'a', mentorId: 'm' }
const an = { menteeId: 'a', mentorId: 'n' }
const bm = { menteeId: 'b', mentorId: 'm' }

const people = [aMentee('a'), aMentee('b'), aMentor('m'), aMentor('n')]
const locked = after(matched(aProgramme(...people)), commands.lock, am)

describe('a lock whose mentor is away', () => {
  const changes: [string, Partial<Person>][] = [
    ['withdrawn', { standing: 'withdrawn' }],
    ['no-consent', { consent: { state: 'refused' } }],
    ['no-places', { places: 0 }],
  ]
  const away: [string, Programme][] = [
    ['set-aside', after(locked, setAside, { personId: 'm' })],
    ...changes.map(([code, to]): [string, Programme] => [
      code,
      after(locked, updatePerson, { id: 'm', changes: to }),
    ]),
  ]

  it.each(away)('lets the mentee be matched like everybody else (%s)', (code, of) => {
    const again = matched(of)
    expect(again.proposal?.couples).toHaveLength(1)
    expect(again.locks).toEqual([am])
    const cohort = cohortOf(again, today)
    expect(cohort.idleLocks).toEqual([{ ...am, personId: 'm', code }])
    expect(again.proposal && proposalFaults(cohort, again.proposal)).toEqual([])
    const proposal = askStudy(study(of), 'placed', { couple: an })
    expect(couples(after(of, commands.keepProposal, { proposal }))).toEqual(['an'])
  })

  const gone = after(locked, setAside, { personId: 'm' })

  it('is in nobody’s way: the next best, a move and a scenario go on as without it', () => {
    const next = askStudy(study({ ...gone, proposal: null }), 'nextBest', { personId: 'a' })
    expect(next).toMatchObject({ kind: 'found', ones: [{ personId: 'n', instead: null }] })
    const move = { menteeId: 'b', mentorId: 'n' }
    const proposal = askStudy(study(gone), 'moved', { ...move, keepRest: false })
    expect(couples(after(gone, commands.move, { ...move, reason: 'So.', proposal }))).toEqual(['bn'])
    const tried = after(gone, keepTried, {
      name: 'Now',
      ...askStudy(study(gone), 'tryOut', { variation: {} }),
    })
    const worked = after(tried, workOnScenario, { id: tried.scenarios[0]?.id ?? '' })
    expect([worked.locks, worked.proposal?.couples.length]).toEqual([[am], 1])
    expect(couples(matched(worked))).toHaveLength(1)
  })

  it.each(away)('waits on in a scenario that is worked on again (%s)', (_code, of) => {
    const kept = after(matched(of), keepScenario, { name: 'So' })
    const empty = after(after(kept, commands.unlock, am), commands.setMode, { mode: 'stable' })
    const worked = after(empty, workOnScenario, { id: kept.scenarios[0]?.id ?? '' })
    expect(worked.locks).toEqual([am])
    expect(couples(worked)).toEqual(couples(kept))
  })

  it('does not settle the mentee: who would rather swap is counted as without it', () => {
    const zero = Object.fromEntries(Object.keys(gone.settings.weights).map((name) => [name, 0]))
    const start = aProgramme(
      aMentee('a', { rankedIds: ['n'] }),
      aMentee('b', { topics: ['film'] }),
      aMentor('m'),
      aMentor('n', { topics: ['film'], rankedIds: ['a'] }),
      aMentor('o'),
    )
    const weighed = after(start, commands.setWeights, { weights: { ...zero, topics: 10 } })
    const of = matched(after(after(weighed, commands.lock, am), setAside, { personId: 'm' }))
    expect(couples(of)).toEqual(['ao', 'bn'])
    const [column] = askStudy(study(of), 'compare', {}).columns
    expect(column?.figures.blocking).toBe(1)
    expect(askStudy(study(of), 'look', {}).proposal?.blocking).toEqual([an])
  })

  it('gives way to another lock of the mentee, and is released where a pair is made', () => {
    expect(after(gone, commands.lock, an).locks).toEqual([an])
    expect(() => after(locked, commands.lock, an)).toThrow(refused('lock-doubled'))
    expect(after(gone, commands.enterPair, an).locks).toEqual([])
  })

  it('binds again when the mentor is back', () => {
    const back = after(matched(gone), takeBack, { personId: 'm' })
    expect(couples(matched(back))).toContain('am')
  })
})

describe('a lock whose mentee is away', () => {
  const one = aProgramme(aMentee('a'), aMentee('b'), aMentor('m'))
  const gone = after(after(matched(one), commands.lock, am), setAside, { personId: 'a' })

  it('keeps no place: matching, the next best, a lock and a pair by hand all give it to another', () => {
    expect(couples(matched(gone))).toEqual(['bm'])
    const next = askStudy(study(gone), 'nextBest', { personId: 'b' })
    expect(next).toMatchObject({ kind: 'found', ones: [{ personId: 'm', instead: null }] })
    expect(after(gone, commands.lock, bm).locks).toEqual([bm, am])
    expect(Object.keys(after(gone, commands.enterPair, bm).pairs)).toHaveLength(1)
  })

  it('blocks nothing when the mentee is back and the place is gone, and says so', () => {
    const published = after(matched(gone), commands.publish, {})
    const back = after(published, takeBack, { personId: 'a' })
    const look = askStudy(study(back), 'look', { variation: {} })
    expect(look.idleLocks).toEqual([{ ...am, personId: 'm', code: 'places-taken' }])
    expect(look.proposal?.unmatched).toMatchObject([{ menteeId: 'a' }])
    expect(breaches(matched(back))).toEqual([])
    expect(after(back, commands.unlock, am).locks).toEqual([])
    const more = after(back, updatePerson, { id: 'm', changes: { places: 2 } })
    expect(couples(matched(more))).toEqual(['am'])
  })

  it('comes after a lock that was set meanwhile', () => {
    const both = after(after(gone, commands.lock, bm), takeBack, { personId: 'a' })
    expect(couples(matched(both))).toEqual(['bm'])
    expect(cohortOf(both, today).idleLocks).toEqual([{ ...am, personId: 'm', code: 'places-taken' }])
  })

  it('comes after a lock that bound all the time, when a pair took one of the places', () => {
    const two = aProgramme(aMentee('a'), aMentee('b'), aMentee('c'), aMentor('m', { places: 2 }))
    const held = after(after(two, commands.lock, am), commands.lock, bm)
    const entered = after(after(held, setAside, { personId: 'a' }), commands.enterPair, {
      menteeId: 'c',
      mentorId: 'm',
    })
    expect(couples(matched(after(entered, takeBack, { personId: 'a' })))).toEqual(['bm'])
  })
})
