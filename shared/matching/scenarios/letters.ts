/** The letters of scenarios: A … Z, then AA, AB …; each is given once. */
import type { Programme } from '../../model/programme.ts'

const a = 'A'.charCodeAt(0)

/** The letter of a number from 0: 0 is A, 25 Z, 26 AA, 702 AAA. */
export function letterAt(number: number): string {
  const last = String.fromCharCode(a + (number % 26))
  return number < 26 ? last : letterAt(Math.floor(number / 26) - 1) + last
}

/** The number of a letter, the other way round. */
export const numberOf = (letter: string): number =>
  [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - a + 1, 0) - 1

/** The number of the next letter: beyond every one that was given, also to a scenario that was removed. */
export const nextLetter = ({
  lettersGiven,
  scenarios,
}: Pick<Programme, 'lettersGiven' | 'scenarios'>): number =>
  Math.max(lettersGiven, ...scenarios.map(({ letter }) => numberOf(letter) + 1))
