/** Both rounds of applications that ship with the app are read to the last place and consent. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tally } from '#shared/intake/tally.ts'
import { breaches } from '#shared/model/invariants.ts'
import { imported, look, personNamed, said } from './tables.ts'

const folder = new URL('../../../resources/sample/exports/', import.meta.url)
const files = (round: string) =>
  ['mentors.csv', 'mentees.csv'].map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(`${round}/${name}`, folder))),
  }))

describe.each(['forms-sr', 'excel-sr'])('the applications in %s', (round) => {
  const preview = look(files(round), { today: '2026-10-15' })
  const programme = imported(preview)

  it('sum up to what is known to be in them', () => {
    const truth = JSON.parse(readFileSync(new URL(`${round}/truth.json`, folder), 'utf8'))
    const { noConsent, ...figures } = tally(programme)
    expect({ style: round, ...figures, no_consent: noConsent }).toEqual(truth)
  })

  it('leave a sound programme in which every ranked name was found', () => {
    expect(breaches(programme)).toEqual([])
    expect(said(preview).filter((problem) => problem.includes('rank'))).toEqual([])
    expect(Object.values(programme.people).some((one) => one.rankedIds.length === 3)).toBe(true)
  })

  it('have every column recognised and nobody waiting', () => {
    expect(
      preview.files
        .flatMap((file) => file.columns)
        .filter((one) => one.confidence !== 'sure' || one.field === 'ignore'),
    ).toEqual([])
    expect(preview.questions).toEqual([])
  })

  it('give the same ids when they are read again', () => {
    expect(look(files(round), { today: '2026-10-15' })).toEqual(preview)
  })

  it('update the same people when they are imported again, and change nothing', () => {
    const again = look(files(round), { existing: programme })
    expect(again.people.filter((one) => one.change === 'added')).toEqual([])
    expect(again.people).toHaveLength(preview.people.length)
    expect(imported(again, programme).people).toEqual(programme.people)
  })
})

describe('the form’s export', () => {
  const preview = look(files('forms-sr'))
  const programme = imported(preview)

  it('points at its problems where a spreadsheet shows them', () => {
    expect(preview.problems.map(({ file, row, column, code }) => [file, row, column, code])).toEqual([
      ['mentors.csv', 6, 'Adresa e-pošte', 'no-email'],
      ['mentors.csv', 24, '', 'applied-twice'],
      ['mentees.csv', 6, 'Adresa e-pošte', 'no-email'],
      ['mentees.csv', 11, 'Saglasan/na sam sa obradom podataka', 'no-consent'],
      ['mentees.csv', 33, 'Saglasan/na sam sa obradom podataka', 'no-consent'],
      ['mentees.csv', 38, '', 'applied-twice'],
    ])
  })

  it('keeps what people wrote: line breaks, quotes, a leading equals sign', () => {
    expect(personNamed('Željka Popović', programme).motivation).toBe(
      'Želim da razvijem sopstveni projekat.\nPotreban mi je neko ko zna kako se piše za "Kreativnu Evropu".',
    )
    expect(personNamed('Sofija Njegovan', programme).motivation).toBe('=Volela bih da naučim da vodim tim')
  })

  it('tidies addresses, days, languages and hours, and leaves organisations whole', () => {
    expect(personNamed('Đorđe Šarić', programme)).toMatchObject({
      email: 'dorde.saric@example.org',
      appliedOn: '2026-09-06',
    })
    expect(personNamed('Ivana Živković', programme)).toMatchObject({
      organisation: 'Radionica, d.o.o.',
      freelance: false,
      languages: ['sr', 'de'],
      availability: ['sunday', 'weekday-evening'],
      format: 'online',
      experienceYears: 2,
      disciplines: ['savremeni ples', 'kulturno nasleđe'],
      consent: { state: 'given', on: '2026-09-09' },
    })
    expect(personNamed('Željka Lukić', programme)).toMatchObject({
      organisation: 'samostalna umetnica / freelance',
      freelance: true,
    })
  })
})

describe('the spreadsheet’s export', () => {
  const programme = imported(look(files('excel-sr')))

  it('is read as Windows-1250 split by semicolons, with names from two columns', () => {
    expect(look(files('excel-sr')).files.map((file) => [file.encoding, file.separator])).toEqual([
      ['windows-1250', ';'],
      ['windows-1250', ';'],
    ])
    expect(personNamed('Vuk Šćepanović', programme)).toMatchObject({ familyName: 'Šćepanović' })
    expect(personNamed('Aleksandar Ćirić', programme)).toMatchObject({ organisation: 'Radionica, d.o.o.' })
  })

  it('reads ranks between > signs, best first', () => {
    const names = personNamed('Marko Pavlović', programme).rankedIds.map((id) => programme.people[id]?.name)
    expect(names).toEqual(['Bogdan Vuković', 'Džejn Njegovan', 'Stefan Šarić'])
  })
})
