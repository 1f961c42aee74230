/** A programme while its form is being filled: what is there, what is wrong, what it becomes. */
import type { MessageKey, MessageParams } from '#shared/i18n/translate.ts'
import { addDays, daysBetween } from '#shared/i18n/dates.ts'
import type { ProgrammeDetails } from '#shared/model/programme.ts'
import { localDate, type Language, type LocalDate } from '#shared/model/scalars.ts'
import { settings } from '#shared/model/settings.ts'

export interface Draft {
  organisation: string
  name: string
  edition: string
  startsOn: string
  endsOn: string
  sessions: string
  rhythm: string
  language: Language
  /** Absent until the user changes it; the programme's name gives it until then. */
  path?: string
}

export interface Wrong {
  key: MessageKey
  params?: MessageParams
}

const usual = settings.parse({})

/** A year from today, at the usual rhythm. */
export const emptyDraft = (today: LocalDate, language: Language): Draft => ({
  organisation: '',
  name: '',
  edition: '',
  startsOn: today,
  endsOn: addDays(today, 7 * 40),
  sessions: String(usual.plannedSessions),
  rhythm: String(usual.rhythmDays),
  language,
})

const isDay = (text: string): boolean =>
  localDate.safeParse(text).success && !Number.isNaN(daysBetween(text, text))

function wrongNumber(text: string, from: number, to: number): Wrong | undefined {
  const value = Number(text)
  const fits = text.trim() !== '' && Number.isInteger(value) && value >= from && value <= to
  return fits ? undefined : { key: 'start.form.needNumber', params: { from, to } }
}

/** What must be mended before it can be made, by field, in the order of the form. */
export function wrongIn(draft: Draft): Partial<Record<keyof Draft, Wrong>> {
  const days = isDay(draft.startsOn) && isDay(draft.endsOn)
  const all: Partial<Record<keyof Draft, Wrong | undefined>> = {
    name: draft.name.trim() === '' ? { key: 'start.form.needName' } : undefined,
    startsOn: isDay(draft.startsOn) ? undefined : { key: 'start.form.needDate' },
    endsOn: !isDay(draft.endsOn)
      ? { key: 'start.form.needDate' }
      : days && draft.endsOn < draft.startsOn
        ? { key: 'start.form.endsFirst' }
        : undefined,
    sessions: wrongNumber(draft.sessions, 1, 60),
    rhythm: wrongNumber(draft.rhythm, 1, 120),
    path: (draft.path ?? '').trim() === '' ? { key: 'start.form.needPath' } : undefined,
  }
  return Object.fromEntries(Object.entries(all).filter(([, wrong]) => wrong !== undefined))
}

/** How many weeks the planned sessions take at this rhythm; 0 where the figures are not understood. */
export const weeksNeeded = ({ sessions, rhythm }: Pick<Draft, 'sessions' | 'rhythm'>): number => {
  const days = (Number(sessions) - 1) * Number(rhythm)
  return Number.isFinite(days) && days > 0 ? Math.ceil(days / 7) : 0
}

/** The details as the contract takes them; days in this computer's own zone. */
export const detailsOf = (draft: Draft): ProgrammeDetails => ({
  name: draft.name.trim(),
  organisation: draft.organisation.trim(),
  edition: draft.edition.trim(),
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  language: draft.language,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})
