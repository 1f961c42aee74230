/** A programme while its form is being filled: what is there, what is wrong, what it becomes. */
import type { MessageKey, MessageParams } from '#shared/i18n/translate.ts'
import { addDays, daysBetween } from '#shared/i18n/dates.ts'
import type { ProgrammeDetails } from '#shared/model/programme.ts'
import { localDate, type Language, type LocalDate, type Paper } from '#shared/model/scalars.ts'
import { settings } from '#shared/model/settings.ts'
import { type PassphraseChoice, noChoice, wrongInChoice } from '../../components/passphrase/choice.ts'

export interface Draft {
  organisation: string
  name: string
  edition: string
  /** Who works at this computer; asked where no name was given yet. */
  who: string
  startsOn: string
  endsOn: string
  sessions: string
  rhythm: string
  language: Language
  paper: Paper
  /** Absent until the user changes it; a year after the last day until then. Empty for none. */
  retainUntil?: string
  /** Absent until the user changes it; the programme's name gives it until then. */
  path?: string
  /** Whether it is given a passphrase at once. */
  sealed: boolean
  choice: PassphraseChoice
}

/** A draft in which what follows from other fields stands for itself. */
export type WholeDraft = Required<Draft>

/** The fields that are typed as text. */
export type TextName = Exclude<keyof Draft, 'sealed' | 'choice'>

export interface Wrong {
  key: MessageKey
  params?: MessageParams
}

const usual = settings.parse({})

/** Forty weeks from today, at the usual rhythm. */
export const emptyDraft = (today: LocalDate, language: Language, paper: Paper): Draft => ({
  organisation: '',
  name: '',
  edition: '',
  who: '',
  startsOn: today,
  endsOn: addDays(today, 7 * 40),
  sessions: String(usual.plannedSessions),
  rhythm: String(usual.rhythmDays),
  language,
  paper,
  sealed: false,
  choice: noChoice,
})

const isDay = (text: string): boolean =>
  localDate.safeParse(text).success && !Number.isNaN(daysBetween(text, text))

/** The same day a year later, the last day of February where there is no such day; empty where it is no day. */
export function yearAfter(day: string): string {
  if (!isDay(day)) return ''
  const later = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
  return isDay(later) && addDays(later, 0) === later ? later : `${later.slice(0, 8)}28`
}

function wrongNumber(text: string, from: number, to: number): Wrong | undefined {
  const value = Number(text)
  const fits = text.trim() !== '' && Number.isInteger(value) && value >= from && value <= to
  return fits ? undefined : { key: 'start.form.needNumber', params: { from, to } }
}

function wrongDay(text: string, notBefore: string, before: MessageKey): Wrong | undefined {
  if (!isDay(text)) return { key: 'start.form.needDate' }
  return isDay(notBefore) && text < notBefore ? { key: before } : undefined
}

/** What must be mended before it can be made, by field, in the order of the form. */
export function wrongIn(draft: WholeDraft): Partial<Record<TextName | 'choice', Wrong>> {
  const [passphrase] = draft.sealed ? Object.values(wrongInChoice(draft.choice)) : []
  const all: Partial<Record<TextName | 'choice', Wrong | undefined>> = {
    name: draft.name.trim() === '' ? { key: 'start.form.needName' } : undefined,
    who: draft.who.trim().length > 100 ? { key: 'settings.app.whoLong' } : undefined,
    startsOn: isDay(draft.startsOn) ? undefined : { key: 'start.form.needDate' },
    endsOn: wrongDay(draft.endsOn, draft.startsOn, 'start.form.endsFirst'),
    sessions: wrongNumber(draft.sessions, 1, 60),
    rhythm: wrongNumber(draft.rhythm, 1, 120),
    path: draft.path.trim() === '' ? { key: 'start.form.needPath' } : undefined,
    retainUntil:
      draft.retainUntil === ''
        ? undefined
        : wrongDay(draft.retainUntil, draft.endsOn, 'start.form.retainFirst'),
    choice: passphrase === undefined ? undefined : { key: passphrase },
  }
  return Object.fromEntries(Object.entries(all).filter(([, wrong]) => wrong !== undefined))
}

/** How many weeks the planned sessions take at this rhythm; 0 where the figures are not understood. */
export const weeksNeeded = ({ sessions, rhythm }: Pick<Draft, 'sessions' | 'rhythm'>): number => {
  const days = (Number(sessions) - 1) * Number(rhythm)
  return Number.isFinite(days) && days > 0 ? Math.ceil(days / 7) : 0
}

/** How many weeks there are from the first day to the last, the last one perhaps short; 0 where there are none. */
export const weeksThere = ({ startsOn, endsOn }: Pick<Draft, 'startsOn' | 'endsOn'>): number =>
  isDay(startsOn) && isDay(endsOn) && startsOn <= endsOn
    ? Math.ceil((daysBetween(startsOn, endsOn) + 1) / 7)
    : 0

/** The details as the contract takes them; days in this computer's own zone. */
const detailsOf = (draft: Draft): ProgrammeDetails => ({
  name: draft.name.trim(),
  organisation: draft.organisation.trim(),
  edition: draft.edition.trim(),
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  language: draft.language,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

/** A draft that nothing is wrong in, as the contract takes it. */
export const madeOf = (draft: WholeDraft) => ({
  path: draft.path.trim(),
  details: detailsOf(draft),
  settings: {
    plannedSessions: Number(draft.sessions),
    rhythmDays: Number(draft.rhythm),
    paper: draft.paper,
    retainUntil: draft.retainUntil === '' ? null : draft.retainUntil,
  },
  ...(draft.sealed ? { passphrase: draft.choice.first } : {}),
})
