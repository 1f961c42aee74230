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
import type { ComparisonRequest, PrintedCell } from './request.ts'
import { mostColumns, sheetOf, type Sheet } from './sheet.ts'

const titleBottom = 41

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

/** Pieces that belong together, under heads that a page they go on to repeats. */
interface Group {
  again: Piece
  pieces: Piece[]
  /** It begins below another where so many of its pieces find room there; otherwise on a page of its own. */
  least: number
}

/** First the figures of every stretch, then who moves in each. */
function groupsOf(request: ComparisonRequest, set: Typesetter, sheet: Sheet): Group[] {
  const axis = axisOf(
    request.columns.map(({ points }) => points ?? []),
    true,
  )
  const all = stretches(request.columns.length).map((stretch) => {
    const columns = request.columns.slice(stretch.from, stretch.to)
    // A row of lists may have something to say of other columns only.
    const says = (cells: readonly PrintedCell[]) =>
      cells.length === 0 || cells.some(({ lines }) => lines.some((words) => words !== ''))
    const rowsOf = (section: ComparisonRequest['sections'][number]) =>
      section.rows
        .map((row) => ({ ...row, cells: row.cells.slice(stretch.from, stretch.to) }))
        .filter(({ cells }) => says(cells))
        .map((row) => rowPiece(set, sheet, row))
    return { columns, again: columnHeads(set, sheet, columns, null), rowsOf }
  })
  const groups = request.sections.flatMap((section) =>
    all.map(({ columns, again, rowsOf }): Group => {
      const { title } = section
      const heads =
        title === null ? [columnHeads(set, sheet, columns, axis)] : [again, sectionPiece(set, sheet, title)]
      const rows = rowsOf(section)
      return { again, pieces: [...heads, ...rows], least: title === null ? Infinity : heads.length + 3 }
    }),
  )
  const last = groups.at(-1)
  if (last && request.alone !== null) last.pieces.push(...words(set, sheet, request.alone))
  return groups
}

const gap = 6

/** The pieces page by page, each with its top. */
function pagesOf(
  request: ComparisonRequest,
  set: Typesetter,
  sheet: Sheet,
): { piece: Piece; top: number }[][] {
  const first: { piece: Piece; top: number }[] = []
  const pages = [first]
  let page = first
  let y = titleBottom
  const turn = () => {
    page = []
    pages.push(page)
    y = sheet.bodyTop
  }
  const put = (piece: Piece) => {
    page.push({ piece, top: y })
    y += piece.height
  }
  for (const piece of words(set, sheet, request.legend)) put(piece)
  y += gap
  groupsOf(request, set, sheet).forEach(({ again, pieces, least }, nth) => {
    const needed = pieces.slice(0, least).reduce((sum, { height }) => sum + height, gap)
    if (nth > 0 && y + needed > sheet.bodyBottom) turn()
    else if (nth > 0) y += gap
    pieces.forEach((piece, at) => {
      const room = piece.height + (piece.leads ? (pieces[at + 1]?.height ?? 0) : 0)
      if (at > 0 && y + room > sheet.bodyBottom) {
        turn()
        put(again)
      }
      put(piece)
    })
  })
  return pages
}

/** Composes the document; its title names no person. */
export function comparisonDocument(request: ComparisonRequest, measure: Measure): DocumentDefinition {
  const set = typesetter(measure)
  const { language, paper, today, title } = request
  const t = translator(language)
  const sheet = sheetOf(paper, request.columns.length)
  const leaves = pagesOf(request, set, sheet).map((pieces, at): Leaf => ({
    draw: (place) => [
      ...(at === 0 ? opening(request, set, sheet) : []),
      ...pieces.flatMap(({ piece, top }) => piece.draw(top)),
      ...foot(request, set, t, sheet, place),
    ],
  }))
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
