/** Cells are read as people mean them, and left alone where nobody can tell. */
import { describe, expect, it } from 'vitest'
import {
  answersIn,
  availabilityIn,
  consentIn,
  formatOf,
  ranksIn,
  worksAlone,
} from '#shared/intake/answers.ts'
import { emailsIn } from '#shared/intake/emails.ts'
import { dayIn, dayOrder, figureIn } from '#shared/intake/figures.ts'
import { joined, nameKey, properName, wholeName } from '#shared/intake/names.ts'
import { tonguesIn } from '#shared/intake/tongues.ts'

describe('several answers in a cell', () => {
  it.each([
    ['film, muzika', ['film', 'muzika']],
    ['film; muzika | ples\nfilm', ['film', 'muzika', 'ples']],
    ['pozorište / muzika', ['pozorište', 'muzika']],
    ['film/muzika', ['film', 'muzika']],
    ['produkcija (film, TV), TV/radio', ['produkcija (film, TV)', 'TV/radio']],
    ['1. film\n2) muzika\n• ples', ['film', 'muzika', 'ples']],
    [' - ', []],
    ['', []],
  ])('%j are %j', (cell, answers) => expect(answersIn(cell)).toEqual(answers))

  it('ranked stand in their order, however they are parted', () => {
    const expected = ['Ana Ilić', 'Iva Lukić', 'Eva Savić']
    for (const cell of [
      'Ana Ilić > Iva Lukić > Eva Savić',
      'Ana Ilić, Iva Lukić, Eva Savić',
      '1. Ana Ilić 2. Iva Lukić 3. Eva Savić',
      '1) Ana Ilić\n2) Iva Lukić\n3) Eva Savić',
    ])
      expect(ranksIn(cell)).toEqual(expected)
  })
})

describe('availability', () => {
  it.each([
    ['radni dan pre podne, subota', ['weekday-morning', 'saturday']],
    ['радним данима поподне; недељом', ['weekday-afternoon', 'sunday']],
    ['weekday evenings / weekends', ['weekday-evening', 'saturday', 'sunday']],
    ['utorkom posle 17h', ['utorkom posle 17h']],
    ['Monday evenings', ['Monday evenings']],
    ['bilo kada', ['weekday-morning', 'weekday-afternoon', 'weekday-evening', 'saturday', 'sunday']],
  ])('%j is %j', (cell, slots) => expect(availabilityIn(cell)).toEqual(slots))
})

describe('languages', () => {
  it.each([
    ['srpski, engleski, mađarski', ['sr', 'en', 'hu']],
    ['Serbian (native) and English (C1)', ['sr', 'en']],
    ['српски / немачки', ['sr', 'de']],
    ['romski, italijanski jezik', ['romski', 'it']],
    ['SR; EN', ['sr', 'en']],
  ])('%j are %j', (cell, codes) => expect(tonguesIn(cell)).toEqual(codes))
})

describe('the way to meet', () => {
  it.each([
    ['onlajn', 'online'],
    ['уживо', 'in-person'],
    ['Uživo ili onlajn', 'both'],
    ['svejedno', 'both'],
    ['hybrid', 'both'],
    ['u kafani', null],
  ])('%s is %s', (cell, format) => expect(formatOf(cell)).toBe(format))
})

describe('consent', () => {
  it.each([
    'Da',
    'да',
    'YES',
    'true',
    '1',
    'x',
    '✓',
    'Slažem se',
    'Saglasna sam da se moji podaci obrađuju',
    'I agree',
    'Pristajem',
  ])('%s is given', (cell) => expect(consentIn(cell)).toBe('given'))
  it.each([
    'Ne',
    'не',
    'No',
    'false',
    '0',
    'Nisam saglasan',
    'Ne slažem se',
    'I do not agree',
    'Ne želim da se moji podaci obrađuju',
  ])('%s is refused', (cell) => expect(consentIn(cell)).toBe('refused'))
  it.each([
    '',
    'Da, ali ne dozvoljavam fotografisanje',
    'Yes, but only for matching',
    'možda',
    'videćemo',
    'consent form sent by post',
    'Saglasnost poslata poštom',
    'unknown',
  ])('“%s” is for a person to read', (cell) => expect(consentIn(cell)).toBe(null))
})

describe('numbers', () => {
  it.each([
    ['3', { value: 3 }],
    ['3,0', { value: 3 }],
    ['1,5', { value: 1.5 }],
    ['do 3', { value: 3 }],
    ['max. 2 mentija', { value: 2 }],
    ['10+', { value: 10 }],
    ['dva', { value: 2 }],
    ['2-3', { from: 2, to: 3 }],
    ['2 ili 3', { from: 2, to: 3 }],
    ['-1', null],
    ['od 2015', null],
    ['puno', null],
  ])('%s is %j', (cell, figure) => expect(figureIn(cell)).toEqual(figure))
})

describe('days', () => {
  it.each([
    ['2026-09-12', '2026-09-12'],
    ['2026/09/12 6:57:23 PM GMT+2', '2026-09-12'],
    ['12.9.2026. 18:57', '2026-09-12'],
    ['12. 9. 2026.', '2026-09-12'],
    ['46277.79', '2026-09-12'],
    ['31.2.2026', null],
    ['juče', null],
  ])('%s is %s', (cell, day) => expect(dayIn(cell)).toBe(day))

  it('with slashes follow the order that the column shows', () => {
    expect(dayOrder(['9/1/2026', '9/13/2026'])).toBe('month-first')
    expect(dayOrder(['9/1/2026', '13/9/2026'])).toBe('day-first')
    expect(dayOrder(['9/1/2026'])).toBe(null)
    expect(dayIn('9/1/2026', 'month-first')).toBe('2026-09-01')
  })
})

describe('names', () => {
  it.each([
    ['ŠĆEPANOVIĆ', 'Šćepanović'],
    ['VAN DIJK', 'Van Dijk'],
    ["O'NEIL", "O'Neil"],
    ['PETROVIĆ-MARIĆ', 'Petrović-Marić'],
    ['de Vries', 'de Vries'],
    ['  Ana   Marija ', 'Ana Marija'],
  ])('%s is written %s', (cell, name) => expect(properName(cell)).toBe(name))

  it('show the family name where the cell does', () => {
    expect(wholeName('Marko PAVLOVIĆ')).toEqual({ name: 'Marko Pavlović', familyName: 'Pavlović' })
    expect(wholeName('PAVLOVIĆ Marko')).toEqual({ name: 'Marko Pavlović', familyName: 'Pavlović' })
    expect(wholeName('Pavlović, Marko')).toEqual({ name: 'Marko Pavlović', familyName: 'Pavlović' })
    expect(wholeName('Marko Pavlović')).toEqual({ name: 'Marko Pavlović' })
    expect(wholeName('ANA VAN DIJK')).toEqual({ name: 'Ana Van Dijk' })
    expect(joined('Jo', 'VAN DIJK')).toEqual({ name: 'Jo Van Dijk', familyName: 'Van Dijk' })
  })

  it('are the same in another order, script or case', () => {
    expect(nameKey('Ђурић Жељка')).toBe(nameKey('Željka  ĐURIĆ'))
    expect(nameKey('Ana Ilić')).not.toBe(nameKey('Ana Lukić'))
  })
})

describe('an e-mail', () => {
  it.each([
    [' ANA.ILIC@EXAMPLE.ORG ', 'ana.ilic@example.org', []],
    ['Ana Ilić <ana@example.org>', 'ana@example.org', []],
    ['ana@example.org; iva@example.org', 'ana@example.org', ['iva@example.org']],
    ['mailto:ana@example.org.', 'ana@example.org', []],
    ['nema', null, []],
    ['-', null, []],
    ['ana@example', null, []],
    ['ana at example.org', null, []],
  ])('in %j is %j', (cell, first, others) => expect(emailsIn(cell)).toEqual({ first, others }))
})

describe('an organisation', () => {
  it.each(['samostalna umetnica / freelance', 'Фриленсер', 'slobodni umetnik', 'Self-employed'])(
    '%s is nobody’s employer',
    (cell) => expect(worksAlone(cell)).toBe(true),
  )
  it.each(['Dom omladine', 'Independent Theatre', 'Radionica, d.o.o.'])('%s is one', (cell) =>
    expect(worksAlone(cell)).toBe(false),
  )
})
