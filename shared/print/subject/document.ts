/** Everything about one person as a document: the title, what is known, each pair, and where the data are. */
import { formatDate } from '../../i18n/dates.ts'
import { translator, type Translate } from '../../i18n/translate.ts'
import type { LocalDate } from '../../model/scalars.ts'
import type { Fact } from '../../privacy/subject/shape.ts'
import type { Leaf } from '../compose.ts'
import { bind, type DocumentDefinition } from '../definition.ts'
import type { Place } from '../furniture.ts'
import { hairGrey, soft } from '../ink.ts'
import { rule, type Mark } from '../marks.ts'
import { left, papers, right, textWidth } from '../paper.ts'
import type { Measure } from '../type.ts'
import { typesetter, type Typesetter } from '../typeset.ts'
import { pairPieces } from './pair.ts'
import { labelled, type Piece, prose, sectionHead } from './pieces.ts'
import type { SubjectRequest } from './request.ts'

const bodyTop = 24
const firstTop = 66

interface Section {
  title: string
  pieces: Piece[]
}

const factPieces = (set: Typesetter, facts: readonly Fact[]): Piece[] =>
  facts.flatMap(({ label, shown }) => labelled(set, label, shown))

function sectionsOf({ subject, language }: SubjectRequest, set: Typesetter, t: Translate): Section[] {
  const day = (date: LocalDate) => formatDate(language, date, 'short')
  const told = subject.history
    .toReversed()
    .flatMap(({ at, what }) => labelled(set, day(at.slice(0, 10)), what))
  const others = subject.others.filter(({ value }) => value !== 0)
  return [
    { title: t('subject.section.person'), pieces: factPieces(set, subject.person.facts) },
    { title: t('subject.section.consent'), pieces: factPieces(set, subject.consent) },
    ...subject.pairs.map((pair) => ({
      title: t('subject.section.pair', { code: pair.code, partner: pair.partner }),
      pieces: pairPieces(set, pair, language),
    })),
    {
      title: t('subject.section.others'),
      pieces: [
        ...(subject.pairs.length === 0 ? prose(set, t('subject.noPairs')) : []),
        ...prose(set, t(others.length === 0 ? 'subject.noOthers' : 'subject.othersHint'), 'hint'),
        ...factPieces(set, others),
      ],
    },
    {
      title: t('subject.section.history'),
      pieces:
        told.length === 0
          ? prose(set, t('subject.noHistory'))
          : [...prose(set, t('subject.historyHint'), 'hint'), ...told],
    },
    { title: t('subject.section.places'), pieces: subject.places.flatMap((text) => prose(set, text)) },
    { title: t('subject.section.without'), pieces: subject.notIncluded.flatMap((text) => prose(set, text)) },
  ]
}

interface Page {
  pieces: Piece[]
  /** The section it begins in the middle of. */
  continues: string | null
}

/** Pieces page by page; one that leads takes the next along. */
function paged(sections: readonly Section[], set: Typesetter, bottom: number): Page[] {
  const first: Page = { pieces: [], continues: null }
  const pages = [first]
  let page = first
  let y = firstTop
  const turn = (continues: string | null) => {
    page = { pieces: [], continues }
    pages.push(page)
    y = bodyTop
  }
  for (const { title, pieces } of sections) {
    const all = [sectionHead(set, title), ...pieces]
    all.forEach((piece, at) => {
      let needed = piece.height
      for (let next = at; all[next]?.leads; next += 1) needed += all[next + 1]?.height ?? 0
      if (y + needed > bottom && page.pieces.length > 0) turn(at === 0 ? null : title)
      page.pieces.push(piece)
      y += piece.height
    })
    y += 4
    page.pieces.push({ height: 4, draw: () => [] })
  }
  return pages
}

function opening({ subject, language }: SubjectRequest, set: Typesetter, t: Translate): Mark[] {
  const { person, programme, madeOn } = subject
  const date = formatDate(language, madeOn, 'text-long')
  const title = set.fitted(t('subject.title', { name: person.name }), 'title', textWidth, 16)
  const words = programme.organisation
    ? t('subject.deck', { organisation: programme.organisation, programme: programme.name, date })
    : t('subject.deckNoOrganisation', { programme: programme.name, date })
  const deck = set.fitted(words, 'deck', textWidth, 9)
  const owner = set.fitted(programme.organisation || programme.name, 'prompt', textWidth / 2, 8)
  return [
    set.line(owner.text, owner.style, left, 21),
    set.line(formatDate(language, madeOn, 'short'), 'body', right, 21, { align: 'right' }),
    rule(left, right, 25),
    set.line(title.text, title.style, left, 46, {
      id: 'subject',
      bookmark: { title: t('subject.documentTitle') },
    }),
    set.line(deck.text, deck.style, left, 56),
  ]
}

function foot({ subject, paper }: SubjectRequest, set: Typesetter, t: Translate, place: Place): Mark[] {
  const { footerRule, footerText } = papers[paper]
  const page = set.line(
    t('subject.page', { page: place.page, pages: place.pages }),
    'label',
    right,
    footerText,
    {
      align: 'right',
    },
  )
  const { programme, person } = subject
  const words = [programme.name, t('subject.foot', { name: person.name })].join(' · ')
  const whose = set.fitted(words, 'label', page.x - left - 6, 6.5)
  return [
    rule(left, right, footerRule, { stroke: hairGrey }),
    set.line(whose.text, whose.style, left, footerText),
    page,
  ]
}

/** Composes the document; its title names no person, since titles are shown in lists of windows and files. */
export function subjectDocument(request: SubjectRequest, measure: Measure): DocumentDefinition {
  const set = typesetter(measure)
  const { language, paper, today, subject } = request
  const t = translator(language)
  const pages = paged(sectionsOf(request, set, t), set, papers[paper].bodyBottom)
  const leaves = pages.map(({ pieces, continues }, at): Leaf => ({
    draw: (place) => {
      let y = at === 0 ? firstTop : bodyTop
      return [
        ...(at === 0 ? opening(request, set, t) : []),
        ...(continues === null
          ? []
          : [set.line(t('subject.continued', { section: continues }), 'label', left, 15, { colour: soft })]),
        ...pieces.flatMap((piece) => {
          const marks = piece.draw(y)
          y += piece.height
          return marks
        }),
        ...foot(request, set, t, place),
      ]
    },
  }))
  const title = [t('subject.documentTitle'), subject.programme.name].join(' · ')
  return bind(leaves, { title, language, paper, today })
}
