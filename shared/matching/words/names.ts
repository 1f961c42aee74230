/** What people, fields, criteria and answers are called in sentences about two people. */
import { formatNumber } from '../../i18n/dates.ts'
import { shownName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { OwnField } from '../../model/own-field.ts'
import { slots, type Person } from '../../model/person.ts'
import type { Language } from '../../model/scalars.ts'
import type { Criterion, OwnCriterion } from '../../model/settings.ts'
import { answerTo, isBuiltIn } from '../criteria/comparable.ts'

/** What sentences about two people need to know: the language, and the programme's own fields. */
export interface Teller {
  t: Translate
  language: Language
  fields: readonly OwnField[]
}

/** The name of a field that can be compared; of one that is no longer there it says so. */
export function fieldName({ t, fields }: Pick<Teller, 't' | 'fields'>, field: string): string {
  if (isBuiltIn(field)) return t(`criteria.field.${field}`)
  return fields.find(({ id }) => id === field)?.name ?? t('criteria.fieldGone')
}

/** The name of a criterion as it stands beside its weight: “Working hours: close”. */
export function criterionName(
  teller: Pick<Teller, 't' | 'fields'>,
  of: { criterion: Criterion } | { criterion: 'own'; own: OwnCriterion },
): string {
  if (of.criterion !== 'own') return teller.t(`terms.criterion.${of.criterion}`)
  const { field, compare } = of.own
  return teller.t(`criteria.named.${compare}`, { field: fieldName(teller, field) })
}

/** Words as one list in a sentence: “theatre, film and dance”. */
export function listed({ t }: Pick<Teller, 't'>, words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : t('criteria.and', { list: words.slice(0, -1).join(', '), last })
}

/** A language by its name where it has one here, else as it was written. */
export function tongueName({ t }: Pick<Teller, 't'>, tongue: string): string {
  const key = `terms.tongue.${tongue.toLowerCase()}` as Parameters<Translate>[0]
  const named = t(key)
  return named === key ? tongue : named
}

/** A time of the week by its name, or in the words that somebody gave. */
export function slotName({ t }: Pick<Teller, 't'>, slot: string): string {
  const known = slots.find((one) => one === slot)
  return known ? t(`terms.slot.${known}`) : slot
}

/** A time of the week as it stands after “both are free”, or in the words that somebody gave. */
export function whenWords({ t }: Pick<Teller, 't'>, slot: string): string {
  const known = slots.find((one) => one === slot)
  return known ? t(`criteria.when.${known}`) : slot
}

/** A number with the decimals that it has, two at most. */
export const figure = ({ language }: Pick<Teller, 'language'>, number: number): string =>
  formatNumber(language, number, String(Math.round(number * 100) / 100).split('.')[1]?.length ?? 0)

/** One word of an answer to a field, as a sentence says it. */
function answerWord(teller: Teller, field: string, word: string): string {
  const { t } = teller
  if (field === 'languages') return tongueName(teller, word)
  if (field === 'availability') return slotName(teller, word)
  if (field === 'format') return word === 'online' ? t('terms.format.online') : t('terms.format.in-person')
  if (field === 'mentoredBefore') return word === 'yes' ? t('criteria.own.yes') : t('criteria.own.no')
  return word
}

/** What somebody answered to a field, in words; empty without an answer. */
export function answerWords(teller: Teller, person: Person, field: string): string {
  const answer = answerTo({ person }, field)
  if (answer === undefined) return ''
  if (typeof answer === 'number') return figure(teller, answer)
  return listed(
    teller,
    [...answer.values()].map((word) => answerWord(teller, field, word)),
  )
}

/** The name without the family name, where the two can be told apart. */
function givenName(person: Person, language: Language): string {
  const whole = shownName(person, language)
  const family =
    person.familyName === undefined
      ? undefined
      : shownName({ name: person.familyName, nameCyrillic: undefined }, language)
  if (family !== undefined && whole.endsWith(` ${family}`)) return whole.slice(0, -family.length - 1)
  const words = whole.split(' ')
  return family === undefined && words.length === 2 && !person.erasedOn ? (words[0] ?? whole) : whole
}

/** How a coordinator calls two people who are spoken of together: by given name, unless those are the same. */
export function calledNames(language: Language, mentee: Person, mentor: Person): [string, string] {
  const [a, b] = [givenName(mentee, language), givenName(mentor, language)]
  return a === b ? [shownName(mentee, language), shownName(mentor, language)] : [a, b]
}

/** The form of address that fits both, for wording that shows gender; nothing where they differ or are not known. */
export const addressOfBoth = (a: Person, b: Person): { context: string } | Record<string, never> =>
  a.address === b.address ? addressOf(a) : {}

/** The form of address of one person, for wording that shows gender. */
export const addressOf = ({ address }: Person): { context: string } | Record<string, never> =>
  address === 'none' ? {} : { context: address }
