/** A comparison as a list to read: a summary, then the programme, person by person, pair by pair. */
import { formatDate } from '../../i18n/dates.ts'
import { byName, shownName } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../model/scalars.ts'
import type { Difference, Differences, Named, Where } from '../differences.ts'
import type { Relation } from '../relation.ts'
import { fieldWords, type Whose } from './field.ts'
import { sidesWords } from './value.ts'

export interface ListedField {
  /** `sessions.4.state`; for keys, never shown. */
  id: string
  field: string
  here: string
  there: string
}

/** One person, one pair, or the programme itself. */
export interface ListedRecord {
  id: string
  title: string
  /** “only here”, “only there”; null where both copies have it. */
  only: string | null
  fields: ListedField[]
}

export interface Listing {
  /** How the two stand to each other, as a sentence. */
  relation: string
  /** How much differs, as a sentence. */
  sum: string
  sections: { id: Whose; title: string; records: ListedRecord[] }[]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** How two copies stand to each other, as a sentence. */
export function relationWords(language: Language, { kind, since }: Relation): string {
  const t = translator(language)
  if (kind !== 'apart') return t(`history.compare.relation.${kind}`)
  if (!since) return t('history.compare.relation.apartUnknown')
  const date = formatDate(language, since.at.slice(0, 10), 'text-long')
  return t('history.compare.relation.apart', { revision: since.revision, date })
}

/** The whole list in one language; people by name, pairs by code. */
export function listingOf(language: Language, relation: Relation, differences: Differences): Listing {
  const t = translator(language)
  const fields = (list: readonly Difference[], whose: Whose): ListedField[] =>
    list.map((one) => ({
      id: one.field,
      field: capital(fieldWords(t, one.field, whose)),
      ...sidesWords(language, one),
    }))
  const only = (where: Where) => (where === 'both' ? null : t(`history.compare.${where}Only`))
  const name = (one: Named | null) => (one?.name ? shownName(one, language) : t('history.value.nobody'))

  const { programme, people, pairs } = differences
  const sections: Listing['sections'] = [
    {
      id: 'programme' as const,
      title: t('history.compare.programmeTitle'),
      records:
        programme.length === 0
          ? []
          : [{ id: 'programme', title: '', only: null, fields: fields(programme, 'programme') }],
    },
    {
      id: 'person' as const,
      title: t('history.compare.peopleTitle'),
      records: people
        .toSorted((a, b) => byName(a.person, b.person))
        .map(({ person, role, where, fields: list }) => ({
          id: person.id,
          title: `${name(person)}, ${t(`terms.role.${role}`)}`,
          only: only(where),
          fields: fields(list, 'person'),
        })),
    },
    {
      id: 'pair' as const,
      title: t('history.compare.pairsTitle'),
      records: pairs
        .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
        .map(({ id, code, mentor, mentee, where, fields: list }) => ({
          id,
          title: t('history.pair', { code, mentee: name(mentee), mentor: name(mentor) }),
          only: only(where),
          fields: fields(list, 'pair'),
        })),
    },
  ]
  const parts = [
    ...(people.length > 0 ? [t('history.people', { count: people.length })] : []),
    ...(pairs.length > 0 ? [t('history.pairs', { count: pairs.length })] : []),
    ...(programme.length > 0 ? [t('history.compare.programme', { count: programme.length })] : []),
  ]
  return {
    relation: relationWords(language, relation),
    sum: parts.length > 0 ? t('history.compare.sum', { parts: parts.join(', ') }) : t('history.compare.same'),
    sections: sections.filter((section) => section.records.length > 0),
  }
}
