/** What is counted of one matching. */
import { peopleOf } from '../../model/programme.ts'
import { taken } from '../active.ts'
import { leftOutCode } from '../cohort.ts'
import type { MeasuredCouple } from './comparison.ts'
import { lowPoints } from './limits.ts'
import type { Restored } from './restore.ts'

export interface Share {
  got: number
  of: number
}

export interface Figures {
  matched: number
  /** The points of all pairs together, with six decimals at most. */
  total: number
  /** Null where there is no pair. */
  mean: number | null
  lowest: number | null
  below: number
  /** Mentees who have the first of their list, of those taking part who gave one. */
  firstChoice: Share
  /** Mentors who have somebody of their list, of those taking part who gave one. */
  rankedMentee: Share
  /** Two who would both rather have each other. */
  blocking: number
  /** Couples settled by hand: locks that have a reason. */
  byHand: number
}

/** Everything but the blocking pairs. */
export function figuresOf(
  { programme }: Pick<Restored, 'programme'>,
  couples: readonly MeasuredCouple[],
): Omit<Figures, 'blocking'> {
  const points = couples.map((one) => one.points)
  const total = Math.round(points.reduce((sum, one) => sum + one, 0) * 1e6) / 1e6
  const held = taken(programme)
  const takesPart = (role: 'mentee' | 'mentor') =>
    peopleOf(programme, role).filter((one) => leftOutCode(one, held) === null && one.rankedIds.length > 0)
  const [mentees, mentors] = [takesPart('mentee'), takesPart('mentor')]
  const mentorOf = new Map(couples.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const ranked = new Map(mentors.map((one) => [one.id, new Set(one.rankedIds)]))
  const content = new Set(
    couples.filter((one) => ranked.get(one.mentorId)?.has(one.menteeId)).map(({ mentorId }) => mentorId),
  )
  return {
    matched: couples.length,
    total,
    mean: points.length > 0 ? total / points.length : null,
    lowest: points.length > 0 ? Math.min(...points) : null,
    below: points.filter((one) => one < lowPoints).length,
    firstChoice: {
      got: mentees.filter((one) => mentorOf.get(one.id) === one.rankedIds[0]).length,
      of: mentees.length,
    },
    rankedMentee: { got: content.size, of: mentors.length },
    byHand: programme.locks.filter((lock) => lock.reason).length,
  }
}
