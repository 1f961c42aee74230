/** Which letters a programme has to write: proposals that somebody was not told of, and notices to who is left. */
import { addDays } from '../i18n/dates.ts'
import { isActive } from '../matching/active.ts'
import type { Pair } from '../model/pair.ts'
import type { Role } from '../model/person.ts'
import { pairsOf, type Programme } from '../model/programme.ts'
import type { LocalDate } from '../model/scalars.ts'

/** One letter: to one side of a pair, about the proposal or about its end. */
export interface LetterAbout {
  pairId: string
  side: Role
  about: 'proposal' | 'notice'
}

/** Why a notice is written, as far as the other side is told. */
export type NoticeKind = 'declined' | 'withdrew' | 'fewer-places' | 'ended' | 'ended-withdrew'

/** A notice that nobody noted is asked for so many days; later it would only reopen what is over. */
const noticeDays = 30

const otherSide = (side: Role): Role => (side === 'mentor' ? 'mentee' : 'mentor')
/** The person on one side of a pair. */
export const idOn = (pair: Pick<Pair, 'mentorId' | 'menteeId'>, side: Role): string =>
  side === 'mentor' ? pair.mentorId : pair.menteeId
/** One side's answer. */
export const answerOn = (pair: Pair, side: Role) =>
  side === 'mentor' ? pair.mentorAnswer : pair.menteeAnswer

/** Whether one side knows of the proposal: it was told, it answered, or it was told even of the end. */
export const knowsOf = (pair: Pair, side: Role): boolean =>
  (pair.told?.[side] ?? pair.noticedOn) !== undefined || answerOn(pair, side).state !== 'awaited'

interface Notice {
  side: Role
  kind: NoticeKind
  on: LocalDate | null
}

/** Whom a notice goes to, why and of which day; null where nobody is left, where both agreed, or who is left never knew. */
export function noticeOf(of: Pick<Programme, 'people'>, pair: Pair): Notice | null {
  const left = whoIsLeft(of, pair)
  return left && knowsOf(pair, left.side) ? left : null
}

/** The side that is left and was never told of the proposal: to it there is nothing to write; else null. */
export function neverTold(of: Pick<Programme, 'people'>, pair: Pair): Role | null {
  const left = whoIsLeft(of, pair)
  return left && !knowsOf(pair, left.side) ? left.side : null
}

/** The side that is left when the other one declined or ended the pair, whether it knew of it or not; else null. */
export function whoIsLeft(of: Pick<Programme, 'people'>, pair: Pair): Notice | null {
  const left = leftBy(pair)
  if (!left) return null
  const [partner, gone] = [of.people[idOn(pair, otherSide(left))], of.people[idOn(pair, left)]]
  if (!partner || partner.erasedOn || partner.standing === 'withdrawn' || gone?.erasedOn) return null
  const side = otherSide(left)
  if (pair.ending)
    return { side, kind: gone?.standing === 'withdrawn' ? 'ended-withdrew' : 'ended', on: pair.ending.on }
  const { why, on = null } = answerOn(pair, left)
  return { side, kind: why === 'withdrew' || why === 'fewer-places' ? why : 'declined', on }
}

/** The side that declined, or that ended the pair early; null where it was neither or both. */
function leftBy({ ending, mentorAnswer, menteeAnswer }: Pair): Role | null {
  if (ending)
    return ending.kind === 'early-by-mentor' ? 'mentor' : ending.kind === 'early-by-mentee' ? 'mentee' : null
  const [mentor, mentee] = [mentorAnswer.state === 'declined', menteeAnswer.state === 'declined']
  return mentor === mentee ? null : mentor ? 'mentor' : 'mentee'
}

/** Every letter that is still to be made, pair by pair: the mentee's first. */
export function lettersDue(of: Pick<Programme, 'people' | 'pairs'>, today: LocalDate): LetterAbout[] {
  return pairsOf(of).flatMap((pair): LetterAbout[] => {
    if (isActive(pair))
      return (['mentee', 'mentor'] as const)
        .filter((side) => answerOn(pair, side).state === 'awaited' && !pair.told?.[side])
        .map((side) => ({ pairId: pair.id, side, about: 'proposal' }))
    const notice = noticeOf(of, pair)
    if (!notice || pair.noticedOn || notice.on === null || notice.on < addDays(today, -noticeDays)) return []
    return [{ pairId: pair.id, side: notice.side, about: 'notice' }]
  })
}
