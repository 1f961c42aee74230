/** The five sheets besides goal setting: their words have room in every language, and what is written is never lost. */
import { describe, expect, test } from 'vitest'
import { extent } from '#shared/print/marks.ts'
import { worksheetOf } from '#shared/print/request.ts'
import { fieldsOf } from '#shared/print/worksheet.ts'
import { context, editions, words } from '#tests/domain/print/sample.ts'
import { pagesOf, said, sheets, textsOf } from './pages.ts'

const usualPages = {
  'rules-of-the-game': 2,
  'here-and-now': 4,
  'action-plan': 2,
  'session-log': 1,
  'final-session': 2,
} as const satisfies Record<(typeof sheets)[number], number>

describe.each(sheets.flatMap((tool) => editions.map((edition) => ({ tool, ...edition }))))(
  'the blank $tool in $language on $paper',
  ({ tool, language, paper }) => {
    const pages = pagesOf(tool, context(language, paper))

    test('takes its usual number of pages', () => {
      expect(pages).toHaveLength(usualPages[tool])
    })

    test('has room for all its words: none is cut, none is set below 6 pt', () => {
      const texts = pages.flatMap(textsOf)
      expect(texts.filter((one) => one.text.endsWith('…'))).toEqual([])
      expect(texts.filter((one) => one.size < 6)).toEqual([])
    })

    test('lets no text lie upon another', () => {
      for (const marks of pages) {
        const placed = textsOf(marks).map((one) => ({ text: one.text, at: extent(one) }))
        const clashes = placed.flatMap((one, n) =>
          placed.slice(n + 1).flatMap((other) => {
            const across = Math.min(one.at[2], other.at[2]) - Math.max(one.at[0], other.at[0])
            const down = Math.min(one.at[3], other.at[3]) - Math.max(one.at[1], other.at[1])
            return across > 0.1 && down > 0.4 ? [`“${one.text}” and “${other.text}”`] : []
          }),
        )
        expect(clashes).toEqual([])
      }
    })
  },
)

describe.each(sheets)('long answers on %s', (tool) => {
  const given = context('sr-Latn', 'Letter')
  const fields = fieldsOf(worksheetOf(tool).in(given.language)).filter((field) => field.kind === 'text')
  const lines = fieldsOf(worksheetOf(tool).in(given.language)).filter(
    (field) => field.kind === 'line' && /^(skill|person|step|next|area|goal)-/.test(field.id),
  )

  test.each([...fields, ...lines].map((field) => field.id))('%s flows on and loses no word', (field) => {
    const answer = words(500)
    const pages = pagesOf(tool, given, { [field]: answer })
    expect(pages.length).toBeGreaterThan(usualPages[tool])
    const written = new Set(said(pages).split(/\s+/))
    expect(answer.split(' ').filter((word) => !written.has(word))).toEqual([])
  })
})
