/** Which changes are shown: by who made them, and by words found in the sentence, the reason and the names. */
import { pairWords, personWords, type Sentence, sentenceOf } from '#shared/history/words/sentence.ts'
import { foldText } from '#shared/i18n/script.ts'
import type { HistoryEntry } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { Language } from '#shared/model/scalars.ts'
import { localMoment } from '../../../components/comparison/moment.ts'

/** `null` is everybody; the empty name is whoever gave none. */
export interface Narrowing {
  who: string | null
  words: string
}

/** Reads entries aloud, each once: thousands are told only as far as they are shown or searched. */
export function teller(of: Programme, language: Language) {
  const sentences = new WeakMap<HistoryEntry, Sentence>()
  const texts = new WeakMap<HistoryEntry, string>()
  const sentence = (entry: HistoryEntry): Sentence => {
    const known = sentences.get(entry) ?? sentenceOf(entry, of, language)
    sentences.set(entry, known)
    return known
  }
  /** All that can be searched of an entry, folded. */
  const text = (entry: HistoryEntry): string => {
    const known = texts.get(entry)
    if (known !== undefined) return known
    const names = entry.of.map(({ kind, id }) =>
      kind === 'pair' ? pairWords(of, id, language) : personWords(of, id, language),
    )
    const folded = foldText([sentence(entry).whole, entry.reason ?? '', ...names].join(' '))
    texts.set(entry, folded)
    return folded
  }
  return { sentence, text }
}
export type Teller = ReturnType<typeof teller>

/** The entries that fit, newest first. */
export function narrowed(
  entries: readonly HistoryEntry[],
  { who, words }: Narrowing,
  { text }: Teller,
): HistoryEntry[] {
  const wanted = foldText(words)
    .split(/\s+/)
    .filter((word) => word !== '')
  return entries
    .filter((entry) => who === null || entry.by === who)
    .filter((entry) => wanted.every((word) => text(entry).includes(word)))
    .toReversed()
}

export interface Day {
  day: string
  entries: HistoryEntry[]
}

/** Entries that come one after the other on one day of this computer, in their order. */
export function byDay(entries: readonly HistoryEntry[]): Day[] {
  const days: Day[] = []
  for (const entry of entries) {
    const { day } = localMoment(entry.at)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}

/** Everybody who changed something, in the order of their first change. */
export const namesIn = (entries: readonly HistoryEntry[]): string[] => [
  ...new Set(entries.map((entry) => entry.by)),
]
