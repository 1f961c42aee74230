/** Names in ranked lists and of former partners, found among the people of the other role. */
import { emailsIn } from './emails.ts'
import { nameKey } from './names.ts'
import { problemsOf, type Problem, type ProblemCode } from './problem.ts'
import type { Application, Named } from './row.ts'
import type { Group } from './sameness.ts'

export interface Ranks {
  ids: string[]
  formerIds: string[]
  /** Names that stand for nobody here, or for several: kept for the note, under their heading. */
  unfound: string[]
}

/** For every application the ids of those it ranks, best first, and of its former partners, each once. */
export function resolveRanks(groups: readonly Group[], problems: Problem[]): Map<Application, Ranks> {
  const byKey = new Map<string, Set<string>>()
  for (const { id, role, existing, applications } of groups)
    for (const one of [existing, ...applications.map(({ changes }) => changes)]) {
      const keys = one ? [nameKey(one.name), nameKey(one.nameCyrillic ?? ''), one.email ?? ''] : []
      for (const key of keys.filter((each) => each !== ''))
        byKey.set(`${role} ${key}`, (byKey.get(`${role} ${key}`) ?? new Set()).add(id))
    }
  const out = new Map<Application, Ranks>()
  for (const application of groups.flatMap((group) => group.applications)) {
    const { file, row, role } = application
    const wanted = role === 'mentor' ? 'mentee' : 'mentor'
    const report = problemsOf(file, problems)
    const ranks: Ranks = { ids: [], formerIds: [], unfound: [] }
    const find = (names: readonly Named[], ids: string[], unknown: ProblemCode) => {
      for (const { name, column } of names) {
        const found = byKey.get(`${wanted} ${emailsIn(name).first ?? nameKey(name)}`) ?? new Set()
        const [only] = found
        if (only !== undefined && found.size === 1) {
          if (!ids.includes(only)) ids.push(only)
          continue
        }
        report(found.size > 1 ? 'unclear-rank' : unknown, {
          row,
          column,
          params: { name: name.slice(0, 100) },
        })
        ranks.unfound.push(`${column}: ${name}`)
      }
    }
    find(application.ranked, ranks.ids, 'unknown-rank')
    find(application.former, ranks.formerIds, 'partner-away')
    out.set(application, ranks)
  }
  return out
}
