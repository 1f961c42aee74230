/** A change of the history as words. */
import { sentenceOf } from '#shared/history/words/sentence.ts'
import type { HistoryEntry } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { Language } from '#shared/model/scalars.ts'

/** Tells changes of a programme in one language. */
export const teller = (of: Programme, language: Language) => (entry: HistoryEntry) =>
  sentenceOf(entry, of, language).whole
