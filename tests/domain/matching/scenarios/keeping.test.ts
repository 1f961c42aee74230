/** Matchings that are kept: their letters and names, who is in them, and who is set aside. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { translator } from '#shared/i18n/translate.ts'
import {
  keepScenario,
  keepTried,
  noteScenario,
  removeScenario,
  renameScenario,
  setAside,
  takeBack,
} from '#shared/matching/scenarios/commands.ts'
import { letterAt, numberOf } from '#shared/matching/scenarios/letters.ts'
import { variationName } from '#shared/matching/scenarios/name.ts'
import { tryOut } from '#shared/matching/scenarios/tried.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import { type Variation, variation as variationSchema } from '#shared/matching/study/variation.ts'
import { criteria, weights as weightsSchema } from '#shared/model/settings.ts'
import { removePerson, updatePerson } from '#shared/people/commands.ts'
import { erasedAll } from '#shared/privacy/erase.ts'
import { aMentee, aMentor, today } from '../people.ts'
import { after, couplesOf, refused, small, tried } from './kept.ts'

describe('the letters of scenarios', () => {
  it('go on after Z, and back', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
    fc.assert(fc.property(fc.nat(18_000), (number) => numberOf(letterAt(number)) === number))
  })

  it('are never given to another, whatever is removed in between', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(20)), { maxLength: 60 }), (acts) => {
        const given: string[] = []
        let of = small
        for (const act of acts)
          if (act === null) {
            if (of.scenarios.length === 40) continue
            of = after(of, keepScenario, { name: 'One' })
            given.push(of.scenarios.at(-1)?.letter ?? '')
          } else {
            const one = of.scenarios[act % Math.max(1, of.scenarios.length)]
            if (one) of = after(of, removeScenario, { id: one.id })
          }
        expect(new Set(given).size).toBe(given.length)
        expect(given).toEqual(given.map((_, at) => letterAt(at)))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a scenario', () => {
  it('keeps the proposal with its settings, and says that the proposal came to it', () => {
    const of = after(small, keepScenario, { name: ' Best ', note: 'First try' })
    const [kept] = of.scenarios
    expect(kept).toMatchObject({
      letter: 'A',
      name: 'Best',
      note: 'First try',
      couples: small.proposal?.couples,
    })
    expect(kept?.setup.mode).toBe('best')
    expect(of.proposal?.scenarioId).toBe(kept?.id)
    expect(() => after({ ...small, proposal: null }, keepScenario, { name: 'Best' })).toThrow(
      refused('no-proposal'),
    )
  })

  it('is not kept beyond forty', () => {
    let of = small
    for (let at = 0; at < 40; at += 1) of = after(of, keepScenario, { name: `One ${at}` })
    expect(() => after(of, keepScenario, { name: 'One too many' })).toThrow(refused('too-many-scenarios'))
  })

  it('is renamed, noted and removed, and nothing else', () => {
    const of = after(small, keepScenario, { name: 'Best' })
    const id = of.scenarios[0]?.id ?? ''
    const noted = after(after(of, renameScenario, { id, name: 'Ours' }), noteScenario, {
      id,
      note: 'Talk to m',
    })
    expect(noted.scenarios[0]).toMatchObject({ name: 'Ours', note: 'Talk to m' })
    expect(after(noted, noteScenario, { id, note: ' ' }).scenarios[0]).not.toHaveProperty('note')
    expect(after(noted, removeScenario, { id })).toMatchObject({
      scenarios: [],
      proposal: { couples: of.proposal?.couples },
    })
    expect(() => after(of, renameScenario, { id: 'nobody', name: 'X' })).toThrow(refused('no-such-scenario'))
  })

  it('points to nobody who left, and is not named after them', () => {
    const of = tried(tried(small, { withoutIds: ['n'] }, 'Without Name of n'), { morePlaces: { n: 1 } })
    const left = after(of, removePerson, { id: 'n' })
    expect(JSON.stringify(left.scenarios)).not.toContain('"n"')
    const people = { ...of.people, n: aMentor('n', { name: 'Kristina Hajdu', familyName: 'Hajdu' }) }
    const named = {
      ...of,
      people,
      scenarios: of.scenarios.map((one) => ({ ...one, name: 'Without Kristina Hajdu' })),
    }
    expect(after(named, removePerson, { id: 'n' }).scenarios.map(({ name }) => name)).toEqual(['A', 'B'])
    const erased = erasedAll(named, new Map([['n', 'shell']]), today)
    expect(JSON.stringify(erased)).not.toContain('Hajdu')
    expect(erased.scenarios.map(({ name }) => name)).toEqual(['A', 'B'])
  })
})

describe('a matching that was tried out', () => {
  it('is not kept once somebody in it is not there any more', () => {
    const out = tryOut(createStudy(small, today), { variation: { withoutIds: ['n'], morePlaces: { m: 1 } } })
    for (const id of ['a', 'm', 'n'])
      expect(() => after(after(small, removePerson, { id }), keepTried, { ...out, name: 'Late' })).toThrow(
        refused('proposal-out-of-date'),
      )
  })

  it('is refused with somebody who is not there, and with settings that no programme can have', () => {
    const tryIt = (variation: Variation) => () => tryOut(createStudy(small, today), { variation })
    expect(tryIt({ withoutIds: ['nobody'] })).toThrow(refused('no-such-person'))
    expect(tryIt({ morePlaces: { nobody: 1 } })).toThrow(refused('no-such-person'))
    const close = { id: 'own', field: 'experienceYears', compare: 'close' as const, weight: 10 }
    expect(tryIt({ ownCriteria: [close] })).toThrow(refused('needs-span'))
    expect(tryIt({ ownCriteria: [{ ...close, field: 'gone' }] })).toThrow(refused('no-such-criterion-field'))
    const weights = weightsSchema.parse(Object.fromEntries(criteria.map((name) => [name, 0])))
    expect(tryIt({ weights })).toThrow(refused('nothing-weighs'))
    for (const wrong of [
      { experienceGap: 500 },
      { experienceGap: 0 },
      { ownCriteria: Array(31).fill(close) },
    ])
      expect(variationSchema.safeParse(wrong).success).toBe(false)
  })
})

describe('setting somebody aside', () => {
  it('frees their couple, leaves the other without a partner, and is taken back', () => {
    const aside = after(small, setAside, { personId: 'm' })
    const freed = small.proposal?.couples.find(({ mentorId }) => mentorId === 'm')?.menteeId ?? ''
    expect(aside.proposal?.unmatchedIds).toContain(freed)
    expect(aside.asideIds).toEqual(['m'])
    expect(couplesOf(aside)?.some((one) => one.endsWith(' m'))).toBe(false)
    expect(after(aside, takeBack, { personId: 'm' }).asideIds).toEqual([])
    const mentee = after(small, setAside, { personId: freed })
    expect(mentee.proposal?.unmatchedIds).not.toContain(freed)
    expect(after(mentee, takeBack, { personId: freed }).proposal?.unmatchedIds).toContain(freed)
  })

  it('and taking them back lists nobody without a mentor who takes no part for another reason', () => {
    for (const changes of [{ standing: 'withdrawn' }, { consent: { state: 'refused' } }] as const) {
      const aside = after(small, setAside, { personId: 'a' })
      const back = after(after(aside, updatePerson, { id: 'a', changes }), takeBack, { personId: 'a' })
      expect(back.asideIds).toEqual([])
      expect(back.proposal?.unmatchedIds).not.toContain('a')
    }
  })
})

describe('the name of what was tried', () => {
  it('says in words what is other', () => {
    const people = { ...small.people, m: { ...aMentor('m'), name: 'Dušan Tešić' } }
    const of = { ...small, people }
    const named = (variation: Variation, language: 'en' | 'sr-Cyrl' = 'en') =>
      variationName({ t: translator(language), language, people }, of, variation)
    expect(named({ morePlaces: { m: 1 } })).toBe('One more place for Dušan Tešić')
    expect(named({ morePlaces: { m: 1 } }, 'sr-Cyrl')).toBe('Још 1 место – Душан Тешић')
    expect(named({ withoutIds: ['m'] })).toBe('Without Dušan Tešić')
    expect(named({ hardRules: { ...of.settings.hardRules, organisation: false } })).toBe(
      'Without the rule: different organisations',
    )
    expect(named({ mode: 'fairest' })).toBe('Fairest')
    expect(named({})).toBe('Best total')
    expect(named({ weights: { ...of.settings.weights, topics: 50 } })).toBe('Needs and expertise 50')
  })

  it('is cut between its parts, so that nobody’s name is in pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 5 }), (lengths) => {
        const people = Object.fromEntries(
          lengths.map((length, at) => [`e${at}`, aMentee(`e${at}`, { name: 'X'.repeat(length) })]),
        )
        const of = { ...small, people }
        const speaker = { t: translator('en'), language: 'en' as const, people }
        const name = variationName(speaker, of, { withoutIds: Object.keys(people) })
        expect(name.length).toBeLessThanOrEqual(100)
        const wholes = lengths.map((length) => `Without ${'X'.repeat(length)}`)
        for (const part of name.split(', ')) expect([...wholes, '…', 'Best total']).toContain(part)
        if (wholes.join(', ').length <= 100) expect(name).toBe(wholes.join(', '))
        else expect(name).toMatch(/, …$/)
      }),
    )
  })
})
