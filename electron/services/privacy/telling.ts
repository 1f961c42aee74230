/** A change of the history as words. */
import type { HistoryEntry } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { Language } from '#shared/model/scalars.ts'

/** Tells changes of a programme in one language. */
export const teller =
  (_of: Programme, _language: Language) =>
  ({ name }: HistoryEntry): string =>
    name
