/** Who can still be erased. */
import type { Person } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'

/** Everybody who is more than a shell, in the order of arrival. */
export const unerased = (of: Pick<Programme, 'people'>): Person[] =>
  Object.values(of.people).filter((person) => !person.erasedOn)
