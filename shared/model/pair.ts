/** A mentor and a mentee who were proposed to each other, and everything that happened since. */
import { z } from 'zod'
import { goal } from './goal.ts'
import { phase } from './phases.ts'
import { id, instant, localDate, text } from './scalars.ts'
import { session } from './session.ts'

/** Why somebody declines, as far as a short list can say; `withdrew` and `fewer-places` come of other changes. */
export const declineCodes = [
  'no-time',
  'another-plan',
  'does-not-fit',
  'found-elsewhere',
  'withdrew',
  'fewer-places',
  'other',
] as const
export const declineCode = z.enum(declineCodes)
export type DeclineCode = z.output<typeof declineCode>

/** One side's answer to a proposal. */
export const answer = z.object({
  state: z.enum(['awaited', 'accepted', 'declined']),
  on: localDate.optional(),
  /** Only of a decline; `reason` is in somebody's own words. */
  why: declineCode.optional(),
  reason: text(2000).optional(),
})
export type Answer = z.output<typeof answer>

/** The ways a pair can end; each is a fact, none a failure. */
export const endingKinds = [
  'planned',
  'early-by-agreement',
  'early-by-mentor',
  'early-by-mentee',
  'one-side-absent',
] as const
export const ending = z.object({ kind: z.enum(endingKinds), on: localDate, reason: text(2000).optional() })
export type Ending = z.output<typeof ending>

/** What lets a pair move on, kept as ticks with a date and without content. */
export const proofs = z.object({
  agreementSignedOn: localDate.optional(),
  mapDoneOn: localDate.optional(),
  planAgreedOn: localDate.optional(),
  midTermOn: localDate.optional(),
  closureFormOn: localDate.optional(),
})
export type Proofs = z.output<typeof proofs>
export const proofNames = Object.keys(proofs.shape) as (keyof Proofs)[]

export const phaseStep = z.object({
  phase,
  on: localDate,
  /** Why the coordinator moved the pair without its proof, or back. */
  reason: text(2000).optional(),
})

/** A contact that was not a session: a call, a message, a talk in the corridor. */
export const contact = z.object({ id, on: localDate, note: text(2000).optional() })

export const pair = z.object({
  id,
  /** `26-01`: the year of the edition and a running number; what paper calls the pair. */
  code: z.string().min(1).max(20),
  mentorId: id,
  menteeId: id,
  /** How the pair came about: from the matching, or entered because they found each other. */
  origin: z.object({
    kind: z.enum(['matching', 'by-hand']),
    /** 0–100, the score at publishing; absent when entered by hand. */
    score: z.number().min(0).max(100).optional(),
    reason: text(2000).optional(),
  }),
  proposedOn: localDate,
  /** The day by which both were asked to answer. */
  answerBy: localDate.optional(),
  /** The days on which each side was told of the proposal. */
  told: z.object({ mentor: localDate.optional(), mentee: localDate.optional() }).optional(),
  /** The day on which the side that is left was told that nothing comes of it, or that it ends. */
  noticedOn: localDate.optional(),
  mentorAnswer: answer,
  menteeAnswer: answer,
  /** The agreed start; absent until both accepted. */
  startsOn: localDate.optional(),
  phase,
  /** Every phase entered, oldest first; the last one is `phase`. */
  steps: z.array(phaseStep).min(1),
  sessions: z.array(session).default([]),
  goals: z.array(goal).default([]),
  proofs: proofs.default({}),
  contacts: z.array(contact).default([]),
  pausedOn: localDate.optional(),
  ending: ending.optional(),
  /** The coordinator's own note; restricted, never printed. */
  note: text().optional(),
  createdAt: instant,
})
export type Pair = z.output<typeof pair>
