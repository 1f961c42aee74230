/** Each criterion on two people, and how the weights make a score of them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainScore, scoreOf } from '#shared/matching/score.ts'
import { profileOf } from '#shared/matching/profile.ts'
import type { Person } from '#shared/model/person.ts'
import { criteria, settings, weights, type Criterion } from '#shared/model/settings.ts'
import { aMentee, aMentor } from './people.ts'

const usual = weights.parse({})
const set = settings.parse({})
const explained = (mentee: Partial<Person>, mentor: Partial<Person>, weighed = usual) =>
  explainScore(aMentee('a', mentee), aMentor('b', mentor), { ...set, weights: weighed })

/** Value, code and figures of one criterion. */
function part(name: Criterion, mentee: Partial<Person>, mentor: Partial<Person>) {
  const found = explained(mentee, mentor).parts.find((one) => one.criterion === name)
  if (!found) throw new Error(`no part ${name}`)
  return { value: found.value, code: found.because.code, ...found.because.params, words: found.because.words }
}

describe('the criteria', () => {
  it('count the mentee’s fields and needs that the mentor shares, synonyms and scripts included', () => {
    const topics = ['Fundraising', 'portfolio', 'javni nastup']
    expect(part('topics', { topics }, { topics: ['prikupljanje sredstava', 'јавни наступ'] })).toEqual({
      value: 2 / 3,
      code: 'common',
      common: 2,
      of: 3,
      words: ['Fundraising', 'javni nastup'],
    })
    expect(
      part('disciplines', { disciplines: ['Theatre'] }, { disciplines: ['позориште', 'film'] }).value,
    ).toBe(1)
    expect(
      part('disciplines', { disciplines: ['Theatre'] }, { disciplines: ['dance theatre'] }),
    ).toMatchObject({
      value: 0,
      code: 'none',
    })
  })

  it('count common hours against the one who has fewer', () => {
    const mentee = { availability: ['weekday-evening', 'saturday'] }
    expect(
      part('availability', mentee, { availability: ['weekday-evening', 'weekday-morning'] }),
    ).toMatchObject({
      value: 15 / 23,
      hours: 15,
      words: ['weekday-evening'],
    })
    expect(part('availability', mentee, { availability: ['sunday'] })).toMatchObject({
      value: 0,
      code: 'none',
    })
  })

  it('see whether two people can meet as both wish', () => {
    const meet = (a: Partial<Person>, b: Partial<Person>) => {
      const { value, code } = part('town-and-format', a, b)
      return [value, code]
    }
    const [nis, uzice] = [{ town: 'Niš' }, { town: 'Užice' }]
    expect(meet({ ...nis, format: 'in-person' }, { ...nis, format: 'both' })).toEqual([1, 'same-town'])
    expect(meet({ ...nis, format: 'online' }, { ...uzice, format: 'both' })).toEqual([1, 'online'])
    expect(meet({ ...nis, format: 'both' }, { ...uzice, format: 'both' })).toEqual([0.5, 'only-online'])
    expect(meet({ ...nis, format: 'in-person' }, { ...uzice, format: 'both' })).toEqual([
      0,
      'in-person-apart',
    ])
    expect(meet({ ...nis, format: 'online' }, { ...nis, format: 'in-person' })).toEqual([
      0,
      'no-common-format',
    ])
    expect(meet(nis, uzice)).toEqual([0, 'other-town'])
    expect(meet({ format: 'both' }, { format: 'both' })).toEqual([null, 'missing'])
  })

  it('want the mentor some years ahead', () => {
    const gap = (mentee: number, mentor: number) =>
      part('experience', { experienceYears: mentee }, { experienceYears: mentor })
    expect(gap(3, 3)).toMatchObject({ value: 0, code: 'not-ahead', years: 0 })
    expect(gap(3, 5)).toMatchObject({ value: 0.4, code: 'little-ahead', years: 2 })
    expect(gap(3, 20)).toMatchObject({ value: 1, code: 'ahead', years: 17 })
  })

  it('read both lists from their top', () => {
    expect(part('mentee-rank', { rankedIds: ['x', 'b', 'y'] }, {})).toMatchObject({
      value: 2 / 3,
      place: 2,
      of: 3,
    })
    expect(part('mentor-rank', {}, { rankedIds: ['a'] })).toMatchObject({ value: 1, place: 1, of: 1 })
    expect(part('mentor-rank', {}, { rankedIds: ['z'] })).toMatchObject({
      value: 0,
      code: 'not-ranked',
      of: 1,
    })
  })

  it('say who did not answer', () => {
    expect(part('topics', {}, { topics: ['film'] })).toMatchObject({
      value: null,
      code: 'missing',
      who: 'mentee',
    })
    expect(part('topics', { topics: ['film'] }, {})).toMatchObject({ value: null, who: 'mentor' })
    expect(part('experience', {}, {})).toMatchObject({ value: null, who: 'both' })
    expect(part('mentee-rank', {}, {})).toMatchObject({ value: null, who: 'mentee' })
  })
})

describe('the score', () => {
  it('shares the weight of a missing answer among the others', () => {
    const { score, parts } = explained(
      { topics: ['film'], disciplines: ['film'] },
      { topics: ['film'], disciplines: ['x'] },
    )
    expect(score).toBe(Math.round((30 / 58) * 1e8) / 1e6)
    expect(parts.filter((one) => one.most > 0).map((one) => one.criterion)).toEqual(['disciplines', 'topics'])
  })

  it('is 0 when nothing can be compared or nothing weighs', () => {
    expect(explained({}, {}).score).toBe(0)
    const nothing = weights.parse(Object.fromEntries(criteria.map((name) => [name, 0])))
    expect(explained({ topics: ['film'] }, { topics: ['film'] }, nothing).score).toBe(0)
  })

  const words = fc.subarray(['film', 'theatre', 'dizajn', 'музика', 'x'])
  const people = fc.record({
    topics: words,
    disciplines: words,
    availability: fc.subarray(['saturday', 'sunday', 'weekday-evening', 'Tuesdays']),
    town: fc.constantFrom('', 'Niš', 'Užice'),
    format: fc.constantFrom('online', 'in-person', 'both', undefined),
    experienceYears: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    rankedIds: fc.subarray(['a', 'b', 'c']),
  }) as fc.Arbitrary<Partial<Person>>
  const weighed = fc.record(
    Object.fromEntries(criteria.map((name) => [name, fc.double({ min: 0, max: 100, noNaN: true })])),
  ) as unknown as fc.Arbitrary<typeof usual>

  it('lies between 0 and 100, has six decimals at most, and is the sum of its parts', () => {
    fc.assert(
      fc.property(people, people, weighed, (mentee, mentor, weights) => {
        const { score, parts } = explained(mentee, mentor, weights)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(Math.round(score * 1e6) / 1e6).toBe(score)
        expect(parts.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(score, 4)
        expect(
          scoreOf(profileOf(aMentee('a', mentee)), profileOf(aMentor('b', mentor)), { ...set, weights }),
        ).toBe(score)
      }),
      { numRuns: 300 },
    )
  })

  it('depends on the proportion of the weights alone', () => {
    fc.assert(
      fc.property(people, people, (mentee, mentor) => {
        const halved = weights.parse(Object.fromEntries(criteria.map((name) => [name, usual[name] / 2])))
        expect(explained(mentee, mentor, halved).score).toBe(explained(mentee, mentor).score)
      }),
    )
  })
})
