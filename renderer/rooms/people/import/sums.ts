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
  problem: Problem
}

/** What must be settled or looked at, numbered through all tables; who is who is asked apart. */
export const toSettle = (preview: ShownPreview): Numbered[] =>
  preview.problems
    .filter((problem) => problem.kind !== 'note' && problem.code !== 'unsure-same')
    .map((problem, at) => ({ number: at + 1, problem }))

/** `row column` → the numbers that stand there; the heading is empty where the whole row is meant. */
export function marksOf(settle: readonly Numbered[], file: string): Map<string, number[]> {
  const marks = new Map<string, number[]>()
  for (const { number, problem } of settle.filter((one) => one.problem.file === file)) {
    const key = markKey(problem.row, problem.column)
    marks.set(key, [...(marks.get(key) ?? []), number])
  }
  return marks
}

export const markKey = (row: number, column: string): string => `${row} ${column}`
