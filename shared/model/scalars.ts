/** The small values everything else is made of: identities, local dates, languages. */
import { z } from 'zod'
import { addDays } from '../i18n/dates.ts'

/** Names to which every object answers, so that a look-up by one would find something that is nobody's. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))
/** Whether the calendar has such a day: there is no 31 June. Every month has 28, which most days of a file need no more than. */
const isRealDay = (day: string): boolean => day.slice(8) <= '28' || addDays(day, 0) === day

/** An opaque, stable identity; ids decide ties and never show on screen. */
export const id = z
  .string()
  .min(1)
  .max(80)
  .refine((name) => !inherited.has(name))
export type Id = z.output<typeof id>

/** A calendar day without a zone, `2026-03-09`; only days that the calendar has. */
export const localDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { abort: true })
  .refine(isRealDay)
export type LocalDate = z.output<typeof localDate>

/** A time of day without a zone, `17:30`. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A moment in UTC, `2026-03-09T16:30:00.000Z`. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
export type Instant = z.output<typeof instant>

/** The three languages of screens and paper. Serbian is written once, in Cyrillic; Latin is derived. */
export const languages = ['en', 'sr-Cyrl', 'sr-Latn'] as const
export const language = z.enum(languages)
export type Language = z.output<typeof language>

export const papers = ['A4', 'Letter'] as const
export const paper = z.enum(papers)
export type Paper = z.output<typeof paper>

/** Free text a person wrote: kept as it came, without the spaces around it. */
export const text = (longest = 20_000) => z.string().max(longest)
