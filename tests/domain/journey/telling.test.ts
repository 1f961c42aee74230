/** Matters read as sentences in every language, with nothing left unfilled. */
import { describe, expect, it } from 'vitest'
import { numberWord } from '#shared/i18n/numerals.ts'
import { attention, attentionRuleNames, type AttentionItem } from '#shared/journey/attention.ts'
import { deckOf, tell } from '#shared/journey/telling.ts'
import { languages } from '#shared/model/scalars.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday['under-way']
const of = aCohort({ pairs: 33, state: 'under-way' })
const item = (rule: AttentionItem['rule'], figures: Partial<AttentionItem['figures']>): AttentionItem => ({
  rule,
  urgency: 'now',
  pairId: 'pair-1',
  figures: { days: 34, limit: 30, over: 4, since: '2026-05-13', ...figures },
})

describe('a matter told', () => {
  it('names the day, the rule and how far past it is', () => {
    expect(tell('en', of, item('contact', {}), today)).toMatchObject({
      title: 'No contact',
      sentence: 'Last contact 13 May.',
      figures: '34 days; rule 30; 4 over',
    })
    expect(tell('sr-Cyrl', of, item('contact', {}), today)).toMatchObject({
      sentence: 'Последњи контакт 13. маја.',
      figures: '34 дана; правило 30; 4 преко',
    })
    expect(tell('sr-Latn', of, item('phase', { phase: 'here-and-now' }), today).sentence).toBe(
      'Ovde i sada od 13. maja.',
    )
  })
  it('says of a review whether it is ahead, today or late', () => {
    const review = (days: number) =>
      tell('en', of, item('review', { days, limit: 7, due: '2026-06-20' }), today).figures
    expect([review(-4), review(0), review(1)]).toEqual([
      'in 4 days; notice 7',
      'today; notice 7',
      '1 day late; notice 7',
    ])
  })
  it('leaves nothing unfilled, whatever the rule and the language', () => {
    const raised = [...attention(of, today), ...attentionRuleNames.map((rule) => item(rule, { slips: 2 }))]
    for (const language of languages)
      for (const one of raised) {
        const told = Object.values(tell(language, of, one, today)).join(' ')
        expect(told).not.toMatch(/\{\{|today\.|undefined/)
        if (language === 'sr-Latn') expect(told).not.toMatch(/\p{Script=Cyrillic}/u)
      }
  })
})

describe('the head of Today', () => {
  const nine = Array.from(
    { length: 9 },
    (_, n) => ({ ...item('contact', {}), urgency: n < 3 ? 'now' : 'week' }) as const,
  )
  it('counts the matters in words', () => {
    expect(deckOf('en', today, nine)).toBe('Tuesday 16 June 2026. Nine matters, three that should not wait.')
    expect(deckOf('sr-Cyrl', today, nine)).toBe(
      'Уторак, 16. јун 2026. Девет ствари, три не би требало да чекају.',
    )
    expect(deckOf('en', today, nine.slice(3))).toBe(
      'Tuesday 16 June 2026. Six matters, and nothing that cannot wait.',
    )
    expect(deckOf('sr-Latn', today, [])).toBe('Utorak, 16. jun 2026. Ništa ne traži vašu pažnju.')
  })
  it('lets number words agree with what they count', () => {
    expect(numberWord('sr-Cyrl', 22, 'feminine')).toBe('двадесет две')
    expect(numberWord('sr-Cyrl', 31)).toBe('тридесет један')
    expect(numberWord('en', 42)).toBe('forty-two')
    expect(numberWord('en', 100)).toBe('100')
  })
})
