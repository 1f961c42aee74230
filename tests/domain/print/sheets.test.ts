/** The pages of every sheet on paper, in all languages, on both papers. */
import { describe, expect, test } from 'vitest'
import { composeSheet } from '#shared/print/compose.ts'
import type { PrintContext, Values } from '#shared/print/context.ts'
import { lineGrey } from '#shared/print/ink.ts'
import { extent, type Mark, type TextMark } from '#shared/print/marks.ts'
import { mm, papers } from '#shared/print/paper.ts'
import { worksheetOf } from '#shared/print/request.ts'
import { fieldsOf } from '#shared/print/worksheet.ts'
import { printable } from '#shared/tools/index.ts'
import { book, context, editions, goal, words } from './sample.ts'

function pagesOf(tool: string, given: PrintContext, values: Values): Mark[][] {
  const sheet = worksheetOf(tool).in(given.language)
  const leaves = composeSheet(sheet, given, values, book.measure(given.language))
  return leaves.map((leaf, at) => leaf.draw({ page: at + 1, pages: leaves.length }))
}
const texts = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '' ? [mark] : []))

/** Every field filled, with long answers wherever there is room to write. */
const filled = (tool: string, given: PrintContext): Values =>
  Object.fromEntries(
    fieldsOf(worksheetOf(tool).in(given.language)).map((field) => [
      field.id,
      field.options[0]?.id ??
        (field.kind === 'text' ? words(40) : field.kind === 'tick' ? true : 'Šćućureni žbun'),
    ]),
  )

describe.each(printable().flatMap((tool) => editions.map((edition) => ({ tool, ...edition }))))(
  '$tool in $language on $paper',
  ({ tool, language, paper }) => {
    const given = context(language, paper)
    const measures = papers[paper]
    const versions = [
      { name: 'blank', pages: pagesOf(tool, given, {}) },
      { name: 'filled', pages: pagesOf(tool, given, filled(tool, given)) },
    ]

    test.each(versions)(
      '$name: nothing is printed outside x 8–202 and above y 8 or below the footer',
      ({ pages }) => {
        for (const mark of pages.flat()) {
          const [x1, y1, x2, y2] = extent(mark)
          expect(x1, JSON.stringify(mark)).toBeGreaterThanOrEqual(7.99)
          expect(x2, JSON.stringify(mark)).toBeLessThanOrEqual(202.01)
          expect(y1, JSON.stringify(mark)).toBeGreaterThanOrEqual(8)
          expect(y2, JSON.stringify(mark)).toBeLessThanOrEqual(measures.footerText + 1)
        }
      },
    )

    test.each(versions)(
      '$name: a prompt stands at least 6 mm below the last writing line above it',
      ({ pages }) => {
        for (const marks of pages) {
          const lines = marks.flatMap((mark) =>
            mark.kind === 'line' && mark.stroke === lineGrey && mark.y1 === mark.y2 && mark.x2 - mark.x1 > 20
              ? [mark]
              : [],
          )
          for (const text of texts(marks).filter((one) => one.font === 'sans-semibold' && one.size === 11)) {
            const capTop = text.y - (0.66 * 11) / mm
            const above = lines.filter(
              (line) => line.y1 < text.y && line.x1 < text.x + text.width && line.x2 > text.x,
            )
            for (const line of above) expect(capTop - line.y1, `“${text.text}”`).toBeGreaterThanOrEqual(6)
          }
        }
      },
    )

    test.each(versions)('$name: no text runs into the text beside it', ({ pages }) => {
      for (const marks of pages) {
        const all = texts(marks)
        for (const one of all)
          for (const other of all)
            if (one !== other && Math.abs(one.y - other.y) < 0.5 && one.x <= other.x)
              expect(one.x + one.width, `“${one.text}” and “${other.text}”`).toBeLessThanOrEqual(
                other.x + 0.05,
              )
      }
    })
  },
)

test('a Serbian Latin sheet has no Cyrillic letter, a Cyrillic one no Latin but Roman numbers', () => {
  for (const tool of printable()) {
    const blank = { ...context('sr-Latn'), mentor: '', mentee: '' }
    const inLatin = pagesOf(tool, blank, {}).flatMap(texts)
    expect(inLatin.filter((one) => /\p{Script=Cyrillic}/u.test(one.text))).toEqual([])
    const prompts = fieldsOf(worksheetOf(tool).in('sr-Cyrl')).map((field) => field.label)
    expect(prompts.filter((label) => /[^\P{Script=Latin}IV]/u.test(label))).toEqual([])
  }
})

test('field ids are unique within a sheet', () => {
  for (const tool of printable()) {
    const ids = fieldsOf(worksheetOf(tool).in('en')).map((field) => field.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  }
})

describe('goal setting', () => {
  const given = context()

  test('takes two pages, blank and filled', () => {
    expect(pagesOf('goal-setting', given, {})).toHaveLength(2)
    expect(pagesOf('goal-setting', given, goal)).toHaveLength(2)
  })

  test('shows what was written, and the same prompts in the same places as the blank', () => {
    const prompts = (pages: Mark[][]) =>
      pages.map((marks) => texts(marks).filter((one) => one.font === 'sans-semibold' && one.size === 11))
    expect(prompts(pagesOf('goal-setting', given, goal))).toEqual(prompts(pagesOf('goal-setting', given, {})))
    const said = pagesOf('goal-setting', given, goal)
      .flatMap(texts)
      .map((one) => one.text)
      .join(' ')
    expect(said).toContain('two towns, not three')
    expect(said).toContain('Ljubica Šćepanović')
  })

  test('a vision too long for its lines is set small, then continued on a page of its own, losing no word', () => {
    const vision = words(900)
    const pages = pagesOf('goal-setting', given, { ...goal, vision })
    expect(pages.length).toBeGreaterThan(2)
    const said = pages
      .flatMap(texts)
      .filter((one) => one.text.startsWith('reč'))
      .map((one) => one.text)
      .join(' ')
    expect(said).toBe(vision)
    expect(pages[2] && texts(pages[2]).some((one) => one.text === 'Where is this heading?')).toBe(true)
  })

  test('numbers its pages within the sheet and the document', () => {
    const said = pagesOf('goal-setting', given, {}).map((marks) => texts(marks).map((one) => one.text))
    expect(said[0]).toContain('1 of 2 in this sheet  ·  1 of 2')
    expect(said[1]).toContain('2 of 2 in this sheet  ·  2 of 2')
  })

  test('a sheet without a pair leaves room for its code', () => {
    const { pairCode: _code, mentor: _mentor, mentee: _mentee, ...nobody } = given
    const said = pagesOf('goal-setting', nobody, {})
      .flatMap(texts)
      .map((one) => one.text)
    expect(said).toContain('Pritoka · 2026 · Pair ____')
  })
})
