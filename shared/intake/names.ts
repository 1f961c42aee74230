/** Names as people would write them themselves: spacing mended, shouted words given back their small letters. */
import { foldText } from '../i18n/script.ts'

const isShouted = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase()
const isRoman = (word: string) => /^(I{1,3}|IV|VI{0,3}|IX)$/.test(word)

/** `ŠĆEPANOVIĆ` → `Šćepanović`, `O'NEIL` → `O'Neil`, `PETROVIĆ-MARIĆ` → `Petrović-Marić`. */
const titleWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** One given or family name out of a column of its own. */
export function properName(cell: string): string {
  const name = cell.replace(/[\s\u00A0]+/g, ' ').trim()
  const words = name.split(' ')
  if (name !== '' && name === name.toLowerCase()) return words.map(titleWord).join(' ')
  return words
    .map((word) => (isShouted(word) && word.length > 1 && !isRoman(word) ? titleWord(word) : word))
    .join(' ')
}

export interface WholeName {
  name: string
  /** Only when the cell itself showed which part it is. */
  familyName?: string
}

/**
 * A whole name out of one column. `Marko PAVLOVIĆ` and `Pavlović, Marko` show the family name; with
 * `familyFirst` the heading does, and the family name is the first word (with its hyphen).
 */
export function wholeName(cell: string, familyFirst = false): WholeName {
  const text = cell.replace(/[\s\u00A0]+/g, ' ').trim()
  const comma = /^([^,]+), ([^,]+)$/.exec(text)
  if (comma) return joined(comma[2] ?? '', comma[1] ?? '')
  const words = text.split(' ')
  if (familyFirst && words.length > 1) return joined(words.slice(1).join(' '), words[0] ?? '')
  const shouted = words.filter((word) => isShouted(word) && [...word].length > 2 && !isRoman(word))
  if (shouted.length === words.length || shouted.length === 0)
    return { name: shouted.length === 0 && text !== text.toLowerCase() ? text : properName(text) }
  const family = shouted.map(titleWord).join(' ')
  if (words.slice(-shouted.length).every((word) => shouted.includes(word)))
    return joined(words.slice(0, -shouted.length).join(' '), family)
  if (words.slice(0, shouted.length).every((word) => shouted.includes(word)))
    return joined(words.slice(shouted.length).join(' '), family)
  return { name: properName(text) }
}

/** A given and a family name from two columns. */
export function joined(given: string, family: string): WholeName {
  const [first, last] = [properName(given), properName(family)]
  return last === '' ? { name: first } : { name: `${first} ${last}`.trim(), familyName: last }
}

/** A key under which the same name in another order, case or script is the same. */
export const nameKey = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .sort()
    .join(' ')
