/** One meeting of a pair: planned, then held, missed or cancelled; never its content. */
import { z } from 'zod'
import { id, localDate, localTime } from './scalars.ts'
import { phase } from './phases.ts'

export const sessionStates = ['planned', 'held', 'missed', 'cancelled', 'waived'] as const
export const sessionState = z.enum(sessionStates)
export type SessionState = z.output<typeof sessionState>

export const meetingModes = ['in-person', 'online'] as const

export const session = z.object({
  id,
  /** 1, 2, 3 … within the pair. */
  number: z.number().int().min(1).max(500),
  state: sessionState,
  date: localDate,
  time: localTime.optional(),
  /** IANA zone in which date and time are local. */
  zone: z.string().max(60),
  minutes: z.number().int().min(1).max(1440).optional(),
  mode: z.enum(meetingModes).optional(),
  venue: z.string().max(300).optional(),
  phase,
  /** From the slip: the pair asks the coordinator for help. */
  helpAsked: z.boolean().default(false),
  /** When the help was given, which settles the request. */
  helpedOn: localDate.optional(),
  reason: z.string().max(2000).optional(),
})
export type Session = z.output<typeof session>
