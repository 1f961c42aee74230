/** What a coordinator does with scenarios: keeps, names and removes them, works on one, and sets people aside. */
import { z } from 'zod'
import { command, type Circumstances } from '../../model/command.ts'
import { mostPlaces } from '../../model/person.ts'
import { mostScenarios, scenario, type Programme, type Scenario } from '../../model/programme.ts'
import { found, Refusal } from '../../model/refusal.ts'
import { id, text } from '../../model/scalars.ts'
import { checkWeighs } from '../criteria/check.ts'
import { mendProposal } from '../proposed.ts'
import { letterAt, nextLetter } from './letters.ts'
import { presentOf, restored, shiftTo } from './restore.ts'
import { namedBy } from './without.ts'

const name = scenario.shape.name
const note = text(2000)

/** Where a scenario stands; refuses with `no-such-scenario`. */
const theScenario = (draft: Programme, id: string): Scenario =>
  found(
    draft.scenarios.find((one) => one.id === id),
    'no-such-scenario',
  )

/** Adds a scenario under the next letter and answers its id. Refuses (`conflict`) beyond forty (`too-many-scenarios`). */
function add(
  draft: Programme,
  kept: Omit<Scenario, 'id' | 'letter' | 'madeAt'>,
  { now, newId }: Circumstances,
): string {
  if (draft.scenarios.length >= mostScenarios)
    throw new Refusal('conflict', 'too-many-scenarios', { params: { most: mostScenarios } })
  const number = nextLetter(draft)
  const made: Scenario = { ...kept, id: newId(), letter: letterAt(number), madeAt: now }
  draft.lettersGiven = number + 1
  draft.scenarios.push(made)
  return made.id
}

/** A copy that shares nothing with the programme it was read from, so that neither follows the other's changes. */
const apart = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

/** Keeps the present proposal; refuses with `no-proposal` where there is none. */
function keepPresent(
  draft: Programme,
  { name, note }: { name: string; note?: string | undefined },
  given: Circumstances,
): string {
  const proposal = found(draft.proposal, 'no-proposal')
  const present = found(presentOf(draft), 'no-proposal')
  const said = note?.trim()
  const { unmatchedIds } = proposal
  const kept = add(
    draft,
    { ...apart(present), unmatchedIds: [...unmatchedIds], name, ...(said ? { note: said } : {}) },
    given,
  )
  proposal.scenarioId = kept
  return kept
}

/** Keeps the present proposal under the present settings. */
export const keepScenario = command(z.object({ name, note: note.optional() }), (draft, input, given) =>
  keepPresent(draft, input, given),
)

/**
 * Keeps a matching that was tried out; whether it can still be is said wherever it is shown. Refuses with
 * `proposal-out-of-date` one that names somebody who is not there any more.
 */
export const keepTried = command(
  scenario.pick({ name: true, setup: true, locks: true, couples: true, unmatchedIds: true }),
  (draft, input, given) => {
    if (namedBy(input).some((id) => !draft.people[id])) throw new Refusal('conflict', 'proposal-out-of-date')
    return add(draft, input, given)
  },
)

/** Gives a scenario another name. */
export const renameScenario = command(z.object({ id, name }), (draft, { id, name }) => {
  theScenario(draft, id).name = name
})

/** Writes the note of a scenario; no words take it away. */
export const noteScenario = command(z.object({ id, note }), (draft, { id, note }) => {
  const of = theScenario(draft, id)
  if (note.trim()) of.note = note.trim()
  else delete of.note
})

/** Removes a scenario; its letter is never given again. */
export const removeScenario = command(z.object({ id }), (draft, { id }) => {
  theScenario(draft, id)
  draft.scenarios = draft.scenarios.filter((one) => one.id !== id)
  if (draft.proposal?.scenarioId === id) delete draft.proposal.scenarioId
})

/** What a mentor's places were told by stays true of every scenario once the mentor offers more, or fewer. */
function rebase(draft: Programme, places: readonly { mentorId: string; from: number; to: number }[]): void {
  for (const { setup } of draft.scenarios)
    for (const { mentorId, from, to } of places) {
      const by = (setup.morePlaces[mentorId] ?? 0) - (to - from)
      if (by === 0) Reflect.deleteProperty(setup.morePlaces, mentorId)
      else setup.morePlaces[mentorId] = Math.max(-mostPlaces, Math.min(mostPlaces, by))
    }
}

/**
 * Makes a scenario the present matching: its settings, places, people set aside, locks and couples, as far as they
 * can still be (`fittedTo`). `keepFirst` keeps the proposal that stood before under a name.
 * Refuses `no-such-scenario`, and one in which nothing weighs any more (`nothing-weighs`).
 */
export const workOnScenario = command(
  z.object({ id, keepFirst: z.object({ name }).optional() }),
  (draft, { id, keepFirst }, given) => {
    const scenario = theScenario(draft, id)
    if (keepFirst) keepPresent(draft, keepFirst, given)
    const before = draft as Programme
    const { places } = shiftTo(before, scenario.setup)
    const { programme, couples, unmatchedIds } = restored(before, scenario, given.today)
    checkWeighs(programme.settings)
    draft.settings = programme.settings
    draft.locks = programme.locks
    draft.asideIds = programme.asideIds
    for (const { mentorId, to } of places) {
      const mentor = draft.people[mentorId]
      if (mentor) mentor.places = to
    }
    draft.proposal = {
      mode: scenario.setup.mode,
      solvedOn: given.today,
      couples,
      unmatchedIds,
      scenarioId: id,
    }
    rebase(draft, places)
  },
)

/** Leaves a person out of the matching for now; their couple leaves the proposal, and a lock waits. */
export const setAside = command(z.object({ personId: id }), (draft, { personId }) => {
  found(draft.people[personId], 'no-such-person')
  if (draft.asideIds.includes(personId)) return
  draft.asideIds.push(personId)
  mendProposal(draft, [personId])
})

/** Lets a person who was set aside take part again, without a partner for now; a lock of theirs binds again. */
export const takeBack = command(z.object({ personId: id }), (draft, { personId }) => {
  found(draft.people[personId], 'no-such-person')
  if (!draft.asideIds.includes(personId)) return
  draft.asideIds = draft.asideIds.filter((one) => one !== personId)
  mendProposal(draft, [personId])
})
