/** What a recent file says of itself: its name without the folders, and when it was opened. */
import { formatDate } from '#shared/i18n/dates.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Instant, Language, LocalDate } from '#shared/model/scalars.ts'

/** The last part of a path, of either kind of system. */
export const fileNameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const two = (figure: number) => String(figure).padStart(2, '0')

/** “opened today, 09:12”, or the day it was; in this computer's own time. */
export function openedWords(t: Translate, language: Language, at: Instant, today: LocalDate): string {
  const then = new Date(at)
  const date = `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`
  return date === today
    ? t('start.openedToday', { time: `${two(then.getHours())}:${two(then.getMinutes())}` })
    : t('start.openedOn', { date: formatDate(language, date, 'short') })
}

/** A path beside others of a folder, in the way that folder is written, for a file named after the programme. */
export function pathIn(folder: string, name: string): string {
  const mark = folder.includes('\\') ? '\\' : '/'
  const plain = name
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? '' : `${folder}${folder.endsWith(mark) ? '' : mark}${plain}.cohort`
}
