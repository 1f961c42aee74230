/** What a coordinator sets for one programme: rhythm, rules, weights, branding. */
import { z } from 'zod'
import { localDate, paper } from './scalars.ts'

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
  'mentee-rank': weight.default(8),
  'mentor-rank': weight.default(4),
} satisfies Record<Criterion, z.ZodType>)
export type Weights = z.output<typeof weights>

/** The rules that can be switched; consent and places always hold. */
export const hardRules = z.object({
  language: z.boolean().default(true),
  organisation: z.boolean().default(true),
  lineManager: z.boolean().default(true),
  exclusion: z.boolean().default(true),
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
