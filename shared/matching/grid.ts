/** Every two people at once: what each criterion finds and which rules forbid, kept while the people stay the same. */
import type { Person } from '../model/person.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { Pair } from '../model/pair.ts'
import type { RuleName } from './eligibility.ts'
import { ruleMasks } from './masks.ts'
import type { Matrix } from './measures.ts'
import { type Profile, profileOf } from './profile.ts'

export interface Grid {
  today: LocalDate
  mentees: readonly Person[]
  mentors: readonly Person[]
  rows: readonly Profile[]
  columns: readonly Profile[]
  /** The bits of the rules that forbid each pair, also of those switched off: rows × columns. */
  masks: Uint16Array
  /** What was measured already, for `matricesOf`. */
  measured: Map<string, Matrix>
  /** The first rule against each pair, of the last rules and pairs that were asked about. */
  against: { bits: number; pairs: Record<string, Pair>; rules: (RuleName | null)[][] } | null
  /** The scores of every two, of the last weights and rules; the very same array for whoever asks for the same. */
  scored: { by: string; rules: (RuleName | null)[][]; matrix: Float64Array } | null
}

/** Grids of the last few cohorts, the newest last; a cohort of the same people takes its grid from here. */
export type Grids = Grid[]

/** As many as are kept: one of everybody, and those of a variation or two that leave somebody out. */
const most = 3

const areSame = (a: readonly Person[], b: readonly Person[]) =>
  a.length === b.length && a.every((one, at) => one === b[at])

/** The grid of these people on a day; made and put into `known` where it is not there. */
export function gridOf(
  mentees: readonly Person[],
  mentors: readonly Person[],
  today: LocalDate,
  known: Grids,
): Grid {
  const before = known.find(
    (grid) => grid.today === today && areSame(grid.mentees, mentees) && areSame(grid.mentors, mentors),
  )
  if (before) return before
  const [rows, columns] = [mentees.map(profileOf), mentors.map(profileOf)]
  const masks = ruleMasks(rows, columns, today)
  const nothing = { measured: new Map<string, Matrix>(), against: null, scored: null }
  const grid: Grid = { today, mentees, mentors, rows, columns, masks, ...nothing }
  known.push(grid)
  if (known.length > most) known.shift()
  return grid
}
