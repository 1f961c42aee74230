/** People written as a table are read back as the same people, and no cell of it runs as a formula. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingsOf, type Field } from '#shared/intake/fields.ts'
import { escapeFormula, unescapeFormula } from '#shared/intake/formula.ts'
import { scan, separators } from '#shared/intake/scan.ts'
import { writePeople } from '#shared/intake/write.ts'
import { formats, person, slots, type Person } from '#shared/model/person.ts'
import { languages } from '#shared/model/scalars.ts'
import { aFile, anEmptyProgramme, imported, look } from './tables.ts'

const words = fc
  .array(
    fc.constantFrom(
      'Ана',
      'Željka',
      'Đurić',
      'film',
      '=a',
      '+b',
      "'-c",
      '@d',
      '"q"',
      'd.o.o.',
      'x,y',
      'a;b',
      '|',
      'тај\nред',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '))
const name = fc.constantFrom('Ana', 'Željka', 'Љиљана', "O'Neil", 'Petrović-Marić', 'Džejn')
const item = fc.constantFrom('film', 'savremeni ples', 'menadžment (festivali, pozorište)', 'Dizajn')
const list = fc.uniqueArray(item, { maxLength: 3 })

const one = (role: Person['role']) =>
  fc
    .record(
      {
        phone: fc.constantFrom('+381 66 115 6303', '060/111-222'),
        town: words.map((text) => text.replace(/\s+/g, ' ')),
        organisation: words.map((text) => text.replace(/\s+/g, ' ')),
        disciplines: list,
        topics: list,
        languages: fc.uniqueArray(fc.constantFrom('sr', 'en', 'pl', 'romski'), { maxLength: 3 }),
        experienceYears: fc.integer({ min: 0, max: 60 }),
        availability: fc.uniqueArray(fc.constantFrom(...slots, 'utorkom posle 17h'), { maxLength: 4 }),
        format: fc.constantFrom(...formats),
        motivation: words,
        consent: fc.constantFrom({ state: 'given' as const }, { state: 'refused' as const }),
        note: words,
      },
      { requiredKeys: [] },
    )
    .chain((fields) => fc.tuple(fc.constant(fields), name, name, fc.integer({ min: 0, max: 9 })))
    .map(([fields, given, family, places]) => ({
      ...fields,
      role,
      familyName: family,
      name: `${given} ${family}`,
      places: role === 'mentor' ? places : 0,
    }))

const people = (role: Person['role']) =>
  fc.array(one(role), { minLength: 1, maxLength: 5 }).map((all) =>
    all.map((each, at) => {
      // Nobody shares a name, so that nobody has to be asked about.
      const familyName = each.familyName + 'abcde'.charAt(at)
      const name = each.name + 'abcde'.charAt(at)
      const email = `p${at}@example.org`
      return person.parse({ ...each, id: `p${at}`, name, familyName, email, freelance: false })
    }),
  )

/** What an import can know of a person: not the id, and no employment it was not told of. */
const known = ({ id: _id, freelance: _freelance, ...rest }: Person) => rest

describe('a written table', () => {
  it('is read back as the same people, in every language and with every separator', () => {
    fc.assert(
      fc.property(
        people('mentor'),
        people('mentee'),
        fc.constantFrom(...languages),
        fc.constantFrom(...separators),
        (mentors, mentees, language, separator) => {
          const texts = [mentors, mentees].map((all) => writePeople(all, { language, separator, among: {} }))
          const preview = look(texts.map((text, at) => aFile(text, at === 0 ? 'one.csv' : 'two.csv')))
          const read = Object.values(imported(preview).people)
          expect(read.map(known)).toEqual([...mentors, ...mentees].map(known))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('names ranked people, best first, and they are found again', () => {
    const before = imported(
      look([
        aFile(
          'Name,E-mail,Places\nJo Van Dijk,jo@example.org,1\nIva Lukić,iva@example.org,2\n',
          'mentors.csv',
        ),
        aFile('Name,E-mail,Preferences\nAna Ilić,ana@example.org,Iva Lukić > Jo Van Dijk\n'),
      ]),
    )
    const text = writePeople(Object.values(before.people), {
      language: 'sr-Cyrl',
      separator: ';',
      among: before.people,
    })
    const after = imported(look([aFile(text, 'people.csv')]))
    const ranked = Object.values(after.people).find((each) => each.role === 'mentee')?.rankedIds
    expect(ranked?.map((id) => after.people[id]?.name)).toEqual(['Iva Lukić', 'Jo Van Dijk'])
  })

  it('begins with a byte order mark, so that spreadsheets read its letters', () => {
    expect(writePeople([], { language: 'en', separator: ',', among: {} })).toBe('\uFEFFName\r\n')
  })

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(people('mentee'), (all) => {
        const text = writePeople(all, { language: 'en', separator: ';', among: {} })
        for (const cell of scan(text.slice(1), ';').records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })

  it.each(languages)('has headings in %s that are recognised again', (language) => {
    const all = Object.fromEntries(
      [
        person.parse({ id: 'm', role: 'mentor', name: 'Jo Van Dijk', email: 'jo@example.org', places: 1 }),
        person.parse({
          id: 'p',
          role: 'mentee',
          name: 'Ana Ilić',
          familyName: 'Ilić',
          nameCyrillic: 'Ана Илић',
          email: 'ana@example.org',
          phone: '060 111 222',
          town: 'Niš',
          organisation: 'Dom',
          disciplines: ['film'],
          topics: ['portfolio'],
          languages: ['sr'],
          experienceYears: 2,
          availability: ['sunday'],
          format: 'both',
          rankedIds: ['m'],
          formerPartnerIds: ['m'],
          mentoredBefore: true,
          motivation: 'Da učim.',
          consent: { state: 'given' },
          appliedOn: '2026-09-01',
          channel: 'prijatelj',
          note: 'ništa',
        }),
      ].map((each) => [each.id, each]),
    )
    const text = writePeople(Object.values(all), { language, separator: ',', among: all })
    const columns = look([aFile(text, 'x.csv')], { existing: anEmptyProgramme() }).files[0]?.columns ?? []
    const separate: Field[] = ['nameFamilyFirst', 'givenName']
    const expected = Object.keys(headingsOf).filter((field) => !separate.some((each) => each === field))
    expect(columns.map((column) => column.field).sort()).toEqual(expected.sort())
  })
})

describe('a guarded formula', () => {
  it('is its own words again when it is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', '\t', '\n') }), (cell) => {
        expect(unescapeFormula(escapeFormula(cell))).toBe(cell)
        expect(escapeFormula(cell)).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
