/** The problem as the solvers read it: checked, exact, locks taken out, everybody in the order of their ids. */
import { Refusal } from '../../model/refusal.ts'
import { matchModes } from '../../model/settings.ts'
import { exactScores, type Exact } from './exact.ts'
import type { Couple, Problem, Tag } from './problem.ts'

export interface Market {
  /** The input index of each mentee still to be placed, in id order: row by row of `scores`. */
  mentees: number[]
  /** The input index of each mentor, in id order: column by column of `scores`. */
  mentors: number[]
  /** Places left after the locks, per column; never more than there are mentees. */
  places: Int32Array
  /** Scores in units, rows × columns, NaN where forbidden. */
  scores: Float64Array
  /** The whole input in units, by input index, NaN where forbidden. */
  exact: Exact
  locked: Couple[]
  /** The place of each input mentee in id order, locked ones included; likewise mentors. */
  menteeOrder: Int32Array
  mentorOrder: Int32Array
}

const invalid = (code: string, field: string) => new Refusal('invalid', code, { field })

/** The types promise most of this; a problem read from a file promises nothing. */
function checkShape(of: Problem): void {
  if (!matchModes.includes(of.mode)) throw invalid('unknown-mode', 'mode')
  for (const field of ['places', 'scores'] as const)
    if (!Array.isArray(of[field])) throw invalid('wrong-shape', field)
  for (const field of ['locked', 'menteeRanks', 'mentorRanks', 'menteeIds', 'mentorIds'] as const)
    if (of[field] !== undefined && !Array.isArray(of[field])) throw invalid('wrong-shape', field)
  of.locked?.forEach((lock, at) => {
    if (!Array.isArray(lock) || lock.length !== 2) throw invalid('wrong-shape', `locked[${at}]`)
  })
  const columns = of.places.length
  of.places.forEach((places, mentor) => {
    if (!Number.isSafeInteger(places) || places < 0) throw invalid('places-not-whole', `places[${mentor}]`)
  })
  of.scores.forEach((row, mentee) => {
    if (!Array.isArray(row) || row.length !== columns) throw invalid('wrong-shape', `scores[${mentee}]`)
    for (let mentor = 0; mentor < columns; mentor++)
      if (row[mentor] === undefined) throw invalid('score-not-a-number', `scores[${mentee}][${mentor}]`)
  })
  checkRanks(of.menteeRanks, 'menteeRanks', of.scores.length, columns)
  checkRanks(of.mentorRanks, 'mentorRanks', columns, of.scores.length)
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

/**
 * Checks and reads a problem. Refuses with `invalid` and the field what has the wrong shape or range, and
 * with `conflict` a lock on a forbidden pair (`lock-forbidden`), a second lock of one mentee
 * (`lock-doubled`) or more locks than places (`lock-over-places`).
 */
export function readMarket(problem: Problem): Market {
  checkShape(problem)
  const columns = problem.places.length
  const exact = exactScores(problem.scores, columns)
  const everyone = inOrder(problem.menteeIds, problem.scores.length, 'menteeIds')
  const mentors = inOrder(problem.mentorIds, columns, 'mentorIds')
  const left = problem.places.map((places) => Math.min(places, problem.scores.length))
  const held = new Set<number>()
  const locked = (problem.locked ?? []).map(([mentee, mentor], at): Couple => {
    const field = `locked[${at}]`
    if (!isIndex(mentee, problem.scores.length) || !isIndex(mentor, columns))
      throw invalid('nobody-there', field)
    const refuse = (code: string) => new Refusal('conflict', code, { field, params: { mentee, mentor } })
    if (Number.isNaN(exact.values[mentee * columns + mentor])) throw refuse('lock-forbidden')
    if (held.has(mentee)) throw refuse('lock-doubled')
    held.add(mentee)
    const places = left[mentor] ?? 0
    if (places === 0) throw refuse('lock-over-places')
    left[mentor] = places - 1
    return [mentee, mentor]
  })
  const mentees = everyone.filter((mentee) => !held.has(mentee))
  const scores = new Float64Array(mentees.length * columns)
  mentees.forEach((mentee, row) => {
    mentors.forEach((mentor, column) => {
      scores[row * columns + column] = exact.values[mentee * columns + mentor] ?? NaN
    })
  })
  return {
    mentees,
    mentors,
    places: Int32Array.from(mentors, (mentor) => left[mentor] ?? 0),
    scores,
    exact,
    locked,
    menteeOrder: orderOf(everyone),
    mentorOrder: orderOf(mentors),
  }
}
