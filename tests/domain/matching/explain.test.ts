/** Why a pair, why not another, why nobody, and what would help. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohortOf, type Cohort } from '#shared/matching/cohort.ts'
import { lock } from '#shared/matching/commands.ts'
import { costOfForcing, explainPair, pointsBetween, whyNot } from '#shared/matching/explain.ts'
import { remedies } from '#shared/matching/remedies.ts'
import { solutionOf } from '#shared/matching/solution.ts'
import { freeReasons, unmatchedReasons } from '#shared/matching/unmatched.ts'
import type { Programme } from '#shared/model/programme.ts'
import { type MatchMode, matchModes } from '#shared/model/settings.ts'
import { allChoices, bestChoice } from './bruteForce.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'
import { problems, seeded } from './problems.ts'

const programme = aProgramme(
  aMentee('a', { topics: ['film', 'music'], rankedIds: ['n', 'm'] }),
  aMentee('b', { topics: ['film'], excludedIds: ['n'] }),
  aMentee('c', { topics: ['film'], languages: ['hu'] }),
  aMentee('d', { consent: { state: 'refused' } }),
  aMentor('m', { topics: ['film'] }),
  aMentor('n', { topics: ['film', 'music'], places: 3 }),
)
const matched = (of: Programme) => {
  const cohort = cohortOf(of, today)
  const solution = solutionOf(cohort)
  return { cohort, solution, answer: solution.answer() }
}

describe('a pair', () => {
  it('has its parts, both ranks and the next best of each side', () => {
    const { cohort, solution } = matched(programme)
    const told = explainPair(solution, { menteeId: 'a', mentorId: 'm' }, programme.settings)
    expect(told).toMatchObject({ menteeRank: 2, mentorRank: null, score: cohort.problem.scores[0]?.[0] })
    expect(told.parts.map(({ criterion }) => criterion)).toEqual(Object.keys(programme.settings.weights))
  })
})

describe('the next best', () => {
  const topics = ['film', 'music', 'dance', 'poetry', 'theatre', 'design']
  const some = (random: () => number) => topics.filter(() => random() < 0.5)
  const circle = (seed: number, mode: MatchMode): Programme => {
    const random = seeded(seed)
    const mentees = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => aMentee(id, { topics: some(random) }))
    const mentors = ['m', 'n', 'o', 'p', 'q'].map((id) => aMentor(id, { topics: some(random) }))
    const made = aProgramme(...mentees, ...mentors)
    return { ...made, settings: { ...made.settings, matchMode: mode } }
  }

  for (const mode of matchModes)
    it(`costs the whole what making them the pair costs it, against what stands (${mode})`, () => {
      let dear = 0
      for (let seed = 1; seed <= 12; seed++) {
        const of = circle(seed, mode)
        const { cohort, solution, answer } = matched(of)
        const [first] = answer.pairs
        if (!first) throw new Error('somebody is matched')
        // What stands may be worse than the optimum: here the first couple was taken apart.
        const lost = cohort.problem.scores[first[0]]?.[first[1]] ?? 0
        const apart = {
          ...answer,
          pairs: answer.pairs.slice(1),
          matched: answer.matched - 1,
          total: pointsBetween(answer.total, lost),
        }
        for (const standing of [answer, apart])
          for (const [i, j] of answer.pairs) {
            const couple = { menteeId: cohort.mentees[i]?.id ?? '', mentorId: cohort.mentors[j]?.id ?? '' }
            const { nextForMentee, nextForMentor } = explainPair(solution, couple, of.settings, standing)
            const column = cohort.mentors.findIndex(({ id }) => id === nextForMentee?.id)
            const row = cohort.mentees.findIndex(({ id }) => id === nextForMentor?.id)
            const worth = ({ matched, total }: { matched: number; total: number }) => ({ matched, total })
            expect(nextForMentee?.cost).toEqual(worth(costOfForcing(solution, [i, column], standing)))
            expect(nextForMentor?.cost).toEqual(worth(costOfForcing(solution, [row, j], standing)))
            if ((nextForMentee?.cost?.total ?? 0) > 0) dear += 1
          }
      }
      expect(dear).toBeGreaterThan(10)
    })

  it('is nobody who is theirs already, also of a mentor with several places', () => {
    const of = aProgramme(
      aMentee('a', { topics: ['film'] }),
      aMentee('b', { topics: ['film'] }),
      aMentee('c', { topics: ['film', 'dance'] }),
      aMentor('m', { topics: ['film'], places: 2 }),
      aMentor('n', { topics: ['dance'] }),
    )
    const { cohort, solution, answer } = matched(of)
    expect(answer.pairs).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ])
    const told = explainPair(solution, { menteeId: 'a', mentorId: 'm' }, of.settings)
    expect(told.nextForMentor).toMatchObject({ id: 'c', score: cohort.problem.scores[2]?.[0] })
    expect(told.nextForMentor?.score).toBeLessThan(cohort.problem.scores[1]?.[0] ?? 0)
    expect(told.nextForMentee).toMatchObject({ id: 'n', score: cohort.problem.scores[0]?.[1] })
  })

  it('has no cost where a lock stands in the way', () => {
    const of = after(circle(3, 'best'), lock, { menteeId: 'a', mentorId: 'm' })
    const { solution } = matched(of)
    expect(
      explainPair(solution, { menteeId: 'a', mentorId: 'm' }, of.settings).nextForMentee?.cost,
    ).toBeNull()
  })
})

describe('why not', () => {
  const ask = (menteeId: string, mentorId: string, of = programme) => {
    return whyNot(matched(of).solution, { menteeId, mentorId })
  }

  it('names what stands in the way', () => {
    expect(ask('a', 'n')).toEqual({ kind: 'paired' })
    expect(ask('b', 'n')).toEqual({ kind: 'rule', rule: 'exclusion' })
    expect(ask('d', 'n')).toEqual({ kind: 'takes-no-part', personId: 'd', code: 'no-consent' })
    expect(ask('x', 'n')).toEqual({ kind: 'takes-no-part', personId: 'x', code: 'not-there' })
    const locked = after(programme, lock, { menteeId: 'b', mentorId: 'm' })
    const couples = [{ menteeId: 'b', mentorId: 'm' }]
    expect(ask('a', 'm', locked)).toEqual({ kind: 'locked', couples })
  })

  it('tells what forcing it costs the whole, and who moves', () => {
    const { solution, cohort } = matched(programme)
    const cost = whyNot(solution, { menteeId: 'a', mentorId: 'm' })
    const score = (i: number, j: number) => cohort.problem.scores[i]?.[j]
    expect(cost).toMatchObject({
      kind: 'cost',
      matched: 1,
      changes: [
        { menteeId: 'a', from: 'n', to: 'm', fromScore: score(0, 1), toScore: score(0, 0) },
        { menteeId: 'b', from: 'm', to: null, fromScore: score(1, 0), toScore: null },
      ],
    })
  })

  it('costs exactly what the best of all answers with the pair costs', () => {
    fc.assert(
      fc.property(problems({ mode: 'best', most: 5 }), (problem) => {
        const solution = solutionOf({ problem, mentees: [], mentors: [] } as unknown as Cohort)
        const total = (choice: (number | null)[]) =>
          choice.reduce<number>(
            (sum, j, i) => sum + (j === null ? 0 : Math.round((problem.scores[i]?.[j] ?? 0) * 1e6)),
            0,
          )
        const matches = (choice: (number | null)[]) => choice.filter((j) => j !== null).length
        const choices = allChoices(problem)
        const free = bestChoice(problem)
        problem.scores.forEach((row, i) => {
          row.forEach((_, j) => {
            if (problem.locked?.some(([mentee]) => mentee === i)) return
            const forced = choices.filter((choice) => choice[i] === j)
            if (forced.length === 0) return
            const most = Math.max(...forced.map(matches))
            const best = Math.max(...forced.filter((choice) => matches(choice) === most).map(total))
            const cost = costOfForcing(solution, [i, j])
            expect(cost.matched).toBe(matches(free) - most)
            expect(cost.total).toBe((total(free) - best) / 1e6)
          })
        })
      }),
      { numRuns: 120 },
    )
  })
})

describe('nobody', () => {
  it('is explained by the rules that took partners away, or by who is full', () => {
    const { cohort, answer } = matched(programme)
    expect(unmatchedReasons(cohort, answer)).toEqual([
      { menteeId: 'c', code: 'no-eligible-mentor', counts: { language: 2 } },
    ])
    const crowded = aProgramme(aMentee('a'), aMentee('b'), aMentor('m'))
    const full = matched(crowded)
    expect(unmatchedReasons(full.cohort, full.answer)).toEqual([
      { menteeId: 'b', code: 'no-places', mentorIds: ['m'] },
    ])
  })

  it('is explained for a mentor with a place left, too', () => {
    const { cohort, answer } = matched(programme)
    expect(freeReasons(cohort, answer)).toEqual([{ mentorId: 'n', free: 2, code: 'not-needed' }])
    const alone = matched(aProgramme(aMentee('a'), aMentor('m'), aMentor('n', { languages: ['en'] })))
    expect(freeReasons(alone.cohort, alone.answer)).toEqual([
      { mentorId: 'n', free: 1, code: 'no-eligible-mentee', counts: { language: 1 } },
    ])
  })
})

describe('what would help', () => {
  it('is one more place, at the mentor with whom the whole is best', () => {
    const crowded = aProgramme(
      aMentee('a', { topics: ['film'] }),
      aMentee('b', { topics: ['music'] }),
      aMentee('c', { topics: ['music'] }),
      aMentor('m', { topics: ['film'] }),
      aMentor('n', { topics: ['music'] }),
    )
    const { answer, cohort } = matched(crowded)
    expect(remedies(crowded, today, answer)).toEqual([{ kind: 'place', mentorId: 'n', gain: 1, match: null }])
    const score = cohort.problem.scores[2]?.[1]
    expect(remedies(crowded, today, answer, 'c')).toEqual([
      { kind: 'place', mentorId: 'n', gain: 1, match: { mentorId: 'n', score } },
    ])
  })

  it('is a rule switched off, and nothing when everybody is matched', () => {
    const { answer } = matched(programme)
    expect(remedies(programme, today, answer)).toEqual([
      { kind: 'rule', rule: 'language', gain: 1, match: null },
    ])
    const fine = aProgramme(aMentee('a'), aMentor('m'))
    expect(remedies(fine, today, matched(fine).answer)).toEqual([])
  })
})
