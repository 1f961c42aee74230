/** Everything about one person, as it is handed to them: the shape of the JSON, and what the PDF is composed from. */
import { z } from 'zod'
import { attainment, goalStates, goalVisibilities } from '../../model/goal.ts'
import { phase } from '../../model/phases.ts'
import { role } from '../../model/person.ts'
import { instant, language, localDate } from '../../model/scalars.ts'
import { meetingModes, sessionState } from '../../model/session.ts'

/** One thing known: its name in the file, its label, the value as data, and the value in words. */
export const fact = z.object({
  field: z.string(),
  label: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  shown: z.string(),
})
export type Fact = z.output<typeof fact>

export const subjectPair = z.object({
  code: z.string(),
  /** The other of the two; a mentor and a mentee know each other. */
  partner: z.string(),
  facts: z.array(fact),
  steps: z.array(z.object({ phase, on: localDate, reason: z.string().optional() })),
  sessions: z.array(
    z.object({
      number: z.number(),
      date: localDate,
      time: z.string().optional(),
      state: sessionState,
      minutes: z.number().optional(),
      mode: z.enum(meetingModes).optional(),
      venue: z.string().optional(),
      helpAsked: z.boolean(),
      reason: z.string().optional(),
    }),
  ),
  /** Of a mentee, as far as the file holds them; a mentor's copy has only their number. */
  goals: z.array(
    z.object({
      setOn: localDate,
      version: z.number(),
      state: z.enum(goalStates),
      visibility: z.enum(goalVisibilities),
      wording: z.string().optional(),
      levels: z.array(z.string()).optional(),
      importance: z.number().optional(),
      horizon: z.enum(['short', 'mid', 'long']).optional(),
      due: localDate.optional(),
      rating: attainment.optional(),
      ratedOn: localDate.optional(),
    }),
  ),
  contacts: z.array(z.object({ on: localDate, note: z.string().optional() })),
  /** The coordinator wrote a note about the pair; it is about two people and is not in here. */
  restrictedNote: z.boolean(),
})
export type SubjectPair = z.output<typeof subjectPair>

export const subject = z.object({
  format: z.literal('cohort-desk-subject'),
  version: z.literal(1),
  madeOn: localDate,
  language,
  programme: z.object({
    name: z.string(),
    organisation: z.string(),
    edition: z.string(),
    startsOn: localDate,
    endsOn: localDate,
    contact: z.string(),
    retainUntil: localDate.nullable(),
  }),
  person: z.object({ id: z.string(), role, name: z.string(), facts: z.array(fact) }),
  consent: z.array(fact),
  pairs: z.array(subjectPair),
  /** What others said of them, as numbers without names. */
  others: z.array(fact),
  /** What was done about them in the file, as far as the history reaches. */
  history: z.array(z.object({ at: instant, by: z.string(), what: z.string() })),
  /** Where the data are, in sentences. */
  places: z.array(z.string()),
  /** What is about them and not in here, and why. */
  notIncluded: z.array(z.string()),
})
export type Subject = z.output<typeof subject>
