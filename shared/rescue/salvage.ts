/** What can still be read of a damaged plain file: whole people and pairs first, then what the rest gives. */
import type { z } from 'zod'
import { addDays } from '../i18n/dates.ts'
import { type History, history as historySchema, historyEntry } from '../model/history.ts'
import { type Body, fileVersion, migrated } from '../model/migrations/index.ts'
import { pair as pairSchema, type Pair } from '../model/pair.ts'
import { person as personSchema, type Person } from '../model/person.ts'
import { programme as programmeSchema, type Programme } from '../model/programme.ts'
import { id as idSchema, instant, type Instant, type LocalDate } from '../model/scalars.ts'
import { islandsIn } from './islands.ts'
import { type Loss, lost } from './loss.ts'
import { mend } from './mend.ts'
import { repaired } from './repair.ts'
import { readRoughly, type RoughJson } from './rough.ts'

/** What stands where the file itself no longer says it. */
export interface Instead {
  /** Of the programme: the file's name. */
  name: string
  id: string
  now: Instant
  today: LocalDate
}

export interface Salvage {
  revision: number
  at: Instant | null
  programme: Programme
  history: History
  /** Empty never: that something changed is known even where nothing is missing. */
  losses: Loss[]
}

type Fields = Record<string, unknown>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
const named = (value: unknown, field: string): string => {
  const word = fieldsOf(value)[field]
  return typeof word === 'string' ? word.slice(0, 200) : ''
}

/** The body as it was meant: islands in their places, the rest as far as it could be read. */
function bodyOf(text: string): { body: Body; head: Fields; rest: RoughJson } {
  const { people, pairs, rest: around } = islandsIn(text)
  const rest = readRoughly(around)
  const head = fieldsOf(rest.value)
  const programme = fieldsOf(head['programme'])
  const together = (list: readonly { id: string }[], known: unknown): Fields => ({
    // In the order of the file where that can be told; `null` holds the place of each that stands whole.
    ...fieldsOf(known),
    ...Object.fromEntries(list.map((one) => [one.id, one])),
  })
  return {
    head,
    rest,
    body: {
      programme: {
        ...programme,
        people: together(people, programme['people']),
        pairs: together(pairs, programme['pairs']),
      },
      history: head['history'] ?? {},
    },
  }
}

function migratedAsFarAs(body: Body, version: unknown): Body {
  const known = typeof version === 'number' && version >= 1 && version <= fileVersion ? version : fileVersion
  try {
    return migrated(body, known)
  } catch {
    return body
  }
}

/** Entries that fit, mended where they can be, by their own ids. */
function entriesOf<Value extends { id: string }>(
  schema: z.ZodType<Value>,
  raw: unknown,
  { isPartly }: RoughJson,
  said: (value: Value | unknown, way: 'gone' | 'partly' | 'fields', fields: string) => Loss,
): { kept: Record<string, Value>; losses: Loss[] } {
  const kept: Record<string, Value> = {}
  const losses: Loss[] = []
  for (const one of Object.values(fieldsOf(raw))) {
    if (one === null || one === undefined) continue
    const { value, dropped } = mend(schema, one)
    if (!value || Object.hasOwn(kept, value.id)) {
      losses.push(said(one, 'gone', ''))
      continue
    }
    kept[value.id] = value
    if (dropped.length > 0) losses.push(said(value, 'fields', dropped.join(', ')))
    else if (typeof one === 'object' && isPartly(one)) losses.push(said(value, 'partly', ''))
  }
  return { kept, losses }
}

/** Days, names and settings; each that does not fit gives way to the usual one. */
function detailsOf(
  raw: Fields,
  pairs: readonly Pair[],
  instead: Instead,
): { details: Fields; losses: Loss[] } {
  const { people: _people, pairs: _pairs, ...shape } = programmeSchema.shape
  const proposed = pairs.map((pair) => pair.proposedOn).toSorted()
  const startsOn = mend(shape.startsOn, raw['startsOn']).value ?? proposed[0] ?? instead.today
  const usual: Fields = {
    id: instead.id,
    createdAt: instead.now,
    name: instead.name.slice(0, 200) || '?',
    organisation: '',
    edition: '',
    startsOn,
    endsOn: addDays(startsOn, 365),
    language: 'en',
    zone: 'UTC',
  }
  const details: Fields = {}
  const losses: Loss[] = []
  for (const [field, schema] of Object.entries<z.ZodType>(shape)) {
    const { value, dropped } = mend(schema, raw[field])
    // What was never in the file, as in one of an older version, is not lost.
    const isMissing = value === null && !(field in raw && raw[field] === null)
    details[field] = isMissing ? usual[field] : value
    if ((isMissing && field in usual) || dropped.length > 0) losses.push(lost('detail', { field }))
  }
  return { details, losses }
}

function historyOf(raw: unknown): { history: History; losses: Loss[] } {
  const { entries, dropped } = fieldsOf(raw)
  const list = Array.isArray(entries) ? (entries as unknown[]) : []
  const kept = list.flatMap((one) => historyEntry.safeParse(one).data ?? [])
  const count = list.length - kept.length
  const before = historySchema.shape.dropped.safeParse(dropped).data ?? 0
  return {
    history: { entries: kept, dropped: before + count },
    losses: count > 0 ? [lost('history', { count })] : [],
  }
}

/**
 * Reads a torn, truncated or hand-edited file as far as it goes; null where nothing of a programme is left in it.
 * What the losses do not name is as the file has it: a letter changed inside a word cannot be told from the word.
 */
export function salvage(text: string, instead: Instead): Salvage | null {
  const { body, head, rest } = bodyOf(text)
  const { programme: raw, history: past } = migratedAsFarAs(body, head['version'])
  const fields = fieldsOf(raw)
  const people = entriesOf<Person>(personSchema, fields['people'], rest, (one, way, missing) => {
    const name = named(one, 'name') || '?'
    if (way === 'gone') return lost('person', { name })
    return way === 'fields'
      ? lost('person-fields', { name, fields: missing })
      : lost('person-partly', { name })
  })
  const pairs = entriesOf<Pair>(pairSchema, fields['pairs'], rest, (one, way, missing) => {
    const code = named(one, 'code') || '?'
    if (way === 'gone') return lost('pair', { code })
    return way === 'fields' ? lost('pair-fields', { code, fields: missing }) : lost('pair-partly', { code })
  })
  const nothingRead =
    Object.keys(people.kept).length + Object.keys(pairs.kept).length === 0 && named(raw, 'name') === ''
  if (nothingRead) return null

  const { details, losses } = detailsOf(fields, Object.values(pairs.kept), instead)
  const put = programmeSchema.safeParse({ ...details, people: people.kept, pairs: pairs.kept })
  if (!put.success) return null
  const sound = repaired(put.data)
  if (!sound.programme) return null
  const told = historyOf(past)
  const revision = typeof head['revision'] === 'number' && head['revision'] >= 1 ? head['revision'] : null
  const at = instant.safeParse(head['at']).data ?? null
  const hasHead = revision !== null && idSchema.safeParse(fields['id']).success
  return {
    revision: revision ?? 1,
    at,
    programme: sound.programme,
    history: told.history,
    losses: [
      ...(rest.isTorn ? [lost('torn-end')] : []),
      ...(rest.faults > 0 && !rest.isTorn ? [lost('stretch')] : []),
      ...(hasHead ? [] : [lost('head')]),
      ...losses,
      ...people.losses,
      ...pairs.losses,
      ...sound.losses,
      ...told.losses,
      lost('changed'),
    ],
  }
}
