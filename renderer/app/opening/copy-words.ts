/** What a copy says of itself in a list: how old it is. */
import type { Candidate } from '#shared/contract/rescue.ts'
import { formatDate } from '#shared/i18n/dates.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Instant, Language } from '#shared/model/scalars.ts'

/** The last part of a path, of either kind of system. */
export const fileNameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const two = (figure: number) => String(figure).padStart(2, '0')

/** A moment in this computer's own time: its day, `2026-06-16`, and its time, `09:05`. */
export function localMoment(at: Instant): { day: string; time: string } {
  const then = new Date(at)
  return {
    day: `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`,
    time: `${two(then.getHours())}:${two(then.getMinutes())}`,
  }
}

/** “16 June 2026, 09:05”, inside a sentence. */
export function momentWords(language: Language, at: Instant): string {
  const { day, time } = localMoment(at)
  return `${formatDate(language, day, 'text-long')}, ${time}`
}

/** “from today, 09:05”, “16 Jun 2026, 3 days ago”; null where the copy does not say. */
export function ageWords(t: Translate, language: Language, { at, days }: Candidate): string | null {
  if (at === null || days === null) return null
  const { day, time } = localMoment(at)
  return days === 0
    ? t('opening.copy.today', { time })
    : t('opening.copy.days', { count: days, time, date: formatDate(language, day, 'short') })
}
