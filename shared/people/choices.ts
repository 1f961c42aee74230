/** The words of a choice field: each once, renamed in place, and what becomes of the answers when they change. */
import { normal } from '../matching/vocabulary.ts'
import type { OwnField } from '../model/own-field.ts'
import type { Person } from '../model/person.ts'

/** A word as a field is to have it; `was` is the word that it takes the place of. */
export interface Choice {
  word: string
  was?: string | undefined
}

/** What tells a word from others: not its capitals, and not its marks. */
export const choiceKey = (word: string): string => normal(word) || word

/** Each word once, spelled as it was first written. */
export function eachOnce(words: readonly string[]): string[] {
  const kept = new Map<string, string>()
  for (const word of words) if (!kept.has(choiceKey(word))) kept.set(choiceKey(word), word)
  return [...kept.values()]
}

/**
 * The words typed into a list of lines as choices: a new word in the line where one stood that is gone is that one
 * renamed, as long as no line was added or taken out.
 */
export function renamedInPlace(before: readonly string[], now: readonly string[]): Choice[] {
  const then = new Set(before.map(choiceKey))
  const stays = new Set(now.map(choiceKey))
  return now.map((word, at) => {
    const was = before.length === now.length ? before[at] : undefined
    const isRenamed = was !== undefined && !then.has(choiceKey(word)) && !stays.has(choiceKey(was))
    return isRenamed ? { word, was } : { word }
  })
}

/** What an answer becomes under other choices; null where it is cleared. A word that stays is never taken for another. */
export function answerUnder(choices: readonly Choice[]): (answer: string) => string | null {
  const words = choices.map(({ word }) => word)
  const stays = new Map(eachOnce(words).map((word) => [choiceKey(word), word]))
  const renamed = new Map(
    choices.flatMap(({ word, was }) =>
      was === undefined ? [] : [[choiceKey(was), stays.get(choiceKey(word)) ?? word] as const],
    ),
  )
  return (answer) => stays.get(choiceKey(answer)) ?? renamed.get(choiceKey(answer)) ?? null
}

/** How many people's answers to a field other choices would clear. */
export function answersCleared(
  people: Readonly<Record<string, Pick<Person, 'answers'>>>,
  { id }: Pick<OwnField, 'id'>,
  choices: readonly Choice[],
): number {
  const under = answerUnder(choices)
  return Object.values(people).filter(({ answers }) => {
    const answer = answers[id]
    return typeof answer === 'string' && under(answer) === null
  }).length
}
