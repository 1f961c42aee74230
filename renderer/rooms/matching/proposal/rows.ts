/** The rows of the table of couples: narrowed by words and a view, sorted by a column. */
import { foldText } from '#shared/i18n/script.ts'
import { nameOf, type Speaker } from '#shared/matching/words/speaker.ts'
import type { Effect } from '#shared/matching/study/effect.ts'
import type { LookRow } from '#shared/matching/study/look.ts'

export interface Row extends LookRow {
  mentee: string
  mentor: string
  /** The mentor before the change under way or the last one: null for nobody, undefined where it is the same. */
  was: string | null | undefined
}

export const columns = ['mentee', 'mentor', 'points', 'ranks'] as const
export type Column = (typeof columns)[number]

export const views = ['all', 'locked', 'changed', 'low', 'against'] as const
export type View = (typeof views)[number]

/** Below this many points a pair is worth a second look. */
const low = 60

export interface Arrangement {
  words: string
  view: View
  by: Column
  descending: boolean
}

export const unarranged: Arrangement = { words: '', view: 'all', by: 'points', descending: true }

/** Names as far as they were asked for, while people and language stay the same. */
const names = new WeakMap<Speaker, Map<string, string>>()

function knownName(speaker: Speaker, id: string): string {
  const known = names.get(speaker) ?? new Map<string, string>()
  names.set(speaker, known)
  const name = known.get(id) ?? nameOf(speaker, id)
  known.set(id, name)
  return name
}

/** The rows with their names and what changed. */
export function rowsOf(speaker: Speaker, rows: readonly LookRow[], effect: Effect | null): Row[] {
  const moved = new Map(effect?.moved.map(({ menteeId, from }) => [menteeId, from]))
  return rows.map((row) => ({
    ...row,
    mentee: knownName(speaker, row.menteeId),
    mentor: knownName(speaker, row.mentorId),
    was: moved.get(row.menteeId),
  }))
}

/** Whether a row belongs to a view. */
export function inView(row: Row, view: View): boolean {
  switch (view) {
    case 'all':
      return true
    case 'locked':
      return row.locked
    case 'changed':
      return row.was !== undefined
    case 'low':
      return row.score === null || row.score < low
    case 'against':
      return row.against !== null
  }
}

const rank = (row: Row) => (row.menteeRank ?? 1000) * 2000 + (row.mentorRank ?? 1000)

function compare(a: Row, b: Row, by: Column): number {
  switch (by) {
    case 'mentee':
      return a.mentee.localeCompare(b.mentee, 'sr')
    case 'mentor':
      return a.mentor.localeCompare(b.mentor, 'sr') || a.mentee.localeCompare(b.mentee, 'sr')
    case 'points':
      return (a.score ?? -1) - (b.score ?? -1)
    case 'ranks':
      return rank(a) - rank(b)
  }
}

/** The rows that fit, in order; ties by id, so that nothing moves without a reason. */
export function arranged(rows: readonly Row[], { words, view, by, descending }: Arrangement): Row[] {
  const asked = foldText(words).split(' ').filter(Boolean)
  const way = descending ? -1 : 1
  return rows
    .filter((row) => inView(row, view))
    .filter(
      (row) =>
        asked.length === 0 || asked.every((word) => foldText(`${row.mentee} ${row.mentor}`).includes(word)),
    )
    .sort((a, b) => way * compare(a, b, by) || (a.menteeId < b.menteeId ? -1 : 1))
}
