/** What somebody answered to a programme's own fields, and their former partners, are theirs like all else: shown, taken out, erased. */
import { describe, expect, it } from 'vitest'
import type { Programme } from '#shared/model/programme.ts'
import { repaired } from '#shared/rescue/repair.ts'
import { freeTexts } from '#shared/privacy/texts.ts'
import { personFacts } from '#shared/privacy/subject/facts.ts'
import { takeoutTables } from '#shared/privacy/takeout/tables.ts'
import { aMentee, aMentor, aProgramme, today } from '../matching/people.ts'

const ana = aMentee('ana', {
  answers: { stage: 'with Vid', hours: 2.5 },
  mentoredBefore: true,
  formerPartnerIds: ['vid'],
})
const of: Programme = {
  ...aProgramme(ana, aMentor('vid')),
  fields: [
    { id: 'stage', name: 'Stage', kind: 'choice', choices: ['with Vid', 'late'] },
    { id: 'hours', name: 'Hours', kind: 'number', choices: [] },
  ],
}

describe('answers to own fields', () => {
  it('stand among what the file knows of a person, with former partners and mentoring before', () => {
    const facts = personFacts(of, ana, 'sr-Latn').map(({ field, shown }) => [field, shown])
    expect(facts).toContainEqual(['answers.Stage', 'with Vid'])
    expect(facts).toContainEqual(['answers.Hours', '2,5'])
    expect(facts).toContainEqual(['mentoredBefore', 'da'])
    expect(facts).toContainEqual(['formerPartnerIds', 'Name of vid'])
  })

  it('have a column each in the tables that are taken out', () => {
    const history = { entries: [], dropped: 0 }
    const tables = takeoutTables(
      { programme: of, history, exportedOn: today } as unknown as Parameters<typeof takeoutTables>[0],
      () => '',
    )
    const [head = [], row = []] = tables.people
    const at = (heading: string) => row[head.indexOf(heading)]
    expect([at('answers.Stage'), at('answers.Hours'), at('mentoredBefore')]).toEqual([
      'with Vid',
      '2.5',
      'true',
    ])
  })

  it('are looked through for the names of others', () => {
    expect(freeTexts(of)).toContainEqual({ kind: 'person', id: 'ana', field: 'answers', text: 'with Vid' })
  })

  it('go from a damaged file only where no field has them', () => {
    const { programme, losses } = repaired({ ...of, fields: of.fields.filter(({ id }) => id === 'hours') })
    expect(programme?.people['ana']?.answers).toEqual({ hours: 2.5 })
    expect(losses).toEqual([{ kind: 'person-fields', params: { name: 'Name of ana', fields: 'answers' } }])
  })
})
