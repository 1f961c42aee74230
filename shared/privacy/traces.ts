/** How somebody is recognised in a text: by e-mail, phone number, or a part of the name in any case of either script. */
import { foldText } from '../i18n/script.ts'
import type { Person } from '../model/person.ts'

/** Shorter parts (Ana, Ivo) stand in too many other words; they count in the whole name only. */
const shortestPart = 4
/** Fewer digits than this are a date or a sum rather than somebody's number. */
const shortestPhone = 6

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
const digitsOf = (text: string): string => text.replace(/\D/g, '')

interface Traces {
  /** Parts of names, by their first letters. */
  parts: ReadonlyMap<string, readonly string[]>
  /** Whole names of which no part is long enough. */
  names: readonly string[]
  emails: readonly string[]
  /** The last digits, which are the same with and without the country's. */
  phones: readonly string[]
}

const present = (texts: readonly (string | undefined)[]): string[] =>
  texts.flatMap((text) => (text?.trim() ? [text.trim()] : []))

function tracesOf(people: readonly Person[]): Traces {
  const named = people.flatMap(({ name, nameCyrillic, familyName }) =>
    present([name, nameCyrillic, familyName]).map(wordsOf),
  )
  const isLong = (part: string) => part.length >= shortestPart
  const parts = new Map<string, string[]>()
  for (const part of new Set(named.flat().filter(isLong))) {
    const key = part.slice(0, shortestPart)
    parts.set(key, [...(parts.get(key) ?? []), part])
  }
  return {
    parts,
    names: named
      .filter((words) => words.length > 1 && !words.some(isLong))
      .map((words) => ` ${words.join(' ')} `),
    emails: present(people.map(({ email }) => email)).map(foldText),
    phones: present(people.map(({ phone }) => phone))
      .map(digitsOf)
      .filter((digits) => digits.length >= shortestPhone)
      .map((digits) => digits.slice(-8)),
  }
}

/** What Serbian adds to a name, or puts in place of its last vowel: Milice, Markom, Petrovićeva. */
const cases = /^(a|e|i|o|u|om|em|ima|in\p{L}*|ov\p{L}*|ev\p{L}*)?$/u
const stem = (part: string): string => (/[aeiou]$/.test(part) ? part.slice(0, -1) : part)
const inflects = (word: string, part: string): boolean => {
  const of = part.length > shortestPart ? stem(part) : part
  return word === part || (word.startsWith(of) && cases.test(word.slice(of.length)))
}

const finder =
  (sameWord: (word: string, part: string) => boolean) =>
  (...people: readonly Person[]): ((text: string | undefined) => boolean) => {
    const { parts, names, emails, phones } = tracesOf(people)
    return (text) => {
      if (!text) return false
      const words = wordsOf(text)
      if (words.some((word) => parts.get(word.slice(0, shortestPart))?.some((part) => sameWord(word, part))))
        return true
      const line = ` ${words.join(' ')} `
      if (names.some((name) => line.includes(name))) return true
      if (text.includes('@') && emails.some((email) => foldText(text).includes(email))) return true
      const digits = digitsOf(text)
      return digits.length >= shortestPhone && phones.some((phone) => digits.includes(phone))
    }
  }

/** Whether a text has the name as it is written, the e-mail or the phone number of one of these people. */
export const tellsOf = finder((word, part) => word === part)

/** Whether a text may speak of one of these people, the name in any of its cases; rather too often than too seldom. */
export const speaksOf = finder(inflects)
