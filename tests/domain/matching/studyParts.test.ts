/** What crosses to the solver's thread is what changed, and it makes the same programme there. */
import { describe, expect, it } from 'vitest'
import { look } from '#shared/matching/study/look.ts'
import { partsBetween, withParts } from '#shared/matching/study/parts.ts'
import { propose } from '#shared/matching/study/propose.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday.matched
const cohort = (): Programme => ({ ...aCohort({ pairs: 12, state: 'matched' }), pairs: {} })

/** As the other side has it: nothing is the same object any more. */
const there = <Value>(value: Value): Value => structuredClone(value)

function crossed(before: Programme, after: Programme): { there: Programme; was: Programme; size: number } {
  const was = there(before)
  const parts = partsBetween(before, after)
  return { there: withParts(was, there(parts)), was, size: JSON.stringify(parts).length }
}

describe('the parts of a programme that changed', () => {
  it('make the same programme, whatever changed', () => {
    const one = cohort()
    const [first = '', second = '', ...rest] = Object.keys(one.people)
    const person = one.people[first]
    if (!person) throw new Error('the cohort has people')
    const without = Object.fromEntries(Object.entries(one.people).filter(([id]) => id !== second))
    const changes: Programme[] = [
      one,
      { ...one, name: 'Another name' },
      { ...one, people: { ...one.people, [first]: { ...person, town: 'Niš' } } },
      { ...one, people: { ...one.people, new: { ...person, id: 'new' } } },
      { ...one, people: without },
      {
        ...one,
        people: Object.fromEntries([...rest, first, second].map((id) => [id, one.people[id] ?? person])),
      },
      { ...one, people: {} },
    ]
    for (const after of changes) {
      const made = crossed(one, after).there
      expect(made).toEqual(after)
      expect(Object.keys(made.people)).toEqual(Object.keys(after.people))
    }
  })

  it('are little where little changed, and leave everybody else the same object', () => {
    const one = cohort()
    const [first = ''] = Object.keys(one.people)
    const person = one.people[first]
    if (!person) throw new Error('the cohort has people')
    const made = crossed(one, { ...one, people: { ...one.people, [first]: { ...person, town: 'Niš' } } })
    expect(made.size).toBeLessThan(JSON.stringify(person).length + 200)
    for (const id of Object.keys(one.people).filter((other) => other !== first))
      expect(made.there.people[id]).toBe(made.was.people[id])
    expect(made.there.settings).toBe(made.was.settings)
  })

  it('let a study go on from the one before and answer as a new one would', () => {
    const one = cohort()
    const study = createStudy(one, today)
    const proposal = propose(study, {})
    const weights = { ...one.settings.weights, disciplines: 3, experience: 40 }
    const variation = { weights }
    const seen = look(study, { variation })
    const changed: Programme = { ...one, settings: { ...one.settings, weights }, proposal }
    const next = createStudy(withParts(one, partsBetween(one, changed)), today, study)
    const fresh = createStudy(there(changed), today)
    expect(propose(next, {})).toEqual(propose(fresh, {}))
    expect(look(next, {})).toEqual(look(fresh, {}))
    expect(look(next, { variation: {} }).proposal).toEqual(seen.proposal)
  })
})
