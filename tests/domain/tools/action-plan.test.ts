/** The action plan keeps each step whole and repeats its head wherever steps go on. */
import { describe, expect, test } from 'vitest'
import type { Mark } from '#shared/print/marks.ts'
import { papers } from '#shared/print/paper.ts'
import { context } from '#tests/domain/print/sample.ts'
import { pagesOf, textsOf } from './pages.ts'

/** The numbers of the steps on a page, with the height of each row's lower rule. */
const stepsOn = (marks: readonly Mark[]) => {
  const numbers = textsOf(marks).filter((one) => one.font === 'display' && /^\d+$/.test(one.text))
  const rules = marks.flatMap((mark) =>
    mark.kind === 'line' && mark.x1 === 23 && mark.x2 === 187 && mark.y1 === mark.y2 ? [mark.y1] : [],
  )
  return numbers.map((one) => ({ step: Number(one.text), top: one.y - 6.4, rules }))
}
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

describe.each([
  { paper: 'A4', first: 6, second: 15 },
  { paper: 'Letter', first: 5, second: 13 },
] as const)('on $paper', ({ paper, first, second }) => {
  const given = context('en', paper)

  test('a page holds as many whole steps as it has room for', () => {
    const pages = pagesOf('action-plan', given).map(stepsOn)
    expect(pages.map((page) => page.map((one) => one.step))).toEqual([
      range(1, first),
      range(first + 1, second),
    ])
  })

  test('a step is never split: its three lines end on its own page, in the body', () => {
    for (const page of pagesOf('action-plan', given).map(stepsOn))
      for (const { step, top, rules } of page) {
        expect(
          rules.some((y) => Math.abs(y - (top + 24)) < 0.01),
          `step ${step}`,
        ).toBe(true)
        expect(top + 24).toBeLessThanOrEqual(papers[paper].bodyBottom)
      }
  })

  test('a plan with more steps goes on to a third page, under the same head', () => {
    const pages = pagesOf('action-plan', given, { 'step-17': 'A late step', 'step-20-who': 'Jasna' })
    expect(pages).toHaveLength(3)
    expect(stepsOn(pages[2] ?? []).map((one) => one.step)).toEqual(range(second + 1, 20))
    for (const marks of pages) {
      const heads = textsOf(marks).map((one) => one.text)
      expect(heads).toContain('Area, and topic for a session')
      expect(heads).toContain('Obstacle, and my answer')
    }
  })
})
