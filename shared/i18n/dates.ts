/** Days and numbers as each language writes them: our own patterns, because Intl data differ between runtimes. */
import type { Language, LocalDate } from '../model/scalars.ts'
import { latin } from './script.ts'

const english = {
  months: 'January February March April May June July August September October November December'.split(' '),
  monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  weekdaysShort: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
}
const serbian = {
  months: 'јануар фебруар март април мај јун јул август септембар октобар новембар децембар'.split(' '),
  monthsShort: 'јан. феб. март апр. мај јун јул авг. сеп. окт. нов. дец.'.split(' '),
  weekdays: 'понедељак уторак среда четвртак петак субота недеља'.split(' '),
  monthsInText:
    'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра'.split(' '),
  weekdaysShort: 'пон. уто. сре. чет. пет. суб. нед.'.split(' '),
}

/**
 * `long` 16 June 2026; `short` 16 Jun 2026; `day` 16 Jun; `weekday` Tuesday 16 June 2026; `brief` Tue 16 Jun;
 * inside a sentence `text` 16 June (16. јуна) and `text-long` 16 June 2026 (16. јуна 2026), which ends no sentence.
 */
export type DateStyle = 'long' | 'short' | 'day' | 'weekday' | 'brief' | 'text' | 'text-long'

const dayMs = 86_400_000
const utc = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`)

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((utc(to) - utc(from)) / dayMs)

/** The day `days` after (or before) another. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(utc(date) + days * dayMs).toISOString().slice(0, 10)

/** 1 for Monday … 7 for Sunday. */
export const weekday = (date: LocalDate): number => ((new Date(utc(date)).getUTCDay() + 6) % 7) + 1

/** A day inside a sentence: Serbian puts the month in the genitive, and only the day has a full stop. */
function inText(language: Language, day: number, month: number, style: 'text' | 'text-long', year: number) {
  const name = (language === 'en' ? english.months : serbian.monthsInText)[month - 1] ?? ''
  const text = `${language === 'en' ? day : `${day}.`} ${name}${style === 'text-long' ? ` ${year}` : ''}`
  return language === 'sr-Latn' ? latin(text) : text
}

/** A day in words; en-GB for English, a day and month with full stops for Serbian. */
export function formatDate(language: Language, date: LocalDate, style: DateStyle = 'long'): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  if (style === 'text' || style === 'text-long') return inText(language, day, month, style, year)
  const words = language === 'en' ? english : serbian
  const short = style === 'short' || style === 'day' || style === 'brief'
  const monthName = (short ? words.monthsShort : words.months)[month - 1] ?? ''
  const dayName =
    style === 'weekday' || style === 'brief'
      ? ((style === 'brief' ? words.weekdaysShort : words.weekdays)[weekday(date) - 1] ?? '')
      : ''
  const withYear = style === 'long' || style === 'short' || style === 'weekday'
  if (language === 'en')
    return [dayName, day, monthName, withYear ? year : ''].filter((part) => part !== '').join(' ')
  const text = `${dayName ? `${dayName}${style === 'weekday' ? ', ' : ' '}` : ''}${day}. ${monthName}${withYear ? ` ${year}.` : ''}`
  return language === 'sr-Latn' ? latin(text) : text
}

/** A number with the language's decimal mark and a thin group mark: 1,234.5 or 1.234,5. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.')
  const [group, mark] = language === 'en' ? [',', '.'] : ['.', ',']
  const grouped = whole.length > 4 || language === 'en' ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : ''
  return `${sign}${grouped}${rest ? mark + rest : ''}`
}
