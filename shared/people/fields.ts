/** The programme's own fields of its people: added, renamed, given other choices, taken away. */
import { z } from 'zod'
import { checkWeighs } from '../matching/criteria/check.ts'
import { normal } from '../matching/vocabulary.ts'
import { command } from '../model/command.ts'
import { mostChoices, mostFields, type OwnField, ownField, ownFieldKinds } from '../model/own-field.ts'
import type { PersonFields } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import { found, Refusal } from '../model/refusal.ts'
import { id } from '../model/scalars.ts'
import { answerUnder, eachOnce } from './choices.ts'

const { name: fieldName, choices } = ownField.shape
const word = choices.unwrap().element

/** No two fields are told apart by capitals or marks alone. */
function checkName(draft: Programme, name: string, own?: string): void {
  const taken = draft.fields.some((one) => one.id !== own && normal(one.name) === normal(name))
  if (taken) throw new Refusal('conflict', 'field-name-taken', { field: 'name', params: { name } })
}

/** Each word once, whatever its capitals and marks, and at least two to choose among. */
function checkedChoices(words: readonly string[]): string[] {
  const kept = eachOnce(words)
  if (kept.length < 2) throw new Refusal('invalid', 'too-few-choices', { field: 'choices' })
  return kept
}

/** What a new field needs; `choices` of a number are not looked at. */
export const newField = z.object({
  name: fieldName,
  kind: z.enum(ownFieldKinds),
  choices: choices.unwrap().default([]),
})

/** Adds a field; answers its id. Refuses `field-name-taken`, `too-few-choices` and `too-many-fields`. */
export const addField = command(newField, (draft, { name, kind, choices }, { newId }) => {
  const made = newId()
  pushField(draft, { id: made, name, kind, choices: kind === 'choice' ? checkedChoices(choices) : [] })
  return made
})

/** Adds a field as it is. Refuses `field-name-taken` and `too-many-fields`. */
export function pushField(draft: Programme, field: OwnField): void {
  if (draft.fields.length >= mostFields)
    throw new Refusal('conflict', 'too-many-fields', { params: { most: mostFields } })
  checkName(draft, field.name)
  draft.fields.push(field)
}

/**
 * Renames a field, or gives it other choices. A choice with `was` is that word renamed, and the answers follow it,
 * unless the word stays; answers of a word that is no longer there are cleared. Refuses as `addField` does, and `no-such-field`.
 */
export const changeField = command(
  z.object({
    id,
    name: fieldName.optional(),
    choices: z
      .array(z.object({ word, was: word.optional() }))
      .max(mostChoices)
      .optional(),
  }),
  (draft, { id, name, choices }) => {
    const field = found(
      draft.fields.find((one) => one.id === id),
      'no-such-field',
    )
    if (name !== undefined) {
      checkName(draft, name, id)
      field.name = name
    }
    if (choices === undefined || field.kind !== 'choice') return
    const kept = checkedChoices(choices.map(({ word }) => word))
    if (JSON.stringify(kept) === JSON.stringify(field.choices)) return
    const under = answerUnder(choices)
    for (const person of Object.values(draft.people)) {
      const answer = person.answers[id]
      if (typeof answer !== 'string') continue
      const now = under(answer)
      if (now === null) Reflect.deleteProperty(person.answers, id)
      else if (now !== answer) person.answers[id] = now
    }
    field.choices = kept
    if (draft.settings.ownCriteria.some((own) => own.field === id)) draft.proposal = null
  },
)

/**
 * Takes a field away, with every answer to it and the criteria made of it; undo brings all of it back. Refuses to take
 * the last one that weighs anything (`nothing-weighs`).
 */
export const removeField = command(z.object({ id }), (draft, { id }) => {
  found(
    draft.fields.find((one) => one.id === id),
    'no-such-field',
  )
  draft.fields = draft.fields.filter((one) => one.id !== id)
  for (const person of Object.values(draft.people)) Reflect.deleteProperty(person.answers, id)
  const left = draft.settings.ownCriteria.filter((own) => own.field !== id)
  if (left.length === draft.settings.ownCriteria.length) return
  draft.settings.ownCriteria = left
  checkWeighs(draft.settings)
  draft.proposal = null
})

/** Refuses an answer to a field that is not there (`no-such-field`) or that it does not have (`not-an-answer`). */
export function checkAnswers(fields: readonly OwnField[], answers: PersonFields['answers']): void {
  for (const [key, answer] of Object.entries(answers)) {
    const field = found(
      fields.find((one) => one.id === key),
      'no-such-field',
    )
    const fits = typeof answer === 'number' ? field.kind === 'number' : field.choices.includes(answer)
    if (!fits)
      throw new Refusal('invalid', 'not-an-answer', { field: 'answers', params: { name: field.name } })
  }
}
