/** The cover: two sets of rings that overlap, the programme's name, and the fields that make the book one pair's own. */
import { fieldsMarks } from '../blocks/fields.ts'
import type { Desk } from '../context.ts'
import { ink, readable, white } from '../ink.ts'
import { box, type Mark } from '../marks.ts'
import { left, mm, right, textWidth } from '../paper.ts'
import { styles } from '../type.ts'

const panelTop = 36
const ringStep = 7.2
const rings = Array.from({ length: 14 }, (_, at) => at + 1)

/** The panel as one clipped drawing: the mentee's rings heavy, the mentor's fine. */
function panel(height: number, accent: string, lowInk: boolean): string {
  const line = lowInk ? ink : white
  const pt = (points: number) => (points / mm).toFixed(3)
  const [heavy, fifth, fine] = lowInk ? [0.7, 1.6, 0.3] : [1.5, 2.6, 0.5]
  const circles = (cx: number, cy: number, width: (ring: number) => number) =>
    rings
      .map(
        (ring) =>
          `<circle cx="${cx}" cy="${cy}" r="${(ring * ringStep).toFixed(2)}" fill="none" stroke="${line}" stroke-width="${pt(width(ring))}"/>`,
      )
      .join('')
  const ground = lowInk ? white : accent
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="164" height="${height}" viewBox="0 0 164 ${height}">`,
    `<defs><clipPath id="panel"><rect x="0" y="0" width="164" height="${height}"/></clipPath></defs>`,
    '<g clip-path="url(#panel)">',
    // Low ink leaves the paper bare: a white ground would cover the outline around it.
    lowInk ? '' : `<rect x="0" y="0" width="164" height="${height}" fill="${ground}"/>`,
    circles(116, 46, () => fine),
    circles(54, 80, (ring) => (ring === 5 ? fifth : heavy)),
    `<circle cx="54" cy="80" r="2.6" fill="${line}"/>`,
    `<circle cx="116" cy="46" r="2.6" fill="${ground}" stroke="${line}" stroke-width="${pt(lowInk ? 1 : 1.2)}"/>`,
    '</g></svg>',
  ].join('')
}

/** The programme's name on baseline `y`: in one line as large as it fits, or in two. */
function nameMarks(name: string, y: number, desk: Desk): Mark[] {
  const names = { id: 'cover', bookmark: { title: name } }
  for (const size of [48, 40, 34])
    if (desk.set.width(name, { ...styles.cover, size }) <= textWidth)
      return [desk.set.line(name, 'cover', left, y, { size, ...names })]
  for (const size of [26, 22, 18, 15, 12]) {
    const lines = desk.set.lines(name, { ...styles.cover, size }, textWidth)
    const leading = size * 0.42
    if (lines.length * leading <= 24 || size === 12)
      return lines.slice(0, 4).map((line, at, all) =>
        desk.set.line(line, 'cover', left, y - (all.length - 1 - at) * leading, {
          size,
          ...(at === 0 ? names : {}),
        }),
      )
  }
  return []
}

/** The years of the programme, unless its edition already names them. */
function years(desk: Desk): string {
  const { startsOn, endsOn, edition } = desk.context
  const [from, to] = [startsOn?.slice(0, 4) ?? '', endsOn?.slice(0, 4) ?? '']
  if (!from || edition.includes(from)) return ''
  return to && to !== from ? `${from}–${to}` : from
}

/** The cover's marks; it has neither header nor footer. */
export function cover(desk: Desk): Mark[] {
  const { context, paper, t } = desk
  const up = paper.shorter
  const height = 128 - up
  const edition = [context.edition, years(desk)].filter(Boolean).join('   ·   ')
  const editionSet = desk.set.fitted(edition, 'body', 90, 8)
  const organisation = desk.set.fitted(
    context.organisation,
    'prompt',
    textWidth - desk.set.width(editionSet.text, editionSet.style) - 8,
    7,
  )
  const place = context.contact || context.organisation
  const paperName = t('print.cover.paper', { paper: context.paper })
  const sheet: Mark[] = [
    ...(context.organisation
      ? [
          desk.set.line(organisation.text, organisation.style, left, 27),
          desk.set.line(editionSet.text, editionSet.style, right, 27, { align: 'right' }),
        ]
      : [desk.set.line(editionSet.text, editionSet.style, left, 27)]),
    {
      kind: 'svg',
      x: left,
      y: panelTop,
      w: textWidth,
      h: height,
      svg: panel(height, readable(context.accent), context.lowInk),
    },
    ...(context.lowInk ? [box(left, panelTop, textWidth, height, { stroke: ink, width: 0.6 })] : []),
    ...nameMarks(context.programme, 187 - up, desk),
    desk.set.line(t('print.cover.deck'), 'deck', left, 199 - up),
  ]
  const frame = { x: left, width: textWidth }
  const fields = [
    ...fieldsMarks(
      [
        { field: 'mentee', label: t('print.head.mentee'), columns: 6 },
        { field: 'mentor', label: t('print.head.mentor'), columns: 6 },
      ],
      frame,
      220 - up,
      desk,
    ),
    ...fieldsMarks(
      [
        { field: 'from', label: t('print.cover.from'), columns: 3 },
        { field: 'until', label: t('print.cover.until'), columns: 3 },
        { field: 'pair', label: t('print.cover.code'), columns: 3 },
        { field: 'coordinator', label: t('print.cover.coordinator'), columns: 3 },
      ],
      frame,
      240 - up,
      desk,
    ),
  ]
  const paperMark = desk.set.line(paperName, 'label', right, 273 - up, { align: 'right' })
  const found = place ? t('print.cover.found', { place }) : t('print.cover.foundPrivate')
  const lines = desk.set.lines(found, 'label', paperMark.x - 6 - left).slice(0, 3)
  return [
    ...sheet,
    ...fields,
    ...lines.map((line, at) => desk.set.line(line, 'label', left, 273 - up - (lines.length - 1 - at) * 3.6)),
    paperMark,
  ]
}
