/** A pair as one of the two may see it. */
import { formatDate, formatNumber } from '../../i18n/dates.ts'
import { shownName } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { type Pair, proofNames } from '../../model/pair.ts'
import type { Role } from '../../model/person.ts'
import type { Programme } from '../../model/programme.ts'
import type { Language } from '../../model/scalars.ts'
import { dayOf, factOf } from './facts.ts'
import type { Fact, SubjectPair } from './shape.ts'

/** The answer one gave, with its day; the other's reason is theirs. */
function answerFacts(pair: Pair, role: Role, language: Language): Fact[] {
  const t = translator(language)
  const { state, on, why, reason } = role === 'mentor' ? pair.mentorAnswer : pair.menteeAnswer
  const said = t(`pairs.answer.state.${state}`)
  const dated = on ? t('pairs.answer.dated', { answer: said, date: formatDate(language, on, 'long') }) : said
  return [
    ...factOf('answer', t('pairs.answer.label'), state, dated),
    ...factOf('answerWhy', t('subject.answerWhy'), why, why && t(`proposals.why.${why}`)),
    ...factOf('answerReason', t('subject.answerReason'), reason),
  ]
}

/** Whether the notice that nothing came of it was this one's: the other side declined or ended it. */
const noticeGoesTo = ({ ending, mentorAnswer, menteeAnswer }: Pair, role: Role): boolean =>
  ending
    ? ending.kind === (role === 'mentor' ? 'early-by-mentee' : 'early-by-mentor')
    : (role === 'mentor' ? menteeAnswer : mentorAnswer).state === 'declined'

function pairFacts(pair: Pair, role: Role, language: Language): Fact[] {
  const t = translator(language)
  const { origin, ending } = pair
  return [
    ...factOf('origin', t('pairs.origin.title'), origin.kind, t(`pairs.origin.${origin.kind}`)),
    ...factOf(
      'score',
      t('subject.score'),
      origin.score,
      origin.score === undefined ? '' : t('subject.scoreOf', { score: formatNumber(language, origin.score) }),
    ),
    ...factOf('originReason', t('subject.originReason'), origin.reason),
    ...dayOf(language, 'proposedOn', t('subject.proposedOn'), pair.proposedOn),
    ...dayOf(language, 'answerBy', t('proposals.answerBy'), pair.answerBy),
    ...dayOf(language, 'toldOn', t('subject.toldOn'), pair.told?.[role]),
    ...answerFacts(pair, role, language),
    ...(noticeGoesTo(pair, role) ? dayOf(language, 'noticedOn', t('subject.noticedOn'), pair.noticedOn) : []),
    ...dayOf(language, 'startsOn', t('pairs.answer.start'), pair.startsOn),
    ...factOf('phase', t('subject.phase'), pair.phase, t(`terms.phase.${pair.phase}`)),
    ...proofNames.flatMap((name) => dayOf(language, name, t(`pairs.paper.${name}`), pair.proofs[name])),
    ...dayOf(language, 'pausedOn', t('subject.pausedOn'), pair.pausedOn),
    ...(ending
      ? [
          ...dayOf(language, 'endedOn', t('subject.endedOn'), ending.on),
          ...factOf('endedHow', t('subject.endedHow'), ending.kind, t(`terms.ending.${ending.kind}`)),
          ...factOf('endingReason', t('subject.endingReason'), ending.reason),
        ]
      : []),
    ...(role === 'mentor' ? factOf('goals', t('subject.goalsSet'), pair.goals.length) : []),
  ]
}

/** The pair from the side of one of its people. Ids stay inside. */
export function pairOf(of: Programme, pair: Pair, role: Role, language: Language): SubjectPair {
  const partner = of.people[role === 'mentor' ? pair.menteeId : pair.mentorId]
  return {
    code: pair.code,
    partner: partner ? shownName(partner, language) : '',
    facts: pairFacts(pair, role, language),
    steps: pair.steps,
    sessions: pair.sessions
      .toSorted((a, b) => a.number - b.number)
      .map(({ id: _id, zone: _zone, phase: _phase, helpedOn: _helped, ...session }) => session),
    goals: role === 'mentee' ? pair.goals.map(({ id: _id, ...goal }) => goal) : [],
    contacts: pair.contacts.map(({ id: _id, ...contact }) => contact),
    restrictedNote: Boolean(pair.note),
  }
}
