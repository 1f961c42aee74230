/** What a copy says of itself in a list: which state it holds, from when, and what it would lack. */
import type { Candidate, Examined } from '#shared/contract/rescue.ts'
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

/** “16 Jun 2026, 09:05”. */
export function momentWords(language: Language, at: Instant): string {
  const { day, time } = localMoment(at)
  return `${formatDate(language, day, 'short')}, ${time}`
}

/** “revision 812 of 815”. */
export function revisionWords(t: Translate, copy: Candidate, file: Examined): string {
  if (copy.revision === null) return t('opening.copy.noRevision')
  return file.revision !== null && copy.behind !== null
    ? t('opening.copy.revisionOf', { revision: copy.revision, last: file.revision })
    : t('opening.copy.revision', { revision: copy.revision })
}

/** “the last 3 changes would be missing”; null where it cannot be told. */
export function lackWords(t: Translate, { behind }: Candidate): string | null {
  if (behind === null) return null
  return behind === 0 ? t('opening.copy.same') : t('opening.copy.behind', { count: behind })
}

/** “from today, 09:05”, “16 Jun 2026, 3 days ago”; null where the copy does not say. */
export function ageWords(t: Translate, language: Language, { at, days }: Candidate): string | null {
  if (at === null || days === null) return null
  const { day, time } = localMoment(at)
  return days === 0
    ? t('opening.copy.today', { time })
    : t('opening.copy.days', { count: days, time, date: formatDate(language, day, 'short') })
}
