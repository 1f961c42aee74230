/** Leaving a mentee without a mentor for now: what is said of it beforehand is what happens, and the rest is as good as can be. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import * as commands from '#shared/matching/commands.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { leaveEffect, left } from '#shared/matching/study/leave.ts'
import { moves } from '#shared/matching/study/moves.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import type { Programme } from '#shared/model/programme.ts'
import { matchModes } from '#shared/model/settings.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'

const subjects = ['film', 'music', 'dance', 'theatre', 'letters']
const some = <T>(list: readonly T[]) => fc.subarray([...list])

/** More mentees than places, some locked, matched in one of the modes. */
const matched: fc.Arbitrary<Programme> = fc
  .record({
    mentees: fc.array(fc.record({ topics: some(subjects), excludedIds: some(['n0', 'n1']) }), {
      minLength: 3,
      maxLength: 7,
    }),
    mentors: fc.array(fc.record({ topics: some(subjects), places: fc.integer({ min: 1, max: 2 }) }), {
      minLength: 2,
      maxLength: 3,
    }),
    mode: fc.constantFrom(...matchModes),
    locks: fc.array(fc.tuple(fc.nat(6), fc.nat(2)), { maxLength: 2 }),
  })
  .map(({ mentees, mentors, mode, locks }) => {
    const people = [
      ...mentees.map((more, at) => aMentee(`m${at}`, more)),
      ...mentors.map((more, at) => aMentor(`n${at}`, more)),
    ]
    let programme = after(aProgramme(...people), commands.setMode, { mode })
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

const couplesOf = ({ proposal }: Programme) =>
  new Map(proposal?.couples.map(({ menteeId, mentorId }) => [menteeId, mentorId]))

/** Everybody of the proposal left out in turn, with what was said of it and what came of it. */
function everyLeaving(
  of: Programme,
  keepRest: boolean,
  look: (menteeId: string, effect: ReturnType<typeof leaveEffect>, done: Programme) => void,
): void {
  for (const menteeId of couplesOf(of).keys()) {
    const study = createStudy(of, today)
    const effect = leaveEffect(study, { menteeId, keepRest })
    const proposal = left(study, { menteeId, keepRest })
    look(menteeId, effect, after(of, commands.leaveOut, { menteeId, proposal }))
  }
}

describe('leaving a mentee out for now', () => {
  it('does exactly what was said of it, both ways, and keeps every other lock', () => {
    fc.assert(
      fc.property(matched, fc.boolean(), (of, keepRest) => {
        everyLeaving(of, keepRest, (menteeId, effect, done) => {
          const [before, now] = [couplesOf(of), couplesOf(done)]
          expect(done.asideIds).toEqual([menteeId])
          expect(now.has(menteeId)).toBe(false)
          expect(done.proposal?.unmatchedIds).not.toContain(menteeId)
          expect(effect.from).toBe(before.get(menteeId))
          expect(effect.after.matched).toBe(now.size)
          const others = Object.keys(of.people).filter(
            (id) => id !== menteeId && before.get(id) !== now.get(id),
          )
          expect(effect.changes.map((change) => change.menteeId).sort()).toEqual(others.sort())
          for (const lock of of.locks.filter((one) => one.menteeId !== menteeId))
            expect(now.get(lock.menteeId)).toBe(lock.mentorId)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('matches the others as if the mentee had never been there', () => {
    fc.assert(
      fc.property(matched, (of) => {
        everyLeaving(of, false, (menteeId, effect) => {
          const anew = solve(cohortOf({ ...of, asideIds: [menteeId] }, today).problem)
          expect(effect.after.matched).toBe(anew.matched)
          expect(effect.after.total).toBeCloseTo(anew.total, 6)
          const { nobody } = moves(createStudy(of, today), { menteeId })
          expect(nobody).toMatchObject({
            kind: 'cost',
            matched: effect.before.matched - effect.after.matched,
          })
        })
      }),
      { numRuns: 60 },
    )
  })

  it('that keeps the rest moves only somebody who waited, into the place that is free', () => {
    let took = 0
    fc.assert(
      fc.property(matched, (of) => {
        everyLeaving(of, true, (_menteeId, effect) => {
          expect(effect.changes.length).toBeLessThanOrEqual(1)
          for (const { from, to } of effect.changes) {
            expect([from, to]).toEqual([null, effect.from])
            took += 1
          }
        })
      }),
      { numRuns: 60 },
    )
    expect(took).toBeGreaterThan(0)
  })

  it('costs nothing to say of who has nobody, and is refused where they are proposed after all', () => {
    const people = [aMentee('a'), aMentee('b'), aMentor('n', { places: 1 })]
    const cohort = cohortOf(aProgramme(...people), today)
    const proposal = proposalOf(cohort, solve(cohort.problem), today)
    const of = after(aProgramme(...people), commands.keepProposal, { proposal })
    expect(moves(createStudy(of, today), { menteeId: 'b' }).nobody).toBeNull()
    expect(() => after(of, commands.leaveOut, { menteeId: 'a', proposal })).toThrow(/proposal-out-of-date/)
    const none = createStudy(aProgramme(...people), today)
    expect(() => left(none, { menteeId: 'a', keepRest: true })).toThrow(/no-proposal/)
  })
})
