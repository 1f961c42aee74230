/** The phases of the mentoring method, in their order. */
import { z } from 'zod'

export const phases = [
  'preparation',
  'first-session',
  'here-and-now',
  'there-and-then',
  'bridging-the-gap',
  'final-session',
] as const
export const phase = z.enum(phases)
export type Phase = z.output<typeof phase>

/** 0 for preparation … 5 for the final session. */
export const phaseNumber = (of: Phase): number => phases.indexOf(of)

/** The phase after this one, or null after the final session. */
export const nextPhase = (of: Phase): Phase | null => phases[phaseNumber(of) + 1] ?? null
