/** The list of backups as the page shows it: one row a state, in days. */
import type { Backup } from '#shared/contract/backups.ts'
import type { LocalDate } from '#shared/model/scalars.ts'

/** A state that was kept, in one place or in both. */
export interface Row extends Omit<Backup, 'place'> {
  in: 'beside' | 'chosen' | 'both'
}

export interface Day {
  /** Null for copies that do not say when they were written. */
  day: LocalDate | null
  rows: Row[]
}

/** What is the same bytes in both places, as far as their labels tell. */
const stateOf = ({ at, revision, bytes, kind, path }: Backup): string =>
  at === null || revision === null ? path : [at, revision, bytes, kind].join(' ')

/** The states by day, in the order of the list. Copies that lie loose beside the file are no backups. */
export function daysOf(backups: readonly Backup[]): Day[] {
  const rows = new Map<string, Row>()
  for (const backup of backups) {
    if (backup.kind === 'other') continue
    const { place, ...rest } = backup
    const known = rows.get(stateOf(backup))
    if (!known) rows.set(stateOf(backup), { ...rest, in: place })
    else if (known.in !== place)
      rows.set(stateOf(backup), { ...(place === 'beside' ? rest : known), in: 'both' })
  }
  const days: Day[] = []
  for (const row of rows.values()) {
    const last = days.at(-1)
    if (last?.day === row.day) last.rows.push(row)
    else days.push({ day: row.day, rows: [row] })
  }
  return days
}
