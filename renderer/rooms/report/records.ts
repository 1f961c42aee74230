/** The records behind a figure, as names with the way to their rooms. */
import { formatDate } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Goal } from '#shared/model/goal.ts'
import type { Pair } from '#shared/model/pair.ts'
import { pairsOf, type Programme } from '#shared/model/programme.ts'
import type { Id, Language } from '#shared/model/scalars.ts'
import type { Session } from '#shared/model/session.ts'
import { at } from '#renderer/app/routes.ts'
import type { RecordKind } from './figures.ts'

export interface RecordEntry {
  key: string
  label: string
  under?: string
  /** Null where the record is no longer there. */
  href: string | null
}

interface Teller {
  programme: Programme
  language: Language
  t: Translate
}

function pairEntry({ programme, language, t }: Teller, pair: Pair | undefined): Omit<RecordEntry, 'key'> {
  if (!pair) return { label: t('report.room.gone'), href: null }
  const name = (id: Id) => {
    const person = programme.people[id]
    return person ? shownName(person, language) : ''
  }
  return {
    label: `${name(pair.menteeId)} – ${name(pair.mentorId)}`,
    under: pair.code,
    href: at.pair(pair.id),
  }
}

/** Of periods a pair is named once, with how many of them are its own. */
function pairEntries(teller: Teller, ids: readonly Id[]): RecordEntry[] {
  const times = new Map<Id, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  const repeated = [...times.values()].some((count) => count > 1)
  return [...times].map(([id, count]) => {
    const entry = pairEntry(teller, teller.programme.pairs[id])
    const under = [entry.under, repeated ? teller.t('report.room.periods', { count }) : undefined]
    return { ...entry, key: id, under: under.filter((part) => part !== undefined).join(' · ') }
  })
}

function within<Part extends { id: Id }>(
  teller: Teller,
  ids: readonly Id[],
  parts: (pair: Pair) => readonly Part[],
  said: (part: Part) => string,
): RecordEntry[] {
  const owners = new Map(
    pairsOf(teller.programme).flatMap((pair) =>
      parts(pair).map((part) => [part.id, { pair, part }] as const),
    ),
  )
  return ids.map((id) => {
    const found = owners.get(id)
    const entry = pairEntry(teller, found?.pair)
    return {
      ...entry,
      key: id,
      ...(found ? { under: [found.pair.code, said(found.part)].join(' · ') } : {}),
    }
  })
}

/** An entry for each record, in the order of the figure. */
export function recordEntries(teller: Teller, kind: RecordKind, ids: readonly Id[]): RecordEntry[] {
  const { programme, language, t } = teller
  const day = (date: string) => formatDate(language, date, 'short')
  switch (kind) {
    case 'person':
      return ids.map((id) => {
        const person = programme.people[id]
        return person
          ? {
              key: id,
              label: shownName(person, language),
              under: [t(`terms.role.${person.role}`), person.organisation].filter(Boolean).join(' · '),
              href: at.person(id),
            }
          : { key: id, label: t('report.room.gone'), href: null }
      })
    case 'pair':
      return pairEntries(teller, ids)
    case 'session':
      return within<Session>(
        teller,
        ids,
        (pair) => pair.sessions,
        ({ number, date }) => t('report.room.session', { number, date: day(date) }),
      )
    case 'goal':
      return within<Goal>(
        teller,
        ids,
        (pair) => pair.goals,
        ({ setOn }) => t('report.room.goal', { date: day(setOn) }),
      )
  }
}
