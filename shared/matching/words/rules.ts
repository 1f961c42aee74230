/** Why a rule forbids two people to be a pair, with names. */
import { formatDate } from '../../i18n/dates.ts'
import { shownName } from '../../i18n/names.ts'
import type { Person } from '../../model/person.ts'
import type { RuleName } from '../eligibility.ts'
import { addressOfBoth, answerWords, type Teller } from './names.ts'

/** One sentence with its full stop; true only of two people whom the rule forbids. */
export function ruleSentence(teller: Teller, rule: RuleName, mentee: Person, mentor: Person): string {
  const { t, language } = teller
  const names = { mentee: shownName(mentee, language), mentor: shownName(mentor, language) }
  const those = (is: (one: Person) => boolean) =>
    [mentee, mentor]
      .filter(is)
      .map((one) => shownName(one, language))
      .join(', ')
  const towns = { menteeTown: mentee.town ?? '', mentorTown: mentor.town ?? '' }
  switch (rule) {
    case 'consent':
      return t('criteria.rule.consent', { names: those(({ consent }) => consent.state !== 'given') })
    case 'withdrawn':
      return t('criteria.rule.withdrawn', { names: those(({ standing }) => standing === 'withdrawn') })
    case 'exclusion': {
      const [who, whom] = mentee.excludedIds.includes(mentor.id)
        ? [names.mentee, names.mentor]
        : [names.mentor, names.mentee]
      return t('criteria.rule.exclusion', { who, whom })
    }
    case 'declined':
    case 'lineManager':
      return t(`criteria.rule.${rule}`, { ...names, ...addressOfBoth(mentee, mentor) })
    case 'organisation':
      return t('criteria.rule.organisation', {
        organisation: mentor.organisation ?? mentee.organisation ?? '',
      })
    case 'language':
      return t('criteria.rule.language', {
        ...names,
        menteeSaid: answerWords(teller, mentee, 'languages'),
        mentorSaid: answerWords(teller, mentor, 'languages'),
      })
    case 'townOrFormat':
      return t('criteria.rule.townOrFormat', towns)
    case 'training':
      return proof(teller, names.mentor, mentor.trainedOn, 'training', 'trainingLater')
    case 'vetting':
      return proof(teller, names.mentor, mentor.vettedUntil, 'vetting', 'vettingOver')
    default:
      return t(`criteria.rule.${rule}`, names)
  }
}

/** A proof that is not there, or not on the day: then its day is named. */
function proof(
  { t, language }: Teller,
  mentor: string,
  day: string | undefined,
  none: 'training' | 'vetting',
  other: 'trainingLater' | 'vettingOver',
): string {
  if (day === undefined) return t(`criteria.rule.${none}`, { mentor })
  return t(`criteria.rule.${other}`, { mentor, date: formatDate(language, day, 'text-long') })
}
