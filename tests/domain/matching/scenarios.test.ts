/** Kept matchings: kept, named, worked on, and compared by figures that a plain count gives too. */
import fc from 'fast-check'
import { produce } from 'immer'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { translator } from '#shared/i18n/translate.ts'
import { keepProposal, lock, unlock, setHardRules, setMode, setWeights } from '#shared/matching/commands.ts'
import {
  keepScenario,
  keepTried,
  noteScenario,
  removeScenario,
  renameScenario,
  setAside,
  takeBack,
  workOnScenario,
} from '#shared/matching/scenarios/commands.ts'
import { compare } from '#shared/matching/scenarios/comparison.ts'
import { letterAt, numberOf } from '#shared/matching/scenarios/letters.ts'
import { bestOf } from '#shared/matching/scenarios/marks.ts'
import { aloneInAll, gainOf, moversBetween } from '#shared/matching/scenarios/movers.ts'
import { variationName } from '#shared/matching/scenarios/name.ts'
import { axisOf, dotsOf } from '#shared/matching/scenarios/strip.ts'
import { tryOut } from '#shared/matching/scenarios/tried.ts'
import { explainScore } from '#shared/matching/score.ts'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import type { Variation } from '#shared/matching/study/variation.ts'
import type { Command } from '#shared/model/command.ts'
import { breaches } from '#shared/model/invariants.ts'
import type { Programme } from '#shared/model/programme.ts'
import { erasedAll } from '#shared/privacy/erase.ts'
import { removePerson, updatePerson } from '#shared/people/commands.ts'
import { seeded } from '#tests/support/cohort.ts'
import { aMentee, aMentor, aProgramme, today } from './people.ts'

let made = 0
/** The programme after a command; every id that it asks for is a new one. */
const after = <Input extends z.ZodType>(
  of: Programme,
  command: Command<Input>,
  input: z.input<Input>,
): Programme =>
  produce(of, (draft) => {
    command.run(draft, command.input.parse(input), {
      now: `${today}T09:00:00.000Z`,
      today,
      newId: () => `made-${(made += 1)}`,
    })
  })

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code })

/** Solved under its own settings, as the services do it. */
function proposed(of: Programme): Programme {
  const cohort = cohortOf(of, today)
  return after(of, keepProposal, { proposal: proposalOf(cohort, solve(cohort.problem), today) })
}

/** A variation solved and kept. */
function tried(of: Programme, variation: Variation, name = 'Tried'): Programme {
  return after(of, keepTried, { ...tryOut(createStudy(of, today), { variation }), name })
}

const comparisonOf = (of: Programme, ids?: string[]) => compare(createStudy(of, today), { ids })
const couplesOf = (of: Programme) =>
  of.proposal?.couples.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`).sort()

const small = proposed(
  aProgramme(
    aMentee('a', { topics: ['film'], rankedIds: ['m'] }),
    aMentee('b', { topics: ['music'], rankedIds: ['m', 'n'] }),
    aMentee('c', { topics: ['film', 'music'] }),
    aMentor('m', { topics: ['film'], rankedIds: ['b'] }),
    aMentor('n', { topics: ['music'], organisation: 'X' }),
  ),
)

/** A programme of any size and wishes, with a proposal and something locked by hand. */
const cohorts = fc
  .record({
    seed: fc.nat(1e6),
    mentees: fc.integer({ min: 1, max: 8 }),
    mentors: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ seed, mentees, mentors }) => {
    const random = seeded(seed)
    const some = (list: readonly string[], share: number) => list.filter(() => random() < share)
    const shuffled = (list: readonly string[]) =>
      list
        .map((one) => [random(), one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one)
    const menteeIds = Array.from({ length: mentees }, (_, at) => `e${at}`)
    const mentorIds = Array.from({ length: mentors }, (_, at) => `o${at}`)
    const topics = ['film', 'music', 'dance', 'text']
    const programme = aProgramme(
      ...menteeIds.map((id) =>
        aMentee(id, {
          topics: some(topics, 0.5),
          rankedIds: shuffled(some(mentorIds, 0.4)),
          town: some(['Niš'], 0.5)[0] ?? 'Bor',
        }),
      ),
      ...mentorIds.map((id) =>
        aMentor(id, {
          topics: some(topics, 0.5),
          rankedIds: shuffled(some(menteeIds, 0.4)),
          excludedIds: some(menteeIds, 0.2),
          places: Math.floor(random() * 3),
          ...(random() < 0.7 ? { trainedOn: '2026-01-01' } : {}),
        }),
      ),
    )
    return proposed(programme)
  })

const variations: fc.Arbitrary<(of: Programme) => Variation> = fc.oneof(
  fc.constantFrom('best' as const, 'fairest' as const, 'stable' as const).map((mode) => () => ({ mode })),
  fc.constant((of: Programme) => ({ hardRules: { ...of.settings.hardRules, training: true } })),
  fc.constant((of: Programme) => ({ hardRules: { ...of.settings.hardRules, exclusion: false } })),
  fc.constant(() => ({ morePlaces: { o0: 1 } })),
  fc.constant(() => ({ withoutIds: ['o0'] })),
  fc.constant(() => ({ withoutIds: ['e0'] })),
  fc.constant((of: Programme) => ({ weights: { ...of.settings.weights, topics: 5, disciplines: 90 } })),
)

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

  it('points to nobody who left, and is not named after somebody erased', () => {
    const of = tried(tried(small, { withoutIds: ['n'] }, 'Without Name of n'), { morePlaces: { n: 1 } })
    const left = after(of, removePerson, { id: 'n' })
    expect(JSON.stringify(left.scenarios)).not.toContain('"n"')
    const people = { ...of.people, n: aMentor('n', { name: 'Kristina Hajdu', familyName: 'Hajdu' }) }
    const named = {
      ...of,
      people,
      scenarios: of.scenarios.map((one) => ({ ...one, name: 'Without Kristina Hajdu' })),
    }
    const erased = erasedAll(named, new Map([['n', 'shell']]), today)
    expect(JSON.stringify(erased)).not.toContain('Hajdu')
    expect(erased.scenarios.map(({ name }) => name)).toEqual(['A', 'B'])
  })
})

describe('working on a scenario', () => {
  it('gives back exactly what was kept, from wherever one went', () => {
    fc.assert(
      fc.property(
        cohorts,
        fc.array(variations, { minLength: 1, maxLength: 5 }),
        fc.nat(10),
        (start, ways, pick) => {
          const kept = ways.reduce(
            (of, way) => tried(of, way(of)),
            after(start, keepScenario, { name: 'Start' }),
          )
          const couples = new Map(
            kept.scenarios.map((one) => [
              one.id,
              one.couples.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`).sort(),
            ]),
          )
          let of = kept
          const order = [...kept.scenarios, ...kept.scenarios.toReversed()]
          for (const { id } of [...order.slice(pick % order.length), ...order]) {
            of = after(of, workOnScenario, { id })
            expect(couplesOf(of)).toEqual(couples.get(id))
            expect(breaches(of)).toEqual([])
            expect(comparisonOf(of).columns.find(({ isPresent }) => isPresent)?.couples.length).toBe(
              couples.get(id)?.length,
            )
          }
          of = after(of, workOnScenario, { id: kept.scenarios[0]?.id ?? '' })
          expect(of.settings).toEqual(start.settings)
          expect(of.people).toEqual(start.people)
          expect(of.asideIds).toEqual(start.asideIds)
          expect(of.locks).toEqual(start.locks)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps the proposal that stood before, where it is asked to', () => {
    const of = tried(small, { mode: 'stable' })
    const worked = after(of, workOnScenario, { id: of.scenarios[0]?.id ?? '', keepFirst: { name: 'Before' } })
    expect(worked.scenarios.map(({ letter, name }) => letter + name)).toEqual(['ATried', 'BBefore'])
    expect(worked.scenarios[1]?.couples).toEqual(small.proposal?.couples)
    expect([worked.settings.matchMode, worked.proposal?.scenarioId]).toEqual(['stable', of.scenarios[0]?.id])
  })

  it('gives a mentor the places it was tried with, and takes them back with another scenario', () => {
    const of = tried(after(small, keepScenario, { name: 'As it is' }), { morePlaces: { m: 1 } })
    const [asItIs, more] = of.scenarios.map(({ id }) => id)
    const twice = after(after(of, workOnScenario, { id: more ?? '' }), workOnScenario, { id: more ?? '' })
    expect([twice.people['m']?.places, twice.proposal?.couples.length]).toEqual([2, 3])
    expect(after(twice, workOnScenario, { id: asItIs ?? '' }).people['m']?.places).toBe(1)
  })

  it('leaves out by name what can no longer be, and whoever came since is without a mentor', () => {
    const of = after(after(small, lock, { menteeId: 'a', mentorId: 'm' }), keepScenario, { name: 'Best' })
    const gone = after(of, updatePerson, { id: 'a', changes: { standing: 'withdrawn' } })
    const people = { ...gone.people, z: aMentee('z') }
    const changed = { ...gone, people }
    const id = of.scenarios[0]?.id ?? ''
    const [column] = comparisonOf(changed, [id]).columns.filter(({ scenarioId }) => scenarioId === id)
    expect(column?.lost).toEqual([
      { menteeId: 'a', mentorId: 'm', code: 'takes-no-part', personId: 'a', because: 'withdrawn' },
    ])
    const worked = after(changed, workOnScenario, { id })
    expect(worked.locks).toEqual([])
    expect(worked.proposal?.couples.some(({ menteeId }) => menteeId === 'a')).toBe(false)
    expect(worked.proposal?.unmatchedIds).toContain('z')
  })

  it('lets a lock wait on for somebody who is set aside in the scenario too', () => {
    const locked = after(small, lock, { menteeId: 'a', mentorId: 'm' })
    const of = after(after(locked, setAside, { personId: 'a' }), keepScenario, { name: 'Without a' })
    const elsewhere = after(after(of, takeBack, { personId: 'a' }), unlock, { menteeId: 'a', mentorId: 'm' })
    const worked = after(elsewhere, workOnScenario, { id: of.scenarios[0]?.id ?? '' })
    expect([worked.locks, worked.asideIds]).toEqual([[{ menteeId: 'a', mentorId: 'm' }], ['a']])
    expect(comparisonOf(worked).columns.map(({ isPresent }) => isPresent)).toEqual([true])
  })

  it('says which rule forbids a couple by the rules of the scenario itself', () => {
    const of = after(small, keepScenario, { name: 'Best' })
    const excluded = after(of, updatePerson, { id: 'b', changes: { excludedIds: ['n', 'm'] } })
    const lost = comparisonOf(excluded).columns.at(-1)?.lost
    expect(lost?.every(({ menteeId, code }) => menteeId === 'b' && code === 'rule')).toBe(true)
    expect(lost).toHaveLength(1)
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
})

describe('a comparison', () => {
  it('has figures that a plain count gives too, whatever was tried', () => {
    fc.assert(
      fc.property(cohorts, fc.array(variations, { minLength: 1, maxLength: 4 }), (start, ways) => {
        const of = ways.reduce((so, way) => tried(so, way(so)), start)
        const { columns } = comparisonOf(of)
        for (const { scenarioId, figures } of columns) {
          const scenario = of.scenarios.find(({ id }) => id === scenarioId)
          const couples = scenario?.couples ?? of.proposal?.couples ?? []
          const out = new Set(scenario?.setup.withoutIds)
          const points = couples.map(({ menteeId, mentorId }) => {
            const [mentee, mentor] = [of.people[menteeId], of.people[mentorId]]
            return mentee && mentor ? explainScore(mentee, mentor, of.settings).score : NaN
          })
          const total = points.reduce((sum, one) => sum + one, 0)
          expect(figures.matched).toBe(couples.length)
          expect(figures.total).toBeCloseTo(total, 5)
          expect(figures.lowest).toBe(points.length > 0 ? Math.min(...points) : null)
          expect(figures.mean ?? 0).toBeCloseTo(points.length > 0 ? total / points.length : 0, 5)
          expect(figures.below).toBe(points.filter((one) => one < 60).length)
          const wishing = Object.values(of.people).filter(
            (one) => one.role === 'mentee' && one.rankedIds.length > 0 && !out.has(one.id),
          )
          expect(figures.firstChoice).toEqual({
            of: wishing.length,
            got: wishing.filter((one) =>
              couples.some(({ menteeId, mentorId }) => menteeId === one.id && mentorId === one.rankedIds[0]),
            ).length,
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('counts as many who would rather swap as the solver finds for the same matching', () => {
    fc.assert(
      fc.property(cohorts, variations, (start, way) => {
        const variation = way(start)
        // Other weights are another measure.
        if (variation.weights) return
        const of = tried({ ...start, proposal: null }, variation)
        const { answer } = createStudy(start, today).tried(variation)
        expect(comparisonOf(of).columns[0]?.figures.blocking).toBe(answer().blocking.length)
        if (variation.mode === 'stable') expect(answer().blocking).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('measures by the weights of today, and says that a scenario was made with others', () => {
    const kept = after(small, keepScenario, { name: 'Topics' })
    const other = proposed(
      after(kept, setWeights, { weights: { ...kept.settings.weights, topics: 0, disciplines: 50 } }),
    )
    const column = comparisonOf(other).columns.find(({ scenarioId }) => scenarioId !== null)
    expect(column?.difference.weights).toEqual([
      { criterion: 'disciplines', weight: 28 },
      { criterion: 'topics', weight: 30 },
    ])
    expect(column?.figures.total).not.toBe(
      kept.scenarios[0]?.couples.reduce((sum, { score }) => sum + score, 0),
    )
  })

  it('has the present proposal by itself only while no scenario is the same', () => {
    const kept = after(small, keepScenario, { name: 'Best' })
    expect(comparisonOf(small).columns.map(({ scenarioId }) => scenarioId)).toEqual([null])
    expect(comparisonOf(kept).columns.map(({ isPresent }) => isPresent)).toEqual([true])
    const stable = proposed(after(kept, setMode, { mode: 'stable' }))
    expect(
      comparisonOf(stable).columns.map(({ scenarioId, isPresent }) => [scenarioId === null, isPresent]),
    ).toEqual([
      [true, true],
      [false, false],
    ])
    const stricter = after(kept, setHardRules, {
      hardRules: { ...kept.settings.hardRules, vetting: true },
    })
    expect(comparisonOf(stricter).columns.map(({ isPresent }) => isPresent)).toEqual([false])
  })

  it('tells who moves, what each gains, and who has nobody anywhere', () => {
    fc.assert(
      fc.property(cohorts, variations, (start, way) => {
        const of = tried(after(start, keepScenario, { name: 'Start' }), way(start))
        const { columns } = comparisonOf(of)
        const [first, second] = columns
        if (!first || !second) return
        const movers = moversBetween(columns)
        const mentors = (column: typeof first) =>
          new Map(column.couples.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
        const [a, b] = [mentors(first), mentors(second)]
        for (const id of new Set([...a.keys(), ...b.keys()]))
          expect(movers.some(({ menteeId }) => menteeId === id)).toBe(a.get(id) !== b.get(id))
        const gains = movers.reduce((sum, mover) => sum + gainOf(mover), 0)
        expect(gains).toBeCloseTo(second.figures.total - first.figures.total, 4)
        for (const id of aloneInAll(columns)) expect(a.has(id) || b.has(id)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('marks the best of a row, all of them where several are, and none where all are alike', () => {
    const [figures] = comparisonOf(small).columns.map((column) => column.figures)
    if (!figures) throw new Error('there is a proposal')
    const rows = [figures, { ...figures, matched: 9, below: 3 }, { ...figures, matched: 9, mean: null }]
    expect(bestOf(rows, 'matched')).toEqual([false, true, true])
    expect(bestOf(rows, 'below')).toEqual([true, false, true])
    expect(bestOf(rows, 'byHand')).toEqual([false, false, false])
    expect(bestOf([figures, { ...figures, lowest: (figures.lowest ?? 0) + 0.01 }], 'lowest')).toEqual([
      false,
      false,
    ])
  })
})

describe('the strip', () => {
  it('has a dot for every pair, rings below sixty only, and none beyond the axis', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true })),
        fc.boolean(),
        (points, isCoarse) => {
          const { from, to, tallest, span } = axisOf([points], isCoarse)
          const dots = dotsOf(points, span)
          expect(dots).toHaveLength(points.length)
          expect(new Set(dots.map(({ at, level }) => `${at} ${level}`)).size).toBe(dots.length)
          for (const { at, level, isLow } of dots) {
            expect(isLow).toBe(at < 60)
            expect(at > from && at < to && level < tallest).toBe(true)
          }
          expect(dots.filter(({ isLow }) => isLow)).toHaveLength(points.filter((one) => one < 60).length)
        },
      ),
    )
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
})
