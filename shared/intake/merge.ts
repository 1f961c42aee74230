/** Several applications of one person as one set of changes: the later one wins, field by field. */
import { longest, type PersonChanges } from './changes.ts'
import { problemsOf, type Problem } from './problem.ts'
import type { Ranks } from './ranks.ts'
import type { Application } from './row.ts'
import type { Group } from './sameness.ts'

/** Oldest first: by day of application where both have one, else as they stood. */
const inOrder = (applications: readonly Application[]): Application[] =>
  applications
    .map((one, at) => ({ one, at }))
    .sort((a, b) => {
      const [left, right] = [a.one.changes.appliedOn ?? '', b.one.changes.appliedOn ?? '']
      return left === '' || right === '' || left === right ? a.at - b.at : left < right ? -1 : 1
    })
    .map(({ one }) => one)

/** The first note whole, then what each further one adds to it, as long as it fits; `left` counts what did not. */
function joinedNotes(notes: readonly (string | undefined)[]): { text: string; left: number } {
  let text = ''
  let left = 0
  for (const note of notes) {
    if (!note) continue
    const there = new Set(text.split('\n'))
    const added =
      text === ''
        ? note
        : note
            .split('\n')
            .filter((line) => !there.has(line))
            .join('\n')
    const longer = text === '' || added === '' ? text + added : `${text}\n${added}`
    if (longer.length <= longest.note) text = longer
    else left += added.length
  }
  return { text, left }
}

/** What the import would write about this person; empty answers never replace given ones. */
export function merged(group: Group, ranks: Map<Application, Ranks>, problems: Problem[]): PersonChanges {
  const applications = inOrder(group.applications)
  const first = group.applications[0]
  for (const later of group.applications.slice(1)) {
    if (!first) break
    const differs = (Object.keys(later.changes) as (keyof PersonChanges)[]).filter(
      (field) => JSON.stringify(later.changes[field]) !== JSON.stringify(first.changes[field]),
    )
    problemsOf(later.file, problems)('applied-twice', {
      row: later.row,
      params: { name: later.changes.name, first: first.row, firstFile: first.file, differs: differs.length },
      kept: later.changes.name,
    })
  }
  const changes: PersonChanges = {}
  for (const application of applications) {
    const { rankedIds, answers, ...rest } = application.changes
    const former = ranks.get(application)?.formerIds ?? []
    const ids = ranks.get(application)?.ids ?? rankedIds ?? []
    const consent = rest.consent?.state === 'unknown' && changes.consent ? changes.consent : rest.consent
    if (answers) changes.answers = { ...changes.answers, ...answers }
    if (former.length > 0)
      changes.formerPartnerIds = [
        ...new Set([...(changes.formerPartnerIds ?? group.existing?.formerPartnerIds ?? []), ...former]),
      ]
    Object.assign(changes, rest, ids.length > 0 ? { rankedIds: ids } : {}, consent ? { consent } : {})
  }
  const unfound = applications.flatMap((one) => ranks.get(one)?.unfound ?? [])
  const notes = applications.map(({ changes: { note } }) => note)
  const note = joinedNotes([group.existing?.note, ...notes, ...unfound])
  if (note.text !== '') changes.note = note.text
  if (note.left > 0 && first)
    problemsOf(first.file, problems)('cell-too-long', {
      row: first.row,
      params: { length: note.text.length + note.left, most: longest.note },
    })
  if (group.role === 'mentor' && changes.places === undefined && !group.existing && first) {
    changes.places = 1
    const report = problemsOf(first.file, problems)
    report('places-assumed', { row: first.row, params: { name: changes.name ?? '' }, kept: '1' })
  }
  return changes
}
