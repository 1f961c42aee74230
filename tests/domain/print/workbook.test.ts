/** A pair's workbook: order, numbers, links, and what of a goal may be seen. */
import { describe, expect, test } from 'vitest'
import type { Goal } from '#shared/model/goal.ts'
import type { Mark, TextMark } from '#shared/print/marks.ts'
import { goalValues, workbookLeaves, workbookRequest } from '#shared/print/workbook/index.ts'
import { worksheetOf } from '#shared/print/request.ts'
import { printable } from '#shared/tools/index.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'
import { book, context, editions } from './sample.ts'

const texts = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

function pagesOf(request: Parameters<typeof workbookLeaves>[0]): Mark[][] {
  const leaves = workbookLeaves(request, book.measure(request.context.language))
  return leaves.map((leaf, at) => leaf.draw({ page: at + 1, pages: leaves.length }))
}
const blankBook = (given = context()) => ({
  context: given,
  sheets: printable().map((tool) => ({
    tool,
    fills:
      tool === 'session-log'
        ? [1, 2, 3].map((number) => ({ values: {}, session: { number } }))
        : [{ values: {} }],
  })),
  today: '2026-03-09',
})

describe.each(editions)('a workbook in $language on $paper', ({ language, paper }) => {
  const pages = pagesOf(blankBook(context(language, paper)))
  const pageOfId = new Map(
    pages.flatMap((marks, at) => texts(marks).flatMap((one) => (one.id ? [[one.id, at + 1] as const] : []))),
  )

  test('starts every sheet on a right-hand page and ends on a left-hand one', () => {
    const starts = [...pageOfId].filter(([id]) => id.startsWith('sheet-'))
    expect(starts.length).toBeGreaterThanOrEqual(printable().length)
    expect(starts.filter(([, page]) => page % 2 === 0)).toEqual([])
    expect(pages.length % 2).toBe(0)
  })

  test('its contents lead to the pages they name', () => {
    const rows = texts(pages[1] ?? []).filter((one) => one.to && /^\d+$/.test(one.text))
    expect(rows.length).toBe(printable().length + 2)
    for (const row of rows) expect(pageOfId.get(row.to ?? ''), row.to).toBe(Number(row.text))
  })

  test('every link has its end and every name is used once', () => {
    const ids = pages.flatMap(texts).flatMap((one) => (one.id ? [one.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    for (const one of pages.flatMap(texts)) if (one.to) expect(ids).toContain(one.to)
  })

  test('has the signs of its part above every sheet’s lined back', () => {
    const backs = [...pageOfId]
      .filter(([id]) => id.startsWith('sheet-session-log'))
      .map(([, page]) => texts(pages[page] ?? []))
    for (const back of backs)
      expect(back.some((one) => one.font === 'sans-semibold' && one.y < 20)).toBe(true)
  })

  test('says on every page but the cover which page it is', () => {
    pages.slice(1).forEach((marks, at) => {
      const number = new RegExp(`(^|\\s)${at + 2} (of|од|od) ${pages.length}$`)
      expect(texts(marks).some((one) => number.test(one.text))).toBe(true)
    })
  })

  test('leaves the back of a sheet empty where its front is cut off', () => {
    let cut = 0
    for (const tool of printable()) cut ||= worksheetOf(tool).in(language).cut ?? 0
    if (cut === 0) return
    const limit = cut - (paper === 'Letter' ? 16 : 0)
    const backs = [...pageOfId]
      .filter(([id]) => id.startsWith('sheet-session-log'))
      .map(([, page]) => pages[page] ?? [])
    expect(backs.length).toBe(3)
    for (const mark of backs.flat()) if (mark.kind === 'line') expect(mark.y2).toBeLessThan(limit)
  })
})

test('sheets come in the order of the method, however they were asked for', () => {
  const asked = blankBook()
  const ids = (sheets: typeof asked.sheets) =>
    pagesOf({ ...asked, sheets })
      .flatMap(texts)
      .flatMap((one) => (one.id?.startsWith('sheet-') ? [one.id] : []))
  expect(ids([...asked.sheets].reverse())).toEqual(ids(asked.sheets))
})

describe('the cover', () => {
  const coverOf = (given: ReturnType<typeof context>) => pagesOf(blankBook(given))[0] ?? []
  const said = (marks: Mark[]) => texts(marks).map((one) => one.text)

  test('of a programme without an organisation has its edition where the organisation would stand', () => {
    const edition = (organisation: string) =>
      texts(coverOf({ ...context(), organisation })).find((one) => one.text === '2026')
    expect(edition('')?.x).toBe(23)
    expect(edition('Kuća na keju')?.x).toBeGreaterThan(170)
    expect(said(coverOf({ ...context(), organisation: '' }))).not.toContain('')
  })

  test('says where a found book belongs, without a full stop after an address', () => {
    const kept = { ...context(), contact: 'desk@pritoka.example' }
    expect(said(coverOf(kept)).some((text) => text.endsWith('back to desk@pritoka.example'))).toBe(true)
    const nowhere = said(coverOf({ ...context(), contact: '', organisation: '' }))
    expect(nowhere).toContain('This book holds private notes.')
  })

  test('in low ink has no ground that could cover its outline', () => {
    const svg = (lowInk: boolean) =>
      coverOf({ ...context(), lowInk }).flatMap((mark) => (mark.kind === 'svg' ? [mark.svg] : []))
    expect(svg(false).join()).toMatch(/<rect [^>]*fill=/)
    expect(svg(true).join()).not.toMatch(/<rect [^>]*fill=/)
  })
})

describe('from the programme’s file', () => {
  const programme = aCohort({ pairs: 6, state: 'under-way' })
  const pair = Object.values(programme.pairs).find((one) => one.goals.length > 0 && one.sessions.length > 0)
  const today = cohortToday['under-way']

  test('names, code, sessions and goals are filled in', () => {
    if (!pair) throw new Error('the sample has no pair with a goal')
    const request = workbookRequest(programme, pair.id, { today, language: 'sr-Latn' })
    expect(request.context).toMatchObject({
      pairCode: pair.code,
      mentee: programme.people[pair.menteeId]?.name,
    })
    const said = pagesOf(request)
      .flatMap(texts)
      .map((one) => one.text)
    expect(said).toContain(programme.people[pair.mentorId]?.name)
  })

  test('every log’s bar shows the length sessions are planned with, however long one turned out', () => {
    if (!pair) throw new Error('the sample has no pair with a goal')
    const held = pair.sessions.map((one) => ({ ...one, minutes: one.state === 'held' ? 47 : 60 }))
    const long = { ...programme, pairs: { ...programme.pairs, [pair.id]: { ...pair, sessions: held } } }
    const { sheets } = workbookRequest(long, pair.id, { today })
    const minutes = sheets.flatMap((one) => one.fills.flatMap((fill) => fill.session?.minutes ?? []))
    expect(held.some((one) => one.minutes === 47)).toBe(true)
    expect(new Set(minutes)).not.toContain(47)
  })

  test('a blank book names nobody and no pair', () => {
    if (!pair) throw new Error('the sample has no pair with a goal')
    const request = workbookRequest(programme, pair.id, { today, blank: true })
    const said = pagesOf(request)
      .flatMap(texts)
      .map((one) => one.text)
      .join('\n')
    expect(said).not.toContain(pair.code)
    for (const id of [pair.menteeId, pair.mentorId]) expect(said).not.toContain(programme.people[id]?.name)
  })

  test('a Cyrillic book writes names in Cyrillic', () => {
    if (!pair) throw new Error('the sample has no pair with a goal')
    const { context: given } = workbookRequest(programme, pair.id, { today, language: 'sr-Cyrl' })
    expect(given.mentee).toMatch(/^[\p{Script=Cyrillic} ]+$/u)
  })

  test('an unknown pair and a tool that is not on paper are refused', () => {
    expect(() => workbookRequest(programme, 'nobody', { today })).toThrow('not-found')
    expect(() => workbookRequest(programme, pair?.id ?? '', { today, tools: ['toString'] })).toThrow(
      'not-found',
    )
  })
})

describe('a goal on paper', () => {
  const goal: Goal = {
    id: 'g',
    setOn: '2026-03-09',
    version: 1,
    state: 'open',
    visibility: 'as-written',
    wording: 'A first solo exhibition',
    levels: ['none', 'planned', 'held', 'reviewed', 'invited'],
    importance: 3,
  }

  test('shows its wording and its levels from the highest when it may be seen as written', () => {
    expect(goalValues(goal, 'en')).toMatchObject({
      goal: 'A first solo exhibition',
      'level+2': 'invited',
      level0: 'held',
      'level-2': 'none',
      importance: 3,
    })
  })

  test('shows only its importance when only the levels may be seen', () => {
    expect(Object.keys(goalValues({ ...goal, visibility: 'levels' }, 'en')).sort()).toEqual([
      'date',
      'importance',
      'seen',
      'version',
    ])
  })

  test('shows only that it was set when nothing may be seen', () => {
    expect(Object.keys(goalValues({ ...goal, visibility: 'no' }, 'en')).sort()).toEqual([
      'date',
      'seen',
      'version',
    ])
  })
})
