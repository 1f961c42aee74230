/** Every two people at once: the same values, scores and rules as one pair at a time, at the size of a large cohort too. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forbiddenBy, forbids, rulesOfPeople } from '#shared/matching/eligibility.ts'
import { bitOf, bitsOf, firstRule, ruleMasks } from '#shared/matching/masks.ts'
import { matricesOf, weighed, type Matrix } from '#shared/matching/measures.ts'
import { profileOf } from '#shared/matching/profile.ts'
import { measuresOf, scoreFrom, scoreOf, weightsOf, type Weighing } from '#shared/matching/score.ts'
import type { Person } from '#shared/model/person.ts'
import { criteria, hardRules, ownCriterion, weights } from '#shared/model/settings.ts'
import { aMentee, aMentor, today } from './people.ts'

const words = fc.subarray(['film', 'theatre', 'dizajn', 'музика', 'x', '!'])
const ids = fc.subarray(['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'nobody'])
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const someone = fc.record({
  topics: words,
  disciplines: words,
  languages: fc.subarray(['sr', 'SR', 'en', 'hu']),
  availability: fc.subarray(['saturday', 'sunday', 'weekday-evening', 'Tuesdays', 'tuesdays']),
  town: fc.constantFrom(undefined, 'Niš', 'Ниш', 'Užice'),
  organisation: fc.constantFrom(undefined, 'Dom', 'ДОМ', 'Muzej'),
  freelance: fc.boolean(),
  format: fc.constantFrom('online', 'in-person', 'both', undefined),
  experienceYears: maybe(fc.constantFrom(0, 1, 2.5, 7, 30)),
  mentoredBefore: maybe(fc.boolean()),
  rankedIds: ids,
  excludedIds: ids,
  formerPartnerIds: ids,
  lineManagerIds: ids,
  trainedOn: maybe(fc.constantFrom('2026-03-09', '2026-03-11')),
  vettedUntil: maybe(fc.constantFrom('2026-03-09', '2026-03-11')),
  consent: fc.record({ state: fc.constantFrom('given', 'given', 'unknown') }),
  standing: fc.constantFrom('accepted', 'accepted', 'withdrawn'),
  answers: fc.record(
    { hours: fc.constantFrom(1, 3, 8.5), stage: fc.constantFrom('early', 'Early', 'late') },
    { requiredKeys: [] },
  ),
}) as fc.Arbitrary<Partial<Person>>
const weight = fc.double({ min: 0, max: 100, noNaN: true })
const weighings: fc.Arbitrary<Weighing> = fc.record({
  weights: fc.record(Object.fromEntries(criteria.map((name) => [name, weight]))) as unknown as fc.Arbitrary<
    Weighing['weights']
  >,
  experienceGap: fc.constantFrom(1, 5, 7.5),
  ownCriteria: fc.array(
    fc
      .record({
        field: fc.constantFrom(
          'hours',
          'stage',
          'town',
          'topics',
          'format',
          'mentoredBefore',
          'experienceYears',
          'gone',
        ),
        compare: fc.constantFrom('same', 'different', 'close', 'mentor-more'),
        span: maybe(fc.constantFrom(1, 4)),
        weight,
      })
      .map((own) => ownCriterion.parse({ ...own, id: 'own' })),
    { maxLength: 4 },
  ),
})
const cohort = fc
  .tuple(fc.array(someone, { maxLength: 3 }), fc.array(someone, { maxLength: 3 }))
  .map(
    ([mentees, mentors]) =>
      [
        mentees.map((one, at) => profileOf(aMentee(`a${at}`, one))),
        mentors.map((one, at) => profileOf(aMentor(`b${at}`, { ...one, places: at }))),
      ] as const,
  )

describe('every two people at once', () => {
  it('have the values and the score of each pair, to the last bit', () => {
    fc.assert(
      fc.property(cohort, weighings, ([mentees, mentors], weighing) => {
        const matrices = matricesOf(mentees, mentors, weighing)
        const scores = weighed(matrices, weightsOf(weighing), mentees.length * mentors.length)
        for (const [i, mentee] of mentees.entries())
          for (const [j, mentor] of mentors.entries()) {
            const at = i * mentors.length + j
            const values = matrices.map((matrix) => matrix[at])
            expect(values).toEqual(measuresOf(mentee, mentor, weighing))
            expect(scores[at]).toBe(scoreOf(mentee, mentor, weighing))
            expect(scores[at]).toBe(scoreFrom(measuresOf(mentee, mentor, weighing), weightsOf(weighing)))
          }
      }),
      { numRuns: 500 },
    )
  })

  it('keep the values that a changed setting leaves as they were', () => {
    const known = new Map<string, Matrix>()
    const [mentees, mentors] = [
      [profileOf(aMentee('a', { experienceYears: 1 }))],
      [profileOf(aMentor('b', { experienceYears: 3 }))],
    ]
    const weighing = { weights: weights.parse({}), experienceGap: 5, ownCriteria: [] }
    const before = matricesOf(mentees, mentors, weighing, known)
    const after = matricesOf(mentees, mentors, { ...weighing, experienceGap: 2 }, known)
    const changed = criteria.filter((_, at) => before[at] !== after[at])
    expect(changed).toEqual(['experience'])
    expect(after[criteria.indexOf('experience')]?.[0]).toBe(1e6)
  })

  it('have a bit for every rule that forbids them, and the first of those that hold is the one named', () => {
    const rules = fc.record(
      Object.fromEntries(Object.keys(hardRules.shape).map((name) => [name, fc.boolean()])),
    ) as unknown as fc.Arbitrary<ReturnType<typeof hardRules.parse>>
    fc.assert(
      fc.property(cohort, rules, ([mentees, mentors], switched) => {
        const masks = ruleMasks(mentees, mentors, today)
        for (const [i, mentee] of mentees.entries())
          for (const [j, mentor] of mentors.entries()) {
            const mask = masks[i * mentors.length + j] ?? 0
            const named = rulesOfPeople.filter((rule) => (mask & bitOf(rule)) !== 0)
            expect(named).toEqual(rulesOfPeople.filter((rule) => forbids(rule, mentee, mentor, today)))
            expect(firstRule(mask & bitsOf(switched))).toBe(forbiddenBy(mentee, mentor, switched, today))
          }
      }),
      { numRuns: 500 },
    )
  })
})
