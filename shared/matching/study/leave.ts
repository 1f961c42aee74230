/** Leaving a mentee of the proposal without a mentor for now: what it would do to the others, and the proposal that follows. */
import type { Proposal } from '../../model/programme.ts'
import { found } from '../../model/refusal.ts'
import { proposalOf } from '../cohort.ts'
import {
  changesBetween,
  standing,
  totalsOf,
  withoutOwnLock,
  type Mover,
  type Standing,
  type Totals,
} from '../override.ts'
import type { Couple, FlatProblem } from '../solver/problem.ts'
import { solve } from '../solver/solve.ts'
import type { Study } from './study.ts'

/** Who is left out, and whether all other couples stay as they are. */
export interface Leaving {
  menteeId: string
  keepRest: boolean
}

/** What leaving somebody out does to the whole; whoever is left out counts before, not after. */
export interface LeaveEffect {
  kind: 'effect'
  /** The mentor whose place is free then; null where there was none. */
  from: string | null
  before: Totals
  after: Totals
  /** Everybody else whose mentor is another then. */
  changes: Mover[]
}

function standingOf({ programme, tried }: Study): Standing {
  return standing(tried().cohort, found<Proposal>(programme.proposal, 'no-proposal'))
}

/** The same problem with some mentees for whom nobody is allowed. */
function withoutRows(problem: FlatProblem, mentees: readonly number[]): FlatProblem {
  const columns = problem.places.length
  const matrix = problem.matrix.slice()
  for (const i of mentees) matrix.fill(NaN, i * columns, (i + 1) * columns)
  return { ...problem, matrix }
}

/**
 * The couples once a mentee is left out, in the order of mentees: all matched anew, or the others as they are and
 * the place for whoever waits and gives the most. A lock that has no place among the others goes on waiting.
 */
function couplesWithout({ cohort, couples }: Standing, mentee: number, keepRest: boolean): Couple[] {
  const free = withoutOwnLock(cohort, mentee)
  if (!keepRest) return solve(withoutRows(free, [mentee])).pairs
  const others = couples.filter(([i]) => i !== mentee)
  const held = new Set(others.map(([i]) => i))
  const waiting = (free.locked ?? []).filter(([i]) => !held.has(i)).map(([i]) => i)
  return solve({ ...withoutRows(free, [mentee, ...waiting]), locked: others }).pairs
}

const indexOf = ({ cohort }: Standing, menteeId: string) =>
  cohort.mentees.findIndex(({ id }) => id === menteeId)

/** Exactly what leaving a mentee out would do; refuses with `no-proposal`. */
export function leaveEffect(study: Study, { menteeId, keepRest }: Leaving): LeaveEffect {
  const now = standingOf(study)
  const { cohort, couples } = now
  const after = couplesWithout(now, indexOf(now, menteeId), keepRest)
  const changes = changesBetween(cohort, couples, after)
  return {
    kind: 'effect',
    from: changes.find((change) => change.menteeId === menteeId)?.from ?? null,
    before: totalsOf(cohort.problem, couples),
    after: totalsOf(cohort.problem, after),
    changes: changes.filter((change) => change.menteeId !== menteeId),
  }
}

/** The proposal once a mentee is left out; refuses with `no-proposal`. */
export function left(study: Study, { menteeId, keepRest }: Leaving): Proposal {
  const now = standingOf(study)
  const pairs = couplesWithout(now, indexOf(now, menteeId), keepRest)
  const gone = new Set([...pairs.map(([i]) => i), indexOf(now, menteeId)])
  const unmatched = now.cohort.mentees.flatMap((_, i) => (gone.has(i) ? [] : [i]))
  return proposalOf(now.cohort, { pairs, unmatched }, study.today)
}
