/** Columns of a programme's own fields, mentoring before and former partners: recognised, made, read and kept. */
import { describe, expect, it } from 'vitest'
import { writePeople } from '#shared/intake/write.ts'
import { mostFields, type OwnField } from '#shared/model/own-field.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aFile, anEmptyProgramme, imported, look, personNamed, said } from './tables.ts'

const stage: OwnField = { id: 'stage', name: 'Career stage', kind: 'choice', choices: ['early', 'late'] }
const hours: OwnField = { id: 'hours', name: 'Hours a month', kind: 'number', choices: [] }
const withFields = (): Programme => ({ ...anEmptyProgramme(), fields: [stage, hours] })
const head = 'Name,E-mail,Consent'
const row = (name: string, rest = '') =>
  `${name},${name.split(' ')[0]?.toLowerCase() ?? ''}@example.org,yes${rest}`

describe('a column named as one of the programme’s own fields', () => {
  const table = [
    `${head},CAREER STAGE,Hours a month`,
    row('Ana Kos', ',Early,2'),
    row('Iva Lukić', ',middle,up to 4'),
    row('Mia Kos', ',-,many'),
  ].join('\n')
  const from = look([aFile(table)], { existing: withFields() })

  it('goes there, and its words are those of the field', () => {
    const after = imported(from, withFields())
    expect(personNamed('Ana Kos', after).answers).toEqual({ stage: 'early', hours: 2 })
    expect(personNamed('Iva Lukić', after).answers).toEqual({ stage: 'middle', hours: 4 })
    expect(after.fields.map(({ choices }) => choices)).toEqual([['early', 'late', 'middle'], []])
  })

  it('keeps in the note what is no answer, and says where', () => {
    const mia = personNamed('Mia Kos', imported(from, withFields()))
    expect([mia.answers, mia.note]).toEqual([{}, 'Hours a month: many'])
    expect(said(from)).toEqual(['answer-unclear@4 Hours a month'])
  })

  it('leaves answers that a later table does not have', () => {
    const before = imported(from, withFields())
    const later = look([aFile(`${head},Hours a month\n${row('Ana Kos', ',9')}\n`)], { existing: before })
    expect(personNamed('Ana Kos', imported(later, before)).answers).toEqual({ stage: 'early', hours: 9 })
  })
})

describe('a column that fits no field', () => {
  const table = (name: string, cells: string[]) =>
    aFile([`${head},Shoe size,Mood`, ...cells].join('\n'), name, {
      mapping: { 0: 'name', 1: 'email', 2: 'consent', 3: 'newField', 4: 'newField' },
    })
  const files = [
    table('mentees.csv', [row('Ana Kos', ',36,calm'), row('Iva Lukić', ',"38,5",Lively')]),
    table('mentors.csv', [row('Vid Rus', ',44,lively'), row('Jan Kos', ',0,')]),
  ]
  const from = look(files)

  it('becomes a number where every answer is one, and a choice where few words are; one for both tables', () => {
    const after = imported(from)
    expect(after.fields.map(({ name, kind, choices }) => [name, kind, choices])).toEqual([
      ['Shoe size', 'number', []],
      ['Mood', 'choice', ['calm', 'Lively']],
    ])
    const answersOf = (name: string) => Object.values(personNamed(name, after).answers)
    expect(answersOf('Iva Lukić')).toEqual([38.5, 'Lively'])
    expect(answersOf('Vid Rus')).toEqual([44, 'Lively'])
    expect(answersOf('Jan Kos')).toEqual([0])
  })

  it('is shown before it is there, and known at the next import', () => {
    expect(from.newFields.map(({ name }) => name)).toEqual(['Shoe size', 'Mood'])
    expect(from.files[0]?.mapping['3']).toBe('newField')
    const after = imported(from)
    const again = look([aFile(`${head},Shoe size,Mood\n${row('Eva Kos', ',37,calm')}\n`)], {
      existing: after,
    })
    expect(again.newFields).toEqual([])
    expect(Object.values(personNamed('Eva Kos', imported(again, after)).answers)).toEqual([37, 'calm'])
  })

  it('is left out, and says so, where the programme has as many fields as it can', () => {
    const fields = Array.from({ length: mostFields - 1 }, (_, at): OwnField => ({
      ...hours,
      id: `f${at}`,
      name: `F ${at}`,
    }))
    const existing = { ...anEmptyProgramme(), fields }
    const full = look(files, { existing })
    expect(said(full).filter((one) => one.startsWith('no-field-left'))).toEqual(
      Array(2).fill('no-field-left@1 Mood'),
    )
    expect(full.newFields.map(({ name }) => name)).toEqual(['Shoe size'])
    expect(imported(full, existing).fields).toHaveLength(mostFields)
    expect(() => imported(from, existing)).toThrow(
      expect.objectContaining({ code: 'too-many-fields', params: { most: mostFields } }),
    )
  })

  it('makes no choice of prose', () => {
    const long = look([
      aFile(`${head},Mood\n${row('Ana Kos', `,${'word '.repeat(40)}`)}\n`, 'mentees.csv', {
        mapping: { 0: 'name', 1: 'email', 2: 'consent', 3: 'newField' },
      }),
    ])
    expect(said(long)).toEqual(['too-many-answers@1 Mood'])
    expect(imported(long).fields).toEqual([])
  })
})

describe('mentoring before', () => {
  it.each([
    ['Have you been in a mentoring programme before?', 'Yes, as a mentee', true],
    ['Da li ste ranije učestvovali u mentorskom programu?', 'Не, ово ми је први пут', false],
    ['Iskustvo sa mentorstvom', 'nisam', false],
    ['Ранија менторства', 'да', true],
    ['Previous mentoring experience', 'first time', false],
  ])('is read under “%s”: %s', (heading, cell, before) => {
    const from = look([aFile(`${head},"${heading}"\n${row('Ana Kos', `,"${cell}"`)}\n`)])
    expect(from.files[0]?.columns[3]?.field).toBe('mentoredBefore')
    expect(personNamed('Ana Kos', imported(from)).mentoredBefore).toBe(before)
  })

  it('is asked about where the words say neither', () => {
    const from = look([
      aFile(`${head},Mentoring before\n${row('Ana Kos', ',yes')}\n${row('Iva Kos', ',on and off')}\n`),
    ])
    expect(said(from)).toEqual(['answer-unclear@3 Mentoring before'])
    expect(personNamed('Iva Kos', imported(from))).not.toHaveProperty('mentoredBefore')
  })

  it('is not taken for years of experience', () => {
    const from = look([aFile(`${head},Years of experience\n${row('Ana Kos', ',4')}\n`)])
    expect(from.files[0]?.columns[3]?.field).toBe('experienceYears')
  })
})

describe('former partners', () => {
  const mentors = aFile(`${head},Places\n${row('Vid Rus', ',1')}\n${row('Jan Kos', ',1')}\n`, 'mentors.csv')

  it.each([
    ['Former mentors', 'Vid Rus; jan@example.org'],
    ['Raniji mentor', 'Вид Рус, Jan Kos'],
  ])('are found by name or e-mail under “%s”', (heading, cell) => {
    const from = look([mentors, aFile(`${head},${heading}\n${row('Ana Kos', `,"${cell}"`)}\n`)])
    const after = imported(from)
    const names = personNamed('Ana Kos', after).formerPartnerIds.map((id) => after.people[id]?.name)
    expect(names).toEqual(['Vid Rus', 'Jan Kos'])
    expect(said(from)).toEqual([])
  })

  it('who are not here any more are kept in the note', () => {
    const from = look([mentors, aFile(`${head},Former mentors\n${row('Ana Kos', ',Ivo Mali')}\n`)])
    expect(personNamed('Ana Kos', imported(from)).note).toBe('Former mentors: Ivo Mali')
    expect(from.problems.map(({ code, kind }) => [code, kind])).toEqual([['partner-away', 'note']])
  })
})

describe('a written table', () => {
  it('has a column for every own field that somebody answered, and is read back', () => {
    const people = look(
      [aFile(`${head},Career stage,Hours a month,Mentoring before\n${row('Ana Kos', ',late,2.5,no')}\n`)],
      {
        existing: withFields(),
      },
    )
    const before = imported(people, withFields())
    const text = writePeople(Object.values(before.people), {
      language: 'sr-Cyrl',
      separator: ';',
      among: before.people,
      fields: before.fields,
    })
    const again = look([aFile(text, 'x.csv')], { existing: withFields() })
    const ana = personNamed('Ana Kos', imported(again, withFields()))
    expect([ana.answers, ana.mentoredBefore]).toEqual([{ stage: 'late', hours: 2.5 }, false])
  })
})
