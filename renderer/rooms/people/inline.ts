/** What can be changed in the grid itself, and what a typed text means there. */
import type { MessageKey } from '#shared/i18n/translate.ts'
import type { Person, PersonChanges } from '#shared/model/person.ts'

export const inlineFields = ['town', 'organisation', 'email', 'places'] as const
export type InlineField = (typeof inlineFields)[number]

/** Whether this field of this person can be changed in its cell; mentees have no places. */
export const canEdit = (field: string, person: Person): field is InlineField =>
  inlineFields.some((one) => one === field) && (field !== 'places' || person.role === 'mentor')

/** The text an editor begins with. */
export const textOf = (field: InlineField, person: Person): string =>
  field === 'places' ? String(person.places) : (person[field] ?? '')

export type Meaning = { changes: PersonChanges | null } | { problem: MessageKey }

/** The changes a text asks for, null where it says what is there already, or the problem with it. */
export function meaningOf(field: InlineField, text: string, person: Person): Meaning {
  const typed = text.trim()
  if (typed === textOf(field, person)) return { changes: null }
  if (field === 'places') {
    const places = Number(typed)
    return typed !== '' && Number.isInteger(places) && places >= 0 && places <= 99
      ? { changes: { places } }
      : { problem: 'people.needNumber' }
  }
  if (field === 'email' && typed !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(typed))
    return { problem: 'people.needEmail' }
  return { changes: { [field]: typed === '' ? null : typed } }
}
