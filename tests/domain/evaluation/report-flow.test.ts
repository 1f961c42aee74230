/** How the report fills its pages: gaps give way before a piece moves on, and the strip's dots keep apart. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFonts } from '#electron/services/print/fonts.ts'
import type { Mark } from '#shared/print/marks.ts'
import { reportDesk, type ReportDesk } from '#shared/print/report/desk.ts'
import { flow, type Piece, type Section } from '#shared/print/report/flow.ts'
import { reportRequest } from '#shared/print/report/index.ts'
import { strip } from '#shared/print/report/strip.ts'
import { spread } from '#shared/evaluation/measure.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const book = readFonts('resources')
const desk: ReportDesk = reportDesk(
  reportRequest(aCohort({ pairs: 3, state: 'matched' }), {
    today: cohortToday.matched,
    audience: 'internal',
    language: 'en',
    paper: 'A4',
  }),
  book.measure('en'),
)
/** A piece of this height; `seen` hears where it was drawn. */
const piece = (height: number, seen: (top: number, height: number) => void = () => undefined): Piece => ({
  height,
  draw: (top) => {
    seen(top, height)
    return []
  },
})
const pagesOf = (sections: Section[]): Mark[][] => {
  const leaves = flow(desk, sections)
  return leaves.map((leaf, at) => leaf.draw({ page: at + 1, pages: leaves.length }))
}
const matching = (...pieces: Piece[]): Section => ({ id: 'matching', pieces })
const closure = (...pieces: Piece[]): Section => ({ id: 'closure', pieces })

describe('the flow of the report', () => {
  it('narrows the gaps of a page before a piece moves to the next', () => {
    expect(pagesOf([matching(piece(100), piece(60), piece(54))])).toHaveLength(1)
    expect(pagesOf([matching(piece(100), piece(60), piece(55))])).toHaveLength(2)
  })
  it('leaves the gaps as wide as they should be where there is room', () => {
    const tops: number[] = []
    pagesOf([
      matching(
        piece(40),
        piece(40, (top) => tops.push(top)),
      ),
    ])
    expect(tops).toEqual([24 + 18 + 40 + 12])
  })
  it('begins a section below another one on a page up to two thirds full, else on a page of its own', () => {
    expect(pagesOf([matching(piece(145)), closure(piece(40))])).toHaveLength(1)
    expect(pagesOf([matching(piece(150)), closure(piece(40))])).toHaveLength(2)
  })
  it('draws every piece once, in order, and none below the body', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 200 }), { minLength: 1, maxLength: 14 }), (heights) => {
        const drawn: number[] = []
        const list = heights.map((height) =>
          piece(height, (top) => {
            drawn.push(height)
            expect(top + height).toBeLessThanOrEqual(desk.paper.bodyBottom + 0.01)
          }),
        )
        const half = Math.ceil(list.length / 2)
        pagesOf([matching(...list.slice(0, half)), closure(...list.slice(half))])
        expect(drawn).toEqual(heights)
      }),
    )
  })
})

describe('the strip of days', () => {
  it('keeps its stacks a dot apart and on their side of the rule', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 280 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (days, limit) => {
          const values = spread(days.map((value, at) => ({ id: String(at), value })))
          const marks = strip(desk, values, limit).draw(40)
          const dots = marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []))
          expect(dots).toHaveLength(days.length)
          const r = dots[0]?.r ?? 0
          const columns = [...new Set(dots.map((dot) => dot.x))].sort((a, b) => a - b)
          for (const [at, x] of columns.entries())
            if (at > 0) expect(x - (columns[at - 1] ?? 0)).toBeGreaterThanOrEqual(2 * r)
          const dashed = marks.find((mark) => mark.kind === 'line' && mark.x1 === mark.x2)
          const ruleX = dashed?.kind === 'line' ? dashed.x1 : 0
          for (const dot of dots)
            if (dot.fill) expect(dot.x + r).toBeLessThanOrEqual(ruleX + 0.01)
            else expect(dot.x - r).toBeGreaterThanOrEqual(ruleX - 0.01)
        },
      ),
    )
  })
})
