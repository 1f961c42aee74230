/** The slip at the foot of a printed proposal: accept or decline, a name, a day, a signature; it asks for no reason. */
import type { Translate } from '../../i18n/translate.ts'
import type { Letter } from '../../letters/letter.ts'
import { ink, lineGrey, weight } from '../ink.ts'
import { circle, rule, type Mark } from '../marks.ts'
import { columnX, left, right, textWidth } from '../paper.ts'
import type { Typesetter } from '../typeset.ts'

/** From the cut to the end of the slip, in mm. */
export const slipHeight = 46

/** The cut at `top`, the slip below it. */
export function slipMarks(letter: Letter, set: Typesetter, t: Translate, top: number): Mark[] {
  const choiceY = top + 18
  const lineY = top + 34
  const title = set.line(t('proposals.letter.slip.title'), 'prompt', left, top + 9)
  const about = set.fitted(
    [letter.code, letter.programme, letter.answerBy].filter(Boolean).join(' · '),
    'label',
    right - title.x - title.width - 6,
    6.5,
  )
  const choice = (x: number, words: string): Mark[] => [
    circle(x + 1.765, choiceY - 1.2, 1.765, { stroke: ink, width: weight.head, fill: '#FFFFFF' }),
    set.line(words, 'body', x + 5.2, choiceY),
  ]
  const line = (from: number, to: number, label: string): Mark[] => [
    rule(from, to, lineY, { stroke: ink, width: weight.head }),
    set.line(label, 'label', from, lineY + 4),
  ]
  const name = set.fitted(letter.to.name, 'body', textWidth / 3, 7)
  return [
    rule(8, 202, top, { stroke: lineGrey, width: 0.5, dash: [2, 1.5] }),
    title,
    set.line(about.text, about.style, right, top + 9, { align: 'right' }),
    ...choice(left, t('proposals.letter.slip.accept')),
    ...choice(columnX(4), t('proposals.letter.slip.decline')),
    set.line(name.text, name.style, left, lineY - 2),
    ...line(left, columnX(5) - 4, t('proposals.letter.slip.name')),
    ...line(columnX(5), columnX(7) + 6, t('proposals.letter.slip.date')),
    ...line(columnX(8), right, t('proposals.letter.slip.signature')),
  ]
}
