/** What the cells of a column look like: the share of filled cells that could be a given field. */
import { consentIn, formatOf, plainWords, ranksIn, slotsOf, answersIn, yesOrNo } from './answers.ts'
import { dayIn, figureIn } from './figures.ts'
import type { Field } from './fields.ts'
import { tongueOf, tonguesIn } from './tongues.ts'

const looksLikeName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*( (de|van|von|der|da|di|la|le|\p{Lu}[\p{L}'’.-]*)){1,4}$/u.test(text.trim())

const tests: Partial<Record<Field, (cell: string) => boolean>> = {
  email: (cell) => /\S@\S+\.\S/.test(cell),
  phone: (cell) => /^[+\d(][\d\s()/.+-]{5,24}$/.test(cell.trim()) && dayIn(cell) === null,
  languages: (cell) =>
    tonguesIn(cell).some((one) => one.length === 2) &&
    answersIn(cell).every((one) => tongueOf(one) !== null || one.length < 25),
  availability: (cell) => answersIn(cell).some((answer) => slotsOf(answer).length > 0) && cell.length < 200,
  format: (cell) => cell.length < 60 && formatOf(cell) !== null,
  consent: (cell) => cell.length < 300 && consentIn(cell) !== null,
  places: (cell) => cell.length < 40 && figureIn(cell) !== null,
  experienceYears: (cell) => cell.length < 60 && figureIn(cell) !== null,
  appliedOn: (cell) => dayIn(cell) !== null,
  ranked: (cell) => ranksIn(cell).every((name) => looksLikeName(name) || /@/.test(name)),
  formerPartners: (cell) => ranksIn(cell).every((name) => looksLikeName(name) || /@/.test(name)),
  mentoredBefore: (cell) => yesOrNo(cell) !== null,
  name: (cell) => cell.length < 80 && plainWords(cell).split(' ').length < 7 && !/[@\d]/.test(cell),
  role: (cell) => /ment/.test(plainWords(cell)) && cell.length < 60,
}

/** Fields whose cells can be told from others even under a heading that says nothing. */
export const tellTale: readonly Field[] = [
  'email',
  'languages',
  'availability',
  'format',
  'phone',
  'appliedOn',
]

/** 0–1 of the filled cells that fit; null when the field can hold anything or the column is empty. */
export function fit(field: Field, cells: readonly string[]): number | null {
  const test = tests[field]
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (!test || filled.length === 0) return null
  return filled.filter((cell) => test(cell)).length / filled.length
}

/** The share of filled cells that look like a person's whole name. */
export function nameLikeness(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length === 0 ? 0 : filled.filter(looksLikeName).length / filled.length
}
