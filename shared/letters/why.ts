/** Why two people are proposed to each other, in what is fit to tell the other side: what both share, and nothing else. */
import { latin } from '../i18n/script.ts'
import type { Translate } from '../i18n/translate.ts'
import { isTongue } from '../intake/tongues.ts'
import { explainScore, type Part } from '../matching/score.ts'
import { listed } from '../matching/words/names.ts'
import { slots, type Person, type Role } from '../model/person.ts'
import type { Settings } from '../model/settings.ts'
import type { Language } from '../model/scalars.ts'

/** What the sentences are made for: whom, and in which language. */
export interface Told {
  t: Translate
  language: Language
  /** The side that reads it. */
  side: Role
  /** The other one, as this language writes the name. */
  name: string
}

const isSlot = (word: string): word is (typeof slots)[number] => slots.some((slot) => slot === word)

/** Only what both share: no ranks, scores, exclusions, notes or own fields. A criterion not named here is never told. */
function sentenceOf({ t, language, side, name }: Told, part: Part, town: string): string | null {
  const { criterion, because } = part
  const shown = (word: string) => (language === 'sr-Latn' ? latin(word) : word)
  const { code, params, words } = because
  if (criterion === 'town-and-format')
    return code === 'same-town'
      ? town && t('proposals.letter.why.sameTown', { town: shown(town) })
      : code === 'online' || code === 'only-online'
        ? t('proposals.letter.why.online')
        : null
  if (code !== 'common' || words.length === 0) return null
  // One or several; 21 of them are several in Serbian too.
  const count = Math.min(words.length, 2)
  const list = (nameOf: (word: string) => string) => listed({ t }, words.map(nameOf))
  switch (criterion) {
    case 'disciplines':
      return t('proposals.letter.why.field', { count, words: list(shown) })
    case 'topics':
      return t(`proposals.letter.why.topics.${side}`, { count, name, words: list(shown) })
    case 'availability':
      return t('proposals.letter.why.hours', {
        count: Number(params['hours'] ?? 0),
        words: list((word) => (isSlot(word) ? t(`terms.slot.${word}`) : shown(word))),
      })
    case 'languages':
      return t('proposals.letter.why.languages', {
        count,
        words: list((word) => (isTongue(word) ? t(`terms.tongue.${word}`) : shown(word))),
      })
    default:
      return null
  }
}

/** The order in which a person would say it. */
const order = ['topics', 'disciplines', 'availability', 'town-and-format', 'languages'] as const

/** The sentences, at most five; empty where the two share nothing that can be told. */
export function sharedSentences(told: Told, mentee: Person, mentor: Person, settings: Settings): string[] {
  const { parts } = explainScore(mentee, mentor, settings)
  const town = mentee.town ?? mentor.town ?? ''
  return order.flatMap((name) => {
    const part = parts.find(({ criterion }) => criterion === name)
    const sentence = part && sentenceOf(told, part, town)
    return sentence ? [sentence] : []
  })
}
