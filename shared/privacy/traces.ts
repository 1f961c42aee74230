/** How somebody is recognised in a text: by e-mail, phone number, or a part of the name in any case of either script. */
import { foldText } from '../i18n/script.ts'
import type { Person } from '../model/person.ts'

/** Shorter parts (Ana, Ivo) stand in too many other words; they count in the whole name only. */
const shortestPart = 4
/** Fewer digits than this are a date or a sum rather than somebody's number. */
const shortestPhone = 6

interface Traces {
  whole: readonly string[]
  parts: readonly string[]
  phone: string
}

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

function tracesOf({ name, nameCyrillic, familyName, email, phone }: Person): Traces {
  const names = [name, nameCyrillic ?? '', familyName ?? ''].map(wordsOf)
  const digits = (phone ?? '').replace(/\D/g, '')
  return {
    whole: [
      ...names.filter((words) => words.length > 1).map((words) => ` ${words.join(' ')} `),
      ...(email?.trim() ? [foldText(email.trim())] : []),
    ],
    parts: [...new Set(names.flat())].filter((part) => part.length >= shortestPart),
    // The last digits are the same with and without the country's.
    phone: digits.length >= shortestPhone ? digits.slice(-8) : '',
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
  (person: Person): ((text: string | undefined) => boolean) => {
    const { whole, parts, phone } = tracesOf(person)
    return (text) => {
      if (!text) return false
      const words = wordsOf(text)
      const line = ` ${words.join(' ')} `
      return (
        whole.some((one) => line.includes(one) || foldText(text).includes(one)) ||
        words.some((word) => parts.some((part) => sameWord(word, part))) ||
        (phone !== '' && text.replace(/\D/g, '').includes(phone))
      )
    }
  }

/** Whether a text has the name as it is written, the e-mail or the phone number of a person. */
export const tellsOf = finder((word, part) => word === part)

/** Whether a text may speak of a person, the name in any of its cases; rather once too often than once too seldom. */
export const speaksOf = finder(inflects)
