/** Delimited text falls into the cells its writer meant, and broken quotes spoil one cell at most. */
import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { guessSeparator, scan, separators } from '#shared/intake/scan.ts'
import { delimited } from '#shared/intake/write.ts'

const cell = fc.string({
  unit: fc.constantFrom('a', 'Š', '"', ',', ';', '\t', '|', '\n', '\r\n', ' ', '/'),
  maxLength: 8,
})
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  )

describe('scanning', () => {
  it('reads whatever was written, cell by cell', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
        // Cells that would be guarded as formulas are the writer's business.
        const plain = rows.map((row) => row.map((one) => one.replace(/^['\t\r\n]+/, 'x')))
        expect(scan(delimited(plain, separator), separator).records).toEqual(plain)
      }),
    )
  })

  it('agrees with a second reader on well-formed tables', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator))
          .join('\n')
        expect(scan(text, separator).records).toEqual(
          parse(text, { delimiter: separator, relax_column_count: true }),
        )
      }),
    )
  })

  it('keeps a quote that never closes as a letter of its own cell', () => {
    const { records, oddQuotes } = scan('a,b\n"open,2\nc,"whole, cell"\n', ',')
    expect(records).toEqual([
      ['a', 'b'],
      ['"open', '2'],
      ['c', 'whole, cell'],
    ])
    expect(oddQuotes).toEqual([{ record: 1, cell: 0 }])
  })

  it('does not let a stray quote swallow the rows up to the next one', () => {
    const { records } = scan('name,why\nAna,"because\nIva,"so ""it"" is"\nEva,no\n', ',')
    expect(records.map((record) => record[0])).toEqual(['name', 'Ana', 'Iva', 'Eva'])
  })

  it('takes CR, LF and CRLF alike and forgives spaces around quotes', () => {
    expect(scan('a;b\rc;d\ne; "f;g" \r\n', ';').records).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f;g'],
    ])
  })

  it('stops at its limits and says at which', () => {
    expect(scan('a\nb\nc\n', ',', { records: 2, cells: 9 }).stopped).toBe('records')
    expect(scan('a\nb\n', ',', { records: 2, cells: 9 }).stopped).toBe(null)
    expect(scan('a,b,c\n', ',', { records: 2, cells: 2 }).stopped).toBe('cells')
  })
})

describe('the separator', () => {
  it.each([
    [
      'a semicolon, though organisations have commas',
      'Ime;Firma\nAna;Radionica, d.o.o.\nIva;Radionica, d.o.o.\n',
      ';',
    ],
    ['a comma, though answers have semicolons', 'Ime,Teme\nAna,"a; b; c"\nIva,d; e\n', ','],
    ['a tab, though cells have commas', 'Name\tTown\nPetrović, Ana\tNiš\n', '\t'],
    ['a bar', 'Name|Town\nAna|Niš\n', '|'],
    [
      'a semicolon inside which headings have commas',
      'Ime;Želje, po redu;Grad\nAna;Iva, Eva;Niš\nIva;;Bor\n',
      ';',
    ],
  ])('is %s', (_, text, expected) => {
    expect(guessSeparator(text)).toBe(expected)
  })
})
