/** Where a mentee of the proposal could go by hand: what each mentor would cost the whole, or why it cannot be. */
import { peopleOf, type Programme, type Proposal } from '../../model/programme.ts'
import { found, Refusal } from '../../model/refusal.ts'
import { type Cohort, proposalOf } from '../cohort.ts'
import { forbiddenPair, peopleOfCouple } from '../couples.ts'
import { pointsBetween } from '../explain.ts'
import {
  changesBetween,
  couplesAfter,
  obstacle,
  standing,
  totalsOf,
  withoutOwnLock,
  type Mover,
  type Obstacle,
  type Standing,
  type Totals,
} from '../override.ts'
import { solutionOf } from '../solution.ts'
import { type Couple, scoreAt } from '../solver/problem.ts'
import { solve, solveWithPrices } from '../solver/solve.ts'
import { leaveEffect } from './leave.ts'
import type { Study } from './study.ts'

/** What the whole would lose; below 0 it gains. */
export interface Cost {
  kind: 'cost'
  matched: number
  total: number
}

export interface MoveOption {
  mentorId: string
  /** Of this pair, of 100; null where a rule forbids it or one takes no part. */
  points: number | null
  /** How many have this mentor in the proposal, of how many places. */
  taken: number
  places: number
  /** `asked`: the cost is worked out when it is asked for, since the cohort is too large to try every mentor. */
  state: Obstacle | Cost | { kind: 'asked' }
}

export interface Moves {
  menteeId: string
  /** The mentor in the proposal; null for nobody. */
  from: string | null
  /** Every mentor: the cheapest first, those who cannot be last. */
  options: MoveOption[]
  /** What leaving the mentee out for now would cost; null where they have nobody. */
  nobody: Cost | { kind: 'asked' } | null
}

/** A mentee, the new mentor, and whether all other couples stay as they are. */
export interface Move {
  menteeId: string
  mentorId: string
  keepRest: boolean
}

export type MoveEffect =
  | Obstacle
  | {
      kind: 'effect'
      points: number
      from: string | null
      before: Totals
      after: Totals
      /** Everybody else whose mentor is another then. */
      changes: Mover[]
      /** The mentor whom the mentee was locked to, where that lock gives way. */
      released: string | null
    }

/** Re-solving for every mentor is done for at most this many cells of the cohort times mentors. */
const mostWork = 400_000

/** Outside of the best total, solving once more before it is asked for is done for at most this many cells. */
const mostAlone = 40_000

function standingOf(study: Study): Standing {
  return standing(study.tried().cohort, found<Proposal>(study.programme.proposal, 'no-proposal'))
}

/** Every mentor as a place to go; refuses with `no-proposal`. */
export function moves(study: Study, { menteeId }: { menteeId: string }): Moves {
  const now = standingOf(study)
  const { mentees, mentors, problem } = now.cohort
  const i = mentees.findIndex(({ id }) => id === menteeId)
  const column = new Map(mentors.map(({ id }, at) => [id, at]))
  const cost = i < 0 ? () => ({ kind: 'asked' }) as const : costs(study, now, i)
  const options = peopleOf(study.programme, 'mentor')
    .filter((mentor) => !mentor.erasedOn)
    .map(({ id: mentorId }): MoveOption => {
      const j = column.get(mentorId)
      const stops = obstacle(now, { menteeId, mentorId })
      return {
        mentorId,
        points: j === undefined ? null : scoreAt(problem, i, j),
        taken: now.couples.filter(([, mentor]) => mentor === j).length,
        places: j === undefined ? 0 : (problem.places[j] ?? 0),
        state: stops ?? (j === undefined ? { kind: 'asked' } : cost(j)),
      }
    })
  const from = now.couples.find(([mentee]) => mentee === i)?.[1]
  return {
    menteeId,
    from: from === undefined ? null : (mentors[from]?.id ?? null),
    options: options.sort(byCost),
    nobody: from === undefined ? null : nobody(study, menteeId, now.cohort),
  }
}

/** What leaving a mentee out would cost; a mode that takes long for a large cohort is asked when it is chosen. */
function nobody(study: Study, menteeId: string, { problem }: Cohort): Cost | { kind: 'asked' } {
  if (problem.mode !== 'best' && problem.rows * problem.places.length > mostAlone) return { kind: 'asked' }
  const { before, after } = leaveEffect(study, { menteeId, keepRest: false })
  return {
    kind: 'cost',
    matched: before.matched - after.matched,
    total: pointsBetween(before.total, after.total),
  }
}

/**
 * The cost of each mentor for one mentee, against what stands now: for the best total from the prices of one solve,
 * in the other modes by solving again for each.
 */
function costs(
  study: Study,
  { cohort, couples }: Standing,
  i: number,
): (mentor: number) => Cost | { kind: 'asked' } {
  const { problem } = cohort
  const before = totalsOf(problem, couples)
  const free = withoutOwnLock(cohort, i)
  const against = (after: { matched: number; total: number }): Cost => ({
    kind: 'cost',
    matched: before.matched - after.matched,
    total: pointsBetween(before.total, after.total),
  })
  const again = (j: number) => solve({ ...free, locked: [...(free.locked ?? []), [i, j]] })
  if (problem.mode === 'best') {
    const isLocked = problem.locked?.some(([mentee]) => mentee === i) ?? false
    const { answer, forcing } = isLocked
      ? solutionOf(cohort, () => solveWithPrices(free))
      : study.tried().solution
    const losses = forcing()?.row(i)
    const { matched: most, total: whole } = answer()
    return (j) => {
      const [matched, total] = [losses?.matched[j] ?? NaN, losses?.total[j] ?? NaN]
      if (Number.isNaN(matched) || Number.isNaN(total)) return against(again(j))
      return against({ matched: most - matched, total: whole - total })
    }
  }
  const columns = problem.places.length
  const tooMuch = problem.rows * columns * columns > mostWork
  return (j) => (tooMuch ? { kind: 'asked' } : against(again(j)))
}

const order = ['cost', 'asked', 'paired', 'locked', 'rule', 'takes-no-part'] as const

function byCost(a: MoveOption, b: MoveOption): number {
  const kind = order.indexOf(a.state.kind) - order.indexOf(b.state.kind)
  if (kind !== 0) return kind
  if (a.state.kind === 'cost' && b.state.kind === 'cost') {
    const cost = a.state.matched - b.state.matched || a.state.total - b.state.total
    if (cost !== 0) return cost
  }
  return (b.points ?? -1) - (a.points ?? -1) || (a.mentorId < b.mentorId ? -1 : 1)
}

/** Exactly what a move would do, or why it cannot be; refuses with `no-proposal`. */
export function moveEffect(study: Study, move: Move): MoveEffect {
  const now = standingOf(study)
  const stops = obstacle(now, move)
  if (stops) return stops
  const { cohort, couples } = now
  const couple = indexesOf(now, move)
  const after = couplesAfter(now, couple, move.keepRest)
  const { menteeId, mentorId } = move
  const changes = changesBetween(cohort, couples, after)
  return {
    kind: 'effect',
    points: scoreAt(cohort.problem, ...couple) ?? 0,
    from: changes.find((change) => change.menteeId === menteeId)?.from ?? null,
    before: totalsOf(cohort.problem, couples),
    after: totalsOf(cohort.problem, after),
    changes: changes.filter((change) => change.menteeId !== menteeId),
    released:
      study.programme.locks.find((lock) => lock.menteeId === menteeId && lock.mentorId !== mentorId)
        ?.mentorId ?? null,
  }
}

const indexesOf = ({ cohort }: Standing, { menteeId, mentorId }: Move): Couple => [
  cohort.mentees.findIndex(({ id }) => id === menteeId),
  cohort.mentors.findIndex(({ id }) => id === mentorId),
]

/**
 * The proposal once a move is done; a mentee who stays where they are keeps everything as it is. Refuses with
 * `no-proposal`, and where something stands in the way with `takes-no-part`, `pair-forbidden` or `place-is-locked`.
 */
export function moved(study: Study, move: Move): Proposal {
  const now = standingOf(study)
  const stops = obstacle(now, move)
  if (stops && stops.kind !== 'paired') throw refusalOf(study.programme, move, stops)
  const pairs = stops ? now.couples : couplesAfter(now, indexesOf(now, move), move.keepRest)
  const placed = new Set(pairs.map(([i]) => i))
  const unmatched = now.cohort.mentees.flatMap((_, i) => (placed.has(i) ? [] : [i]))
  return proposalOf(now.cohort, { pairs, unmatched }, study.today)
}

function refusalOf(programme: Programme, move: Move, stops: Exclude<Obstacle, { kind: 'paired' }>): Refusal {
  const two = peopleOfCouple(programme, move)
  switch (stops.kind) {
    case 'takes-no-part': {
      const name = programme.people[stops.personId]?.name ?? ''
      return new Refusal('conflict', 'takes-no-part', { params: { name, why: stops.code } })
    }
    case 'rule':
      return forbiddenPair(two, stops.rule)
    case 'locked':
      return new Refusal('conflict', 'place-is-locked', { params: { mentor: two.mentor.name } })
  }
}
