/** The table of figures says what the evaluation says, in any language, and names nobody. */
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#shared/evaluation/evaluate.ts'
import { figures, figuresCsv } from '#shared/evaluation/figures.ts'
import { languages } from '#shared/model/scalars.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const of = aCohort({ pairs: 33, state: 'complete' })
const today = cohortToday.complete

describe('the table of figures', () => {
  it('has a row for each figure with its parts', () => {
    const { sessions } = evaluate(of, today).fidelity
    const row = figures(of, today, 'en').find(({ measure }) => measure === 'planned sessions held')
    expect(row).toEqual({
      section: 'fidelity',
      measure: 'planned sessions held',
      numerator: sessions.numerator,
      denominator: sessions.denominator,
      missing: sessions.missing,
      value: sessions.numerator / sessions.denominator,
      unit: 'share',
    })
  })
  it('reads back as a table of the same size in every language', () => {
    for (const language of languages) {
      const text = figuresCsv(of, today, language)
      const rows: string[][] = parse(text, { bom: true, delimiter: language === 'en' ? ',' : ';' })
      expect(rows).toHaveLength(figures(of, today, language).length + 1)
      expect(text).not.toMatch(/report\.|terms\.|\{\{|NaN|undefined/)
      for (const person of Object.values(of.people)) expect(text).not.toContain(person.name)
    }
  })
  it('leaves the value empty where there was nothing to measure', () => {
    const thin = aCohort({ pairs: 2, state: 'matched' })
    const held = figures(thin, cohortToday.matched, 'en').find(
      ({ measure }) => measure === 'planned sessions held',
    )
    expect(held).toMatchObject({ numerator: 0, denominator: 0, value: null })
    expect(figuresCsv(thin, cohortToday.matched, 'en')).toContain('planned sessions held,0,0,0,,share')
  })
})
