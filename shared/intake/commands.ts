/** The command that imports people: all of them or none, and only the fields that their table had. */
import { z } from 'zod'
import { command } from '../model/command.ts'
import { mostChoices, mostFields, ownField, type OwnField } from '../model/own-field.ts'
import { person, role } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import { Refusal } from '../model/refusal.ts'
import { id } from '../model/scalars.ts'
import { choiceKey } from '../people/choices.ts'
import { checkAnswers, pushField } from '../people/fields.ts'
import { personChanges } from './changes.ts'

export const importPeopleInput = z.object({
  people: z.array(z.object({ id, role, fields: personChanges })).max(20_000),
  /** Fields of the programme's own that are new, or that got more words to choose among. */
  fields: z.array(ownField).max(mostFields).default([]),
  /** Mappings to remember, by the fingerprint of their headings. */
  mappings: z.record(z.string().max(80), z.record(z.string(), z.string())).default({}),
})
export type ImportPeople = z.output<typeof importPeopleInput>

/**
 * Adds people and updates those already there. Refuses `nothing-to-import`, `person-in-other-role`,
 * `person-without-name`, `rank-of-nobody`, `field-name-taken`, `too-many-fields` and what `checkAnswers` does; then
 * nothing is changed.
 */
export const importPeople = command(importPeopleInput, (draft, input) => {
  if (input.people.length === 0) throw new Refusal('invalid', 'nothing-to-import')
  for (const field of input.fields) putField(draft, field)
  const coming = new Set(input.people.map((one) => one.id))
  const next = input.people.map(({ id: key, role: as, fields }) => {
    const before = draft.people[key]
    const params = { name: fields.name ?? before?.name ?? key }
    if (before && before.role !== as) throw new Refusal('conflict', 'person-in-other-role', { params })
    if (!before && fields.name === undefined) throw new Refusal('invalid', 'person-without-name', { params })
    for (const ranked of [...(fields.rankedIds ?? []), ...(fields.formerPartnerIds ?? [])])
      if (!coming.has(ranked) && !draft.people[ranked])
        throw new Refusal('invalid', 'rank-of-nobody', { params })
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    if (fields.answers) checkAnswers(draft.fields, fields.answers)
    const answers = { answers: { ...before?.answers, ...fields.answers } }
    const places = as === 'mentee' ? { places: 0 } : {}
    return person.parse({ ...before, ...given, ...answers, ...places, id: key, role: as })
  })
  for (const one of next) draft.people[one.id] = one
  Object.assign(draft.mappings, input.mappings)
})

/** Adds a field, or gives one that is there the words that came with the table. */
function putField(draft: Programme, field: OwnField): void {
  const there = draft.fields.find(({ id }) => id === field.id)
  if (!there) {
    pushField(draft, field)
    return
  }
  const known = new Set(there.choices.map(choiceKey))
  const words = field.choices.filter((word) => !known.has(choiceKey(word)))
  there.choices = [...there.choices, ...words].slice(0, mostChoices)
}
