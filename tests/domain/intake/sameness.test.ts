/** One person counts once, a stranger is never taken for somebody known, and what nobody can tell waits for an answer. */
import { describe, expect, it } from 'vitest'
import { aFile, imported, look, personNamed, said } from './tables.ts'

const heading = 'Name,E-mail,Phone,Town,Topics,Timestamp\n'
const mentees = (...rows: string[]) => aFile(heading + rows.join('\n') + '\n')
const names = (preview: ReturnType<typeof look>) => preview.people.map((one) => one.name)

describe('within an import', () => {
  it('the same e-mail is one person, and the later application wins field by field', () => {
    const preview = look([
      mentees(
        'Ana Ilić,ana@example.org,060 111,Niš,film,2026-09-20',
        'Ana Ilic,ANA@example.org,,Beograd,,2026-09-01',
        'Iva Lukić,iva@example.org,,Niš,ples,2026-09-02',
      ),
    ])
    expect(said(preview)).toEqual(['applied-twice@3'])
    expect(preview.files[0]?.rows.map((row) => row.fate)).toEqual(['added', 'repeat', 'added'])
    expect(personNamed('Ana Ilić', imported(preview))).toMatchObject({
      town: 'Niš',
      phone: '060 111',
      topics: ['film'],
      appliedOn: '2026-09-20',
    })
  })

  it('a later refusal of consent holds over an earlier yes', () => {
    const preview = look([
      aFile('Name,E-mail,Consent\nAna Ilić,ana@example.org,yes\nAna Ilić,ana@example.org,no\n'),
    ])
    expect(personNamed('Ana Ilić', imported(preview)).consent.state).toBe('refused')
  })

  it('the same name without contradiction is one person, in any script or order', () => {
    expect(
      names(look([mentees('Željka Đurić,,,Niš,,', 'Ђурић Жељка,,,Niš,,', 'ŽELJKA ĐURIĆ,z@example.org,,,,')])),
    ).toHaveLength(1)
  })

  it('two people of one name stay two when everything else differs', () => {
    const preview = look([
      mentees('Ana Ilić,ana@example.org,060 111,Niš,,', 'Ana Ilić,other@example.org,060 222,Bor,,'),
    ])
    expect(preview.people).toHaveLength(2)
    expect(said(preview)).toEqual(['same-name@3'])
    expect(new Set(preview.people.map((one) => one.id)).size).toBe(2)
  })

  it('an address shared by an office stays two people', () => {
    const preview = look([mentees('Ana Ilić,office@example.org,,,,', 'Iva Lukić,office@example.org,,,,')])
    expect(preview.people).toHaveLength(2)
    expect(said(preview)).toEqual(['shared-email@3'])
  })

  it('somebody in both roles stands in both, and it is said', () => {
    const preview = look([
      mentees('Ana Ilić,ana@example.org,,,,'),
      aFile('Name,E-mail,Places\nAna Ilić,ana@example.org,2\n', 'mentors.csv'),
    ])
    expect(preview.people.map((one) => one.role)).toEqual(['mentee', 'mentor'])
    expect(said(preview)).toEqual(['both-roles@2'])
  })
})

describe('beside people already in the programme', () => {
  const before = imported(look([mentees('Ana Ilić,ana@example.org,060 111,Niš,film,2026-09-01')]))
  const ana = personNamed('Ana Ilić', before)

  it('the same e-mail updates, and only what the table has', () => {
    const preview = look([aFile('Name,E-mail,Town\nAna Ilić,ana@example.org,Beograd\n')], {
      existing: before,
    })
    expect(preview.people).toMatchObject([{ id: ana.id, change: 'updated' }])
    expect(imported(preview, before).people[ana.id]).toEqual({ ...ana, town: 'Beograd' })
  })

  it('an empty answer never wipes a given one', () => {
    const preview = look([mentees('Ana Ilić,ana@example.org,,,,')], { existing: before })
    expect(imported(preview, before).people[ana.id]).toEqual(ana)
  })

  it('a note grows by what is new and repeats nothing', () => {
    const noted = structuredClone(before)
    noted.people[ana.id] = { ...ana, note: 'called twice' }
    const file = aFile('Name,E-mail,Note\nAna Ilić,ana@example.org,"called twice\nlate"\n')
    expect(imported(look([file], { existing: noted }), noted).people[ana.id]?.note).toBe('called twice\nlate')
  })

  it('a note that is full stays as it is, and what found no room is said', () => {
    const noted = structuredClone(before)
    noted.people[ana.id] = { ...ana, note: 'x'.repeat(19_990) }
    const preview = look([aFile('Name,E-mail,Note\nAna Ilić,ana@example.org,called once more\n')], {
      existing: noted,
    })
    expect(said(preview)).toEqual(['cell-too-long@2'])
    expect(imported(preview, noted).people[ana.id]?.note).toHaveLength(19_990)
  })

  const moved = [mentees('Ana Ilić,new@example.org,060 111,Niš,ples,2026-10-01')]

  it('the same name with another e-mail waits for an answer and is not imported', () => {
    const preview = look(moved, { existing: before })
    expect(preview.people).toEqual([])
    expect(said(preview)).toEqual(['unsure-same@2'])
    expect(preview.files[0]?.rows[0]?.fate).toBe('waiting')
    expect(preview.questions).toMatchObject([
      { key: 'mentees.csv:2', other: { id: ana.id, inProgramme: true }, decision: null },
    ])
  })

  it('it waits even when telephone and town are others too, since people move', () => {
    const elsewhere = mentees('Ana Ilić,new@example.org,060 999,Bor,,')
    expect(said(look([elsewhere], { existing: before }))).toEqual(['unsure-same@2'])
  })

  it.each([
    ['same', 1, 'new@example.org'],
    ['new', 2, 'ana@example.org'],
    ['skip', 1, 'ana@example.org'],
  ] as const)('answered “%s” there are %i people', (decision, count, email) => {
    const preview = look(moved, { existing: before, decisions: { 'mentees.csv:2': decision } })
    const after = decision === 'skip' ? before : imported(preview, before)
    expect(preview.people).toHaveLength(decision === 'skip' ? 0 : 1)
    expect(Object.keys(after.people)).toHaveLength(count)
    expect(after.people[ana.id]?.email).toBe(email)
    expect(said(preview)).toEqual([])
  })

  it('a mentor of the same name is somebody else', () => {
    const preview = look([aFile('Name,E-mail,Places\nAna Ilić,ana@example.org,1\n', 'mentors.csv')], {
      existing: before,
    })
    expect(preview.people).toMatchObject([{ change: 'added', role: 'mentor' }])
  })
})

describe('ranked names', () => {
  const mentors = aFile(
    'Name,E-mail,Places\nJo Van Dijk,jo@example.org,1\nIva Lukić,iva@example.org,2\nIva Lukić,iva2@example.org,2\n',
    'mentors.csv',
  )

  it('are found in the other file; strangers and namesakes are kept in the note', () => {
    const mentee = aFile(
      'Name,E-mail,"Preferred mentors, in order"\nAna Ilić,ana@example.org,"van dijk jo > Iva Lukić > Pera Perić"\n',
    )
    const preview = look([mentee, mentors])
    const programme = imported(preview)
    const ana = personNamed('Ana Ilić', programme)
    expect(ana.rankedIds.map((id) => programme.people[id]?.name)).toEqual(['Jo Van Dijk'])
    expect(said(preview).filter((one) => one.includes('rank'))).toEqual([
      'unclear-rank@2 Preferred mentors, in order',
      'unknown-rank@2 Preferred mentors, in order',
    ])
    expect(ana.note).toContain('Pera Perić')
  })

  it('may be e-mail addresses, and people already in the programme', () => {
    const before = imported(look([mentors]))
    const mentee = aFile(
      'Name,E-mail,Preferences\nAna Ilić,ana@example.org,iva2@example.org; jo@example.org\n',
    )
    const after = imported(look([mentee], { existing: before }), before)
    expect(personNamed('Ana Ilić', after).rankedIds.map((id) => after.people[id]?.email)).toEqual([
      'iva2@example.org',
      'jo@example.org',
    ])
  })
})

describe('places', () => {
  it('of a mentor who does not say are one, and it is said; of a known mentor they stay', () => {
    const file = aFile(
      'Name,E-mail,Places\nJo Van Dijk,jo@example.org,\nIva Lukić,iva@example.org,2-3\nEva Savić,eva@example.org,0\n',
      'mentors.csv',
    )
    const preview = look([file])
    expect(preview.people.map((one) => one.places)).toEqual([1, 2, 0])
    expect(said(preview)).toEqual(['places-assumed@2', 'number-range@3 Places'])
    const before = imported(preview)
    const again = look([aFile('Name,E-mail\nIva Lukić,iva@example.org\n', 'mentors.csv')], {
      existing: before,
    })
    expect(imported(again, before).people).toEqual(before.people)
  })
})
