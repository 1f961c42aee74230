/** One pair on the pages about a person: its facts, then phases, sessions, goals and contacts. */
import { formatDate } from '../../i18n/dates.ts'
import { translator, type Translate } from '../../i18n/translate.ts'
import { attainmentLevels } from '../../model/goal.ts'
import { type Ending, endingKinds } from '../../model/pair.ts'
import type { Language, LocalDate } from '../../model/scalars.ts'
import type { SubjectPair } from '../../privacy/subject/shape.ts'
import type { Typesetter } from '../typeset.ts'
import { labelled, type Piece, prose, smallHead, tableOf } from './pieces.ts'

const isEnding = (reason: string | undefined): reason is Ending['kind'] =>
  endingKinds.some((kind) => kind === reason)

const signed = (level: number): string => (level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0')

function sessionTable(
  set: Typesetter,
  { sessions }: SubjectPair,
  t: Translate,
  day: (on: LocalDate) => string,
) {
  const columns = [
    { label: t('subject.column.number'), width: 14, end: true },
    { label: t('subject.column.date'), width: 40 },
    { label: t('subject.column.state'), width: 26 },
    { label: t('subject.column.minutes'), width: 20, end: true },
    { label: t('subject.column.place'), width: 64 },
  ]
  const rows = sessions.map((one) => [
    String(one.number),
    [day(one.date), one.time ?? ''].filter(Boolean).join(', '),
    t(`terms.session.${one.state}`),
    one.minutes === undefined ? '' : String(one.minutes),
    [
      one.venue ?? '',
      one.mode ? t(`terms.mode.${one.mode}`) : '',
      one.helpAsked ? t('subject.helpAsked') : '',
      // A waived session names the kind of ending that waived it.
      isEnding(one.reason) ? t(`terms.ending.${one.reason}`) : (one.reason ?? ''),
    ]
      .filter(Boolean)
      .join(', '),
  ])
  return tableOf(set, columns, rows)
}

function goalPieces(
  set: Typesetter,
  goal: SubjectPair['goals'][number],
  t: Translate,
  day: (on: LocalDate) => string,
): Piece[] {
  const { setOn, version, state, visibility, wording, levels = [], importance, horizon, due } = goal
  const { rating, ratedOn } = goal
  const facts = [
    state === 'open' ? '' : t(`pairs.goal.state.${state}`),
    visibility === 'no' ? t('subject.goalKept') : '',
    importance === undefined ? '' : t('subject.importance', { importance }),
    horizon ? t(`pairs.goal.horizon.${horizon}`) : '',
    due ? t('pairs.goal.due', { date: day(due) }) : '',
    rating === undefined
      ? ''
      : t('subject.rating', { rating: signed(rating), date: ratedOn ? day(ratedOn) : '–' }),
  ].filter(Boolean)
  const words = levels.map((text, at) =>
    t('subject.level', { level: signed(attainmentLevels[at] ?? 0), words: text }),
  )
  return labelled(
    set,
    t('subject.goal', { date: day(setOn), version }),
    [wording ?? '', ...words, facts.join('; ')].filter(Boolean).join('\n'),
  )
}

/** All of a pair, but its restricted note. */
export function pairPieces(set: Typesetter, pair: SubjectPair, language: Language): Piece[] {
  const t = translator(language)
  const day = (on: LocalDate) => formatDate(language, on, 'short')
  const part = (title: string, pieces: Piece[]): Piece[] =>
    pieces.length === 0 ? [] : [smallHead(set, title), ...pieces]
  return [
    ...pair.facts.flatMap(({ label, shown }) => labelled(set, label, shown)),
    ...(pair.restrictedNote ? prose(set, t('subject.restrictedNote')) : []),
    ...part(
      t('subject.steps'),
      pair.steps.flatMap(({ phase, on, reason }) =>
        labelled(set, day(on), [t(`terms.phase.${phase}`), reason ?? ''].filter(Boolean).join('. ')),
      ),
    ),
    ...part(t('subject.sessions'), pair.sessions.length === 0 ? [] : sessionTable(set, pair, t, day)),
    ...part(
      t('subject.goals'),
      pair.goals.flatMap((goal) => goalPieces(set, goal, t, day)),
    ),
    ...part(
      t('subject.contacts'),
      pair.contacts.flatMap(({ on, note }) => labelled(set, day(on), note ?? t('pairs.contact.plain'))),
    ),
  ]
}
