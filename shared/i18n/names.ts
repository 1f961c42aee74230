/** How people's names are shown and sorted in each language. */
import type { Language } from '../model/scalars.ts'
import type { Role } from '../model/person.ts'
import { foldText, latin, proposeCyrillic } from './script.ts'
import { translator } from './translate.ts'

interface Named {
  name: string
  nameCyrillic?: string | undefined
  familyName?: string | undefined
  role?: Role | undefined
  /** Of somebody erased nothing but the role can be shown. */
  erasedOn?: string | undefined
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** Words that Serbian Cyrillic has no letters for (q, w, x, y, ó) stay as they are, whole. */
const inCyrillic = (name: string): string =>
  name
    .split(/(\s+|-)/)
    .map((word) => {
      const proposed = proposeCyrillic(word)
      return /\p{Script=Latin}/u.test(proposed) ? word : proposed
    })
    .join('')

/** The name as this language writes it: Cyrillic screens use the person's Cyrillic name or a proposal of it. */
export function shownName(person: Named, language: Language): string {
  if (person.erasedOn && person.role) return translator(language)(`terms.erased.${person.role}`)
  if (language === 'sr-Cyrl')
    return person.nameCyrillic ?? (isCyrillic(person.name) ? person.name : inCyrillic(person.name))
  return isCyrillic(person.name) ? latin(person.name) : person.name
}

const alphabet = 'a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž'.split(' ')
const weight = new Map(alphabet.map((letter, at) => [letter, String.fromCharCode(0x100 + at)]))

/** A key whose code-unit order is Serbian Latin alphabetical order (č after c, dž after d; lj, nj, đ, š, ž). */
export function sortKey(text: string): string {
  const letters = latin(text.normalize('NFC')).toLowerCase()
  return letters.replace(
    /dž|lj|nj|./gsu,
    (letter) => weight.get(letter) ?? weight.get(foldText(letter)) ?? letter,
  )
}

/** Keys that were made already, with the name that they were made of: sorting asks for each many times. */
const keys = new WeakMap<Named, { of: string; key: string }>()

function keyOf(one: Named): string {
  const family = one.familyName ?? one.name.split(' ').at(-1) ?? ''
  const of = `${family}\n${one.name}`
  const known = keys.get(one)
  if (known?.of === of) return known.key
  const key = `${sortKey(family)} ${sortKey(one.name)}`
  keys.set(one, { of, key })
  return key
}

/** Compares by family name, then the whole name, in Serbian Latin order. */
export function byName(a: Named, b: Named): number {
  const [left, right] = [keyOf(a), keyOf(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
