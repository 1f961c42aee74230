/** Moving a mentee by hand: what is said of it beforehand is what happens, and nothing is lost that was settled. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohortOf, lockedOf, proposalOf } from '#shared/matching/cohort.ts'
import * as commands from '#shared/matching/commands.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { moved, moveEffect, moves } from '#shared/matching/study/moves.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import type { Programme } from '#shared/model/programme.ts'
import { matchModes } from '#shared/model/settings.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'

const subjects = ['film', 'music', 'dance', 'theatre', 'letters']
const some = <T>(list: readonly T[]) => fc.subarray([...list])

/** A few people with their wishes, some locked together, matched in one of the modes. */
const matched: fc.Arbitrary<Programme> = fc
  .record({
    mentees: fc.array(
      fc.record({
        topics: some(subjects),
        excludedIds: some(['n0', 'n1', 'n2']),
        rankedIds: some(['n2', 'n1', 'n0']),
      }),
      { minLength: 2, maxLength: 6 },
    ),
    mentors: fc.array(
      fc.record({
        topics: some(subjects),
        places: fc.integer({ min: 0, max: 3 }),
        rankedIds: some(['m1', 'm0']),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    mode: fc.constantFrom(...matchModes),
    locks: fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 2 }),
  })
  .map(({ mentees, mentors, mode, locks }) => {
    let programme = after(
      aProgramme(
        ...mentees.map((more, at) => aMentee(`m${at}`, more)),
        ...mentors.map((more, at) => aMentor(`n${at}`, more)),
      ),
      commands.setMode,
      { mode },
    )
    for (const [i, j] of locks)
      try {
        programme = after(programme, commands.lock, { menteeId: `m${i}`, mentorId: `n${j}` })
      } catch {
        // Not every two can be locked.
      }
    const cohort = cohortOf(programme, today)
    return after(programme, commands.keepProposal, {
      proposal: proposalOf(cohort, solve(cohort.problem), today),
    })
  })

const peopleOf = (of: Programme, role: string) => Object.values(of.people).filter((one) => one.role === role)

/** Every move that the questions offer, done one after another on a proposal that was itself moved before. */
function everyMove(of: Programme, look: (of: Programme, menteeId: string, mentorId: string) => void): void {
  for (const mentee of peopleOf(of, 'mentee'))
    for (const mentor of peopleOf(of, 'mentor')) look(of, mentee.id, mentor.id)
}

describe('a move by hand', () => {
  it('does exactly what was said of it, both ways', () => {
    fc.assert(
      fc.property(matched, fc.boolean(), (of, keepRest) => {
        everyMove(of, (start, menteeId, mentorId) => {
          const study = createStudy(start, today)
          const effect = moveEffect(study, { menteeId, mentorId, keepRest })
          if (effect.kind !== 'effect') return
          const proposal = moved(study, { menteeId, mentorId, keepRest })
          const done = after(start, commands.move, { menteeId, mentorId, reason: 'So.', proposal })
          const couples = done.proposal?.couples ?? []
          expect(couples).toContainEqual(expect.objectContaining({ menteeId, mentorId }))
          expect(effect.after.matched).toBe(couples.length)
          expect(effect.after.total).toBeCloseTo(
            couples.reduce((sum, { score }) => sum + score, 0),
            6,
          )
          const before = new Map(start.proposal?.couples.map((one) => [one.menteeId, one.mentorId]))
          const now = new Map(couples.map((one) => [one.menteeId, one.mentorId]))
          const others = peopleOf(start, 'mentee')
            .map(({ id }) => id)
            .filter((id) => id !== menteeId && before.get(id) !== now.get(id))
          expect(effect.changes.map((change) => change.menteeId)).toEqual(others)
          expect(effect.changes.map(({ to }) => to)).toEqual(others.map((id) => now.get(id) ?? null))
        })
      }),
      { numRuns: 60 },
    )
  })

  it('costs what matching anew with the lock costs, and the list says the same of every mentor', () => {
    fc.assert(
      fc.property(matched, (of) => {
        for (const mentee of peopleOf(of, 'mentee')) {
          const study = createStudy(of, today)
          const { options } = moves(study, { menteeId: mentee.id })
          expect(options.map((one) => one.mentorId).sort()).toEqual(
            peopleOf(of, 'mentor').map((one) => one.id),
          )
          for (const { mentorId, state } of options) {
            const effect = moveEffect(study, { menteeId: mentee.id, mentorId, keepRest: false })
            if (state.kind !== 'cost' || effect.kind !== 'effect') {
              expect(effect).toEqual(state)
              continue
            }
            expect(state.matched).toBe(effect.before.matched - effect.after.matched)
            expect(state.total).toBeCloseTo(effect.before.total - effect.after.total, 6)
            const locks = [
              ...of.locks.filter((lock) => lock.menteeId !== mentee.id),
              { menteeId: mentee.id, mentorId },
            ]
            const { problem } = cohortOf({ ...of, locks }, today)
            const anew = solve(problem)
            expect([effect.after.matched, effect.after.total]).toEqual([
              anew.matched,
              expect.closeTo(anew.total, 6),
            ])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('that keeps the rest moves nobody but the mover and at most one other, who gets the former place or none', () => {
    fc.assert(
      fc.property(matched, (of) => {
        everyMove(of, (start, menteeId, mentorId) => {
          const effect = moveEffect(createStudy(start, today), { menteeId, mentorId, keepRest: true })
          if (effect.kind !== 'effect') return
          expect(effect.changes.length).toBeLessThanOrEqual(1)
          for (const change of effect.changes) {
            expect(change.from).toBe(mentorId)
            expect([effect.from, null]).toContain(change.to)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('stays when matching again', () => {
    fc.assert(
      fc.property(matched, fc.boolean(), (of, keepRest) => {
        everyMove(of, (start, menteeId, mentorId) => {
          const study = createStudy(start, today)
          if (moveEffect(study, { menteeId, mentorId, keepRest }).kind !== 'effect') return
          const proposal = moved(study, { menteeId, mentorId, keepRest })
          const done = after(start, commands.move, { menteeId, mentorId, reason: 'So.', proposal })
          const cohort = cohortOf(done, today)
          const again = proposalOf(cohort, solve(cohort.problem), today)
          for (const lock of lockedOf(cohort))
            expect(again.couples).toContainEqual(
              expect.objectContaining({ menteeId: lock.menteeId, mentorId: lock.mentorId }),
            )
          expect(done.locks.find((lock) => lock.menteeId === menteeId)?.mentorId).toBe(mentorId)
        })
      }),
      { numRuns: 40 },
    )
  })
})

describe('a mentor who cannot be', () => {
  const cohort = aProgramme(
    aMentee('a', { topics: ['film'] }),
    aMentee('b', { topics: ['music'], excludedIds: ['m'] }),
    aMentor('m', { topics: ['film'] }),
    aMentor('n', { topics: ['music'] }),
    aMentor('o', { consent: { state: 'unknown' } }),
  )
  const matchedNow = (of: Programme) => {
    const whole = cohortOf(of, today)
    return after(of, commands.keepProposal, { proposal: proposalOf(whole, solve(whole.problem), today) })
  }
  const stateOf = (of: Programme, menteeId: string, mentorId: string) =>
    moves(createStudy(of, today), { menteeId }).options.find((one) => one.mentorId === mentorId)?.state

  it('says the rule, that they take no part, or whose lock holds the place', () => {
    const start = matchedNow(cohort)
    expect(stateOf(start, 'b', 'm')).toEqual({ kind: 'rule', rule: 'exclusion' })
    expect(stateOf(start, 'b', 'o')).toEqual({ kind: 'takes-no-part', personId: 'o', code: 'no-consent' })
    expect(stateOf(start, 'b', 'n')).toEqual({ kind: 'paired' })
    const locked = matchedNow(after(cohort, commands.lock, { menteeId: 'b', mentorId: 'n' }))
    expect(stateOf(locked, 'a', 'n')).toEqual({
      kind: 'locked',
      couples: [{ menteeId: 'b', mentorId: 'n' }],
    })
  })

  it('is not moved to', () => {
    const start = createStudy(matchedNow(cohort), today)
    const to = (mentorId: string) => () => moved(start, { menteeId: 'b', mentorId, keepRest: true })
    expect(to('m')).toThrow(/pair-forbidden/)
    expect(to('o')).toThrow(/takes-no-part/)
    expect(() => moves(createStudy(cohort, today), { menteeId: 'a' })).toThrow(/no-proposal/)
  })
})
