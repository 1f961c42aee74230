/** An import is all or nothing, and touches only what it was given. */
import { describe, expect, it } from 'vitest'
import { importPeople } from '#shared/intake/commands.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { aFile, anEmptyProgramme, imported, look, personNamed } from './tables.ts'

const given = { now: '2026-02-01T08:00:00.000Z', today: '2026-02-01', newId: () => 'x' }
const run = (programme: ReturnType<typeof anEmptyProgramme>, people: unknown) =>
  importPeople.run(programme, importPeople.input.parse({ people }), given)
const ana = { id: 'a', role: 'mentee', fields: { name: 'Ana Ilić' } }

describe('importing people', () => {
  it.each([
    ['nobody', [], 'nothing-to-import'],
    [
      'somebody without a name',
      [ana, { id: 'b', role: 'mentor', fields: { town: 'Niš' } }],
      'person-without-name',
    ],
    [
      'a wish for nobody',
      [ana, { id: 'b', role: 'mentee', fields: { name: 'B', rankedIds: ['z'] } }],
      'rank-of-nobody',
    ],
    [
      'a mentor as a mentee',
      [ana, { id: 'm', role: 'mentee', fields: { name: 'M' } }],
      'person-in-other-role',
    ],
  ])('%s is refused, and nothing changes', (_, people, code) => {
    const programme = anEmptyProgramme()
    run(programme, [{ id: 'm', role: 'mentor', fields: { name: 'M', places: 2 } }])
    const before = structuredClone(programme)
    let refusal: unknown
    try {
      run(programme, people)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ code })
    expect(programme).toEqual(before)
  })

  it('leaves every field alone that the table did not have', () => {
    const programme = anEmptyProgramme()
    run(programme, [
      {
        id: 'm',
        role: 'mentor',
        fields: { name: 'M', places: 2, topics: ['film'], consent: { state: 'given' } },
      },
    ])
    const before = structuredClone(programme.people['m'])
    run(programme, [{ id: 'm', role: 'mentor', fields: { town: 'Niš' } }])
    expect(programme.people['m']).toEqual({ ...before, town: 'Niš' })
  })

  it('never gives a mentee places', () => {
    const programme = anEmptyProgramme()
    run(programme, [{ ...ana, fields: { name: 'Ana Ilić', places: 3 } }])
    expect(programme.people['a']?.places).toBe(0)
  })

  it('brings in a person without consent, marked', () => {
    const preview = look([aFile('Name,E-mail,Consent\nAna Ilić,ana@example.org,Ne\n')])
    expect(personNamed('Ana Ilić', imported(preview)).consent).toEqual({ state: 'refused' })
  })
})
