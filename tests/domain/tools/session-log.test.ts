/** The session log's slip carries no word of the conversation, and its back stays empty. */
import { describe, expect, test } from 'vitest'
import { composeSheet } from '#shared/print/compose.ts'
import { extent } from '#shared/print/marks.ts'
import { papers } from '#shared/print/paper.ts'
import { worksheetOf } from '#shared/print/request.ts'
import { fieldsOf } from '#shared/print/worksheet.ts'
import { ticksOf } from '#shared/tools/session-log/bar.ts'
import { book, context, editions } from '#tests/domain/print/sample.ts'
import { pagesOf, textsOf } from './pages.ts'

const fields = fieldsOf(worksheetOf('session-log').in('en'))
const forCoordinator = fields.filter((field) => field.visibility === 'coordinator')

test('the coordinator sees that, when and how long, never what', () => {
  expect(forCoordinator.map((field) => field.id)).toEqual([
    'session',
    'date',
    'held-minutes',
    'held',
    'new-date',
    'phase',
    'help',
  ])
  expect(forCoordinator.filter((field) => field.kind === 'text' || field.kind === 'line')).toEqual([])
})

describe.each(editions)('in $language on $paper', ({ language, paper }) => {
  const cut = 236 - papers[paper].shorter
  const content = fields.filter((field) => field.visibility !== 'coordinator' && field.options.length === 0)
  const values = Object.fromEntries(content.map((field) => [field.id, `kvaka ${field.id}`]))

  test('nothing that was written above the cut stands below it', () => {
    const [page = []] = pagesOf('session-log', context(language, paper), values)
    const written = textsOf(page).filter((one) => /kvaka|-/.test(one.text) && one.y < cut)
    expect(written.length).toBeGreaterThan(content.length / 2)
    const below = textsOf(page).filter((one) => extent(one)[3] > cut)
    expect(below.length).toBeGreaterThan(10)
    expect(below.filter((one) => one.text.includes('kvaka'))).toEqual([])
  })

  test('no line of the log crosses the cut, and the slip names the pair by its code alone', () => {
    const given = context(language, paper)
    const [page = []] = pagesOf('session-log', given)
    const crossing = page.filter((mark) => {
      const [, top, , bottom] = extent(mark)
      return top < cut - 4 && bottom > cut + 0.01
    })
    expect(crossing).toEqual([])
    const below = textsOf(page)
      .filter((one) => one.y > cut)
      .map((one) => one.text)
    expect(below).toContain(given.pairCode)
    expect(below.filter((text) => text === given.mentor || text === given.mentee)).toEqual([])
  })

  test('the back is kept empty from above the cut', () => {
    const [leaf] = composeSheet(
      worksheetOf('session-log').in(language),
      context(language, paper),
      {},
      book.measure(language),
    )
    expect(leaf?.cut).toBe(cut - 6)
  })
})

test('the slip’s last line names as much of the contact as fits whole, and is never cut', () => {
  const last = (contact: string) =>
    textsOf(pagesOf('session-log', { ...context(), contact })[0] ?? []).find((one) =>
      one.text.startsWith('Hand in within a week'),
    )?.text
  expect(last('Kej 14, Novi Sad')).toBe('Hand in within a week · Kej 14, Novi Sad')
  expect(last('Kej 14, Novi Sad · kancelarija@kuca-na-keju.example')).toBe(
    'Hand in within a week · Kej 14, Novi Sad',
  )
  expect(last('Bulevar vojvode Živojina Mišića 145a, 21000 Novi Sad')).toBe(
    'Hand in within a week · Pritoka, 2026',
  )
})

test('the bar gives about a sixth to the opening and to the closing, and ticks by fives', () => {
  expect(ticksOf(90)).toEqual([0, 15, 30, 45, 60, 75, 90])
  expect(ticksOf(75)).toEqual([0, 15, 30, 45, 60, 75])
  expect(ticksOf(100)).toEqual([0, 15, 50, 85, 100])
  expect(ticksOf(47)).toEqual([0, 10, 37, 47])
  expect(ticksOf(10)).toEqual([0, 10])
  const sixty = { ...context(), session: { minutes: 60 } }
  const figures = textsOf(pagesOf('session-log', sixty)[0] ?? [])
    .filter((one) => Math.abs(one.y - 52.8) < 0.01)
    .map((one) => one.text)
  expect(figures).toEqual(['0', '10', '20', '30', '40', '50', '60'])
})
