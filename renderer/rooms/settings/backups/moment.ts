/** When a backup was written and how large it is, in words. */
import { formatDate, formatNumber } from '#shared/i18n/dates.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/scalars.ts'
import type { Row } from './days.ts'

/** Its day for the inside of a sentence, and its time. */
export const momentOf = (language: Language, { day, time }: Row): { date: string; time: string } => ({
  date: day === null ? '–' : formatDate(language, day, 'text-long'),
  time: time ?? '–',
})

/** Kilobytes to a million bytes, megabytes above. */
export const sizeOf = (t: Translate, language: Language, bytes: number): string =>
  bytes < 1_000_000
    ? t('backups.bytes.kb', { size: formatNumber(language, Math.max(1, Math.round(bytes / 1000))) })
    : t('backups.bytes.mb', { size: formatNumber(language, bytes / 1_000_000, 1) })
