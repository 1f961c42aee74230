/** Matching: whether people got whom they ranked, what was entered by hand, declined and matched again. */
import { hasEnded, wasDeclined } from '../journey/contact.ts'
import type { Pair } from '../model/pair.ts'
import type { Role } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import type { Id, LocalDate } from '../model/scalars.ts'
import { measure, type Measure, spread, type Spread } from './measure.ts'
import { countedPairs, proposedPairs } from './scope.ts'

export interface RankGot {
  /** Pairs by the place the partner had in the list: first, second, third, later, not on it. */
  first: Id[]
  second: Id[]
  third: Id[]
  later: Id[]
  unlisted: Id[]
  /** Got somebody they had ranked, of pairs where that side ranked at all; missing, and outside the denominator: ranked nobody. */
  got: Measure
}
export interface Matching {
  ranks: Record<Role, RankGot>
  /** Entered by hand, with the reason where one was given. */
  byHand: { pairId: Id; reason: string }[]
  declined: { pairId: Id; by: Role[]; reasons: string[] }[]
  /** Mentees in a later pair after one that was declined or ended. */
  rematched: Id[]
  /** Scores of published pairs, 0–100, and apart those of pairs that ended early: described, no cause claimed. */
  scores: Spread
  scoresEndedEarly: Spread
}

function ranksOf(of: Programme, pairs: Pair[], role: Role): RankGot {
  const placed = pairs.map((pair) => {
    const [own, other] = role === 'mentor' ? [pair.mentorId, pair.menteeId] : [pair.menteeId, pair.mentorId]
    const list = of.people[own]?.rankedIds ?? []
    return { id: pair.id, at: list.length === 0 ? null : list.indexOf(other) }
  })
  const ids = (test: (at: number) => boolean) =>
    placed.filter(({ at }) => at !== null && test(at)).map(({ id }) => id)
  const missing = placed.filter(({ at }) => at === null).map(({ id }) => id)
  const all = ids(() => true)
  const listed = ids((at) => at >= 0)
  return {
    first: ids((at) => at === 0),
    second: ids((at) => at === 1),
    third: ids((at) => at === 2),
    later: ids((at) => at > 2),
    unlisted: ids((at) => at < 0),
    got: measure(listed, all, missing),
  }
}

/** The matching of a programme on a day. */
export function matching(of: Programme, today: LocalDate): Matching {
  const pairs = countedPairs(of, today)
  const proposed = proposedPairs(of, today)
  const scored = (which: Pair[]) =>
    spread(
      which.flatMap(({ id, origin }) => (origin.score === undefined ? [] : [{ id, value: origin.score }])),
      which
        .filter(({ origin }) => origin.kind === 'matching' && origin.score === undefined)
        .map(({ id }) => id),
    )
  const closed = (pair: Pair) => wasDeclined(pair) || hasEnded(pair, today)
  return {
    ranks: { mentor: ranksOf(of, pairs, 'mentor'), mentee: ranksOf(of, pairs, 'mentee') },
    byHand: pairs
      .filter(({ origin }) => origin.kind === 'by-hand')
      .map(({ id, origin }) => ({ pairId: id, reason: origin.reason?.trim() ?? '' })),
    declined: proposed.filter(wasDeclined).map((pair) => {
      const sides = [
        ['mentor', pair.mentorAnswer],
        ['mentee', pair.menteeAnswer],
      ] as const
      const said = sides.filter(([, answer]) => answer.state === 'declined')
      return {
        pairId: pair.id,
        by: said.map(([role]) => role),
        reasons: said.flatMap(([, answer]) => answer.reason?.trim() || []),
      }
    }),
    rematched: [
      ...new Set(
        pairs
          .filter((pair) =>
            proposed.some(
              (other) =>
                other.id !== pair.id &&
                other.menteeId === pair.menteeId &&
                closed(other) &&
                other.proposedOn <= pair.proposedOn,
            ),
          )
          .map((pair) => pair.menteeId),
      ),
    ],
    scores: scored(pairs),
    scoresEndedEarly: scored(
      pairs.filter((pair) => hasEnded(pair, today) && pair.ending?.kind !== 'planned'),
    ),
  }
}
