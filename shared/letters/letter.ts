/** A letter to one side of a pair, in words of that person's language: to be printed, sent or copied. */
import { formatDate } from '../i18n/dates.ts'
import { shownName } from '../i18n/names.ts'
import { translator, type Translate } from '../i18n/translate.ts'
import type { Pair } from '../model/pair.ts'
import type { Person, Role } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import { found, Refusal } from '../model/refusal.ts'
import type { Language, LocalDate } from '../model/scalars.ts'
import { mailable } from './address.ts'
import { idOn, noticeOf, type LetterAbout } from './due.ts'
import { sharedSentences } from './why.ts'

export interface Letter extends LetterAbout {
  language: Language
  code: string
  to: { name: string; town: string; email: string | null }
  /** Who writes: the organisation, or the programme where it has none; the programme with its edition; the contact line. */
  organisation: string
  programme: string
  contact: string
  date: string
  subject: string
  greeting: string
  paragraphs: string[]
  /** What both share, under a line of its own; none in a notice. */
  points: { lead: string; items: string[] } | null
  /** What happens next, and how to answer. */
  next: string[]
  closing: string
  /** A proposal asks for an answer; `answerBy` says until when, for its slip, or is empty. */
  asksAnswer: boolean
  answerBy: string
}

export interface Writing {
  today: LocalDate
  /** A paragraph of the coordinator's own, for every letter of the batch. */
  ownWords?: string | undefined
}

interface About {
  t: Translate
  language: Language
  pair: Pair
  side: Role
  reader: Person
  other: Person
  /** The other one's name in this language. */
  name: string
}

type Body = Pick<Letter, 'subject' | 'paragraphs' | 'points' | 'next' | 'asksAnswer' | 'answerBy'>

function proposalBody(of: Programme, about: About, programme: string): Body {
  const { t, language, pair, side, reader, other, name } = about
  const [mentee, mentor] = side === 'mentor' ? [other, reader] : [reader, other]
  const items = sharedSentences({ t, language, side, name }, mentee, mentor, of.settings)
  const by = pair.answerBy
  const { contact } = of.settings
  const params = { programme, name, code: pair.code, contact: contact.trim() }
  return {
    subject: t(`proposals.letter.proposal.subject.${side}`, { programme: of.name }),
    paragraphs: [
      t(`proposals.letter.proposal.opening.${side}`, params),
      ...(items.length === 0 ? [t('proposals.letter.proposal.noReasons')] : []),
    ],
    points: items.length === 0 ? null : { lead: t('proposals.letter.proposal.lead'), items },
    next: [
      t(`proposals.letter.proposal.next.${side}`, params),
      t('proposals.letter.proposal.think'),
      by
        ? t('proposals.letter.proposal.answerBy', { date: formatDate(language, by, 'text-long') })
        : t('proposals.letter.proposal.answer'),
      ...(contact.trim() ? [t('proposals.letter.contact', params)] : []),
    ],
    asksAnswer: true,
    answerBy: by ? t('proposals.letter.slip.by', { date: formatDate(language, by, 'text-long') }) : '',
  }
}

function noticeBody(of: Programme, { t, language, pair, side, name }: About): Body {
  const notice = noticeOf(of, pair)
  if (notice?.side !== side)
    throw new Refusal('conflict', 'no-notice-to-write', { params: { code: pair.code } })
  const { kind, on } = notice
  const date = on ? formatDate(language, on, 'text-long') : ''
  const ends = kind === 'ended' || kind === 'ended-withdrew'
  const contact = of.settings.contact.trim()
  return {
    subject: t(ends ? 'proposals.letter.notice.subjectEnded' : 'proposals.letter.notice.subject', {
      programme: of.name,
    }),
    paragraphs: [
      t(`proposals.letter.notice.says.${kind}`, { name, date }),
      t(ends ? 'proposals.letter.notice.comfortEnded' : 'proposals.letter.notice.comfort'),
      t(`proposals.letter.notice.${ends ? 'nextEnded' : 'next'}.${side}`),
    ],
    points: null,
    next: contact ? [t('proposals.letter.contact', { contact })] : [],
    asksAnswer: false,
    answerBy: '',
  }
}

/**
 * One letter. Refuses a pair that is not there (`no-such-pair`), somebody who was erased (`erased-already`), and a
 * notice where there is nothing to tell (`no-notice-to-write`).
 */
export function letterOf(of: Programme, { pairId, side, about }: LetterAbout, writing: Writing): Letter {
  const pair = found(of.pairs[pairId], 'no-such-pair')
  const reader = found(of.people[idOn(pair, side)], 'no-such-person')
  const other = found(of.people[idOn(pair, side === 'mentor' ? 'mentee' : 'mentor')], 'no-such-person')
  if (reader.erasedOn || other.erasedOn) throw new Refusal('conflict', 'erased-already')
  const language = reader.language ?? of.language
  const t = translator(language)
  const programme = [of.name, of.edition].filter(Boolean).join(', ')
  const whole: About = { t, language, pair, side, reader, other, name: shownName(other, language) }
  const body = about === 'proposal' ? proposalBody(of, whole, programme) : noticeBody(of, whole)
  const own = writing.ownWords?.trim()
  const name = shownName(reader, language)
  return {
    pairId,
    side,
    about,
    language,
    code: pair.code,
    to: { name, town: reader.town ?? '', email: mailable(reader.email) },
    organisation: of.organisation || of.name,
    programme,
    contact: of.settings.contact.trim(),
    date: formatDate(language, writing.today, 'long'),
    ...body,
    next: own ? [...body.next, own] : body.next,
    greeting: t(`proposals.letter.greeting.${reader.address}`, { name }),
    closing: t('proposals.letter.closing'),
  }
}

/** The body as plain text: paragraphs apart by an empty line, what both share as a list. */
export function plainText(letter: Letter): string {
  const { greeting, paragraphs, points, next, closing, organisation, programme } = letter
  const listed = points ? [[points.lead, ...points.items.map((item) => `– ${item}`)].join('\n')] : []
  const signed = [closing, organisation, ...(programme.startsWith(organisation) ? [] : [programme])].join(
    '\n',
  )
  return [greeting, ...paragraphs, ...listed, ...next, signed].join('\n\n')
}
