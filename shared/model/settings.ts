/** What a coordinator sets for one programme: rhythm, rules, weights, branding. */
import { z } from 'zod'
import { id, localDate, paper } from './scalars.ts'

const days = z.number().int().min(0).max(365)

/** Days after which each rule asks for the coordinator, as the room Today names them. */
export const attentionRules = z.object({
  firstSession: days.default(10),
  contact: days.default(30),
  nothingPlanned: days.default(7),
  agreement: days.default(14),
  phase: days.default(45),
  reviewNotice: days.default(7),
  help: days.default(2),
  vetting: days.default(0),
})
export type AttentionRules = z.output<typeof attentionRules>

/** The criteria of a match and their weights; they need not sum to 100. */
export const criteria = [
  'disciplines',
  'topics',
  'availability',
  'town-and-format',
  'experience',
  'languages',
  'mentored-before',
  'mentee-rank',
  'mentor-rank',
] as const
export const criterion = z.enum(criteria)
export type Criterion = z.output<typeof criterion>
const weight = z.number().min(0).max(100)
export const weights = z.object({
  disciplines: weight.default(28),
  topics: weight.default(30),
  availability: weight.default(14),
  'town-and-format': weight.default(10),
  experience: weight.default(6),
  languages: weight.default(0),
  'mentored-before': weight.default(0),
  'mentee-rank': weight.default(8),
  'mentor-rank': weight.default(4),
} satisfies Record<Criterion, z.ZodType>)
export type Weights = z.output<typeof weights>

/** How the answers of two people to one field are compared. */
export const comparisons = ['same', 'different', 'close', 'mentor-more'] as const

/** A criterion that the programme made from a choice or a number of a person. */
export const ownCriterion = z.object({
  id,
  /** The id of a field of the programme's own, or the name of a field that every person has. */
  field: z.string().min(1).max(80),
  compare: z.enum(comparisons),
  /** Of numbers: the difference from which on they are not close at all, or the mentor is ahead enough. */
  span: z.number().positive().max(1_000_000).optional(),
  weight,
})
export type OwnCriterion = z.output<typeof ownCriterion>

/** The rules that can be switched; consent and places always hold. */
export const hardRules = z.object({
  language: z.boolean().default(true),
  organisation: z.boolean().default(true),
  lineManager: z.boolean().default(true),
  exclusion: z.boolean().default(true),
  formerPartner: z.boolean().default(false),
  townOrFormat: z.boolean().default(false),
  training: z.boolean().default(false),
  vetting: z.boolean().default(false),
})
export type HardRules = z.output<typeof hardRules>

export const matchModes = ['best', 'fairest', 'stable'] as const
export const matchMode = z.enum(matchModes)
export type MatchMode = z.output<typeof matchMode>

export const settings = z.object({
  rules: attentionRules.prefault({}),
  weights: weights.prefault({}),
  hardRules: hardRules.prefault({}),
  matchMode: matchMode.default('best'),
  /** How many years ahead of the mentee a mentor is wanted to be. */
  experienceGap: z.number().min(1).max(40).default(5),
  ownCriteria: z.array(ownCriterion).max(30).default([]),
  /** How many sessions a pair plans over the programme, and how far apart they usually are. */
  plannedSessions: z.number().int().min(1).max(60).default(8),
  rhythmDays: z.number().int().min(1).max(120).default(21),
  sessionMinutes: z.number().int().min(15).max(480).default(90),
  paper: paper.default('A4'),
  /** The organisation's colour, `#rrggbb`. */
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .default('#2F3E98'),
  /** Printed on covers and slips. */
  contact: z.string().max(300).default(''),
  /** The day until which the organisation may keep these personal data; Today reminds of it. */
  retainUntil: localDate.nullable().default(null),
})
export type Settings = z.output<typeof settings>
