/** What a coordinator does to people by hand: add, change, remove. */
import { z } from 'zod'
import { withoutPeople } from '../matching/scenarios/without.ts'
import { command } from '../model/command.ts'
import { partnerLists, type PersonChanges, personChanges, personFields, role } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import { found, Refusal } from '../model/refusal.ts'
import { type Id, id } from '../model/scalars.ts'
import { speaksOf } from '../privacy/traces.ts'
import { checkAnswers } from './fields.ts'

/** Adds a mentor or a mentee. */
export const addPerson = command(
  z.object({ role, fields: personFields }),
  (draft, { role, fields }, { newId }) => {
    checkAnswers(draft.fields, fields.answers)
    const made = newId()
    draft.people[made] = { ...fields, places: role === 'mentor' ? fields.places : 0, role, id: made }
    return made
  },
)

function change(draft: Programme, id: Id, changes: PersonChanges) {
  const person = found(draft.people[id], 'no-such-person')
  // What is left of somebody erased is for counting; nobody writes into it.
  if (person.erasedOn) throw new Refusal('conflict', 'erased-already')
  const sent = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const kept = Object.entries({ ...person, ...sent }).filter(([, value]) => value !== null)
  const whole = personFields.safeParse(Object.fromEntries(kept))
  if (!whole.success)
    throw new Refusal('invalid', 'field-not-understood', {
      field: whole.error.issues[0]?.path.join('.') ?? '',
    })
  if (person.role === 'mentee' && whole.data.places > 0)
    throw new Refusal('invalid', 'mentee-has-no-places', { field: 'places' })
  if (changes.answers) checkAnswers(draft.fields, whole.data.answers)
  draft.people[id] = { ...whole.data, id, role: person.role }
}

/** Changes some fields of a person; a field sent as `null` is cleared. */
export const updatePerson = command(z.object({ id, changes: personChanges }), (draft, { id, changes }) =>
  change(draft, id, changes),
)

/** Changes the same fields of several people at once, as one step of the history. */
export const updatePeople = command(
  z.object({ ids: z.array(id).min(1), changes: personChanges }),
  (draft, { ids, changes }) => {
    for (const one of ids) change(draft, one, changes)
  },
)

/** Takes a person who is in no pair out of the programme, with all that points to them or is named after them. */
export const removePerson = command(z.object({ id }), (draft, { id }) => {
  const gone = found(draft.people[id], 'no-such-person')
  const inPair = Object.values(draft.pairs).find((pair) => pair.mentorId === id || pair.menteeId === id)
  if (inPair) throw new Refusal('conflict', 'person-in-a-pair', { params: { code: inPair.code } })
  const speaks = speaksOf(gone)
  Reflect.deleteProperty(draft.people, id)
  for (const person of Object.values(draft.people))
    for (const list of partnerLists) person[list] = person[list].filter((other) => other !== id)
  draft.locks = draft.locks.filter((lock) => lock.menteeId !== id && lock.mentorId !== id)
  draft.asideIds = draft.asideIds.filter((other) => other !== id)
  draft.scenarios = draft.scenarios.map((one) => withoutPeople(one, (other) => other === id, speaks))
  draft.snoozes = draft.snoozes.filter((item) => item.personId !== id)
  draft.proposal = null
})
