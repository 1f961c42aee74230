/** Closure: how pairs ended, and why those that ended early did. */
import { hasEnded } from '../journey/contact.ts'
import { type Ending, endingKinds, type Pair } from '../model/pair.ts'
import type { Programme } from '../model/programme.ts'
import type { Id, LocalDate } from '../model/scalars.ts'
import { countOf, type Measure } from './measure.ts'
import { countedPairs } from './scope.ts'

export interface Closure {
  /** Ended as planned, of all pairs; those awaiting answers or under way are not missing, only not there yet. */
  planned: Measure
  early: Measure
  /** Both accepted, and not ended. */
  underWay: Id[]
  /** Proposed, with an answer still to come. */
  awaiting: Id[]
  kinds: { kind: Ending['kind']; pairs: Id[] }[]
  /** Reasons as the coordinator wrote them; for the internal report alone. */
  reasons: { pairId: Id; kind: Ending['kind']; reason: string }[]
  /** Closure forms filled in, of pairs that ended. */
  forms: Measure
}

/** Whether an answer to the proposal was still to come on a day. */
const awaits = ({ mentorAnswer, menteeAnswer }: Pair, today: LocalDate): boolean =>
  [mentorAnswer, menteeAnswer].some(
    ({ state, on }) => state === 'awaited' || (on !== undefined && on > today),
  )

/** The closure of a programme on a day. */
export function closure(of: Programme, today: LocalDate): Closure {
  const pairs = countedPairs(of, today)
  const ended = pairs.flatMap((pair) =>
    hasEnded(pair, today) && pair.ending ? [{ pair, ending: pair.ending }] : [],
  )
  const present = pairs.filter((pair) => !hasEnded(pair, today))
  const is = (planned: boolean) => (pair: (typeof pairs)[number]) =>
    hasEnded(pair, today) && (pair.ending?.kind === 'planned') === planned
  return {
    planned: countOf(pairs, ({ id }) => id, is(true)),
    early: countOf(pairs, ({ id }) => id, is(false)),
    underWay: present.filter((pair) => !awaits(pair, today)).map(({ id }) => id),
    awaiting: present.filter((pair) => awaits(pair, today)).map(({ id }) => id),
    kinds: endingKinds.map((kind) => ({
      kind,
      pairs: ended.filter(({ ending }) => ending.kind === kind).map(({ pair }) => pair.id),
    })),
    reasons: ended
      .filter(({ ending }) => ending.kind !== 'planned' && ending.reason?.trim())
      .map(({ pair, ending }) => ({
        pairId: pair.id,
        kind: ending.kind,
        reason: ending.reason?.trim() ?? '',
      })),
    forms: countOf(
      ended.map(({ pair }) => pair),
      ({ id }) => id,
      ({ proofs }) => proofs.closureFormOn !== undefined && proofs.closureFormOn <= today,
    ),
  }
}
