/** The report stays on its pages in every language and size, and tells others no code, reason or small group. */
import { describe, expect, it } from 'vitest'
import { readFonts } from '#electron/services/print/fonts.ts'
import type { Audience } from '#shared/evaluation/suppression.ts'
import type { Programme } from '#shared/model/programme.ts'
import { languages, papers, type Language, type Paper } from '#shared/model/scalars.ts'
import { reportDocument, reportRequest, reportTexts } from '#shared/print/report/index.ts'
import { papers as measures, mm } from '#shared/print/paper.ts'
import { aCohort, cohortToday, type CohortState } from '#tests/support/cohort.ts'

const book = readFonts('resources')
interface Placed {
  text: string
  x: number
  y: number
  end: number
}

/** Every text of a report by page, in millimetres of A4's x. */
function textsOf(
  of: Programme,
  today: string,
  audience: Audience,
  language: Language,
  paper: Paper,
): Placed[][] {
  const request = reportRequest(of, { today, audience, language, paper })
  const crossed = structuredClone(request)
  const measure = book.measure(language)
  const { content } = reportDocument(crossed, measure)
  return content.map((page) => {
    const nodes = page.stack as Record<string, unknown>[]
    return nodes.flatMap((node) => {
      if (typeof node.text !== 'string') return []
      const { x, y } = node.absolutePosition as { x: number; y: number }
      const from = x / mm - measures[paper].shift
      const wide = measure(node.text, node.font as 'sans', node.fontSize as number) / mm
      return [{ text: node.text, x: from, y: y / mm, end: from + wide }]
    })
  })
}
const cohorts: [string, number, CohortState][] = [
  ['a full edition', 33, 'complete'],
  ['week 16', 33, 'under-way'],
  ['three pairs without sessions', 3, 'matched'],
  ['a hundred and twenty pairs', 120, 'complete'],
]

/** What is wrong with a page: a line outside the text area or the foot, an unfilled word, two lines in one place. */
function faultsOf(page: Placed[], foot: number): string[] {
  const lines = page.toSorted((a, b) => a.y - b.y || a.x - b.x)
  return lines.flatMap((one, at) => {
    const outside = one.x < 22.9 || one.end > 187.3 || one.y >= foot
    const unfilled = /(report|terms)\.\w|\{\{|undefined|NaN/.test(one.text)
    const met = lines
      .slice(at + 1)
      .filter((other) => other.y - one.y < 1.5 && one.end > other.x + 0.2 && other.end > one.x + 0.2)
    return [
      ...(outside ? [`outside: ${one.text}`] : []),
      ...(unfilled ? [`unfilled: ${one.text}`] : []),
      ...met.map((other) => `${one.text} meets ${other.text}`),
    ]
  })
}

describe('the report', () => {
  for (const [name, pairs, state] of cohorts)
    it(`keeps every line of ${name} inside the text area, above the foot and apart from its neighbours`, () => {
      const of = aCohort({ pairs, state })
      for (const language of languages)
        for (const paper of papers)
          for (const audience of ['internal', 'external'] as const) {
            const pages = textsOf(of, cohortToday[state], audience, language, paper)
            expect(pages.length).toBeGreaterThan(3)
            expect(pages.flatMap((page) => faultsOf(page, measures[paper].footerText))).toEqual([])
          }
    })
  it('tells the team codes and reasons, and others neither', () => {
    const of = aCohort({ pairs: 33, state: 'complete' })
    const words = (audience: Audience) =>
      textsOf(of, cohortToday.complete, audience, 'en', 'A4')
        .flat()
        .map(({ text }) => text)
    const codes = Object.values(of.pairs).map(({ code }) => code)
    expect(words('internal')).toEqual(expect.arrayContaining([...codes, 'A new job.']))
    expect(words('external').filter((text) => codes.includes(text) || text.includes('A new job'))).toEqual([])
    const crossing = JSON.stringify(reportRequest(of, { today: cohortToday.complete, audience: 'external' }))
    expect(crossing).not.toContain('A new job')
    for (const code of codes) expect(crossing).not.toContain(`"code":"${code}"`)
  })
  it('names no person to anybody', () => {
    const of = aCohort({ pairs: 33, state: 'complete' })
    const all = textsOf(of, cohortToday.complete, 'internal', 'en', 'A4')
      .flat()
      .map(({ text }) => text)
      .join('\n')
    for (const { name } of Object.values(of.people)) expect(all).not.toContain(name)
  })
  it('withholds small groups from others and says so', () => {
    const of = aCohort({ pairs: 33, state: 'complete' })
    const words = (audience: Audience) =>
      textsOf(of, cohortToday.complete, audience, 'en', 'A4')
        .flat()
        .filter(({ text }) => text.startsWith('Not shown'))
    expect(words('internal')).toEqual([])
    expect(words('external').length).toBeGreaterThan(2)
  })
  it('lists the words people wrote, so that a letter no font has is found before printing', () => {
    const of = aCohort({ pairs: 3, state: 'matched' })
    of.edition = 'Edition 漢'
    const texts = reportTexts(reportRequest(of, { today: cohortToday.matched, audience: 'internal' }))
    expect(texts.map(({ text }) => book.unprintable(text)).filter(Boolean)).toEqual(['漢'])
  })
})
