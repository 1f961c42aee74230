/** The comparison as a landscape document: at most five columns a page, heads repeated where rows go on. */
import { axisOf } from '../../matching/scenarios/strip.ts'
import { translator, type Translate } from '../../i18n/translate.ts'
import type { Leaf } from '../compose.ts'
import { frameOf, pageNode, type DocumentDefinition } from '../definition.ts'
import type { Place } from '../furniture.ts'
import { hairGrey } from '../ink.ts'
import { rule, type Mark } from '../marks.ts'
import { mm, papers } from '../paper.ts'
import type { Measure } from '../type.ts'
import { typesetter, type Typesetter } from '../typeset.ts'
import { columnHeads, rowPiece, sectionPiece, words, type Piece } from './pieces.ts'
import type { ComparisonRequest } from './request.ts'
import { mostColumns, sheetOf, type Sheet } from './sheet.ts'

const titleBottom = 42

/** The columns of one stretch of pages, from one to before another. */
interface Stretch {
  from: number
  to: number
}

function stretches(count: number): Stretch[] {
  const pages = Math.max(1, Math.ceil(count / mostColumns))
  const side = Math.ceil(count / pages)
  return Array.from({ length: pages }, (_, at) => ({ from: at * side, to: Math.min(count, (at + 1) * side) }))
}

function opening(request: ComparisonRequest, set: Typesetter, sheet: Sheet): Mark[] {
  const width = sheet.right - sheet.left
  const title = set.fitted(request.title, 'title', width, 16)
  const deck = set.fitted(request.deck, 'deck', width, 9)
  return [
    set.line(title.text, title.style, sheet.left, 31, {
      id: 'comparison',
      bookmark: { title: request.title },
    }),
    set.line(deck.text, deck.style, sheet.left, 40),
  ]
}

function foot(request: ComparisonRequest, set: Typesetter, t: Translate, sheet: Sheet, place: Place): Mark[] {
  const page = set.line(
    t('scenarios.print.page', { page: place.page, pages: place.pages }),
    'label',
    sheet.right,
    sheet.footerText,
    { align: 'right' },
  )
  const whose = set.fitted(
    [request.programme, request.title].join(' · '),
    'label',
    page.x - sheet.left - 6,
    6.5,
  )
  return [
    rule(sheet.left, sheet.right, sheet.footerRule, { stroke: hairGrey }),
    set.line(whose.text, whose.style, sheet.left, sheet.footerText),
    page,
  ]
}

/** The pages of one stretch: the strips and rows of its columns, heads first on each page. */
function pagesOf(
  request: ComparisonRequest,
  stretch: Stretch,
  set: Typesetter,
  sheet: Sheet,
  isFirst: boolean,
) {
  const columns = request.columns.slice(stretch.from, stretch.to)
  const axis = axisOf(
    request.columns.map(({ points }) => points),
    true,
  )
  const again = columnHeads(set, sheet, columns, null)
  const sections = request.sections.map(({ title, rows }) => [
    ...(title === null ? [] : [sectionPiece(set, sheet, title)]),
    ...rows.map((row) => rowPiece(set, sheet, { ...row, cells: row.cells.slice(stretch.from, stretch.to) })),
  ])
  const isLast = stretch.to === request.columns.length
  const pieces = [
    ...(isFirst ? words(set, sheet, request.legend) : []),
    columnHeads(set, sheet, columns, axis),
    ...sections.flat(),
    ...(isLast && request.alone !== null ? words(set, sheet, request.alone) : []),
  ]
  const first: Piece[] = []
  const pages = [first]
  let page = first
  let y = isFirst ? titleBottom : sheet.bodyTop
  pieces.forEach((piece, at) => {
    const needed = piece.height + (piece.leads ? (pieces[at + 1]?.height ?? 0) : 0)
    if (y + needed > sheet.bodyBottom && page.length > 0) {
      page = [again]
      pages.push(page)
      y = sheet.bodyTop + again.height
    }
    page.push(piece)
    y += piece.height
  })
  return pages
}

/** Composes the document; its title names no person. */
export function comparisonDocument(request: ComparisonRequest, measure: Measure): DocumentDefinition {
  const set = typesetter(measure)
  const { language, paper, today, title } = request
  const t = translator(language)
  const sheet = sheetOf(paper, request.columns.length)
  const leaves = stretches(request.columns.length).flatMap((stretch, nth) =>
    pagesOf(request, stretch, set, sheet, nth === 0).map((pieces, at): Leaf => ({
      draw: (place) => {
        const opens = nth === 0 && at === 0
        let y = opens ? titleBottom : sheet.bodyTop
        return [
          ...(opens ? opening(request, set, sheet) : []),
          ...pieces.flatMap((piece) => {
            const marks = piece.draw(y)
            y += piece.height
            return marks
          }),
          ...foot(request, set, t, sheet, place),
        ]
      },
    })),
  )
  const turned = { ...papers[paper], width: sheet.width, height: sheet.height, shift: 0 }
  return {
    ...frameOf({ title: [title, request.programme].join(' · '), language, paper, today }),
    pageSize: { width: sheet.width * mm, height: sheet.height * mm },
    content: leaves.map((leaf, at) => ({
      ...pageNode(leaf.draw({ page: at + 1, pages: leaves.length }), turned),
      ...(at > 0 ? { pageBreak: 'before' } : {}),
    })),
  }
}
