/** Letters on paper, a page each: head, addressee, subject, text, and a slip to be cut off and sent back. */
import { formatDate } from '../../i18n/dates.ts'
import { translator } from '../../i18n/translate.ts'
import type { Letter } from '../../letters/letter.ts'
import type { Leaf } from '../compose.ts'
import { bind, type DocumentDefinition } from '../definition.ts'
import { ink } from '../ink.ts'
import { circle, rule, type Mark } from '../marks.ts'
import { left, papers, right, textWidth } from '../paper.ts'
import { styles, type Measure, type Style } from '../type.ts'
import { typesetter, type Typesetter } from '../typeset.ts'
import type { LettersRequest } from './request.ts'
import { slipHeight, slipMarks } from './slip.ts'

const firstLine = 84
/** Text indented under its sign. */
const indent = 5

/** Body sizes from the usual one down: a long letter is set smaller rather than on a second page. */
const sizes: readonly { style: Style; gap: number }[] = [
  { style: { ...styles.body, size: 11, leading: 5.2 }, gap: 3.2 },
  { style: { ...styles.body, size: 10, leading: 4.68 }, gap: 2.6 },
  { style: { ...styles.body, size: 9, leading: 4.2 }, gap: 2 },
  { style: { ...styles.body, size: 8, leading: 3.6 }, gap: 1.4 },
]

interface Laid {
  marks: Mark[]
  /** The last baseline. */
  end: number
}

function textMarks(letter: Letter, set: Typesetter, { style, gap }: (typeof sizes)[number]): Laid {
  const marks: Mark[] = []
  let y = firstLine
  const put = (text: string, x = left, after = gap) => {
    const lines = set.lines(text, style, right - x)
    lines.forEach((line, at) => marks.push(set.line(line, style, x, y + at * style.leading)))
    y += lines.length * style.leading + after
  }
  put(letter.greeting)
  for (const paragraph of letter.paragraphs) put(paragraph)
  if (letter.points) {
    put(letter.points.lead, left, gap / 2)
    for (const item of letter.points.items) {
      marks.push(circle(left + 1.4, y - style.size * 0.11, 0.6, { fill: ink }))
      put(item, left + indent, gap / 3)
    }
    y += gap
  }
  for (const paragraph of letter.next) put(paragraph)
  y += gap
  put(letter.closing, left, 0.6)
  const name = { ...style, font: 'sans-semibold' } as const
  marks.push(set.line(letter.organisation, name, left, y))
  return { marks, end: y }
}

/** The largest size in which the letter stays above its slip. */
function fitted(letter: Letter, set: Typesetter, bottom: number): Laid {
  let last: Laid = { marks: [], end: 0 }
  for (const size of sizes) {
    last = textMarks(letter, set, size)
    if (last.end <= bottom) return last
  }
  return last
}

function headMarks(letter: Letter, set: Typesetter): Mark[] {
  const owner = set.fitted(letter.organisation, 'prompt', textWidth * 0.6, 8)
  const under = letter.programme.startsWith(letter.organisation) ? '' : letter.programme
  const programme = set.fitted(under, 'label', textWidth * 0.6, 6.5)
  const subject = set.fitted(letter.subject, 'section', textWidth, 12)
  const name = set.fitted(letter.to.name, 'name', textWidth / 2, 8)
  return [
    set.line(owner.text, owner.style, left, 19),
    set.line(programme.text, programme.style, left, 24),
    set.line(letter.date, 'body', right, 19, { align: 'right' }),
    rule(left, right, 27.5, { stroke: ink, width: 0.6 }),
    set.line(name.text, name.style, left, 44),
    set.line(letter.to.town, 'body', left, 49),
    set.line(subject.text, subject.style, left, 70),
  ]
}

function footMarks(letter: Letter, set: Typesetter, y: number): Mark[] {
  const code = set.line(letter.code, 'label', right, y, { align: 'right' })
  const contact = set.fitted(letter.contact || letter.programme, 'label', code.x - left - 6, 6.5)
  return [rule(left, right, y - 5), set.line(contact.text, contact.style, left, y), code]
}

/** Composes the letters of one language; the title names no person. */
export function lettersDocument(request: LettersRequest, measure: Measure): DocumentDefinition {
  const set = typesetter(measure)
  const { letters, language, paper, today } = request
  const { bodyBottom, footerText } = papers[paper]
  const t = translator(language)
  const leaves = letters.map((letter): Leaf => ({
    draw: () => {
      const slipTop = bodyBottom - slipHeight + 6
      const bottom = letter.asksAnswer ? slipTop - 8 : bodyBottom
      return [
        ...headMarks(letter, set),
        ...fitted(letter, set, bottom).marks,
        ...(letter.asksAnswer ? slipMarks(letter, set, t, slipTop) : footMarks(letter, set, footerText)),
      ]
    },
  }))
  const title = [t('proposals.letter.documentTitle'), formatDate(language, today, 'long')].join(' · ')
  return bind(leaves, { title, language, paper, today })
}
