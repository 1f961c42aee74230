/** Changes of the programme itself: its details, its settings, and what Today puts off. */
import { z } from 'zod'
import { command } from './command.ts'
import { programmeDetails, snooze } from './programme.ts'
import { Refusal } from './refusal.ts'
import { attentionRules, settings } from './settings.ts'

/** Changes name, organisation, edition, dates, language or zone. */
export const changeDetails = command(programmeDetails.partial(), (draft, changes) => {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  Object.assign(draft, given)
  if (draft.endsOn < draft.startsOn)
    throw new Refusal('invalid', 'ends-before-it-starts', { field: 'endsOn' })
})

const plain = settings.shape
/** Changes rhythm, session length, paper, colour, contact line or retention. */
export const changeSettings = command(
  z.object({
    plannedSessions: plain.plannedSessions.unwrap().optional(),
    rhythmDays: plain.rhythmDays.unwrap().optional(),
    sessionMinutes: plain.sessionMinutes.unwrap().optional(),
    paper: plain.paper.unwrap().optional(),
    accent: plain.accent.unwrap().optional(),
    contact: plain.contact.unwrap().optional(),
    retainUntil: plain.retainUntil.unwrap().optional(),
  }),
  (draft, changes) => {
    Object.assign(
      draft.settings,
      Object.fromEntries(Object.entries(changes).filter(([, v]) => v !== undefined)),
    )
  },
)

/** Changes after how many days each rule asks for the coordinator. */
export const changeRules = command(attentionRules, (draft, rules) => {
  draft.settings.rules = rules
})

/** Puts an attention item off until a day. */
export const putOff = command(snooze, (draft, item) => {
  draft.snoozes = draft.snoozes.filter(
    (other) => other.rule !== item.rule || other.pairId !== item.pairId || other.personId !== item.personId,
  )
  draft.snoozes.push(item)
})

/** Brings an item that was put off back at once. */
export const bringBack = command(snooze.pick({ pairId: true, personId: true, rule: true }), (draft, item) => {
  draft.snoozes = draft.snoozes.filter(
    (other) => other.rule !== item.rule || other.pairId !== item.pairId || other.personId !== item.personId,
  )
})
