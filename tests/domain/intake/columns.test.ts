/** Columns find their fields under headings of several languages, tools and alphabets, and a hand overrides them. */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { headingsFingerprint, roleIn } from '#shared/intake/columns.ts'
import { aFile, anEmptyProgramme, imported, look, personNamed, said } from './tables.ts'

const fieldsOf = (text: string | Uint8Array, name?: string) =>
  look([aFile(text, name)]).files[0]?.columns.map((column) => column.field)

const english = `Timestamp,Full name,Email address,Phone number,Where are you based?,Organisation (if any),Field of work,Years of experience,Languages you can work in,What are your needs?,When are you available?,How would you like to meet?,"Preferred mentors, in order",Why are you applying?,I agree to the processing of my data,How did you hear about us?
9/13/2026 14:03:02,Ann O'Neil,ann@example.org,+44 20 7946 0000,Leeds,Self-employed,"theatre, film",3,"English, French","fundraising, touring","weekday evenings, Saturdays",either,"Jo Van Dijk",To grow.,"I agree",a friend
`

describe('headings', () => {
  it('in English are recognised', () => {
    expect(fieldsOf(english)).toEqual(
      'appliedOn name email phone town organisation disciplines experienceYears languages topics availability format ranked motivation consent channel'.split(
        ' ',
      ),
    )
  })

  it('in German from a spreadsheet are recognised, with the family name under “Name”', () => {
    const text =
      'Name;Vorname;E-Mail;Telefon;Wohnort;Einrichtung;Fachgebiet;Themen;Sprachen;Berufserfahrung (Jahre);Verfügbarkeit;Anzahl Mentees;Einwilligung Datenschutz\r\n' +
      'MÜLLER;Jürgen;juergen@example.de;0221 123456;Köln;Museum, gGmbH;Theater;Förderung, Produktion;Deutsch und Englisch;12;abends;2;Ja\r\n'
    const bytes = new Uint8Array(iconv.encode(text, 'windows-1252'))
    expect(fieldsOf(bytes, 'Bewerbungen.csv')).toEqual(
      'familyName givenName email phone town organisation disciplines topics languages experienceYears availability places consent'.split(
        ' ',
      ),
    )
    const programme = imported(look([aFile(bytes, 'Bewerbungen.csv')]))
    expect(personNamed('Jürgen Müller', programme)).toMatchObject({
      role: 'mentor',
      familyName: 'Müller',
      places: 2,
      languages: ['de', 'en'],
      availability: ['weekday-evening'],
      organisation: 'Museum, gGmbH',
      consent: { state: 'given' },
    })
  })

  it('in Cyrillic, in UTF-16 with tabs, are recognised and names kept in their script', () => {
    const text =
      'Презиме и име\tИмејл\tГрад\tОбласт рада\tЈезици\tСлободни термини\tНачин сусрета\tКолико ментија можете да примите?\tСагласност\r\n' +
      'Његован Љиљана\tLJ@EXAMPLE.RS\tНиш\tпозориште, филм\tсрпски и мађарски\tрадним данима увече, викендом\tуживо или онлајн\tдо 3\tСлажем се\r\n'
    const preview = look([
      aFile(new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: true })), 'пријаве.txt'),
    ])
    expect(preview.files[0]).toMatchObject({ encoding: 'utf-16le', separator: '\t', role: 'mentor' })
    expect(personNamed('Љиљана Његован', imported(preview))).toMatchObject({
      familyName: 'Његован',
      email: 'lj@example.rs',
      disciplines: ['позориште', 'филм'],
      languages: ['sr', 'hu'],
      availability: ['weekday-evening', 'saturday', 'sunday'],
      format: 'both',
      places: 3,
      consent: { state: 'given' },
    })
  })

  it('that say nothing leave it to the cells', () => {
    const text =
      'A,B,C,D\nAna Petrović,ana@example.org,"srpski, engleski",radni dan uveče\nIva Ilić,iva@example.org,nemački,subota\n'
    const [file] = look([aFile(text)]).files
    expect(file?.columns.map((column) => [column.field, column.confidence])).toEqual([
      ['name', 'guessed'],
      ['email', 'guessed'],
      ['languages', 'guessed'],
      ['availability', 'guessed'],
    ])
  })

  it('that only seem to name a person do not', () => {
    expect(
      fieldsOf('Naziv organizacije,Ime i prezime,Radno mesto\nDom omladine,Ana Ilić,urednica\n'),
    ).toEqual(['organisation', 'name', 'ignore'])
  })

  it('are not believed when every cell contradicts them', () => {
    const columns = look([
      aFile(
        'Ime,Imejl,Iskustvo\nAna Ilić,ana@example.org,Radila sam u pozorištu\nIva Ilić,iva@example.org,Vodim galeriju\n',
      ),
    ]).files[0]?.columns
    expect(columns?.[2]).toMatchObject({ field: 'experienceYears', confidence: 'guessed' })
  })
})

describe('a mapping', () => {
  const text = 'Ime i prezime,Imejl,Kontakt\nAna Ilić,ana@example.org,Niš\n'

  it('made by hand holds, and unmapped columns are left out', () => {
    const preview = look([aFile(text, 'mentees.csv', { mapping: { 0: 'name', 2: 'town' } })])
    expect(personNamed('Ana Ilić', imported(preview))).toMatchObject({ town: 'Niš' })
    expect(personNamed('Ana Ilić', imported(preview)).email).toBeUndefined()
  })

  it('is remembered by its headings for the next import, whatever their case', () => {
    const first = look([aFile(text, 'mentees.csv', { mapping: { 0: 'name', 1: 'email', 2: 'town' } })])
    const next = look([aFile(text.replace('Ime i prezime', 'IME I PREZIME'), 'mentees.csv')], {
      existing: imported(first),
    })
    expect(next.files[0]).toMatchObject({ remembered: true, mapping: { 2: 'town' } })
    expect(headingsFingerprint(['a', 'b'])).not.toBe(headingsFingerprint(['b', 'a']))
  })

  it('that names no field of ours is as good as none for that column', () => {
    expect(
      look([aFile(text, 'mentees.csv', { mapping: { 0: 'name', 1: 'constructor' } })]).files[0]?.mapping,
    ).toEqual({
      0: 'name',
      1: 'ignore',
      2: 'ignore',
    })
  })
})

describe('the role of a file', () => {
  it.each([
    ['prijave-mentori.csv', 'mentor'],
    ['Пријаве ментија.csv', 'mentee'],
    ['Mentees_2026.csv', 'mentee'],
    ['mentoring-programme.csv', null],
    ['prijave-mentori-mentiji.csv', null],
  ])('by the name %s is %s', (name, role) => {
    expect(roleIn(name)).toBe(role)
  })

  it('is asked for when nothing tells, and nobody is imported meanwhile', () => {
    const preview = look([aFile('Name,Email\nAna Ilić,ana@example.org\n', 'export.csv')])
    expect(said(preview)).toEqual(['role-unknown@1'])
    expect(preview.people).toEqual([])
    expect(
      look([aFile('Name,Email\nAna Ilić,ana@example.org\n', 'export.csv', { role: 'mentor' })]).people,
    ).toHaveLength(1)
  })

  it('may stand in a column, row by row', () => {
    const preview = look([
      aFile('Ime,Uloga\nAna Ilić,menti\nIva Lukić,mentorka\nEva Savić,gost\n', 'prijave.csv'),
    ])
    expect(preview.people.map((one) => one.role)).toEqual(['mentee', 'mentor'])
    expect(said(preview)).toContain('role-unclear@4 Uloga')
    expect(Object.keys(imported(preview, anEmptyProgramme()).people)).toHaveLength(2)
  })
})
