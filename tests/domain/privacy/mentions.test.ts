/** Where others' records still speak of somebody. */
import { describe, expect, it } from 'vitest'
import type { Person } from '#shared/model/person.ts'
import type { Programme } from '#shared/model/programme.ts'
import { mentions } from '#shared/privacy/mentions.ts'
import { speaksOf, tellsOf } from '#shared/privacy/traces.ts'
import { aCohort } from '#tests/support/cohort.ts'

const marko: Pick<Person, 'name' | 'email' | 'phone'> = {
  name: 'Marko Petrović',
  email: 'marko.p@example.org',
  phone: '+381 64 123 45 67',
}

function cohort(): Programme {
  const of = structuredClone(aCohort({ pairs: 4, state: 'under-way' }))
  Object.assign(of.people['mentor-1'] ?? {}, marko)
  return of
}
const person = (of: Programme): Person => {
  const one = of.people['mentor-1']
  if (!one) throw new Error('no mentor')
  return one
}

describe('a text that speaks of somebody', () => {
  const speaks = speaksOf(person(cohort()))
  it.each([
    'Ask Marko again',
    'posle razgovora sa Markom',
    'Петровићева радионица',
    'marko.p@example.org',
    'call 064/1234567',
    'MARKO',
  ])('is found by %s', (text) => expect(speaks(text)).toBe(true))
  it.each(['Supermarket', 'A marketing course', 'Markets and fairs', '12 March 2026', 'petroleum'])(
    'is not seen in %s',
    (text) => expect(speaks(text)).toBe(false),
  )
  it('counts a short name only together with the family name', () => {
    const ana = { ...person(cohort()), name: 'Ana Ito', familyName: undefined } as Person
    expect(speaksOf(ana)('Ana and others')).toBe(false)
    expect(speaksOf(ana)('With Ana Ito, at noon')).toBe(true)
  })
  it('is strict where something would be lost by a guess', () => {
    expect(tellsOf(person(cohort()))('Petrovićevo')).toBe(false)
    expect(tellsOf(person(cohort()))('kod Petrović')).toBe(true)
  })
})

describe('mentions', () => {
  it('name the record and the field, and leave out what erasing takes by itself', () => {
    const of = cohort()
    const own = Object.values(of.pairs).find(({ mentorId }) => mentorId === 'mentor-1')
    const other = Object.values(of.pairs).find(({ mentorId }) => mentorId !== 'mentor-1')
    if (!own || !other) throw new Error('no pairs')
    own.note = 'Marko is late'
    other.note = 'Marko knows them'
    const mentee = of.people[other.menteeId]
    if (mentee) Object.assign(mentee, { motivation: 'Marka sam upoznala', note: 'nothing' })
    person(of).note = 'Marko himself'
    of.settings.contact = 'marko.p@example.org'
    expect(mentions(of, [person(of)])).toEqual([
      { personId: 'mentor-1', kind: 'person', id: other.menteeId, field: 'motivation' },
      { personId: 'mentor-1', kind: 'pair', id: other.id, field: 'note' },
      { personId: 'mentor-1', kind: 'programme', id: of.id, field: 'details' },
    ])
  })
})
