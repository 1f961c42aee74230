/** A divider: the part's drawing, its name, what it holds and when it is done. */
import { tickBox, afterSign } from '../blocks/signs.ts'
import type { Desk } from '../context.ts'
import { partName } from '../furniture.ts'
import { ink, type Part } from '../ink.ts'
import { rule, type Mark } from '../marks.ts'
import { half, left, right, textWidth } from '../paper.ts'
import { phaseNumber } from '../../model/phases.ts'
import type { ContentsRow } from './contents.ts'
import { drawing } from './drawings.ts'

const stage = (part: Part, desk: Desk): string => {
  if (part === 'failures') return desk.t('print.divider.anyTime')
  const number = phaseNumber(part)
  return number === 0 ? desk.t('print.divider.before') : desk.t('print.divider.phaseOf', { number })
}

/** What shows that the part is done; empty for the failures, which need no proof. */
const proofs = (part: Part, desk: Desk): string[] =>
  part === 'failures' ? [] : desk.t(`print.divider.done.${part}`).split('\n')

/** The divider's marks without its footer. */
export function divider(part: Part, rows: readonly ContentsRow[], desk: Desk): Mark[] {
  const { t } = desk
  const up = desk.paper.shorter
  const second = right - half
  const name = partName(part, desk)
  const title = desk.set.fitted(name, 'cover', textWidth, 24)
  const deck = desk.set.fitted(t(`print.divider.deck.${part}`), 'deck', textWidth, 11)
  const line = { stroke: ink, width: 0.6 }
  const list = 246.5 - up
  const listed = rows.slice(0, 4)
  const done = proofs(part, desk)
  return [
    ...drawing(part, 105, 96),
    desk.set.line(stage(part, desk), 'head', left, 192 - up, { colour: desk.hue }),
    desk.set.line(title.text, title.style, left, 207 - up, { id: `part-${part}`, bookmark: { title: name } }),
    desk.set.line(deck.text, deck.style, left, 219 - up),
    rule(left, left + half, 233 - up, line),
    rule(second, right, 233 - up, line),
    desk.set.line(t('print.divider.inThisPart'), 'prompt', left, 239.5 - up),
    desk.set.line(
      t(done.length > 0 ? 'print.divider.doneWhen' : 'print.divider.noProof'),
      'prompt',
      second,
      239.5 - up,
    ),
    ...listed.flatMap((row, at) => {
      const fitted = desk.set.fitted(row.name, 'body', half - 10, 7)
      return [
        desk.set.line(fitted.text, fitted.style, left, list + at * 6, { to: row.to }),
        desk.set.line(String(row.page), 'body', left + half, list + at * 6, { align: 'right', to: row.to }),
      ]
    }),
    desk.set.line(t(`print.divider.usually.${part}`), 'hint', left, list + listed.length * 6),
    ...(done.length > 0
      ? done.flatMap((proof, at) => {
          const y = list + at * 7
          const fitted = desk.set.fitted(proof, 'body', half - 6, 7)
          return [
            ...tickBox(second + 1.77, y - 1.2, false),
            desk.set.line(fitted.text, fitted.style, second + 1.77 + afterSign, y),
          ]
        })
      : desk.set.paragraph(t('print.divider.noProofText'), 'body', second, list, half)),
  ]
}
