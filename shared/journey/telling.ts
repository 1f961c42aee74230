/** Matters in words: the head of Today, and for each matter its title, its sentence, its figures and what to do. */
import { formatDate } from '../i18n/dates.ts'
import { asSentence, numberWord } from '../i18n/numerals.ts'
import { translator } from '../i18n/translate.ts'
import type { Programme } from '../model/programme.ts'
import type { Language, LocalDate } from '../model/scalars.ts'
import { contactDays } from './contact.ts'
import type { AttentionItem } from './matters.ts'

/** A matter ready to be shown; `figures` is empty where the file has no day to count from. */
export interface Told {
  title: string
  sentence: string
  figures: string
  action: string
}

/** The line under the title: the day, how many matters there are, and how many should not wait. */
export function deckOf(
  language: Language,
  today: LocalDate,
  items: readonly Pick<AttentionItem, 'urgency'>[],
): string {
  const t = translator(language)
  const date = formatDate(language, today, 'weekday')
  const day = { date: asSentence(date) }
  const count = (of: number) => ({ count: of, words: numberWord(language, of, 'feminine') })
  const pressing = items.filter((item) => item.urgency === 'now').length
  if (items.length === 0) return t('today.deckEmpty', day)
  const matters = asSentence(t('today.matters', count(items.length)))
  if (pressing === 0) return t('today.deckCalm', { ...day, matters })
  return t('today.deck', { ...day, matters, pressing: t('today.pressing', count(pressing)) })
}

function sentenceOf(language: Language, of: Programme, item: AttentionItem, today: LocalDate): string {
  const t = translator(language)
  const { figures, rule } = item
  const pair = item.pairId === undefined ? undefined : of.pairs[item.pairId]
  const day = figures.since ?? figures.due
  const sameYear = day?.slice(0, 4) === today.slice(0, 4)
  const date = day ? formatDate(language, day, sameYear ? 'text' : 'text-long') : ''
  switch (rule) {
    case 'help':
      return (figures.slips ?? 1) > 1
        ? t('today.says.helpMore', { date, count: figures.slips ?? 1 })
        : t('today.says.help', { date, number: figures.sessionNumber ?? '' })
    case 'contact': {
      const never = pair && contactDays(pair, today).length === 0
      return t(never ? 'today.says.contactNever' : 'today.says.contact', { date })
    }
    case 'nothing-planned': {
      const never = pair && pair.sessions.every((session) => session.state === 'waived')
      return t(never ? 'today.says.nothingPlannedNever' : 'today.says.nothing-planned', { date })
    }
    case 'phase':
      return t('today.says.phase', { date, phase: figures.phase ? t(`terms.phase.${figures.phase}`) : '' })
    case 'answer':
      return t(`today.says.answer.${figures.side ?? 'both'}`, { date })
    case 'consent': {
      const person = item.personId === undefined ? undefined : of.people[item.personId]
      if (person?.consent.state === 'refused') return t('today.says.consentRefused')
      return t((figures.pairs ?? 0) > 0 ? 'today.says.consentInPair' : 'today.says.consent')
    }
    default:
      return t(`today.says.${rule}`, { date })
  }
}

function figuresOf(language: Language, { rule, figures }: AttentionItem): string {
  const t = translator(language)
  const { days, limit, over } = figures
  const params = { count: Math.abs(days), limit, over }
  if (rule === 'consent') return figures.since && days > 0 ? t('today.figures.open', params) : ''
  if (rule === 'vetting') return t('today.figures.past', params)
  if (rule !== 'review') return t('today.figures.over', params)
  if (days === 0) return t('today.figures.today', params)
  return t(days < 0 ? 'today.figures.ahead' : 'today.figures.late', params)
}

/** A matter in a language; `today` decides whether its dates need their year. */
export function tell(language: Language, of: Programme, item: AttentionItem, today: LocalDate): Told {
  const t = translator(language)
  return {
    title: t(`today.rule.${item.rule}`),
    sentence: sentenceOf(language, of, item, today),
    figures: figuresOf(language, item),
    action: t(`today.action.${item.rule}`),
  }
}
