/** What an import would do, in figures, and which problems stand where. */
import type { ShownPreview } from '#shared/contract/intake.ts'

export type Problem = ShownPreview['problems'][number]
export type FileReading = ShownPreview['files'][number]
export type Question = ShownPreview['questions'][number]

export interface Sums {
  mentors: number
  mentees: number
  changed: number
  repeats: number
  waiting: number
  stayOut: number
}

/** Counts over all tables. */
export function sumsOf(preview: ShownPreview): Sums {
  const added = preview.people.filter((one) => one.change === 'added')
  const fates = preview.files.flatMap((file) => file.rows.map((row) => row.fate))
  const fated = (fate: string) => fates.filter((one) => one === fate).length
  return {
    mentors: added.filter((one) => one.role === 'mentor').length,
    mentees: added.filter((one) => one.role === 'mentee').length,
    changed: preview.people.length - added.length,
    repeats: fated('repeat'),
    waiting: fated('waiting'),
    stayOut: fated('left-out'),
  }
}

export interface Numbered {
  number: number
  /** The first of them, where several are alike. */
  problem: Problem
  /** Every row it stands in, from the first. */
  rows: number[]
}

/** From this many of one kind in one column on, they are one matter. */
const alike = 5

/** What must be settled or looked at, numbered through all tables; who is who is asked apart. */
export function toSettle(preview: ShownPreview): Numbered[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of preview.problems) {
    if (problem.kind === 'note' || problem.code === 'unsure-same') continue
    const key = JSON.stringify([problem.file, problem.column, problem.code])
    groups.set(key, [...(groups.get(key) ?? []), problem])
  }
  const matters = [...groups.values()].flatMap((group) =>
    group.length < alike ? group.map((one) => [one]) : [group],
  )
  const files = preview.files.map((file) => file.name)
  const order = ([first]: Problem[]) => (first ? files.indexOf(first.file) * 1e7 + first.row : 0)
  return matters
    .sort((a, b) => order(a) - order(b))
    .flatMap((group, at) => {
      const [problem] = group
      return problem ? [{ number: at + 1, problem, rows: group.map((one) => one.row) }] : []
    })
}

/** `row column` → the numbers that stand there; the heading is empty where the whole row is meant. */
export function marksOf(settle: readonly Numbered[], file: string): Map<string, number[]> {
  const marks = new Map<string, number[]>()
  for (const { number, problem, rows } of settle.filter((one) => one.problem.file === file))
    for (const row of rows) {
      const key = markKey(row, problem.column)
      marks.set(key, [...(marks.get(key) ?? []), number])
    }
  return marks
}

export const markKey = (row: number, column: string): string => `${row} ${column}`
