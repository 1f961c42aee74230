/** What a coordinator does after publishing: who was told, somebody withdraws, a mentor takes fewer. */
import { z } from 'zod'
import { dayOf } from '../journey/phases.ts'
import { command } from '../model/command.ts'
import { found } from '../model/refusal.ts'
import { id, localDate, text } from '../model/scalars.ts'
import { follow, ofPlaces, ofWithdrawal } from './withdrawal.ts'

/** A letter that was made: a proposal to one side, or the notice to the side that is left. */
export const told = z.object({
  pairId: id,
  side: z.enum(['mentor', 'mentee']),
  about: z.enum(['proposal', 'notice']),
})

/** Notes on which day letters were made or a side was told some other way; `null` takes the note back. */
export const markTold = command(
  z.object({ letters: z.array(told).min(1), on: localDate.nullable().optional() }),
  (draft, { letters, on }, { today }) => {
    for (const { pairId, side, about } of letters) {
      const pair = found(draft.pairs[pairId], 'no-such-pair')
      const day = on === undefined ? today : on
      if (about === 'notice') {
        if (day === null) delete pair.noticedOn
        else pair.noticedOn = day
        continue
      }
      const { [side]: _before, ...other } = pair.told ?? {}
      const next = day === null ? other : { ...other, [side]: day }
      if (Object.keys(next).length === 0) delete pair.told
      else pair.told = next
    }
  },
)

/** Sets or clears the day by which the pairs named were asked to answer. */
export const setAnswerBy = command(
  z.object({ pairIds: z.array(id).min(1), answerBy: localDate.nullable() }),
  (draft, { pairIds, answerBy }) => {
    for (const pairId of pairIds) {
      const pair = found(draft.pairs[pairId], 'no-such-pair')
      if (answerBy === null) delete pair.answerBy
      else pair.answerBy = answerBy
    }
  },
)

const reason = text(2000).trim().min(1)

/**
 * Somebody withdraws: waiting pairs are declined by their side, running ones end early, locks are released and the
 * proposal keeps the rest. Refuses a day still to come.
 */
export const withdraw = command(
  z.object({ personId: id, reason, on: localDate.optional() }),
  (draft, { personId, reason, on }, { today }) => {
    const what = ofWithdrawal(draft, personId)
    found(draft.people[personId], 'no-such-person').standing = 'withdrawn'
    follow(draft, what, { code: 'withdrew', reason, on: dayOf(on, today) })
  },
)

/** A mentor takes so many from now on and keeps the pairs named; the others are declined or end early. Refuses a day to come. */
export const setPlaces = command(
  z.object({
    mentorId: id,
    places: z.number().int().min(0).max(99),
    keepPairIds: z.array(id),
    /** Needed where a running pair ends by it. */
    reason: text(2000).optional(),
    on: localDate.optional(),
  }),
  (draft, { mentorId, places, keepPairIds, reason, on }, { today }) => {
    const what = ofPlaces(draft, mentorId, places, keepPairIds)
    found(draft.people[mentorId], 'no-such-person').places = places
    follow(draft, what, { code: 'fewer-places', reason: reason?.trim() ?? '', on: dayOf(on, today) })
  },
)
