/** The wheel: its figures and names meet no spoke, and its heights are those that were written. */
import { expect, test } from 'vitest'
import { extent, type PathMark } from '#shared/print/marks.ts'
import { context, editions } from '#tests/domain/print/sample.ts'
import { pagesOf, textsOf } from './pages.ts'

const centre = { x: 105, y: 150 }
const radius = 52

/** Clockwise from the top, 0–360. */
const angleOf = (x: number, y: number): number =>
  ((Math.atan2(x - centre.x, centre.y - y) * 180) / Math.PI + 360) % 360
const distance = (x: number, y: number): number => Math.hypot(x - centre.x, y - centre.y)

test.each(editions)(
  'no figure or name meets a spoke or the rim, in $language on $paper',
  ({ language, paper }) => {
    const [page = []] = pagesOf('here-and-now', context(language, paper))
    const near = textsOf(page).filter((one) => one.y > 86 && one.y < 215)
    const inside = near.filter((one) => distance(one.x, one.y) < radius)
    expect(inside.map((one) => one.text)).toEqual(['2', '4', '6', '8', '10'])
    for (const figure of inside) {
      const [x1, y1, x2, y2] = extent(figure)
      for (const [x, y] of [
        [x1, y1],
        [x2, y1],
        [x1, y2],
        [x2, y2],
      ] as const) {
        expect(angleOf(x, y)).toBeGreaterThan(0)
        expect(angleOf(x, y)).toBeLessThan(45)
      }
    }
    for (const name of near.filter((one) => one.font === 'sans-semibold')) {
      const [x1, y1, x2, y2] = extent(name)
      const nearest = distance(Math.min(Math.max(centre.x, x1), x2), Math.min(Math.max(centre.y, y1), y2))
      expect(nearest, name.text).toBeGreaterThan(radius)
    }
  },
)

test('a written height is shaded up to its ring, a target is a dashed arc, and the key names only what is there', () => {
  const [page = []] = pagesOf('here-and-now', context(), { 'today-1': 7, 'target-2': 10, 'today-3': 'many' })
  const paths = page.filter((mark): mark is PathMark => mark.kind === 'path')
  const shaded = paths.filter((mark) => mark.fill === '#DCDCD8')
  expect(shaded).toHaveLength(1)
  const [, , far = 0] = shaded[0]?.steps[1] ?? []
  expect(centre.y - far).toBeCloseTo(7 * 5.2)
  expect(paths.filter((mark) => mark.dash)).toHaveLength(1)
  const keys = textsOf(page).map((one) => one.text)
  expect(keys).toContain('shaded: today')
  expect(keys).toContain('dashed: the target')
  const blank = textsOf(pagesOf('here-and-now', context())[0] ?? []).map((one) => one.text)
  expect(blank).not.toContain('shaded: today')
})
