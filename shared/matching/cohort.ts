/** A programme as a matching problem, and the solver's answer as a proposal. */
import type { Person } from '../model/person.ts'
import {
  type Lock,
  pairsOf,
  peopleOf,
  type Couple,
  type Programme,
  type Proposal,
} from '../model/programme.ts'
import { Refusal } from '../model/refusal.ts'
import type { LocalDate } from '../model/scalars.ts'
import { coupleKey, taken, tried } from './active.ts'
import type { RuleName } from './eligibility.ts'
import { type Grid, gridOf, type Grids } from './grid.ts'
import { bitsOf, firstRule } from './masks.ts'
import { matricesOf, weighed } from './measures.ts'
import { weightsOf } from './score.ts'
import {
  type Answer,
  type Couple as Indexes,
  type FlatProblem,
  type Problem,
  scoreAt,
} from './solver/problem.ts'

/** Why somebody takes no part: `no-places` offers none, `places-taken` has none left. */
export type LeftOutCode =
  'no-consent' | 'withdrawn' | 'set-aside' | 'already-paired' | 'no-places' | 'places-taken'
export interface LeftOut {
  personId: string
  code: LeftOutCode
}

/** A lock that waits: who of the two takes no part, or the mentor, whose places other locks have before it. */
export interface IdleLock extends Couple {
  personId: string
  code: LeftOutCode
}

export interface Cohort {
  /** With its scores in one array, and row by row where asked for. */
  problem: Problem & FlatProblem
  /** Row by row and column by column, in id order. */
  mentees: Person[]
  mentors: Person[]
  /** In id order; mentors with `places-taken` are columns without a place all the same. */
  leftOut: LeftOut[]
  /** Rows × columns: the rule that forbids the pair, or null. */
  forbidden: (RuleName | null)[][]
  /** The bits of all rules that forbid each pair, also of those switched off: rows × columns. */
  masks: Uint16Array
  /** Locks that wait; `problem.locked` are those that bind. */
  idleLocks: IdleLock[]
}

type Source = Pick<Programme, 'people' | 'pairs' | 'locks' | 'settings' | 'asideIds'>

const byId = (a: Person, b: Person) => (a.id < b.id ? -1 : 1)

/** Why a person takes no part in the matching now, or null. */
export function leftOutCode(person: Person, held: ReturnType<typeof taken>): LeftOutCode | null {
  // Nobody can be matched with somebody who was erased.
  if (person.erasedOn || person.standing === 'withdrawn') return 'withdrawn'
  if (person.consent.state !== 'given') return 'no-consent'
  if (held.aside.has(person.id)) return 'set-aside'
  if (person.role === 'mentee') return held.mentees.has(person.id) ? 'already-paired' : null
  if (person.places < 1) return 'no-places'
  return freePlaces(person, held) < 1 ? 'places-taken' : null
}

/** The places of a mentor that no active pair holds. */
export const freePlaces = (mentor: Person, held: ReturnType<typeof taken>): number =>
  Math.max(0, mentor.places - (held.places.get(mentor.id) ?? 0))

/**
 * Which locks bind, and which wait. A lock binds while both of its two take part and the mentor has a place for it, the
 * first of the list first: the two are together, and the place is nobody else's. Any other waits: it forbids nothing and
 * keeps no place, so that whoever of the two is there is matched like everybody else. It binds again by itself as soon
 * as it can; a place that was given away meanwhile stays given.
 */
export function locksNow(programme: Pick<Programme, 'people' | 'pairs' | 'locks' | 'asideIds'>): {
  binding: Lock[]
  idle: IdleLock[]
} {
  const held = taken(programme)
  const left = new Map<string, number>()
  const [binding, idle]: [Lock[], IdleLock[]] = [[], []]
  for (const lock of programme.locks) {
    const { menteeId, mentorId } = lock
    const [mentee, mentor] = [programme.people[menteeId], programme.people[mentorId]]
    const places = left.get(mentorId) ?? (mentor ? freePlaces(mentor, held) : 0)
    const ofMentee = mentee ? leftOutCode(mentee, held) : 'withdrawn'
    const ofMentor = mentor ? leftOutCode(mentor, held) : 'withdrawn'
    const code = ofMentee ?? ofMentor ?? (places < 1 ? 'places-taken' : null)
    if (code) idle.push({ menteeId, mentorId, personId: ofMentee ? menteeId : mentorId, code })
    else {
      binding.push(lock)
      left.set(mentorId, places - 1)
    }
  }
  return { binding, idle }
}

/** The indexes of those on a list who take part, best first. */
const ranksOf = (person: Person, index: Map<string, number>) =>
  [...new Set(person.rankedIds)].flatMap((id) => index.get(id) ?? [])

/**
 * The matching problem of a programme on a day: who takes part, every score, every forbidden pair, locks
 * that bind (`locksNow`) and ranks. Refuses with `conflict` one that a rule forbids by now (`lock-forbidden`: `mentee`,
 * `mentor` by name, `rule`) or a doubled one (`lock-doubled`). What was worked out of the same people before is taken
 * from `known`, and put there.
 */
export function cohortOf(programme: Source, today: LocalDate, known: Grids = []): Cohort {
  const held = taken(programme)
  const everybody = [...peopleOf(programme, 'mentee'), ...peopleOf(programme, 'mentor')].sort(byId)
  const leftOut = everybody.flatMap((person): LeftOut[] => {
    const code = leftOutCode(person, held)
    return code ? [{ personId: person.id, code }] : []
  })
  // A mentor whose places are all taken stays in, so that the reasons can say who holds them.
  const out = new Set(leftOut.flatMap(({ personId, code }) => (code === 'places-taken' ? [] : [personId])))
  const part = everybody.filter((person) => !out.has(person.id))
  const mentees = part.filter((person) => person.role === 'mentee')
  const mentors = part.filter((person) => person.role === 'mentor')
  const grid = gridOf(mentees, mentors, today, known)
  const forbidden = forbiddenIn(grid, programme)
  const matrix = scoresIn(grid, programme, forbidden)
  const menteeAt = new Map(mentees.map((person, at) => [person.id, at]))
  const mentorAt = new Map(mentors.map((person, at) => [person.id, at]))
  const { binding, idle: idleLocks } = locksNow(programme)
  const locked = binding.map(({ menteeId, mentorId }): Indexes => [
    menteeAt.get(menteeId) ?? -1,
    mentorAt.get(mentorId) ?? -1,
  ])
  checkLocks({ mentees, mentors, forbidden }, locked)
  let scores: Problem['scores'] | undefined
  const problem: Problem & FlatProblem = {
    mode: programme.settings.matchMode,
    places: mentors.map((mentor) => freePlaces(mentor, held)),
    matrix,
    rows: mentees.length,
    // Row by row only for whoever asks; the solver reads the matrix.
    get scores() {
      return (scores ??= rowsOf(matrix, mentees.length, mentors.length))
    },
    locked,
    menteeRanks: mentees.map((person) => ranksOf(person, mentorAt)),
    mentorRanks: mentors.map((person) => ranksOf(person, menteeAt)),
    menteeIds: mentees.map((person) => person.id),
    mentorIds: mentors.map((person) => person.id),
  }
  return { problem, mentees, mentors, leftOut, forbidden, masks: grid.masks, idleLocks }
}

/** The rule that forbids each pair, also that this edition tried it already; kept, since a weight does not change it. */
function forbiddenIn(grid: Grid, programme: Source): Cohort['forbidden'] {
  const { pairs } = programme
  const bits = bitsOf(programme.settings.hardRules)
  const known = grid.against
  if (known?.bits === bits && known.pairs === pairs) return known.rules
  const rules = rulesAgainst(grid, bits, programme)
  grid.against = { bits, pairs, rules }
  return rules
}

function rulesAgainst(grid: Grid, bits: number, programme: Source): Cohort['forbidden'] {
  const { masks, mentees, mentors } = grid
  const width = mentors.length
  const rules = mentees.map((_, i) => mentors.map((_, j) => firstRule((masks[i * width + j] ?? 0) & bits)))
  const before = tried(programme)
  if (before.size === 0) return rules
  const column = new Map(mentors.map(({ id }, at) => [id, at]))
  const row = new Map(mentees.map(({ id }, at) => [id, at]))
  for (const pair of pairsOf(programme)) {
    const rule = before.get(coupleKey(pair))
    const [i, j] = [row.get(pair.menteeId), column.get(pair.mentorId)]
    const line = i === undefined ? undefined : rules[i]
    if (rule && line && j !== undefined) line[j] = rule
  }
  return rules
}

/** The score of every two, NaN where a rule forbids them; kept, since a lock does not change it. */
function scoresIn(grid: Grid, { settings }: Source, forbidden: Cohort['forbidden']): Float64Array {
  const { weights, ownCriteria, experienceGap } = settings
  const by = JSON.stringify([weights, ownCriteria, experienceGap])
  if (grid.scored?.by === by && grid.scored.rules === forbidden) return grid.scored.matrix
  const matrix = scoresOf(grid, settings, forbidden)
  grid.scored = { by, rules: forbidden, matrix }
  return matrix
}

function scoresOf(grid: Grid, settings: Programme['settings'], forbidden: Cohort['forbidden']): Float64Array {
  const matrices = matricesOf(grid.rows, grid.columns, settings, grid.measured)
  const width = grid.columns.length
  const scores = weighed(matrices, weightsOf(settings), grid.rows.length * width)
  forbidden.forEach((line, i) => {
    line.forEach((rule, j) => {
      if (rule) scores[i * width + j] = NaN
    })
  })
  return scores
}

function rowsOf(matrix: Float64Array, rows: number, columns: number): (number | null)[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from(matrix.subarray(i * columns, (i + 1) * columns), (score) =>
      Number.isNaN(score) ? null : score,
    ),
  )
}

/** Refuses by name what the solver would refuse by index. */
function checkLocks(
  { mentees, mentors, forbidden }: Pick<Cohort, 'mentees' | 'mentors' | 'forbidden'>,
  locked: readonly Indexes[],
): void {
  const seen = new Set<number>()
  for (const [i, j] of locked) {
    const [mentee, mentor] = [mentees[i], mentors[j]]
    const params = {
      mentee: mentee?.name ?? '',
      mentor: mentor?.name ?? '',
      menteeId: mentee?.id ?? '',
      mentorId: mentor?.id ?? '',
    }
    const rule = forbidden[i]?.[j]
    if (rule) throw new Refusal('conflict', 'lock-forbidden', { params: { ...params, rule } })
    if (seen.has(i)) throw new Refusal('conflict', 'lock-doubled', { params })
    seen.add(i)
  }
}

/** The locks that bind, by id. */
export const lockedOf = ({ problem, mentees, mentors }: Cohort): Couple[] =>
  (problem.locked ?? []).map(([i, j]) => ({ menteeId: mentees[i]?.id ?? '', mentorId: mentors[j]?.id ?? '' }))

/** The solver's answer in ids, as the programme keeps it. */
export function proposalOf(
  cohort: Cohort,
  answer: Pick<Answer, 'pairs' | 'unmatched'>,
  today: LocalDate,
): Proposal {
  const { mentees, mentors, problem } = cohort
  return {
    mode: problem.mode,
    solvedOn: today,
    couples: answer.pairs.map(([i, j]) => ({
      menteeId: mentees[i]?.id ?? '',
      mentorId: mentors[j]?.id ?? '',
      score: scoreAt(problem, i, j) ?? 0,
    })),
    unmatchedIds: answer.unmatched.map((i) => mentees[i]?.id ?? ''),
  }
}
