/** The pictures of a matching: no lines cross, nothing overlaps, and what they show is what the matching says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { dotsOf, tensOf } from '#shared/matching/pictures/dots.ts'
import {
  byMentee,
  cellSizes,
  fittingSize,
  ruledOutIn,
  ruleMarks,
  shade,
} from '#shared/matching/pictures/heat.ts'
import { cellOf, type Picture, type PictureCouple, weakBelow } from '#shared/matching/pictures/picture.ts'
import { type Line, lineWidth, rowHeight, twoSided } from '#shared/matching/pictures/two-sided.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { picture } from '#shared/matching/study/picture.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday.matched

/** The picture of a cohort of so many pairs, matched anew. */
function pictureOf(pairs: number): { picture: Picture; cohort: ReturnType<typeof cohortOf> } {
  const programme = { ...aCohort({ pairs, state: 'matched' }), pairs: {} }
  const cohort = cohortOf(programme, today)
  const proposal = proposalOf(cohort, solve(cohort.problem), today)
  const locks = proposal.couples.slice(0, 1).map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))
  return { picture: picture(createStudy({ ...programme, proposal, locks }, today), {}), cohort }
}

const inOrder = (ids: readonly unknown[]) => ids.map((_, at) => at)

/** How many pairs of lines cross; lines that meet in an end do not. */
function crossings(lines: readonly Pick<Line, 'fromY' | 'toY'>[]): number {
  let count = 0
  lines.forEach((a, at) => {
    for (const b of lines.slice(at + 1)) if ((a.fromY - b.fromY) * (a.toY - b.toY) < 0) count += 1
  })
  return count
}

describe('what is drawn', () => {
  it('says of every two what the matching says of them', () => {
    const { picture: drawn, cohort } = pictureOf(20)
    cohort.mentees.forEach((_, i) => {
      cohort.mentors.forEach((_, j) => {
        const rule = cohort.forbidden[i]?.[j]
        const score = cohort.problem.scores[i]?.[j]
        expect(cellOf(drawn, i, j)).toEqual(rule ? { rule } : { points: Math.round(score ?? -1) })
      })
    })
    expect(cellOf(drawn, 0, cohort.mentors.length)).toBeNull()
    expect(drawn.couples.filter(({ locked }) => locked)).toHaveLength(1)
  })
})

describe('who is with whom', () => {
  const { picture: drawn } = pictureOf(60)
  const about = { menteeOrder: inOrder(drawn.menteeIds).reverse(), mentorOrder: inOrder(drawn.mentorIds) }

  it('draws each pair once, without a crossing, with every name in a row of its own, at 60 pairs', () => {
    for (const width of [360, 1048, 1800]) {
      const { lanes } = twoSided(drawn, { width, ...about })
      const lines = lanes.flatMap((lane) => lane.lines)
      expect(lines.map(({ couple }) => couple.mentee).sort((a, b) => a - b)).toEqual(
        drawn.couples.map(({ mentee }) => mentee),
      )
      for (const lane of lanes) {
        expect(crossings(lane.lines)).toBe(0)
        for (const side of [lane.mentees, lane.mentors]) {
          const ys = side.map(({ y }) => y).sort((a, b) => a - b)
          ys.slice(1).forEach((y, at) => {
            expect(y - (ys[at] ?? 0)).toBeGreaterThanOrEqual(rowHeight)
          })
        }
      }
    }
  })

  it('fits 60 pairs under the heads of a window of 1280 × 800', () => {
    expect(twoSided(drawn, { width: 1048, ...about }).height).toBeLessThanOrEqual(600)
    expect(twoSided(drawn, { width: 1048, ...about }).lanes).toHaveLength(2)
  })

  it('counts crossings where there are some', () => {
    const couple = { mentee: 0, mentor: 0, points: 1, locked: false }
    const line = (fromY: number, toY: number) => ({ couple, fromY, toY })
    expect(crossings([line(0, 9), line(5, 5), line(9, 0)])).toBe(3)
    expect(crossings([line(0, 5), line(5, 5), line(9, 5)])).toBe(0)
  })

  it('keeps apart who has nobody, and counts the places that stay free', () => {
    const few = { ...drawn, couples: drawn.couples.slice(0, 3) }
    const { unmatched, idle, lanes } = twoSided(few, { width: 600, ...about })
    const busy = new Set(few.couples.map(({ mentor }) => mentor))
    expect(unmatched).toHaveLength(drawn.menteeIds.length - 3)
    expect(idle).toEqual(
      about.mentorOrder.filter((mentor) => !busy.has(mentor) && (drawn.places[mentor] ?? 0) > 0),
    )
    for (const { at, free } of lanes.flatMap((lane) => lane.mentors))
      expect(free).toBe((drawn.places[at] ?? 0) - few.couples.filter(({ mentor }) => mentor === at).length)
  })

  it('draws more points thicker', () => {
    expect([0, 40, 70, 100].map(lineWidth)).toEqual([1, 1, 3, 5])
  })
})

describe('the points of the pairs', () => {
  const couples: fc.Arbitrary<PictureCouple[]> = fc
    .array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 300 })
    .map((all) => all.map((points, mentee) => ({ mentee, mentor: 0, points, locked: false })))

  it('are a dot each that overlaps no other, near its points, a ring below the mark', () => {
    fc.assert(
      fc.property(couples, fc.integer({ min: 300, max: 1200 }), (all, width) => {
        const { dots, radius, reach, from } = dotsOf(all, { width, mostHeight: 300 })
        expect(dots).toHaveLength(all.length)
        for (const { couple, x, isWeak } of dots) {
          const wanted = ((couple.points - from) / (100 - from)) * width
          expect(Math.abs(x - wanted)).toBeLessThanOrEqual(reach + 1e-9)
          expect(x + radius).toBeLessThanOrEqual(width)
          expect(isWeak).toBe(couple.points < weakBelow)
        }
        dots.forEach((a, at) => {
          for (const b of dots.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(radius * 2)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('have their mean and their lowest, and their tens', () => {
    const all = [90, 61, 30].map((points, mentee) => ({ mentee, mentor: 0, points, locked: false }))
    const { mean, lowest, from } = dotsOf(all, { width: 700, mostHeight: 300 })
    expect([mean?.points, lowest?.couple.points, from]).toEqual([expect.closeTo(181 / 3), 30, 30])
    expect(tensOf(all)).toEqual([
      { from: 90, count: 1 },
      { from: 60, count: 1 },
      { from: 30, count: 1 },
    ])
    expect(dotsOf([], { width: 700, mostHeight: 300 }).mean).toBeNull()
  })

  it('of a thousand pairs stay within the height', () => {
    const all = Array.from({ length: 1000 }, (_, mentee) => ({
      mentee,
      mentor: 0,
      points: 50 + ((mentee * 37) % 50),
      locked: false,
    }))
    const tied = all.map((couple) => ({ ...couple, points: 79 }))
    for (const couples of [all, tied])
      expect(dotsOf(couples, { width: 1000, mostHeight: 300 }).height).toBeLessThanOrEqual(300)
    expect(dotsOf(all.slice(0, 60), { width: 1000, mostHeight: 300 }).reach).toBeLessThanOrEqual(7)
  })
})

describe('the map of who may be with whom', () => {
  const { picture: drawn, cohort } = pictureOf(20)

  it('counts what is allowed and what each rule forbids, by the whole and by mentee', () => {
    const { allowed, rules } = ruledOutIn(drawn)
    const flat = cohort.forbidden.flat()
    expect(allowed).toBe(flat.filter((rule) => rule === null).length)
    for (const { rule, count } of rules) expect(count).toBe(flat.filter((one) => one === rule).length)
    const rows = byMentee(drawn)
    expect(rows.reduce((sum, row) => sum + row.allowed, 0)).toBe(allowed)
    for (const row of rows)
      expect(row.mentor).toBe(drawn.couples.find(({ mentee }) => mentee === row.mentee)?.mentor ?? null)
  })

  it('is darker with more points, and marks every rule that can forbid alone by strokes of its own', () => {
    expect([30, 40, 70, 100].map(shade)).toEqual([0.14, 0.14, expect.closeTo(0.57), 1])
    const { consent, withdrawn, ...others } = ruleMarks
    // Who withdrew or gave no consent takes no part, and never stands in the map.
    expect(consent).toEqual(withdrawn)
    const drawnAs = Object.values(others).map((strokes) => JSON.stringify(strokes))
    expect(new Set(drawnAs).size).toBe(drawnAs.length)
  })

  it('begins as large as fits', () => {
    expect([40, 100, 400, 5000].map((columns) => fittingSize(columns, 880))).toEqual([16, 8, 2, 2])
    expect(cellSizes).toContain(fittingSize(60, 880))
  })
})
