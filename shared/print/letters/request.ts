/** A request for printed letters of one language: plain values that cross to a worker. */
import type { Letter } from '../../letters/letter.ts'
import type { Language, LocalDate, Paper } from '../../model/scalars.ts'
import type { PrintedText } from '../request.ts'
import { eachText } from '../subject/request.ts'
import { printable } from '../typeset.ts'

export interface LettersRequest {
  today: LocalDate
  language: Language
  paper: Paper
  letters: Letter[]
}

/** The letters by language, in the order they come, each a request with its texts made fit for paper. */
export function lettersRequests(
  letters: readonly Letter[],
  about: Pick<LettersRequest, 'today' | 'paper'>,
): LettersRequest[] {
  const by = new Map<Language, Letter[]>()
  for (const letter of letters) by.set(letter.language, [...(by.get(letter.language) ?? []), letter])
  return [...by].map(([language, own]) => ({ ...about, language, letters: eachText(own, printable) }))
}

/** The texts that people wrote, with whose letter they stand in. */
export const lettersTexts = ({ letters }: LettersRequest): PrintedText[] =>
  letters.flatMap(({ to, organisation, programme, contact, subject, greeting, paragraphs, points, next }) =>
    [to.name, to.town, organisation, programme, contact, subject, greeting, ...paragraphs, ...next]
      .concat(points ? points.items : [])
      .map((text) => ({ field: 'letter', person: to.name, text })),
  )
