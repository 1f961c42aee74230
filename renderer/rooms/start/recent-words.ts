/** What a recent file says of itself: its name, where its edition stands, and when it was opened. */
import type { RecentFile } from '#shared/contract/programme.ts'
import { formatDate } from '#shared/i18n/dates.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Instant, Language, LocalDate } from '#shared/model/scalars.ts'
import { editionWeek } from '../../app/shell/edition-week.ts'

/** The last part of a path, of either kind of system. */
export const fileNameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** What is known of it; of a file with a passphrase that is the name of the file. */
export const titleOf = ({ name, path }: Pick<RecentFile, 'name' | 'path'>): string =>
  name === '' ? fileNameOf(path).replace(/\.cohort$/i, '') : name

const two = (figure: number) => String(figure).padStart(2, '0')

/** “opened today, 09:12”, or the day it was, with its year where that is another; in this computer's own time. */
export function openedWords(t: Translate, language: Language, at: Instant, today: LocalDate): string {
  const then = new Date(at)
  const date = `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`
  if (date === today)
    return t('start.openedToday', { time: `${two(then.getHours())}:${two(then.getMinutes())}` })
  const style = date.slice(0, 4) === today.slice(0, 4) ? 'text' : 'text-long'
  return t('start.openedOn', { date: formatDate(language, date, style) })
}

/** “Week 16 of 42”, the day an edition begins, or that it is closed; with the pairs that still run after its end. */
export function standingWords(
  t: Translate,
  language: Language,
  { startsOn, endsOn, running }: Pick<NonNullable<RecentFile['glance']>, 'startsOn' | 'endsOn' | 'running'>,
  today: LocalDate,
): string {
  const where = editionWeek(startsOn, endsOn, today)
  switch (where.kind) {
    case 'before':
      return t('start.standing.before', { date: formatDate(language, startsOn, 'text') })
    case 'during':
      return t('start.standing.week', { week: where.week, weeks: where.weeks })
    case 'over':
      return running === 0 ? t('start.standing.closed') : t('start.standing.running', { count: running })
  }
}

/** “22 mentors, 36 mentees, 33 pairs”. */
export const countWords = (
  t: Translate,
  counts: Pick<NonNullable<RecentFile['glance']>, 'mentors' | 'mentees' | 'pairs'>,
): string =>
  (['mentors', 'mentees', 'pairs'] as const)
    .map((of) => t(`start.counts.${of}`, { count: counts[of] }))
    .join(', ')

/** A path beside others of a folder, in the way that folder is written, for a file named after the programme. */
export function pathIn(folder: string, name: string): string {
  const mark = folder.includes('\\') ? '\\' : '/'
  const plain = name
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? '' : `${folder}${folder.endsWith(mark) ? '' : mark}${plain}.cohort`
}
