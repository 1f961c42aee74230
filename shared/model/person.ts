/** A mentor or a mentee, as the coordinator knows them. */
import { z } from 'zod'
import { ownAnswer } from './own-field.ts'
import { id, language, localDate, text } from './scalars.ts'

export const roles = ['mentor', 'mentee'] as const
export const role = z.enum(roles)
export type Role = z.output<typeof role>

/** When somebody is free: the usual slots of an application form; anything else is kept as its own words. */
export const slots = [
  'weekday-morning',
  'weekday-afternoon',
  'weekday-evening',
  'saturday',
  'sunday',
] as const
export const formats = ['in-person', 'online', 'both'] as const
export const format = z.enum(formats)
export type Format = z.output<typeof format>

/** Consent to the processing of personal data; `unknown` when the application did not say. */
export const consentStates = ['given', 'refused', 'unknown'] as const
export const consent = z.object({ state: z.enum(consentStates), on: localDate.optional() })

/** How Serbian sentences address a person; `none` chooses wording without gender. */
export const addressForms = ['feminine', 'masculine', 'none'] as const

/** As many mentees as a mentor can offer to take. */
export const mostPlaces = 99

/** What can be edited about a person; `person` adds identity and role. Lists keep the order given. */
export const personFields = z.object({
  name: z.string().trim().min(1).max(200),
  /** The family name inside `name`, when the source gave it apart; used for sorting. */
  familyName: z.string().max(200).optional(),
  nameCyrillic: z.string().max(200).optional(),
  email: z.string().max(320).optional(),
  phone: z.string().max(80).optional(),
  town: z.string().max(200).optional(),
  organisation: z.string().max(300).optional(),
  freelance: z.boolean().default(false),
  /** Whose line manager or report one is, within this cohort. */
  lineManagerIds: z.array(id).default([]),
  disciplines: z.array(z.string().max(300)).default([]),
  /** A mentee's needs; a mentor's expertise. */
  topics: z.array(z.string().max(300)).default([]),
  /** Languages one can work in: ISO 639-1 where recognised (`sr`, `en`), else the words given. */
  languages: z.array(z.string().max(100)).default([]),
  experienceYears: z.number().min(0).max(90).optional(),
  availability: z.array(z.string().max(100)).default([]),
  format: format.optional(),
  /** How many mentees a mentor can take; a mentee has none. */
  places: z.number().int().min(0).max(mostPlaces).default(0),
  /** Preferred partners, best first. */
  rankedIds: z.array(id).default([]),
  /** Never to be matched with these. */
  excludedIds: z.array(id).default([]),
  /** Partners of earlier editions who are in this cohort again; either side may name the other. */
  formerPartnerIds: z.array(id).default([]),
  /** Whether they were in a mentoring programme before; not set when the application did not say. */
  mentoredBefore: z.boolean().optional(),
  /** Answers to the programme's own fields, by the id of the field. */
  answers: z.record(id, ownAnswer).default({}),
  motivation: text().optional(),
  consent: consent.default({ state: 'unknown' }),
  /** The language of this person's papers; the programme's own when absent. */
  language: language.optional(),
  address: z.enum(addressForms).default('none'),
  /** `withdrawn` people stay in the file and out of the matching. */
  standing: z.enum(['applied', 'accepted', 'withdrawn']).default('accepted'),
  trainedOn: localDate.optional(),
  vettedUntil: localDate.optional(),
  appliedOn: localDate.optional(),
  /** How they heard of the programme. */
  channel: z.string().max(200).optional(),
  note: text().optional(),
})
export type PersonFields = z.output<typeof personFields>

/** The fields that name other people of the cohort. */
export const partnerLists = ['rankedIds', 'excludedIds', 'lineManagerIds', 'formerPartnerIds'] as const

export const person = personFields.extend({
  id,
  role,
  /** Since this day only what totals need is kept of the person; the name says so in every language. */
  erasedOn: localDate.optional(),
})
export type Person = z.output<typeof person>

const bare = (field: z.ZodType): z.ZodType =>
  field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field

export type PersonChanges = { [Name in keyof PersonFields]?: PersonFields[Name] | null | undefined }

/** Some fields of a person: nothing is filled in that was not sent, and `null` clears a field. */
export const personChanges = z.strictObject(
  Object.fromEntries(
    Object.entries(personFields.shape).map(([name, field]) => [name, bare(field).nullable().optional()]),
  ),
) as unknown as z.ZodType<PersonChanges, PersonChanges>
