/** How this works: the two roles, their asymmetry, and the path through the phases as two lines that meet and part. */
import type { Desk } from '../context.ts'
import { partName, titleMarks } from '../furniture.ts'
import { glyph } from '../glyphs.ts'
import { hairGrey, hues, ink, weight, white } from '../ink.ts'
import { circle, path, rule, type Mark, type Step } from '../marks.ts'
import { half, left, right } from '../paper.ts'

const stations = [
  { part: 'first-session', x: 40, number: '1  ' },
  { part: 'here-and-now', x: 60, number: '2  ' },
  { part: 'there-and-then', x: 36, number: '3  ' },
  { part: 'bridging-the-gap', x: 60, number: '4  ' },
  { part: 'failures', x: 36, number: '' },
  { part: 'final-session', x: 44, number: '5  ' },
] as const

const firstStation = 122
const apart = 2.9
const textLeft = 82

/** An S-curve through the points: upright at each of them. */
function throughPoints(points: readonly (readonly [number, number])[]): Step[] {
  return points.map(([x, y], at): Step => {
    const before = points[at - 1]
    if (!before) return ['M', x, y]
    const bend = (y - before[1]) / 2
    return ['C', before[0], before[1] + bend, x, y - bend, x, y]
  })
}

/** The path on the left: heavy the mentee, fine the mentor; apart before the first station and after the last. */
function road(step: number, desk: Desk): Mark[] {
  const at = stations.map((station, n) => [station.x, firstStation + n * step] as const)
  const end = firstStation + (stations.length - 1) * step + 14
  const mentee = throughPoints([[27, 107], ...at, [27, end]])
  const mentor = throughPoints([[71, 107], ...at.map(([x, y]) => [x + apart, y] as const), [73, end]])
  return [
    desk.set.line(desk.t('print.head.mentee').toLowerCase(), 'label', left, 105.3),
    desk.set.line(desk.t('print.head.mentor').toLowerCase(), 'label', 75.4, 105.3, { align: 'right' }),
    path(mentee, { stroke: ink, width: 2.6, cap: 'round' }),
    path(mentor, { stroke: ink, width: 0.6, cap: 'round' }),
    ...at.flatMap(([x, y], n) => {
      const part = stations[n]?.part ?? 'failures'
      return [
        circle(x + apart / 2, y, 6.6, { fill: white }),
        ...glyph(part, x + apart / 2, y, part === 'failures' ? 9 : 11, hues[part]),
      ]
    }),
  ]
}

/** What happens at each station, beside its sign; a long text pushes the next one down. */
function stationTexts(step: number, desk: Desk): Mark[] {
  let free = 0
  return stations.flatMap((station, at) => {
    const { part } = station
    const sign = firstStation + at * step
    const y = Math.max(sign - 10.2, free + 6)
    const lines = desk.set.paragraph(
      desk.t(`print.method.about.${part}`),
      'body',
      textLeft,
      y + 11.6,
      right - textLeft,
    )
    free = y + 11.6 + (lines.length - 1) * 4.68
    return [
      rule(textLeft, right, y, {
        stroke: hairGrey,
        width: weight.hair,
        ...(part === 'failures' ? { dash: [1.2, 1.2] as const } : {}),
      }),
      desk.set.line(`${station.number}${partName(part, desk)}`, 'prompt', textLeft, y + 6.2),
      desk.set.line(desk.t(`print.method.when.${part}`), 'label', right, y + 6.2, { align: 'right' }),
      ...lines,
    ]
  })
}

/** The page's marks without its footer. */
export function method(desk: Desk): Mark[] {
  const { t } = desk
  const step = 27 - (desk.paper.shorter / 16) * 3
  const second = right - half
  return [
    ...titleMarks(
      {
        title: t('print.method.title'),
        deck: t('print.method.deck'),
        id: 'method',
        bookmark: { title: t('print.method.title') },
      },
      desk,
    ),
    rule(left, left + half, 56, { stroke: ink, width: 2.6 }),
    rule(second, right, 56, { stroke: ink, width: 0.6 }),
    desk.set.line(t('print.method.menteeLeads'), 'prompt', left, 63.5),
    desk.set.line(t('print.method.mentorAccompanies'), 'prompt', second, 63.5),
    ...desk.set.paragraph(t('print.method.menteeText'), 'body', left, 69.7, half - 2),
    ...desk.set.paragraph(t('print.method.mentorText'), 'body', second, 69.7, half - 2),
    ...desk.set.paragraph(t('print.method.asymmetry'), 'hint', left, 93.2, right - left),
    ...road(step, desk),
    ...stationTexts(step, desk),
  ]
}
