/** What sentences about the matching need to know: the language, and who people are. */
import { shownName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Programme } from '../../model/programme.ts'
import type { Language } from '../../model/scalars.ts'

/** What sentences need to know of the window and the people. */
export interface Speaker {
  t: Translate
  language: Language
  people: Programme['people']
}

export const nameOf = ({ people, language }: Speaker, id: string | null): string => {
  const person = id === null ? undefined : people[id]
  return person ? shownName(person, language) : ''
}
