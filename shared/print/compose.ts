/** Composes a sheet's pages: fits blocks, shares the leftover height, and sends what found no room to further pages. */
import type { Block, Drawn, Frame, Laid, Remainder } from './blocks/block.ts'
import { fieldsMarks } from './blocks/fields.ts'
import { desk as layDesk, headValues, type Desk, type PrintContext, type Values } from './context.ts'
import { footer, header, titleMarks, type Place } from './furniture.ts'
import type { Mark } from './marks.ts'
import { left, pitch, textWidth } from './paper.ts'
import { styles, type Measure } from './type.ts'
import type { LinkNames, PagePlan, Sheet } from './worksheet.ts'

/** A composed page, waiting for its numbers. */
export interface Leaf {
  readonly draw: (place: Place) => Mark[]
  /** Where this page's sheet is cut, if it is: nothing may be written on its back below. */
  readonly cut?: number
}

const frame: Frame = { x: left, width: textWidth }
/** The last rule above the first block: below the head row, or at the top of a continued page. */
const afterHead = 64
const afterTitle = 52
const continuedTop = 20
const firstBaseline = 31

/** How one page's blocks are placed. */
export interface Fit {
  readonly top: number
  readonly extra: readonly number[]
  readonly tight: readonly boolean[]
  /** How many of the blocks found room; the others go to a page of their own. */
  readonly count: number
}

/**
 * Fits blocks between `top` and `bottom` (mm). First the hand text that needs more lines gets them, then the rest is
 * shared by weight in steps of 8; where there is too little, spare gaps go first and then the last blocks.
 */
export function fit(blocks: readonly Laid[], top: number, bottom: number, spareTop = 0): Fit {
  const tight = blocks.map(() => false)
  let start = top
  let count = blocks.length
  const used = () =>
    blocks
      .slice(0, count)
      .reduce((sum, block, at) => sum + block.height - (tight[at] ? (block.spare ?? 0) : 0), 0)
  const over = () => start + used() - (blocks[count - 1]?.hang ?? 0) > bottom
  for (let at = blocks.length - 1; at >= 0 && over(); at -= 1) tight[at] = (blocks[at]?.spare ?? 0) > 0
  if (over()) start -= spareTop
  while (count > 1 && over()) count -= 1
  const extra = blocks.map(() => 0)
  let steps = Math.floor((bottom - start - used() + 1e-6) / pitch)
  const give = (score: (block: Laid, at: number) => number): boolean => {
    let best = -1
    let bestScore = 0
    blocks.slice(0, count).forEach((block, at) => {
      const value = (extra[at] ?? 0) < (block.elastic?.most ?? 0) ? score(block, at) : 0
      if (value > bestScore) [best, bestScore] = [at, value]
    })
    if (best < 0) return false
    extra[best] = (extra[best] ?? 0) + 1
    steps -= 1
    return true
  }
  while (steps > 0 && give((block, at) => (block.elastic?.needs ?? 0) - (extra[at] ?? 0)));
  while (steps > 0 && give((block, at) => (block.elastic?.weight ?? 0) / (1 + (extra[at] ?? 0))));
  return { top: start, extra, tight, count }
}

/** The pages' parts before numbering: what is on each, and how it is continued. */
interface Composed {
  plan: PagePlan
  marks: readonly Mark[]
  titled: boolean
}

function placeBlocks(blocks: readonly Block[], top: number, desk: Desk, spareTop: number) {
  const laid = blocks.map((block) => block.layout(frame, desk))
  const lead = laid[0]?.lead ?? 11
  const start = top === continuedTop && top + lead < firstBaseline ? top + 4 : top
  const placed = fit(laid, start, desk.paper.bodyBottom, spareTop)
  let y = placed.top
  const drawn: Drawn[] = laid.slice(0, placed.count).map((block, at) => {
    const tight = placed.tight[at] ?? false
    const extra = placed.extra[at] ?? 0
    const out = block.draw(y, extra, tight)
    y += block.height - (tight ? (block.spare ?? 0) : 0) + extra * pitch
    return out
  })
  return {
    marks: drawn.flatMap((one) => one.marks),
    rest: drawn.flatMap((one) => one.rest ?? []),
    left: blocks.slice(placed.count),
  }
}

/** Continuation pages: each remainder under its prompt, set small, flowing over as many pages as it takes. */
function continuations(rest: readonly Remainder[], desk: Desk): Mark[][] {
  const pages: Mark[][] = []
  let marks: Mark[] = []
  let y = firstBaseline
  const turn = () => {
    if (marks.length > 0) pages.push(marks)
    marks = []
    y = firstBaseline
  }
  const { leading } = styles.handSmall
  for (const one of rest) {
    if (y + 3 * leading > desk.paper.bodyBottom) turn()
    const heading = desk.set.fitted(one.heading, 'prompt', textWidth, 8)
    marks.push(desk.set.line(heading.text, heading.style, left, y))
    y += 6
    for (const line of desk.set.lines(one.text, 'handSmall', textWidth)) {
      if (y > desk.paper.bodyBottom) turn()
      marks.push(desk.set.line(line, 'handSmall', left, y, { colour: desk.hand }))
      y += leading
    }
    y += 6
  }
  turn()
  return pages
}

/**
 * Composes a sheet for one context and one set of values into its pages. `names` link the sheet into a workbook.
 */
export function composeSheet(
  sheet: Sheet,
  context: PrintContext,
  values: Values,
  measure: Measure,
  names: LinkNames = {},
): Leaf[] {
  const desk = layDesk(context, sheet.part, { ...headValues(context), ...values }, measure)
  const composed: Composed[] = []
  const rest: Remainder[] = []
  const freely: ((place: Place) => Mark[])[] = []
  sheet.pages.forEach((plan, at) => {
    const titled = at === 0
    const draw = plan.drawn
    if (draw) {
      composed.push({ plan, marks: [], titled })
      freely[composed.length - 1] = (place) => [...draw(desk, place, titled ? names : {}).marks]
      rest.push(...(draw(desk, { page: 1, pages: 1 }, {}).rest ?? []))
    }
    let blocks = plan.blocks
    let first = true
    while (blocks.length > 0) {
      const onTitle = titled && first
      const head = onTitle ? (plan.head ?? []) : []
      const top = onTitle ? (head.length > 0 ? afterHead : afterTitle) : continuedTop
      const placed = placeBlocks(blocks, top, desk, onTitle ? 0 : 4)
      composed.push({
        plan,
        marks: [...fieldsMarks(head, frame, 56, desk), ...placed.marks],
        titled: onTitle,
      })
      rest.push(...placed.rest)
      blocks = placed.left
      first = false
    }
  })
  const last = sheet.pages.at(-1)
  if (last)
    for (const marks of continuations(rest, desk))
      composed.push({ plan: { blocks: [] }, marks, titled: false })
  const footing = `${sheet.title} ${sheet.version}`
  return composed.map((page, at) => ({
    ...(sheet.cut === undefined || at > 0 ? {} : { cut: sheet.cut - desk.paper.shorter }),
    draw: (place) => {
      const here: Place = { ...place, inSheet: at + 1, ofSheet: composed.length }
      return [
        ...header(
          {
            part: sheet.part,
            visibility: page.plan.visibility ?? sheet.visibility,
            ...(page.titled ? {} : { continued: `${sheet.title}, ${desk.t('print.continued')}` }),
          },
          desk,
        ),
        ...(page.titled && page.plan.titled !== false
          ? titleMarks({ title: sheet.title, deck: sheet.deck, ...names }, desk)
          : []),
        ...page.marks,
        ...(freely[at]?.(here) ?? []),
        ...(page.plan.footed === false ? [] : footer({ sheet: footing, place: here }, desk)),
      ]
    },
  }))
}
