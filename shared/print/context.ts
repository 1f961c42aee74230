/** What a printed page may know: the programme, the pair, the language, the paper and its looks. */
import { formatDate } from '../i18n/dates.ts'
import { translator, type Translate } from '../i18n/translate.ts'
import type { Language, LocalDate, Paper } from '../model/scalars.ts'
import { hues, ink, readable, type Part } from './ink.ts'
import { papers, type PaperMeasures } from './paper.ts'
import { typesetter, type Typesetter } from './typeset.ts'
import type { Measure } from './type.ts'

/** One session as a sheet's head names it. */
export interface PrintedSession {
  number?: number
  date?: LocalDate
  minutes?: number
  /** Venue or mode, as it is to be shown. */
  place?: string
}

/** Given by whoever asks for paper. Names come as this language shows them; what is absent is left to write. */
export interface PrintContext {
  language: Language
  paper: Paper
  programme: string
  edition: string
  organisation: string
  /** Where a found workbook is brought back; printed on covers and slips. */
  contact: string
  /** `#rrggbb`, the organisation's own. */
  accent: string
  lowInk: boolean
  pairCode?: string
  mentor?: string
  mentee?: string
  coordinator?: string
  startsOn?: LocalDate
  endsOn?: LocalDate
  session?: PrintedSession
  /** The date in a sheet's head, where the sheet has one. */
  date?: LocalDate
}

/** What was entered, by field id: text, an option's id, a figure, a tick. Empty for a blank sheet. */
export type Values = Readonly<Record<string, string | number | boolean>>

/** The context with everything a block needs to set and draw. */
export interface Desk {
  readonly context: PrintContext
  readonly paper: PaperMeasures
  readonly set: Typesetter
  readonly t: Translate
  readonly values: Values
  /** The colour of numbers and group heads: the hue of the sheet's part. */
  readonly hue: string
  readonly part: Part
  /** The colour of hand text. */
  readonly hand: string
  /** The entered text of a field, or an empty string. */
  written(field: string): string
  date(day: LocalDate): string
}

/** Lays the desk for one part of a document. */
export function desk(context: PrintContext, part: Part, values: Values, measure: Measure): Desk {
  return {
    context,
    paper: papers[context.paper],
    set: typesetter(measure),
    t: translator(context.language),
    values,
    part,
    hue: hues[part],
    hand: context.lowInk ? ink : readable(context.accent),
    written: (field) => {
      const value = values[field]
      return value === undefined || typeof value === 'boolean' ? '' : String(value)
    },
    date: (day) => formatDate(context.language, day, 'short'),
  }
}

/** What the heads of sheets fill in by themselves; a sheet's own values win. */
export function headValues(context: PrintContext): Values {
  const day = (date: LocalDate | undefined) =>
    date === undefined ? '' : formatDate(context.language, date, 'short')
  return {
    mentee: context.mentee ?? '',
    mentor: context.mentor ?? '',
    pair: context.pairCode ?? '',
    date: day(context.date ?? context.session?.date),
    session: context.session?.number ?? '',
    minutes: context.session?.minutes ?? '',
    place: context.session?.place ?? '',
  }
}
