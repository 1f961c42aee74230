/** How the report flows: pieces that are never parted, sections of pieces, and pages that fill up from the top. */
import type { Leaf } from '../compose.ts'
import { hairGrey, ink, soft } from '../ink.ts'
import { rule, type Mark } from '../marks.ts'
import { left, right, textWidth } from '../paper.ts'
import type { Place } from '../furniture.ts'
import type { ReportDesk } from './desk.ts'

/** Something drawn as one; `height` in mm from its top to its last ink. */
export interface Piece {
  readonly height: number
  /** Millimetres above it, where it goes on with what came before; else the section's own gap. */
  readonly lead?: number
  draw(top: number): Mark[]
}
export interface Section {
  readonly id: 'reach' | 'fidelity' | 'goals' | 'matching' | 'closure' | 'method'
  readonly pieces: readonly Piece[]
  /** Millimetres between its pieces; 12 unless it says so. */
  readonly gap?: number
}

const usualGap = 12
const pageTop = 24

/** Pieces one below the other. */
export const stack = (pieces: readonly Piece[], between = 0): Piece => ({
  height: pieces.reduce((sum, piece, at) => sum + piece.height + (at > 0 ? between : 0), 0),
  draw: (top) => {
    let y = top
    return pieces.flatMap((piece) => {
      const marks = piece.draw(y)
      y += piece.height + between
      return marks
    })
  },
})

/** A chart's head: its title, a sentence, and the hint that names n, denominator and missing. */
export function heading(desk: ReportDesk, title: string, hint: string): Piece {
  const titles = desk.set.lines(title, 'prompt', textWidth)
  const hints = hint ? desk.set.lines(hint, 'hint', textWidth) : []
  const firstHint = 4 + (titles.length - 1) * 5 + 4.8
  return {
    height: firstHint + Math.max(0, hints.length - 1) * 4 + (hint ? 1.6 : -3),
    draw: (top) => [
      ...titles.map((line, at) => desk.set.line(line, 'prompt', left, top + 4 + at * 5)),
      ...hints.map((line, at) => desk.set.line(line, 'hint', left, top + firstHint + at * 4)),
    ],
  }
}

/** Running text over the whole width or a part of it. */
export function prose(
  desk: ReportDesk,
  text: string,
  style: 'body' | 'hint' = 'body',
  x = left,
  width = textWidth,
): Piece {
  const leading = style === 'body' ? 4.68 : 4
  const lines = desk.set.lines(text, style, width)
  return {
    height: lines.length * leading,
    draw: (top) => lines.map((line, at) => desk.set.line(line, style, x, top + 3.4 + at * leading)),
  }
}

const sectionTitle = (desk: ReportDesk, section: Section): Piece => ({
  height: 18,
  draw: (top) => [
    desk.set.line(desk.t(`report.section.${section.id}`), 'section', left, top + 10, {
      id: `report-${section.id}`,
      bookmark: { title: desk.t(`report.section.${section.id}`) },
    }),
  ],
})

/** A section's title never parts from its first piece. */
function unitsOf(desk: ReportDesk, section: Section): Piece[] {
  const [first, ...rest] = section.pieces
  return first ? [stack([sectionTitle(desk, section), first]), ...rest] : []
}

/** The line every page of the report ends with. */
export function foot(desk: ReportDesk, place: Place): Mark[] {
  const { details, today, evaluation } = desk.request
  const { set, t, paper } = desk
  const date = desk.dateText(today)
  const centre = set.line(
    t(evaluation.interim ? 'report.footInterim' : 'report.footFinal', { date }),
    'label',
    left + textWidth / 2,
    paper.footerText,
    { align: 'centre' },
  )
  const name = set.fitted(
    [details.name, details.edition].filter(Boolean).join(' · '),
    'label',
    centre.x - left - 4,
    6.5,
  )
  return [
    rule(left, right, paper.footerRule, { stroke: hairGrey }),
    set.line(name.text, name.style, left, paper.footerText),
    centre,
    set.line(t('report.of', { n: place.page, all: place.pages }), 'label', right, paper.footerText, {
      align: 'right',
    }),
  ]
}

function head(desk: ReportDesk, section: Section): Mark[] {
  const audience = desk.t(desk.internal ? 'report.headInternal' : 'report.headExternal')
  return [
    desk.set.line(desk.t(`report.section.${section.id}`), 'label', left, 15, { colour: soft }),
    desk.set.line(audience, 'label', right, 15, { align: 'right', colour: soft }),
  ]
}

/** A piece on its page: what goes above it, and whether a section begins with it. */
interface Set {
  readonly unit: Piece
  readonly section: Section
  readonly lead: number
  readonly begins: boolean
}

/** A gap gives way by a third before a piece moves to the next page. */
const least = (lead: number): number => (lead > 4 ? (lead * 2) / 3 : lead)

/** The room pieces take from the top of a page, with their gaps at their least; nothing goes above the first. */
const taken = (page: readonly Set[]): number =>
  page.reduce((sum, { unit, lead }, at) => sum + unit.height + (at > 0 ? least(lead) : 0), 0)

/** A page's pieces with their gaps as wide as they should be, or as its room allows. */
function draw(page: readonly Set[], room: number): Mark[] {
  const wanted = page.slice(1).reduce((sum, { lead }) => sum + lead - least(lead), 0)
  const share = wanted > 0 ? Math.min(1, (room - taken(page)) / wanted) : 1
  let y = pageTop
  return page.flatMap(({ unit, lead, begins }, at) => {
    if (at > 0) y += least(lead) + (lead - least(lead)) * share
    const top = y
    y += unit.height
    return [
      ...(begins && at > 0 ? [rule(left, right, top, { stroke: ink, width: 0.6 })] : []),
      ...unit.draw(top),
    ]
  })
}

/**
 * Lets sections flow over pages. A section starts a page of its own unless the page before is less than two thirds
 * full and the section's beginning fits below; there a rule divides them.
 */
export function flow(desk: ReportDesk, sections: readonly Section[]): Leaf[] {
  const room = desk.paper.bodyBottom - pageTop
  const pages: Set[][] = []
  for (const section of sections)
    unitsOf(desk, section).forEach((unit, at) => {
      const begins = at === 0
      const set = { unit, section, begins, lead: begins ? 10 : (unit.lead ?? section.gap ?? usualGap) }
      const page = pages.at(-1)
      const full = !page || (begins && taken(page) > (room * 2) / 3)
      if (full || taken([...page, set]) > room) pages.push([set])
      else page.push(set)
    })
  return pages.map((page) => ({
    draw: (place) => [
      ...(page[0] ? head(desk, page[0].section) : []),
      ...draw(page, room),
      ...foot(desk, place),
    ],
  }))
}
