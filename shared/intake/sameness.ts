/** Who is who: rows that are the same person, people the programme already knows, and the cases nobody but a person can tell. */
import type { Person, Role } from '../model/person.ts'
import type { PersonChanges } from './changes.ts'
import { personId } from './identity.ts'
import { nameKey } from './names.ts'
import { problemsOf, type Problem } from './problem.ts'
import type { Application } from './row.ts'

/** What the coordinator said of an unsure row: the person named, somebody new, or leave the row out. */
export const decisions = ['same', 'new', 'skip'] as const
export type Decision = (typeof decisions)[number]

/** By `rowKey`. */
export type Decisions = Readonly<Record<string, Decision>>
export const rowKey = (file: string, row: number): string => `${file}:${row}`

/** A row that may be somebody already here; it waits, and nothing of it is imported, until decided. */
export interface Question {
  key: string
  file: string
  row: number
  role: Role
  name: string
  email: string
  other: { id: string; name: string; email: string; inProgramme: boolean }
  decision: Decision | null
}

/** One person with all the applications that are theirs. */
export interface Group {
  id: string
  role: Role
  existing: Person | null
  applications: Application[]
}

interface Traits {
  name: string
  email: string
  phone: string
  town: string
}

const traitsOf = (one: PersonChanges): Traits => ({
  name: nameKey(one.name ?? ''),
  email: one.email?.toLowerCase() ?? '',
  phone: (one.phone ?? '').replace(/\D/g, '').replace(/^(00)?381|^0/, ''),
  town: nameKey(one.town ?? ''),
})

/** More people of one name or one address than this are told apart by their first ones only. */
const mostAlike = 50

type Likeness = 'same' | 'unsure' | 'different'

/** Two people of one name: an e-mail decides; without one, what else is known of both. */
function likeness(a: Traits, b: Traits, inProgramme: boolean): Likeness {
  const compare = (left: string, right: string) => (left === '' || right === '' ? 0 : left === right ? 1 : -1)
  const email = compare(a.email, b.email)
  const rest = [compare(a.phone, b.phone), compare(a.town, b.town)]
  const agrees = rest.includes(1)
  const differs = rest.includes(-1)
  if (email === 1) return 'same'
  if (email === -1) return inProgramme || agrees ? 'unsure' : 'different'
  if (!differs) return 'same'
  return agrees || inProgramme ? 'unsure' : 'different'
}

const sharesAWord = (left: string, right: string) =>
  left.split(' ').some((word) => right.split(' ').includes(word))

/**
 * Groups applications by person, in the order of arrival. Within a role: the same e-mail is the same person unless
 * no word of the names agrees; the same name is the same person unless e-mail, phone or town speak against it.
 */
export function whoIsWho(
  applications: readonly Application[],
  people: Readonly<Record<string, Person>>,
  decided: Decisions,
): { groups: Group[]; questions: Question[]; problems: Problem[] } {
  const groups: Group[] = []
  const byEmail = new Map<string, Group[]>()
  const byName = new Map<string, Group[]>()
  const questions: Question[] = []
  const problems: Problem[] = []
  const ids = new Set(Object.keys(people))
  const traitsByGroup = new Map<Group, Traits[]>()
  const traitsOfGroup = (group: Group) => traitsByGroup.get(group) ?? []
  const index = (group: Group, traits: Traits) => {
    traitsByGroup.set(group, [...traitsOfGroup(group).slice(-9), traits])
    const put = (map: Map<string, Group[]>, key: string) => {
      const list = map.get(key) ?? []
      if (list.length < mostAlike && !list.includes(group)) list.push(group)
      map.set(key, list)
    }
    if (traits.email) put(byEmail, `${group.role} ${traits.email}`)
    put(byName, `${group.role} ${traits.name}`)
  }
  for (const existing of Object.values(people)) {
    const group: Group = { id: existing.id, role: existing.role, existing, applications: [] }
    groups.push(group)
    index(group, traitsOf(existing))
  }
  const join = (group: Group, application: Application) => {
    group.applications.push(application)
    index(group, traitsOf(application.changes))
  }
  const begin = (application: Application) => {
    const { role, row, changes } = application
    const from = { role, name: changes.name, email: changes.email ?? '', row }
    const group: Group = { id: personId(from, (id) => ids.has(id)), role, existing: null, applications: [] }
    ids.add(group.id)
    groups.push(group)
    join(group, application)
  }
  for (const application of applications) {
    const { file, row, role, changes } = application
    const report = problemsOf(file, problems)
    const traits = traitsOf(changes)
    const known = byEmail.get(`${role} ${traits.email}`) ?? []
    const sameAddress = known.find((group) =>
      traitsOfGroup(group).some((one) => sharesAWord(one.name, traits.name)),
    )
    if (sameAddress) {
      join(sameAddress, application)
      continue
    }
    const stranger = known[0]
    if (stranger)
      report('shared-email', {
        row,
        params: { name: changes.name, other: nameOfGroup(stranger), email: traits.email },
        kept: traits.email,
      })
    const namesakes = (byName.get(`${role} ${traits.name}`) ?? []).map((group) => ({
      group,
      like: best(traitsOfGroup(group).map((one) => likeness(one, traits, group.existing !== null))),
    }))
    const same = namesakes.find(({ like }) => like === 'same')
    if (same) {
      join(same.group, application)
      continue
    }
    const unsure = namesakes.find(({ like }) => like === 'unsure')
    if (unsure) {
      const key = rowKey(file, row)
      const decision = decided[key] ?? null
      const other = { ...otherOf(unsure.group), inProgramme: unsure.group.existing !== null }
      questions.push({
        key,
        file,
        row,
        role,
        name: changes.name,
        email: changes.email ?? '',
        other,
        decision,
      })
      if (decision === 'same') join(unsure.group, application)
      else if (decision === 'new') begin(application)
      else if (decision === null)
        report('unsure-same', { row, params: { name: changes.name, other: other.name, email: other.email } })
      continue
    }
    if (namesakes.length > 0) report('same-name', { row, params: { name: changes.name }, kept: changes.name })
    begin(application)
  }
  return { groups, questions, problems }
}

const best = (likenesses: readonly Likeness[]): Likeness =>
  likenesses.includes('same') ? 'same' : likenesses.includes('unsure') ? 'unsure' : 'different'

function otherOf(group: Group): { id: string; name: string; email: string } {
  const from: PersonChanges = group.existing ?? group.applications.at(-1)?.changes ?? {}
  return { id: group.id, name: from.name ?? '', email: from.email ?? '' }
}

const nameOfGroup = (group: Group): string => otherOf(group).name
