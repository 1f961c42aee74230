/** Kept matchings side by side, by figures that a plain count gives too, and the strip of their pairs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setHardRules, setMode, setWeights } from '#shared/matching/commands.ts'
import { keepScenario } from '#shared/matching/scenarios/commands.ts'
import { bestOf } from '#shared/matching/scenarios/marks.ts'
import { aloneInAll, gainOf, moversBetween } from '#shared/matching/scenarios/movers.ts'
import { axisOf, dotsOf } from '#shared/matching/scenarios/strip.ts'
import { explainScore } from '#shared/matching/score.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import { today } from '../people.ts'
import { after, cohorts, comparisonOf, proposed, small, tried, variations } from './kept.ts'

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
