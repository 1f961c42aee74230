/** People as rows of the grid: what is shown, searched and sorted by, worked out once for each person. */
import { sortKey, shownName } from '#shared/i18n/names.ts'
import { foldText } from '#shared/i18n/script.ts'
import { isActive } from '#shared/matching/active.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Person } from '#shared/model/person.ts'
import { pairsOf, type Programme } from '#shared/model/programme.ts'
import type { Language } from '#shared/model/scalars.ts'

/** A name in two parts, so that the family name can stand first and strong; `given` may be empty. */
export interface NameParts {
  family: string
  given: string
}

interface Known {
  shown: string
  parts: NameParts
  /** Code-unit order of these is the order of `byName`. */
  sort: string
  search: string
}

export interface PersonRow extends Known {
  id: string
  person: Person
  /** Pairs that hold a place now, in the order they were made. */
  pairs: readonly Pair[]
  /** A mentee who takes part and has no mentor. */
  waiting: boolean
}

const nobody: readonly Pair[] = []

/** The shown name cut where the family name is, at its end or its beginning; uncut where it is in neither. */
export function nameParts(person: Person, shown: string): NameParts {
  const words = shown.split(' ')
  const family = foldText(person.familyName ?? person.name.split(' ').at(-1) ?? '')
  const count = family.split(' ').length
  const whole = foldText(person.name)
  if (count < words.length && whole.endsWith(family))
    return { family: words.slice(-count).join(' '), given: words.slice(0, -count).join(' ') }
  if (count < words.length && whole.startsWith(family))
    return { family: words.slice(0, count).join(' '), given: words.slice(count).join(' ') }
  return { family: shown, given: '' }
}

/** Kept by person and language: an edit of one makes only that one anew, at 5,000 as at five. */
const kept = new WeakMap<Person, Map<Language, Known>>()

function known(person: Person, language: Language): Known {
  const own = kept.get(person) ?? new Map<Language, Known>()
  kept.set(person, own)
  const before = own.get(language)
  if (before) return before
  const shown = shownName(person, language)
  const { organisation = '', town = '', email = '', note = '' } = person
  const made = {
    shown,
    parts: nameParts(person, shown),
    sort: `${sortKey(person.familyName ?? person.name.split(' ').at(-1) ?? '')} ${sortKey(person.name)}`,
    search: foldText(
      [
        ...[person.name, organisation, town, email, note, ...person.disciplines, ...person.topics],
        ...Object.values(person.answers).filter((answer) => typeof answer === 'string'),
      ].join(' '),
    ),
  }
  own.set(language, made)
  return made
}

/** A row for everybody, in the order of arrival. */
export function rowsOf(programme: Pick<Programme, 'people' | 'pairs'>, language: Language): PersonRow[] {
  const byPerson = new Map<string, Pair[]>()
  for (const pair of pairsOf(programme).filter(isActive))
    for (const id of [pair.mentorId, pair.menteeId]) {
      const list = byPerson.get(id)
      if (list) list.push(pair)
      else byPerson.set(id, [pair])
    }
  return Object.values(programme.people).map((person) => {
    const pairs = byPerson.get(person.id) ?? nobody
    const waiting = person.role === 'mentee' && pairs.length === 0 && person.standing !== 'withdrawn'
    return { ...known(person, language), id: person.id, person, pairs, waiting }
  })
}
