/** Planning and logging sessions, and the contacts between them. */
import { z } from 'zod'
import { addDays } from '../i18n/dates.ts'
import { command } from '../model/command.ts'
import type { Pair } from '../model/pair.ts'
import { type Phase, phaseNumber, phases } from '../model/phases.ts'
import { found, Refusal } from '../model/refusal.ts'
import { id, localDate, localTime, text } from '../model/scalars.ts'
import { meetingModes, type Session, sessionState } from '../model/session.ts'
import { runningPair } from './phases.ts'

const details = {
  date: localDate,
  time: localTime.optional(),
  minutes: z.number().int().min(1).max(1440).optional(),
  mode: z.enum(meetingModes).optional(),
  venue: z.string().max(300).optional(),
}

const nextNumber = (pair: Pair): number => Math.max(0, ...pair.sessions.map((session) => session.number)) + 1

/** Leaves out what was not given, so that optional fields stay absent. */
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T as undefined extends T[K] ? never : K]: T[K]
  } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }

/** Plans one session of a pair in the phase it is in. */
export const planSession = command(
  z.object({ pairId: id, ...details }),
  (draft, { pairId, ...fields }, { newId }) => {
    const pair = runningPair(draft, pairId)
    const made: Session = {
      id: newId(),
      number: nextNumber(pair),
      state: 'planned',
      zone: draft.zone,
      phase: pair.phase,
      helpAsked: false,
      ...given(fields),
    }
    pair.sessions.push(made)
    return made.id
  },
)

/**
 * The phase a planned session will belong to: the first ones to their own phases, the last one to the final
 * session, those between to bridging the gap; never to a phase that the pair has left.
 */
function foreseenPhase(pair: Pair, number: number, plannedSessions: number): Phase {
  const usual: Phase =
    number === plannedSessions ? 'final-session' : (phases[Math.min(number, 4)] ?? 'bridging-the-gap')
  return phaseNumber(usual) > phaseNumber(pair.phase) ? usual : pair.phase
}

/**
 * Plans the rest of a pair's sessions at the programme's rhythm, from a first day, up to the end of the edition,
 * each in the phase it will belong to.
 */
export const planRhythm = command(
  z.object({ pairId: id, from: localDate, time: localTime.optional() }),
  (draft, { pairId, from, time }, { newId }) => {
    const pair = runningPair(draft, pairId)
    const { plannedSessions, rhythmDays, sessionMinutes } = draft.settings
    let date = from
    for (let number = nextNumber(pair); number <= plannedSessions && date <= draft.endsOn; number += 1) {
      pair.sessions.push({
        id: newId(),
        number,
        state: 'planned',
        date,
        zone: draft.zone,
        minutes: sessionMinutes,
        phase: foreseenPhase(pair, number, plannedSessions),
        helpAsked: false,
        ...given({ time }),
      })
      date = addDays(date, rhythmDays)
    }
  },
)

/**
 * Logs what came of a session, from a slip: of the planned one named by `sessionId` or by its `number`,
 * else a new one, whose number may not skip past the planned ones. Only facts: held or not, minutes, phase, help asked; never content. A reason holds for the state
 * it was given with.
 */
export const logSession = command(
  z.object({
    pairId: id,
    sessionId: id.optional(),
    number: z.number().int().min(1).optional(),
    state: sessionState,
    ...details,
    date: localDate.optional(),
    helpAsked: z.boolean().default(false),
    reason: text(2000).optional(),
  }),
  (draft, { pairId, sessionId, number, state, helpAsked, ...fields }, { today, newId }) => {
    const pair = runningPair(draft, pairId)
    const known = pair.sessions.find((session) =>
      sessionId !== undefined ? session.id === sessionId : session.number === number,
    )
    if (sessionId !== undefined) found(known, 'no-such-session')
    const next = Math.max(nextNumber(pair), draft.settings.plannedSessions)
    if (!known && number !== undefined && number > next)
      throw new Refusal('invalid', 'session-number-skips', { field: 'number', params: { number, next } })
    const date = fields.date ?? known?.date ?? today
    if (state === 'held' && date > today)
      throw new Refusal('invalid', 'held-in-the-future', { field: 'date' })
    const logged: Session = {
      ...(known ?? {
        id: newId(),
        number: number ?? nextNumber(pair),
        zone: draft.zone,
        phase: pair.phase,
      }),
      ...given(fields),
      date,
      state,
      helpAsked,
    }
    if (fields.reason === undefined) delete logged.reason
    if (known?.state === 'planned') logged.phase = pair.phase
    if (known) pair.sessions[pair.sessions.indexOf(known)] = logged
    else pair.sessions.push(logged)
    pair.sessions.sort((a, b) => a.number - b.number)
    return logged.id
  },
)

/** Takes a planned session out again. */
export const removeSession = command(
  z.object({ pairId: id, sessionId: id }),
  (draft, { pairId, sessionId }) => {
    const pair = runningPair(draft, pairId)
    const session = found(
      pair.sessions.find((one) => one.id === sessionId),
      'no-such-session',
    )
    if (session.state !== 'planned') throw new Refusal('conflict', 'session-already-logged')
    pair.sessions = pair.sessions.filter((one) => one.id !== sessionId)
  },
)

/** Marks a request for help as answered. */
export const answerHelp = command(
  z.object({ pairId: id, sessionId: id, on: localDate.optional() }),
  (draft, { pairId, sessionId, on }, { today }) => {
    const pair = found(draft.pairs[pairId], 'no-such-pair')
    found(
      pair.sessions.find((one) => one.id === sessionId),
      'no-such-session',
    ).helpedOn = on ?? today
  },
)

/** Logs a contact that was no session. */
export const logContact = command(
  z.object({ pairId: id, on: localDate.optional(), note: text(2000).optional() }),
  (draft, { pairId, on, note }, { today, newId }) => {
    const pair = runningPair(draft, pairId)
    const made = { id: newId(), on: on ?? today, ...given({ note }) }
    pair.contacts.push(made)
    return made.id
  },
)
