/** The value of a field in the domain's words. */
import { formatDate, formatNumber } from '../../i18n/dates.ts'
import { shownName } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { type Language, localDate } from '../../model/scalars.ts'
import type { Difference, Side } from '../differences.ts'
import { isMessage, partOf } from './field.ts'

/** Where the words of a choice are, by the field without its number. */
const choices: Record<string, string> = {
  role: 'terms.role',
  standing: 'history.value.standing',
  format: 'terms.format',
  'consent.state': 'terms.consent',
  language: 'shell.language',
  address: 'people.addressForm',
  phase: 'terms.phase',
  'origin.kind': 'pairs.origin',
  'mentorAnswer.state': 'pairs.answer.state',
  'menteeAnswer.state': 'pairs.answer.state',
  'mentorAnswer.why': 'proposals.why',
  'menteeAnswer.why': 'proposals.why',
  'ending.kind': 'terms.ending',
  'sessions.state': 'terms.session',
  'sessions.mode': 'terms.mode',
  'sessions.phase': 'terms.phase',
  'steps.phase': 'terms.phase',
  'goals.state': 'history.value.goal',
  'goals.visibility': 'history.value.visibility',
  'goals.horizon': 'pairs.goal.horizon',
  'settings.matchMode': 'terms.matchMode',
  'snooze.rule': 'today.rule',
  languages: 'terms.tongue',
  availability: 'terms.slot',
}

/** Days that stand after “until”, which Serbian puts in another case. */
const untils = ['vettedUntil', 'settings.retainUntil', 'snooze.until']

const longest = 160
/** What somebody wrote, in one line and not longer than can be read at a glance. */
const clipped = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim()
  const letters = [...line]
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line
}

const signed = (language: Language, value: number): string =>
  value > 0 ? `+${value}` : formatNumber(language, value)

/** One value in words; absent ones are a dash. */
export function valueWords(language: Language, field: string, value: Side): string {
  const t = translator(language)
  const part = partOf(field)
  const bare = part ? `${part.part}.${part.leaf}` : field
  const one = (word: string): string => {
    const key = `${choices[bare] ?? ''}.${word}`
    if (bare in choices && isMessage(key)) return t(key)
    if (!localDate.safeParse(word).success) return clipped(word)
    return formatDate(language, word, untils.includes(bare) ? 'text-long' : 'short')
  }
  if (value === null) return t('history.nothing')
  if (typeof value === 'boolean') return t(value ? 'history.value.yes' : 'history.value.no')
  if (typeof value === 'number') {
    if (bare === 'goals.rating') return signed(language, value)
    return formatNumber(language, value, Number.isInteger(value) ? 0 : 1)
  }
  if (typeof value === 'string') return one(value)
  if (Array.isArray(value)) return clipped(value.map(one).join(', '))
  return value.people
    .map((person) => (person.name ? shownName(person, language) : t('history.value.nobody')))
    .join(', ')
}

/** Both sides of a difference in words; of a restricted note only whether there is one. */
export function sidesWords(
  language: Language,
  { field, here, there }: Difference,
): { here: string; there: string } {
  if (/(^|\.)note$/.test(field)) {
    const t = translator(language)
    const said = (value: Side) => t(value === true ? 'history.value.there' : 'history.value.absent')
    const both = here === true && there === true
    return { here: said(here), there: both ? t('history.value.otherWords') : said(there) }
  }
  return { here: valueWords(language, field, here), there: valueWords(language, field, there) }
}
