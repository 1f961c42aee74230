/** The problem as the solvers read it: checked, exact, locks taken out, everybody in the order of their ids. */
import { Refusal } from '../../model/refusal.ts'
import { matchModes } from '../../model/settings.ts'
import { exactScores, type Exact } from './exact.ts'
import { rowsOf, type AnyProblem, type Couple, type Problem, type Tag } from './problem.ts'

export interface Market {
  /** The input index of each mentee still to be placed, in id order: row by row of `scores`. */
  mentees: number[]
  /** The input index of each mentor, in id order: column by column of `scores`. */
  mentors: number[]
  /** Places left after the locks, per column; never more than there are mentees. */
  places: Int32Array
  /** Scores in units, rows × columns, NaN where forbidden; never written to: it may be `all`. */
  readonly scores: Float64Array
  /** The input index of everybody, locked ones included, in id order; and their scores, row by row. */
  everyone: number[]
  all: Float64Array
  /** The column in which each of `everyone` is locked, −1 where free; and the places per column with locks still in. */
  fixed: Int32Array
  allPlaces: Int32Array
  /** The whole input in units, by input index, NaN where forbidden. */
  exact: Exact
  locked: Couple[]
  /** The place of each input mentee in id order, locked ones included; likewise mentors. */
  menteeOrder: Int32Array
  mentorOrder: Int32Array
}

const invalid = (code: string, field: string) => new Refusal('invalid', code, { field })

/** The types promise most of this; a problem read from a file promises nothing. */
function checkShape(of: AnyProblem): void {
  if (!matchModes.includes(of.mode)) throw invalid('unknown-mode', 'mode')
  if (!Array.isArray(of.places)) throw invalid('wrong-shape', 'places')
  for (const field of ['locked', 'menteeRanks', 'mentorRanks', 'menteeIds', 'mentorIds'] as const)
    if (of[field] !== undefined && !Array.isArray(of[field])) throw invalid('wrong-shape', field)
  of.locked?.forEach((lock, at) => {
    if (!Array.isArray(lock) || lock.length !== 2) throw invalid('wrong-shape', `locked[${at}]`)
  })
  const columns = of.places.length
  of.places.forEach((places, mentor) => {
    if (!Number.isSafeInteger(places) || places < 0) throw invalid('places-not-whole', `places[${mentor}]`)
  })
  checkScores(of, columns)
  checkRanks(of.menteeRanks, 'menteeRanks', rowsOf(of), columns)
  checkRanks(of.mentorRanks, 'mentorRanks', columns, rowsOf(of))
}

function checkScores(of: AnyProblem, columns: number): void {
  if ('matrix' in of) {
    const fits = of.matrix instanceof Float64Array && of.matrix.length === of.rows * columns
    if (!fits || !Number.isSafeInteger(of.rows) || of.rows < 0) throw invalid('wrong-shape', 'scores')
    return
  }
  if (!Array.isArray(of.scores)) throw invalid('wrong-shape', 'scores')
  of.scores.forEach((row, mentee) => {
    if (!Array.isArray(row) || row.length !== columns) throw invalid('wrong-shape', `scores[${mentee}]`)
  })
}

function checkRanks(ranks: Problem['menteeRanks'], field: string, lists: number, people: number): void {
  if (!ranks) return
  if (ranks.length !== lists) throw invalid('wrong-shape', field)
  ranks.forEach((list, at) => {
    if (!Array.isArray(list)) throw invalid('wrong-shape', `${field}[${at}]`)
    if (list.some((index) => !isIndex(index, people))) throw invalid('nobody-there', `${field}[${at}]`)
    if (new Set(list).size !== list.length) throw invalid('ranked-twice', `${field}[${at}]`)
  })
}

const isIndex = (value: number, below: number) => Number.isInteger(value) && value >= 0 && value < below

/** Indexes in the order of their ids; without ids, in their own. */
function inOrder(ids: readonly Tag[] | undefined, count: number, field: string): number[] {
  const indexes = Array.from({ length: count }, (_, index) => index)
  if (!ids) return indexes
  if (ids.length !== count) throw invalid('wrong-shape', field)
  if (new Set(ids.map((id) => typeof id)).size > 1) throw invalid('ids-of-two-kinds', field)
  if (new Set(ids).size !== count) throw invalid('id-used-twice', field)
  if (ids.some((id) => typeof id !== 'string' && !Number.isFinite(id))) throw invalid('wrong-shape', field)
  const id = (index: number) => ids[index] ?? ''
  return indexes.sort((a, b) => (id(a) < id(b) ? -1 : 1))
}

function orderOf(sorted: number[]): Int32Array {
  const order = new Int32Array(sorted.length)
  sorted.forEach((index, at) => (order[index] = at))
  return order
}

/** The locks, checked; takes their places out of `left`. */
function readLocks(problem: AnyProblem, exact: Exact, left: number[]): Couple[] {
  const held = new Set<number>()
  return (problem.locked ?? []).map(([mentee, mentor], at): Couple => {
    const field = `locked[${at}]`
    if (!isIndex(mentee, exact.rows) || !isIndex(mentor, exact.columns)) throw invalid('nobody-there', field)
    const refuse = (code: string) => new Refusal('conflict', code, { field, params: { mentee, mentor } })
    if (Number.isNaN(exact.values[mentee * exact.columns + mentor])) throw refuse('lock-forbidden')
    if (held.has(mentee)) throw refuse('lock-doubled')
    held.add(mentee)
    const places = left[mentor] ?? 0
    if (places === 0) throw refuse('lock-over-places')
    left[mentor] = places - 1
    return [mentee, mentor]
  })
}

/** The scores of these mentees and mentors in this order; the same array when it is the order they have. */
function ordered(exact: Exact, mentees: number[], mentors: number[]): Float64Array {
  const { values, columns } = exact
  const straight = mentors.every((mentor, column) => mentor === column)
  if (straight && mentees.length === exact.rows && mentees.every((mentee, row) => mentee === row))
    return values
  const out = new Float64Array(mentees.length * columns)
  const order = Int32Array.from(mentors)
  mentees.forEach((mentee, row) => {
    const start = mentee * columns
    const to = row * columns
    if (straight) out.set(values.subarray(start, start + columns), to)
    else
      for (let column = 0; column < columns; column++)
        out[to + column] = values[start + (order[column] ?? 0)] ?? NaN
  })
  return out
}

const areEqual = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((one, at) => one === b[at])

/** What was read already of the very same matrix, which nobody changes, is not read again. */
export interface Read {
  matrix: Float64Array
  market: Market
}

/**
 * Checks and reads a problem. Refuses with `invalid` and the field what has the wrong shape or range, and
 * with `conflict` a lock on a forbidden pair (`lock-forbidden`), a second lock of one mentee
 * (`lock-doubled`) or more locks than places (`lock-over-places`).
 */
export function readMarket(problem: AnyProblem, before?: Read): Market {
  checkShape(problem)
  const known = before && 'matrix' in problem && problem.matrix === before.matrix ? before.market : undefined
  const same = known?.exact.rows === rowsOf(problem) && known.exact.columns === problem.places.length
  const exact = known && same ? known.exact : exactScores(problem)
  const everyone = inOrder(problem.menteeIds, exact.rows, 'menteeIds')
  const mentors = inOrder(problem.mentorIds, exact.columns, 'mentorIds')
  const left = problem.places.map((places) => Math.min(places, exact.rows))
  const locked = readLocks(problem, exact, left)
  const held = new Set(locked.map(([mentee]) => mentee))
  const mentees = held.size === 0 ? everyone : everyone.filter((mentee) => !held.has(mentee))
  const isInOrder =
    known?.exact === exact && areEqual(known.everyone, everyone) && areEqual(known.mentors, mentors)
  const all = known && isInOrder ? known.all : ordered(exact, everyone, mentors)
  const [menteeOrder, mentorOrder] = [orderOf(everyone), orderOf(mentors)]
  const fixed = new Int32Array(exact.rows).fill(-1)
  for (const [mentee, mentor] of locked) fixed[menteeOrder[mentee] ?? 0] = mentorOrder[mentor] ?? -1
  let scores = held.size === 0 ? all : undefined
  return {
    mentees,
    mentors,
    places: Int32Array.from(mentors, (mentor) => left[mentor] ?? 0),
    get scores() {
      return (scores ??= ordered(exact, mentees, mentors))
    },
    everyone,
    all,
    fixed,
    allPlaces: Int32Array.from(mentors, (mentor) => Math.min(problem.places[mentor] ?? 0, exact.rows)),
    exact,
    locked,
    menteeOrder,
    mentorOrder,
  }
}
