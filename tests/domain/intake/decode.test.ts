/** Text is read in the encoding it was written in, whichever tool wrote it. */
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode, substance } from '#shared/intake/decode.ts'
import { encodings } from '#shared/intake/encodings.ts'

const texts = {
  serbian: 'Ime;Prezime\r\nŽeljka;ŠĆEPANOVIĆ\r\nĐorđe;Čubrilo\r\nMotivacija: želim da učim i da pišem\r\n',
  cyrillic: 'Име и презиме;Град\r\nЉиљана Ђурић;Београд\r\nЏејн Његован;Ниш\r\n',
  german: 'Name;Ort\r\nJürgen Müller;Köln\r\nÄnne Groß;Düsseldorf\r\n',
  french: 'Nom;Ville\r\nHélène Lefèvre;Orléans\r\nFrançois Bénard;Besançon à Noël, être prêt\r\n',
  hungarian: 'Név;Város\r\nSzőke Ágnes;Szabadka\r\nKűrti Gyöngyi;Zenta\r\n',
}

describe('an encoding', () => {
  it.each([
    ['serbian', 'windows-1250'],
    ['cyrillic', 'windows-1251'],
    ['french', 'windows-1252'],
    ['hungarian', 'windows-1250'],
    ['serbian', 'utf-8'],
    ['cyrillic', 'utf-8'],
    ['german', 'utf-16le'],
    ['cyrillic', 'utf-16le'],
    ['serbian', 'utf-16be'],
  ] as const)('of %s text in %s is recognised without a mark', (name, encoding) => {
    expect(decode(iconv.encode(texts[name], encoding, { addBOM: false }))).toEqual({
      text: texts[name],
      encoding,
    })
  })

  it.each(['windows-1250', 'windows-1252'])(
    'of German text in %s makes no difference to its letters',
    (page) => {
      expect(decode(iconv.encode(texts.german, page)).text).toBe(texts.german)
    },
  )

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'is known by its mark, which is not part of the text: %s',
    (encoding) => {
      expect(decode(iconv.encode('č', encoding, { addBOM: true }))).toEqual({ text: 'č', encoding })
    },
  )

  it('can be chosen by hand against the guess', () => {
    expect(decode(iconv.encode('čaj', 'windows-1250'), 'windows-1252').text).toBe('èaj')
  })

  it('stays UTF-8 when a few letters of a long text are broken', () => {
    const bytes = iconv.encode(texts.serbian.repeat(3), 'utf-8')
    const cut = Buffer.concat([bytes.subarray(0, -30), Buffer.from([0xc5]), Buffer.from('\r\n')])
    expect(decode(cut)).toMatchObject({ encoding: 'utf-8', text: expect.stringContaining('\uFFFD') })
  })

  it('reads any bytes as a second decoder reads them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...encodings.filter((one) => one !== 'utf-8')),
        fc.uint8Array({ maxLength: 200 }),
        (encoding, bytes) => {
          const even = encoding.startsWith('utf-16') ? bytes.subarray(0, bytes.length & ~1) : bytes
          const theirs = iconv.decode(Buffer.from(even), encoding)
          expect(decode(even, encoding).text).toBe(theirs)
        },
      ),
    )
  })

  it('reads any text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const plain = text.replace(/^\uFEFF/, '')
        expect(decode(new TextEncoder().encode(plain), 'utf-8').text).toBe(plain)
      }),
    )
  })
})

describe('the substance of a file', () => {
  it.each([
    ['a workbook of a spreadsheet', 'PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml', 'spreadsheet'],
    ['an old workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'spreadsheet'],
    ['an archive', 'PK\x03\x04\x14\0\0\0photo.jpg', 'other'],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'other'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'other'],
    ['a web page', '<!DOCTYPE html><table><tr><td>Name', 'other'],
    ['a table', 'Name,E-mail\nAna,ana@example.org\n', 'text'],
  ])('%s is told by its bytes', (_, latin1, expected) => {
    expect(substance(new Uint8Array(Buffer.from(latin1, 'latin1')))).toBe(expected)
  })
})
