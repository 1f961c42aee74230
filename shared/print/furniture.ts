/** What every page carries: the row of signs and the visibility mark above, the numbers below. */
import type { Visibility } from './blocks/block.ts'
import type { Desk } from './context.ts'
import { glyph } from './glyphs.ts'
import { hues, idleGrey, ink, type Part } from './ink.ts'
import { circle, rule, type Mark } from './marks.ts'
import { left, right, textWidth } from './paper.ts'
import { phases } from '../model/phases.ts'

/** Where a page stands: in its document and, if it belongs to one, in its sheet. Counted from 1. */
export interface Place {
  readonly page: number
  readonly pages: number
  readonly inSheet?: number
  readonly ofSheet?: number
}

/** The name of a part: a phase, or the failures. */
export const partName = (part: Part, desk: Desk): string =>
  part === 'failures' ? desk.t('terms.failures') : desk.t(`terms.phase.${part}`)

const circlesOn = { private: 1, shared: 2, coordinator: 3 } as const satisfies Record<Visibility, number>

/** The header: signs of all parts with the sheet's own in its hue, its name, and who may see the page. */
export function header(of: { part: Part; visibility?: Visibility; continued?: string }, desk: Desk): Mark[] {
  const y = 14.5
  const parts: Part[] = of.part === 'failures' ? [...phases, 'failures'] : [...phases]
  const signs = parts.flatMap((part, at) =>
    glyph(part, 25 + 7 * at, y, part === of.part ? 5 : 4.2, part === of.part ? hues[part] : idleGrey),
  )
  const name = desk.set.line(partName(of.part, desk), 'head', 24 + 7 * parts.length, 15.5, {
    colour: hues[of.part],
  })
  const words = of.visibility
    ? desk.set.line(desk.t(`print.sees.${of.visibility}`), 'label', right, 15.5, { align: 'right' })
    : null
  const end = words ? words.x - 2.4 : right
  const marks: Mark[] = [...signs, name]
  if (of.continued) {
    const x = name.x + name.width + 1.6
    const fitted = desk.set.fitted(of.continued, 'label', end - 14 - x - 2.4, 7)
    marks.push(desk.set.line('·', 'label', x, 15.5), desk.set.line(fitted.text, fitted.style, x + 2.4, 15.5))
  }
  if (words && of.visibility) {
    const on = circlesOn[of.visibility]
    marks.push(words)
    for (let n = 0; n < 3; n += 1)
      marks.push(
        circle(end - 1.15 - (2 - n) * 3.1, 14.4, 1.15, {
          stroke: ink,
          width: 0.6,
          ...(n < on ? { fill: ink } : {}),
        }),
      )
  }
  return marks
}

/** The footer: programme, edition and pair code; sheet and version; page of sheet and of document. */
export function footer(
  of: { sheet: string; place: Place; rule?: number; text?: number },
  desk: Desk,
): Mark[] {
  const { programme, edition, pairCode } = desk.context
  const y = of.text ?? desk.paper.footerText
  const { place } = of
  const page = desk.t('print.page', { page: place.page, pages: place.pages })
  const inSheet =
    place.inSheet === undefined
      ? ''
      : `${desk.t('print.inSheet', { page: place.inSheet, pages: place.ofSheet ?? 1 })}  ·  `
  const centre = desk.set.line(of.sheet, 'label', left + textWidth / 2, y, { align: 'centre' })
  const end = desk.set.line(inSheet + page, 'label', right, y, { align: 'right' })
  const pair = pairCode ?? `${desk.t('print.pair')} ____`
  const tail = [edition, pair].filter(Boolean).join(' · ')
  const room = centre.x - 4 - left
  const name = desk.set.fitted(programme, 'label', room - desk.set.width(` · ${tail}`, 'label'), 8)
  const start = desk.set.fitted(name.text ? `${name.text} · ${tail}` : tail, 'label', room, 6.5)
  return [
    rule(left, right, of.rule ?? desk.paper.footerRule),
    desk.set.line(start.text, start.style, left, y),
    centre,
    end,
  ]
}

/** A sheet's title at 36 and its deck at 45.5; the title carries the sheet's name to link to. */
export function titleMarks(
  of: { title: string; deck: string; id?: string; bookmark?: { title: string; under?: string } },
  desk: Desk,
): Mark[] {
  const title = desk.set.fitted(of.title, 'title', textWidth, 20)
  const deck = desk.set.fitted(of.deck, 'deck', textWidth, 11)
  return [
    desk.set.line(title.text, title.style, left, 36, {
      ...(of.id ? { id: of.id } : {}),
      ...(of.bookmark ? { bookmark: of.bookmark } : {}),
    }),
    desk.set.line(deck.text, deck.style, left, 45.5),
  ]
}
