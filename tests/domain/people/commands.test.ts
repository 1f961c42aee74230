/** People are added whole, changed field by field, and removed only where nobody needs them. */
import { describe, expect, it } from 'vitest'
import { addPerson, removePerson, updatePeople, updatePerson } from '#shared/people/commands.ts'
import { personChanges, personFields, type Person } from '#shared/model/person.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aPair, refusalOf, run, withPairs } from '../journey/pair.ts'

const none = withPairs()
const changed = (of: Programme, id: string, changes: object): Person | undefined =>
  run(of, updatePerson, { id, changes }).programme.people[id]
const having = (id: string, more: Partial<Person>): Programme => {
  const one = none.people[id]
  if (!one) throw new Error(`nobody is ${id}`)
  return { ...none, people: { ...none.people, [id]: { ...one, ...more } } }
}

describe('adding a person', () => {
  it('fills what was not said and answers the id', () => {
    const { programme, id } = run(none, addPerson, {
      role: 'mentor',
      fields: { name: '  Ana Ljubić ', places: 2 },
    })
    expect(id).toBe('new-1')
    expect(programme.people['new-1']).toEqual({
      ...personFields.parse({ name: 'Ana Ljubić', places: 2 }),
      id: 'new-1',
      role: 'mentor',
    })
    expect(programme.people['new-1']).toMatchObject({ consent: { state: 'unknown' }, standing: 'accepted' })
  })

  it('as a mentee gives no places, whatever was sent', () => {
    const { programme } = run(none, addPerson, { role: 'mentee', fields: { name: 'Mila', places: 3 } })
    expect(programme.people['new-1']?.places).toBe(0)
  })

  it.each([
    ['no name', { name: '  ' }],
    ['a part of a place', { name: 'Ana', places: 1.5 }],
    ['an id that every object answers to', { name: 'Ana', rankedIds: ['__proto__'] }],
    ['vetting until a day the calendar lacks', { name: 'Ana', vettedUntil: '2026-02-29' }],
  ])('with %s is not understood', (_, fields) => {
    expect(addPerson.input.safeParse({ role: 'mentor', fields }).success).toBe(false)
  })
})

describe('changing a person', () => {
  const town = having('vesna', { town: 'Niš', trainedOn: '2026-03-05', topics: ['Film'] })

  it('changes what was sent and fills in nothing else', () => {
    expect(personChanges.parse({ phone: '064' })).toEqual({ phone: '064' })
    expect(changed(town, 'vesna', { phone: '064', places: 3 })).toEqual({
      ...town.people['vesna'],
      phone: '064',
      places: 3,
    })
  })

  it('clears a field sent as null: an optional one is gone, a list is empty, consent is unknown', () => {
    const after = changed(town, 'vesna', { town: null, topics: null, consent: null })
    expect(after).not.toHaveProperty('town')
    expect(after).toMatchObject({ topics: [], consent: { state: 'unknown' }, trainedOn: '2026-03-05' })
  })

  it('leaves a field alone that was named without a value', () => {
    expect(changed(town, 'vesna', { town: undefined, name: undefined })).toEqual(town.people['vesna'])
  })

  it('keeps a name: it cannot be cleared', () => {
    expect(refusalOf(() => changed(none, 'vesna', { name: null }))).toMatchObject({
      kind: 'invalid',
      code: 'field-not-understood',
      field: 'name',
    })
  })

  it.each([{ id: 'other' }, { role: 'mentee' }, { nickname: 'V' }])('does not know %j', (changes) => {
    expect(updatePerson.input.safeParse({ id: 'vesna', changes }).success).toBe(false)
  })

  it('gives a mentee no places, and refuses one who is not there', () => {
    expect(refusalOf(() => changed(none, 'mila', { places: 1 }))).toMatchObject({
      kind: 'invalid',
      code: 'mentee-has-no-places',
      field: 'places',
    })
    expect(refusalOf(() => changed(none, 'nobody', {}))).toMatchObject({
      kind: 'not-found',
      code: 'no-such-person',
    })
  })

  it('of several changes each, or none where one cannot be', () => {
    const { people } = run(none, updatePeople, {
      ids: ['vesna', 'mila'],
      changes: { town: 'Niš' },
    }).programme
    expect(['vesna', 'zoran', 'mila'].map((id) => people[id]?.town)).toEqual(['Niš', undefined, 'Niš'])
    const before = structuredClone(none)
    expect(
      refusalOf(() => run(none, updatePeople, { ids: ['vesna', 'mila'], changes: { places: 2 } })).code,
    ).toBe('mentee-has-no-places')
    expect(none).toEqual(before)
  })
})

describe('removing a person', () => {
  it('takes every mention of them along, and nothing of the others', () => {
    const of: Programme = {
      ...having('vesna', {
        rankedIds: ['mila', 'nada'],
        excludedIds: ['mila'],
        lineManagerIds: ['nada', 'mila'],
      }),
      locks: [
        { menteeId: 'mila', mentorId: 'vesna' },
        { menteeId: 'nada', mentorId: 'zoran' },
      ],
      snoozes: [
        { personId: 'mila', rule: 'consent', until: '2026-07-01', reason: '' },
        { personId: 'nada', rule: 'consent', until: '2026-07-01', reason: '' },
      ],
      proposal: { mode: 'best', solvedOn: '2026-03-01', couples: [], unmatchedIds: ['mila'] },
    }
    const after = run(of, removePerson, { id: 'mila' }).programme
    expect(JSON.stringify(after)).not.toContain('mila')
    expect(after.people['vesna']).toMatchObject({
      rankedIds: ['nada'],
      excludedIds: [],
      lineManagerIds: ['nada'],
    })
    expect(after.locks).toEqual([of.locks[1]])
    expect(after.snoozes).toEqual([of.snoozes[1]])
    expect(after.proposal).toBeNull()
  })

  it('who is or was in a pair is refused, on either side', () => {
    const of = withPairs(aPair({ ending: { kind: 'planned', on: '2026-06-01' } }))
    for (const id of ['vesna', 'mila'])
      expect(refusalOf(() => run(of, removePerson, { id }))).toMatchObject({
        kind: 'conflict',
        code: 'person-in-a-pair',
        params: { code: '26-01' },
      })
    expect(refusalOf(() => run(of, removePerson, { id: 'nobody' })).code).toBe('no-such-person')
  })
})
