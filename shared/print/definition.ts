/** Turns composed pages into a pdfmake definition: one canvas a page, every text on its absolute position. */
import type { Language, LocalDate, Paper } from '../model/scalars.ts'
import type { Leaf } from './compose.ts'
import type { Mark, TextMark } from './marks.ts'
import { mm, papers, type PaperMeasures } from './paper.ts'
import { ascent } from './type.ts'

/** A node of pdfmake's document language, as far as we use it; values only, made anew for every rendering. */
export interface Node {
  [property: string]: unknown
}

/** What the printer renders. `fonts` are the five of type.ts; a document may use no other. */
export interface DocumentDefinition {
  version: '1.7'
  language: string
  pageSize: { width: number; height: number }
  pageMargins: number | [number, number, number, number]
  displayTitle: true
  info: { title: string; creator: string; producer: string; creationDate: Date }
  defaultStyle: Node
  content: Node[]
  header?: (page: number, pages: number) => Node
  footer?: (page: number, pages: number) => Node
}

const pt = (value: number): number => Math.round(value * mm * 1000) / 1000

const inkOf = (mark: Exclude<Mark, { kind: 'text' | 'svg' }>): Node => ({
  ...(mark.fill ? { color: mark.fill } : {}),
  ...(mark.stroke ? { lineColor: mark.stroke, lineWidth: mark.width ?? 0.35 } : {}),
  ...(mark.dash ? { dash: { length: mark.dash[0] * mm, space: mark.dash[1] * mm } } : {}),
  ...(mark.cap ? { lineCap: mark.cap } : {}),
})

function vector(mark: Exclude<Mark, { kind: 'text' | 'svg' }>, shift: number): Node {
  const x = (value: number) => pt(value + shift)
  switch (mark.kind) {
    case 'line':
      return {
        type: 'line',
        x1: x(mark.x1),
        y1: pt(mark.y1),
        x2: x(mark.x2),
        y2: pt(mark.y2),
        ...inkOf(mark),
      }
    case 'box':
      return { type: 'rect', x: x(mark.x), y: pt(mark.y), w: pt(mark.w), h: pt(mark.h), ...inkOf(mark) }
    case 'circle':
      return { type: 'ellipse', x: x(mark.x), y: pt(mark.y), r1: pt(mark.r), r2: pt(mark.r), ...inkOf(mark) }
    case 'path': {
      const d = mark.steps
        .map(([letter, ...numbers]) =>
          [letter, ...numbers.map((value, at) => (at % 2 === 0 ? x(value) : pt(value)))].join(' '),
        )
        .join(' ')
      return { type: 'path', d, ...inkOf(mark) }
    }
  }
}

function textNode(mark: TextMark, shift: number): Node {
  return {
    text: mark.text,
    font: mark.font,
    fontSize: mark.size,
    color: mark.colour,
    noWrap: true,
    preserveLeadingSpaces: true,
    absolutePosition: { x: pt(mark.x + shift), y: pt(mark.y) - ascent(mark.font) * mark.size },
    ...(mark.id ? { id: mark.id } : {}),
    ...(mark.to ? { linkToDestination: mark.to } : {}),
    ...(mark.bookmark
      ? {
          outline: true,
          outlineText: mark.bookmark.title,
          outlineExpanded: true,
          ...(mark.bookmark.under ? { outlineParentId: mark.bookmark.under } : {}),
        }
      : {}),
  }
}

/** One page's marks as a node: the canvas first, clipped drawings over it, then all text. */
export function pageNode(marks: readonly Mark[], paper: PaperMeasures): Node {
  const vectors = marks.flatMap((mark) =>
    mark.kind === 'text' || mark.kind === 'svg' ? [] : [vector(mark, paper.shift)],
  )
  const drawings = marks.flatMap((mark) =>
    mark.kind === 'svg'
      ? [
          {
            svg: mark.svg,
            width: pt(mark.w),
            height: pt(mark.h),
            absolutePosition: { x: pt(mark.x + paper.shift), y: pt(mark.y) },
          },
        ]
      : [],
  )
  const texts = marks.flatMap((mark) =>
    mark.kind === 'text' && mark.text !== '' ? [textNode(mark, paper.shift)] : [],
  )
  return { stack: [{ canvas: vectors, absolutePosition: { x: 0, y: 0 } }, ...drawings, ...texts] }
}

export interface DocumentFrame {
  /** Shown in the window's title; never a person's name. */
  title: string
  language: Language
  paper: Paper
  /** Becomes the creation date, so that the same input gives the same bytes. */
  today: LocalDate
}

/** The frame of any document of ours, report or workbook: page size, language, title, fixed date, no content yet. */
export function frameOf(of: DocumentFrame): DocumentDefinition {
  const paper = papers[of.paper]
  return {
    version: '1.7',
    language: of.language === 'en' ? 'en-GB' : of.language,
    pageSize: { width: paper.width * mm, height: paper.height * mm },
    pageMargins: 0,
    displayTitle: true,
    info: {
      title: of.title,
      creator: 'Cohort Desk',
      producer: 'Cohort Desk',
      creationDate: new Date(`${of.today}T00:00:00Z`),
    },
    defaultStyle: { font: 'sans', fontSize: 10 },
    content: [],
  }
}

/** Numbers the pages and puts them into a document. */
export function bind(leaves: readonly Leaf[], of: DocumentFrame): DocumentDefinition {
  const paper = papers[of.paper]
  return {
    ...frameOf(of),
    content: leaves.map((leaf, at) => ({
      ...pageNode(leaf.draw({ page: at + 1, pages: leaves.length }), paper),
      ...(at > 0 ? { pageBreak: 'before' } : {}),
    })),
  }
}
