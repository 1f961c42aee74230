/** What the file knows of a pair that a sheet may be filled with beforehand: dates, numbers, goals as far as allowed. */
import { formatDate } from '../i18n/dates.ts'
import type { Pair } from '../model/pair.ts'
import type { Phase } from '../model/phases.ts'
import type { Programme } from '../model/programme.ts'
import type { Language, LocalDate } from '../model/scalars.ts'
import type { Session } from '../model/session.ts'
import type { Values } from '../print/context.ts'

export interface KnownFrom {
  readonly pair: Pair
  readonly programme: Programme
  readonly language: Language
}
/** Gives a sheet's values; what is not known is left out and stays a line to write on. */
export type Known = (from: KnownFrom) => Values

/** One date as a value, or nothing. */
export const dated = (field: string, day: LocalDate | undefined, language: Language): Values =>
  day === undefined ? {} : { [field]: formatDate(language, day, 'short') }

/** The first session of a phase that is planned or was held, or null. */
export const sessionIn = (pair: Pair, phase: Phase): Session | null =>
  pair.sessions
    .filter((session) => session.phase === phase && (session.state === 'planned' || session.state === 'held'))
    .sort((a, b) => a.number - b.number)[0] ?? null

/** A session's number and date as a sheet's head shows them. */
export const headOf = (session: Session | null, language: Language): Values =>
  session === null ? {} : { session: session.number, ...dated('date', session.date, language) }
