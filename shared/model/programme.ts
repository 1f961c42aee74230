/** One edition of a mentoring programme: the whole of what a `.cohort` file keeps. */
import { z } from 'zod'
import { mostFields, ownField } from './own-field.ts'
import { pair } from './pair.ts'
import { mostPlaces, person, type Person, type Role } from './person.ts'
import { id, instant, language, localDate, text } from './scalars.ts'
import { hardRules, matchMode, settings, weights } from './settings.ts'

/** Who a pair of ids in the matching stands for: row = mentee, column = mentor. */
export const couple = z.object({ menteeId: id, mentorId: id })
export type Couple = z.output<typeof couple>

/** A couple settled before the matching; `reason` where it was chosen by hand against the proposal. */
export const lock = couple.extend({ reason: text(2000).optional() })
export type Lock = z.output<typeof lock>

/** The last answer of the solver, kept until people, weights or rules change it. */
export const proposal = z.object({
  mode: matchMode,
  solvedOn: localDate,
  couples: z.array(couple.extend({ score: z.number() })),
  unmatchedIds: z.array(id),
  /** The kept scenario that it came from, until it is matched again. */
  scenarioId: id.optional(),
})
export type Proposal = z.output<typeof proposal>

/** What a matching is tried with: how things weigh, what holds, and who could take more or is left out. */
export const setup = z.object({
  mode: matchMode,
  weights,
  ownCriteria: settings.shape.ownCriteria.unwrap(),
  experienceGap: settings.shape.experienceGap.unwrap(),
  hardRules,
  /** Places more (or fewer, below 0) than the mentor offers, by mentor. */
  morePlaces: z.record(id, z.number().int().min(-mostPlaces).max(mostPlaces)).default({}),
  /** People who take no part in it. */
  withoutIds: z.array(id).default([]),
})
export type Setup = z.output<typeof setup>

/** A matching that was kept to be compared: what it was tried with, and who would be with whom. */
export const scenario = z.object({
  id,
  name: z.string().trim().min(1).max(100),
  /** A, B, C …: given when it is kept and never again to another. */
  letter: z.string().regex(/^[A-Z]{1,3}$/),
  madeAt: instant,
  setup,
  locks: z.array(lock),
  couples: z.array(couple.extend({ score: z.number() })),
  unmatchedIds: z.array(id),
  note: text(2000).optional(),
})
export type Scenario = z.output<typeof scenario>

/** As many scenarios as a programme keeps at once. */
export const mostScenarios = 40

/** An attention item put off; it stays away until the day named. */
export const snooze = z.object({
  pairId: id.optional(),
  personId: id.optional(),
  rule: z.string(),
  until: localDate,
  reason: text(500),
})

export const programmeDetails = z.object({
  name: z.string().trim().min(1).max(200),
  organisation: z.string().trim().max(200),
  /** `Ninth edition`, `2026`: as the organisation says it. */
  edition: z.string().trim().max(100),
  startsOn: localDate,
  endsOn: localDate,
  /** The language of papers where a person has none of their own. */
  language,
  /** IANA zone of the programme's dates. */
  zone: z.string().max(60),
})
export type ProgrammeDetails = z.output<typeof programmeDetails>

export const programme = programmeDetails.extend({
  id,
  createdAt: instant,
  settings: settings.prefault({}),
  /** By id, in the order of arrival. */
  people: z.record(id, person).default({}),
  pairs: z.record(id, pair).default({}),
  locks: z.array(lock).default([]),
  proposal: proposal.nullable().default(null),
  /** Kept matchings, oldest first. */
  scenarios: z.array(scenario).max(mostScenarios).default([]),
  /** How many letters scenarios were given so far, those of removed ones too. */
  lettersGiven: z.number().int().min(0).default(0),
  /** People whom the coordinator leaves out of the matching for now, though nothing else does. */
  asideIds: z.array(id).default([]),
  /** Fields of this programme's own. */
  fields: z.array(ownField).max(mostFields).default([]),
  snoozes: z.array(snooze).default([]),
  /** Column mappings of earlier imports, by the fingerprint of their headings. */
  mappings: z.record(z.string(), z.record(z.string(), z.string())).default({}),
})
export type Programme = z.output<typeof programme>

/** The people of one role, in the order of arrival. */
export const peopleOf = (from: Pick<Programme, 'people'>, role: Role): Person[] =>
  Object.values(from.people).filter((one) => one.role === role)

/** All pairs, in the order they were made. */
export const pairsOf = (from: Pick<Programme, 'pairs'>) => Object.values(from.pairs)
