/** Working on a kept matching: what comes back, what can no longer be, and what pairs hold. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordAnswer } from '#shared/journey/phases.ts'
import { lock, publish, setOwnCriteria, unlock } from '#shared/matching/commands.ts'
import { keepScenario, setAside, takeBack, workOnScenario } from '#shared/matching/scenarios/commands.ts'
import type { Comparison } from '#shared/matching/scenarios/comparison.ts'
import { breaches } from '#shared/model/invariants.ts'
import { updatePerson } from '#shared/people/commands.ts'
import { addField, removeField } from '#shared/people/fields.ts'
import { aMentee } from '../people.ts'
import { after, cohorts, comparisonOf, couplesOf, proposed, small, tried, variations } from './kept.ts'

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

  it('leaves a mentor the places that pairs hold, and says so before', () => {
    const kept = after(small, keepScenario, { name: 'As it was' })
    const of = tried(kept, { morePlaces: { m: 1 } })
    const [asItWas = '', more = ''] = of.scenarios.map(({ id }) => id)
    const published = after(after(of, workOnScenario, { id: more }), publish, {})
    expect(published.people['m']?.places).toBe(2)
    const column = ({ columns }: Comparison) => columns.find(({ scenarioId }) => scenarioId === asItWas)
    expect(column(comparisonOf(published))?.shift).toMatchObject({
      places: [],
      held: [{ mentorId: 'm', places: 2, wanted: 1 }],
    })
    const back = after(published, workOnScenario, { id: asItWas })
    expect(back.people['m']?.places).toBe(2)
    // With one of the pairs over, the place is to be had again.
    const [pair] = Object.values(back.pairs).filter(({ mentorId }) => mentorId === 'm')
    const over = after(back, recordAnswer, { pairId: pair?.id ?? '', side: 'mentee', answer: 'declined' })
    expect(after(over, workOnScenario, { id: asItWas }).people['m']?.places).toBe(1)
  })

  it('leaves out criteria of a field that is gone, and is the one that stands, once', () => {
    const fields = after(small, addField, { name: 'Hours', kind: 'number' })
    const own = { id: 'own', field: fields.fields[0]?.id ?? '', compare: 'same' as const, weight: 10 }
    const kept = after(proposed(after(fields, setOwnCriteria, { ownCriteria: [own] })), keepScenario, {
      name: 'With hours',
    })
    const id = kept.scenarios[0]?.id ?? ''
    const worked = after(after(kept, removeField, { id: own.field }), workOnScenario, { id })
    expect(worked.settings.ownCriteria).toEqual([])
    expect(comparisonOf(worked).columns).toMatchObject([{ scenarioId: id, isPresent: true }])
  })
})
