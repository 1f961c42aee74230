/** Whatever a file holds, it ends in a clear problem with file, row and column; nothing is lost or half imported. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { translator, type MessageKey } from '#shared/i18n/translate.ts'
import { problemKinds } from '#shared/intake/problem.ts'
import { largestFile, longestCell, tooLarge } from '#shared/intake/table.ts'
import { languages } from '#shared/model/scalars.ts'
import { aFile, imported, look, personNamed, said, utf8 } from './tables.ts'

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('a file that cannot be read', () => {
  it.each([
    ['is empty', utf8(''), 'empty-file'],
    ['is only a mark and line ends', utf8('\uFEFF\r\n\r\n'), 'empty-file'],
    ['has separators and nothing else', utf8(',,,\n,,,\n'), 'empty-file'],
    ['has headings only', utf8('Name,E-mail\r\n'), 'headings-only'],
    ['is a workbook', latin1('PK\x03\x04\x14\0\x06\0[Content_Types].xml'), 'spreadsheet-file'],
    ['is a PDF', latin1('%PDF-1.7\n%\xe2\xe3'), 'not-a-table'],
    ['has zero bytes in its text', latin1('Name,E-mail\nAna,a@b.rs\n\0\0\0\0\x01'), 'not-a-table'],
    ['is prose', utf8('Poštovani,\nšaljem prijavu u prilogu.\nSrdačno\n'), 'not-a-table'],
    ['has no names', utf8('Grad,Broj\nNiš,3\nBor,4\n'), 'no-name-column'],
    ['has a row of a thousand columns', utf8(`Name,E-mail\n${','.repeat(999)}x\n`), 'too-many-columns'],
    ['has too many rows', utf8('Name\n' + 'Ana Ilić\n'.repeat(20_001)), 'too-many-rows'],
  ])('that %s', (_, bytes, code) => {
    const preview = look([aFile(bytes)])
    expect(preview.problems).toMatchObject([{ file: 'mentees.csv', row: 1, column: '', code, kind: 'stop' }])
    expect(preview.people).toEqual([])
  })

  it('because it is too large is refused by its size alone', () => {
    expect([tooLarge(largestFile), tooLarge(largestFile + 1), tooLarge(200 * 1024 * 1024)]).toEqual([
      false,
      true,
      true,
    ])
    expect(said(look([aFile(new Uint8Array(largestFile + 1))]))).toEqual(['too-large@1'])
  })

  it('does not keep the others out', () => {
    const preview = look([aFile('', 'mentors.csv'), aFile('Name,E-mail\nAna Ilić,ana@example.org\n')])
    expect(preview.people.map((one) => one.name)).toEqual(['Ana Ilić'])
  })
})

describe('a row or cell that is not as it should be', () => {
  it('longer than the headings: the rest is named and kept in the note', () => {
    const preview = look([
      aFile('Name,E-mail\nAna Ilić,ana@example.org,film, ples\nIva Lukić,iva@example.org,,\n'),
    ])
    expect(said(preview)).toEqual(['row-too-long@2'])
    expect(personNamed('Ana Ilić', imported(preview)).note).toBe('film\n ples')
  })

  it('of a megabyte: the person comes, the cell stays in the file', () => {
    const preview = look([
      aFile(
        `Name,E-mail,Motivation\nAna Ilić,ana@example.org,"${'a'.repeat(1_000_000)}"\nIva Lukić,iva@example.org,${'b'.repeat(longestCell)}\n`,
      ),
    ])
    const programme = imported(preview)
    expect(said(preview)).toEqual(['cell-too-long@2 Motivation'])
    expect(personNamed('Ana Ilić', programme).motivation).toBeUndefined()
    expect(personNamed('Iva Lukić', programme).motivation).toHaveLength(longestCell)
  })

  it('longer than its field: the person comes without it', () => {
    const preview = look([
      aFile(
        `Name,E-mail,Town,Topics\nAna Ilić,ana@example.org,${'x'.repeat(500)},"${'y'.repeat(400)}, film"\n`,
      ),
    ])
    expect(said(preview)).toEqual(['cell-too-long@2 Town', 'cell-too-long@2 Topics'])
    expect(personNamed('Ana Ilić', imported(preview)).topics).toEqual(['film'])
  })

  it('in the wrong encoding: every garbled cell is named', () => {
    const preview = look([
      aFile('Name,E-mail,Town\nMiloÅ¡ IliÄ‡,m@example.org,NiÅ¡\nJÃ¼rgen Ott,j@example.org,Bor\n'),
    ])
    expect(said(preview)).toEqual(['wrong-encoding@2 Name', 'wrong-encoding@2 Town', 'wrong-encoding@3 Name'])
  })

  it.each(['Ärzte Åland', 'Čačak', 'Ångström', 'Łódź', 'Ђурић', 'Ñandú'])('“%s” is not garbled', (town) => {
    expect(said(look([aFile(`Name,E-mail,Town\nAna Ilić,ana@example.org,${town}\n`)]))).toEqual([])
  })

  it('that would be a formula stays the words it is', () => {
    for (const words of ['=1+1', '+ideja', '-bez očekivanja', '@ana']) {
      const preview = look([aFile(`Name,E-mail,Motivation\nAna Ilić,ana@example.org,${words}\n`)])
      expect(personNamed('Ana Ilić', imported(preview)).motivation).toBe(words)
      expect(said(preview)).toEqual([])
    }
  })

  it('without a name stays out, and an empty row is no row', () => {
    const preview = look([aFile('Name,E-mail\n,x@example.org\n\n,,\nAna Ilić,ana@example.org\n')])
    expect(said(preview)).toEqual(['no-name@2 Name'])
    expect(preview.files[0]?.emptyRows).toEqual([3, 4])
    expect(preview.people).toMatchObject([{ rows: [{ row: 5 }] }])
  })

  it('counts as a spreadsheet counts: a cell of several lines is one row', () => {
    const preview = look([
      aFile('sep=;\nName;E-mail;Note\nAna Ilić;a@example.org;"one\ntwo\nthree"\nIva Lukić;nema;\n'),
    ])
    expect(said(preview)).toEqual(['no-email@3 E-mail'])
  })

  it('under a heading that stands twice: both columns are read', () => {
    const preview = look([aFile('Name,E-mail,Topics,Topics\nAna Ilić,ana@example.org,film,ples\n')])
    expect(said(preview)).toEqual(['heading-twice@1 Topics'])
  })

  it('that is no day, number, format or consent is kept in the note under its heading', () => {
    const preview = look([
      aFile(
        'Name,Applied,Places,Format,Consent,E-mail,Phone\nAna Ilić,juče,puno,u kafani,možda,a@example.org,3.8161E+11\n',
        'mentors.csv',
      ),
    ])
    expect(said(preview)).toEqual([
      'phone-shortened@2 Phone',
      'number-unclear@2 Places',
      'format-unclear@2 Format',
      'date-unclear@2 Applied',
      'consent-unclear@2 Consent',
      'places-assumed@2',
    ])
    expect(personNamed('Ana Ilić', imported(preview)).note).toBe(
      'Phone: 3.8161E+11\nPlaces: puno\nFormat: u kafani\nApplied: juče\nConsent: možda',
    )
  })

  it('of a day ahead of today is questioned', () => {
    const file = aFile('Name,E-mail,Applied on\nAna Ilić,a@example.org,13.01.2062.\n')
    expect(said(look([file], { today: '2026-10-01' }))).toEqual(['date-ahead@2 Applied on'])
  })
})

describe('problems', () => {
  it('of one kind are listed two hundred times and then counted', () => {
    const rows = Array.from(
      { length: 250 },
      (_, at) => `Ana I${'a'.repeat(at % 50)}${'b'.repeat(at / 50)},nema`,
    ).join('\n')
    const preview = look([aFile(`Name,E-mail\n${rows}\n`)])
    expect(preview.problems.filter((one) => one.code === 'no-email')).toHaveLength(200)
    expect(preview.problems.find((one) => one.code === 'more-like-this')?.params).toMatchObject({
      code: 'no-email',
      further: 50,
    })
  })

  it.each(languages)('have a sentence of their own in %s', (language) => {
    const t = translator(language)
    for (const code of Object.keys(problemKinds)) {
      const key = `problems.${code}` as MessageKey
      expect(t(key)).not.toBe(key)
    }
  })

  it('name only figures that they carry', () => {
    const t = translator('en')
    const previews = [
      look([aFile('Name,E-mail,Town,Town\nAna Ilić,nema,NiÅ¡,x,y\n')]),
      look([
        aFile(
          'Name,Applied,Places,Format,Consent,E-mail\nAna Ilić,1/2/2026,2-3,u kafani,možda,a@b.rs c@d.rs\nIva,x,,,no,a@b.rs\n',
          'mentors.csv',
        ),
      ]),
    ]
    const problems = previews.flatMap((preview) => preview.problems)
    expect(problems.length).toBeGreaterThan(8)
    for (const { code, params } of problems)
      expect(t(`problems.${code}`, params)).not.toMatch(/\{\{|undefined/)
  })
})

describe('no input', () => {
  it('of any bytes makes the preview fail', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('mentors.csv', 'mentees.csv', 'x'),
        (bytes, name) => {
          imported(look([aFile(bytes, name), aFile('Name,E-mail\nAna Ilić,ana@example.org\n')]))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('that looks like a table makes the preview fail or breaks the model', () => {
    const piece = fc.constantFrom(
      ...'Ana|Ilić|=1|"|,|;|\n|\t|\u0000|Name|E-mail|Places|Consent|Preferences|a@b.rs|2-3|-|__proto__|constructor|Да|9/9/26'.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        imported(
          look([
            aFile(
              `Name,E-mail,Places,Consent,Preferences\n${pieces.join('')}\nEva Savić,e@example.org\n`,
              'mentors.csv',
            ),
            aFile('Name\nAna Ilić\n'),
          ]),
        )
      }),
      { numRuns: 500 },
    )
  })
})
