/** Moving a pair through the phases, and the answers and endings around them. */
import { z } from 'zod'
import { command } from '../model/command.ts'
import { isActive, taken } from '../matching/active.ts'
import { mendProposal } from '../matching/proposed.ts'
import { declineCode, type Ending, endingKinds, type Pair, proofNames } from '../model/pair.ts'
import { phase, phaseNumber, phases } from '../model/phases.ts'
import type { Programme } from '../model/programme.ts'
import { found, Refusal } from '../model/refusal.ts'
import { id, localDate, type LocalDate, text } from '../model/scalars.ts'
import { later, wasDeclined } from './contact.ts'
import { proofOf } from './proof.ts'

const reason = text(2000).optional()

/** The pair, refused if it is not there or has ended. */
export function runningPair(draft: Programme, pairId: string): Pair {
  const pair = found(draft.pairs[pairId], 'no-such-pair')
  if (pair.ending) throw new Refusal('conflict', 'pair-has-ended', { params: { code: pair.code } })
  return pair
}

/** The day on which something was said or done, today where none is given; refuses one still to come (`day-to-come`). */
export function dayOf(on: LocalDate | undefined, today: LocalDate): LocalDate {
  if (on !== undefined && on > today) throw new Refusal('invalid', 'day-to-come', { field: 'on' })
  return on ?? today
}

/** Refuses an active pair for a mentee who is in another one by now. */
function refuseSecondPair(draft: Programme, pair: Pair): void {
  const again = Object.values(draft.pairs).some(
    (other) =>
      other.id !== pair.id && other.menteeId === pair.menteeId && !other.ending && !wasDeclined(other),
  )
  if (again) throw new Refusal('conflict', 'mentee-is-in-another-pair', { params: { code: pair.code } })
}

/** Refuses a pair that would hold a place again which its mentor has no more. */
function refuseWithoutPlace(draft: Programme, pair: Pair, wasActive: boolean): void {
  const mentor = draft.people[pair.mentorId]
  if (wasActive || !mentor || !isActive(pair)) return
  if ((taken(draft).places.get(mentor.id) ?? 0) > mentor.places)
    throw new Refusal('conflict', 'mentor-is-full', {
      params: { code: pair.code, mentor: mentor.name, places: mentor.places },
    })
}

/**
 * Moves a pair on or back. Going back needs a reason, and so does moving on without the whole proof of every
 * phase that is left behind.
 */
export const movePhase = command(
  z.object({ pairId: id, to: phase, on: localDate.optional(), reason }),
  (draft, { pairId, to, on, reason }, { today }) => {
    const pair = runningPair(draft, pairId)
    if (to === pair.phase) throw new Refusal('conflict', 'pair-already-in-phase')
    const goesBack = phaseNumber(to) < phaseNumber(pair.phase)
    const left = phases.slice(phaseNumber(pair.phase), phaseNumber(to))
    const missing = left.flatMap((one) => proofOf(pair, one)).filter((item) => !item.done).length
    if ((goesBack || missing > 0) && !reason?.trim())
      throw new Refusal('invalid', goesBack ? 'going-back-needs-a-reason' : 'proof-is-missing', {
        field: 'reason',
        params: { missing },
      })
    pair.phase = to
    pair.steps.push({ phase: to, on: on ?? today, ...(reason?.trim() ? { reason: reason.trim() } : {}) })
  },
)

/**
 * Records one side's answer to the proposal; when both accepted, the pair has its start: as agreed, else the later day.
 * Refuses a day still to come.
 */
export const recordAnswer = command(
  z.object({
    pairId: id,
    side: z.enum(['mentor', 'mentee', 'both']),
    answer: z.enum(['accepted', 'declined', 'awaited']),
    on: localDate.optional(),
    startsOn: localDate.optional(),
    /** Only of a decline. */
    why: declineCode.optional(),
    reason,
  }),
  (draft, { pairId, side, answer, on, startsOn, why, reason }, { today }) => {
    const pair = runningPair(draft, pairId)
    const wasActive = isActive(pair)
    const day = dayOf(on, today)
    const given =
      answer === 'awaited'
        ? { state: answer }
        : {
            state: answer,
            on: day,
            ...(why && answer === 'declined' ? { why } : {}),
            ...(reason ? { reason } : {}),
          }
    if (side !== 'mentee') pair.mentorAnswer = { ...given }
    if (side !== 'mentor') pair.menteeAnswer = { ...given }
    if (!wasDeclined(pair)) {
      refuseSecondPair(draft, pair)
      // What was told of a decline is no longer so.
      if (!wasActive) delete pair.noticedOn
    }
    refuseWithoutPlace(draft, pair, wasActive)
    if (pair.mentorAnswer.state === 'accepted' && pair.menteeAnswer.state === 'accepted')
      pair.startsOn =
        startsOn ?? pair.startsOn ?? later(pair.mentorAnswer.on ?? today, pair.menteeAnswer.on ?? today)
    else delete pair.startsOn
    if (isActive(pair) !== wasActive) mendProposal(draft, [pair.menteeId, pair.mentorId])
  },
)

/** Ticks or clears one proof that happens on paper. */
export const tickProof = command(
  z.object({ pairId: id, proof: z.enum(proofNames), on: localDate.nullable() }),
  (draft, { pairId, proof, on }) => {
    const pair = found(draft.pairs[pairId], 'no-such-pair')
    if (on === null) Reflect.deleteProperty(pair.proofs, proof)
    else pair.proofs[proof] = on
  },
)

/** Ends a pair; refuses an early ending without its reason (`ending-needs-a-reason`). */
export function end(pair: Pair, ending: Ending): void {
  const { kind, on } = ending
  const reason = ending.reason?.trim()
  if (kind !== 'planned' && !reason)
    throw new Refusal('invalid', 'ending-needs-a-reason', { field: 'reason' })
  pair.ending = { kind, on, ...(reason ? { reason } : {}) }
  for (const session of pair.sessions)
    if (session.state === 'planned' && session.date > on) {
      session.state = 'waived'
      session.reason = kind
    }
}

/** Ends a pair in one of the known ways; an early ending asks for its reason. Its planned sessions are waived. */
export const endPair = command(
  z.object({ pairId: id, kind: z.enum(endingKinds), on: localDate.optional(), reason }),
  (draft, { pairId, kind, on, reason }, { today }) => {
    const pair = runningPair(draft, pairId)
    end(pair, { kind, on: on ?? today, reason })
    mendProposal(draft, [pair.menteeId, pair.mentorId])
  },
)

/** Opens an ended pair again; the sessions that its ending waived are planned again. */
export const reopenPair = command(z.object({ pairId: id }), (draft, { pairId }) => {
  const pair = found(draft.pairs[pairId], 'no-such-pair')
  const { ending } = pair
  if (!ending) return
  if (!wasDeclined(pair)) refuseSecondPair(draft, pair)
  delete pair.ending
  delete pair.noticedOn
  refuseWithoutPlace(draft, pair, false)
  for (const session of pair.sessions)
    if (session.state === 'waived' && session.reason === ending.kind && session.date > ending.on) {
      session.state = 'planned'
      delete session.reason
    }
  mendProposal(draft, [pair.menteeId, pair.mentorId])
})

/** The coordinator's own note on a pair. */
export const notePair = command(z.object({ pairId: id, note: text() }), (draft, { pairId, note }) => {
  const pair = found(draft.pairs[pairId], 'no-such-pair')
  if (note.trim()) pair.note = note
  else delete pair.note
})
