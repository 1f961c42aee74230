/** What a matter for the coordinator is: the rule that raised it, whom it is about, and its figures. */
import type { Phase } from '../model/phases.ts'
import type { Id, LocalDate } from '../model/scalars.ts'

/** Every rule there is, most pressing first; inside an urgency group matters keep this order. */
export const attentionRuleNames = [
  'help',
  'contact',
  'first-session',
  'agreement',
  'phase',
  'nothing-planned',
  'review',
  'answer',
  'vetting',
  'consent',
] as const
export type AttentionRule = (typeof attentionRuleNames)[number]

/** `now`: do not wait; `week`: this week; `when-you-can`. */
export const urgencies = ['now', 'week', 'when-you-can'] as const
export type Urgency = (typeof urgencies)[number]

/** The numbers and days behind a matter; prose is made of them where they are shown. */
export interface Figures {
  /** Days since `since`; negative while `due` is still ahead. */
  days: number
  /** The days the rule allows; for a review, the days of notice. */
  limit: number
  /** How far past the rule, never negative. */
  over: number
  /** The day counting began; absent where the file has none. */
  since?: LocalDate
  /** Only of a review: the day it is due. */
  due?: LocalDate
  /** Only of help: the session whose slip asks, and how many slips of the pair do. */
  sessionId?: Id
  sessionNumber?: number
  slips?: number
  /** Only of a phase: the phase the pair has been in. */
  phase?: Phase
  /** Only of an answer: whose is awaited. */
  side?: 'mentor' | 'mentee' | 'both'
  /** Only of people: in how many running pairs they are. */
  pairs?: number
}

/** One matter: about a pair or about a person, never both. */
export interface AttentionItem {
  rule: AttentionRule
  urgency: Urgency
  pairId?: Id
  personId?: Id
  figures: Figures
}

/** A matter put off, with the day it comes back and why. */
export interface PutOffItem extends AttentionItem {
  until: LocalDate
  reason: string
}
