/** What the file knows of a person, field by field, as labels and values; what is empty is left out. */
import { formatDate } from '../../i18n/dates.ts'
import { shownName } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { isTongue } from '../../intake/tongues.ts'
import { figure } from '../../matching/words/names.ts'
import { type Person, slots } from '../../model/person.ts'
import type { Programme } from '../../model/programme.ts'
import type { Language, LocalDate } from '../../model/scalars.ts'
import type { Fact } from './shape.ts'

type Value = Fact['value'] | undefined

/** A fact, or nothing where there is no value. */
export const factOf = (field: string, label: string, value: Value, shown?: string): Fact[] =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? []
    : [{ field, label, value, shown: shown ?? (Array.isArray(value) ? value.join('; ') : String(value)) }]

/** A day as a fact. */
export const dayOf = (language: Language, field: string, label: string, day: LocalDate | undefined): Fact[] =>
  factOf(field, label, day, day && formatDate(language, day, 'long'))

/** Everything a person said or the coordinator noted of them, in the order of the profile. */
export function personFacts(of: Programme, person: Person, language: Language): Fact[] {
  const t = translator(language)
  const day = (field: 'appliedOn' | 'trainedOn' | 'vettedUntil') =>
    dayOf(language, field, t(`people.field.${field}`), person[field])
  const text = (
    field:
      'familyName' | 'nameCyrillic' | 'email' | 'phone' | 'town' | 'organisation' | 'channel' | 'motivation',
  ) => factOf(field, t(`people.field.${field}`), person[field])
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const one = of.people[id]
      return one && id !== person.id ? [shownName(one, language)] : []
    })
  const hours = person.availability.map((one) => {
    const known = slots.find((slot) => slot === one)
    return known ? t(`terms.slot.${known}`) : one
  })
  const tongues = person.languages.map((one) => (isTongue(one) ? t(`terms.tongue.${one}`) : one))
  const yesNo = (yes: boolean) => t(yes ? 'people.yes' : 'people.no')
  const { experienceYears: years, mentoredBefore: before, format, role } = person
  return [
    ...factOf('name', t('people.field.name'), person.name),
    ...text('familyName'),
    ...text('nameCyrillic'),
    ...factOf('role', t('subject.role'), role, t(`terms.role.${role}`)),
    ...factOf('standing', t('subject.standing'), person.standing, t(`subject.standings.${person.standing}`)),
    ...text('email'),
    ...text('phone'),
    ...text('town'),
    ...text('organisation'),
    ...factOf('freelance', t('people.field.freelance'), person.freelance, yesNo(person.freelance)),
    ...factOf('disciplines', t('people.field.disciplines'), person.disciplines),
    ...factOf(
      'topics',
      t(role === 'mentor' ? 'people.field.topicsMentor' : 'people.field.topicsMentee'),
      person.topics,
    ),
    ...factOf('languages', t('people.field.languages'), person.languages, tongues.join('; ')),
    ...factOf(
      'experienceYears',
      t('people.field.experienceYears'),
      years,
      t('people.years', { count: years ?? 0 }),
    ),
    ...factOf('availability', t('people.field.availability'), person.availability, hours.join('; ')),
    ...factOf('format', t('people.field.format'), format, format && t(`terms.format.${format}`)),
    ...(role === 'mentor' ? factOf('places', t('people.field.places'), person.places) : []),
    ...factOf('rankedIds', t('people.field.rankedIds'), names(person.rankedIds)),
    // Who it is can be what the other one asked for.
    ...(person.excludedIds.length > 0
      ? factOf('excluded', t('subject.excluded'), person.excludedIds.length)
      : []),
    ...factOf('formerPartnerIds', t('people.field.formerPartnerIds'), names(person.formerPartnerIds)),
    ...factOf(
      'mentoredBefore',
      t('people.field.mentoredBefore'),
      before,
      before === undefined ? undefined : yesNo(before),
    ),
    ...factOf('lineManagerIds', t('people.field.lineManagerIds'), names(person.lineManagerIds)),
    ...of.fields.flatMap(({ id, name }) => {
      const answer = person.answers[id]
      const shown = typeof answer === 'number' ? figure({ language }, answer) : answer
      return factOf(`answers.${name}`, name, answer, shown)
    }),
    ...text('motivation'),
    ...text('channel'),
    ...day('appliedOn'),
    ...day('trainedOn'),
    ...day('vettedUntil'),
    ...factOf(
      'language',
      t('people.field.language'),
      person.language,
      person.language && t(`subject.languages.${person.language}`),
    ),
    ...factOf(
      'address',
      t('people.field.address'),
      person.address,
      t(`people.addressForm.${person.address}`),
    ),
    ...factOf('note', t('subject.note'), person.note),
  ]
}
