/**
 * Erasing people for good. Copies go first and the open file last, so that a fall in the middle leaves the people on the
 * screen, and doing it again ends it: copies that are through have nothing left to change. Copies are passed once more
 * at the end, for a backup that was made in between.
 */
import type { Mention, WhatErasing } from '#shared/contract/privacy.ts'
import { isRunning } from '#shared/journey/contact.ts'
import type { Programme } from '#shared/model/programme.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import type { Id } from '#shared/model/scalars.ts'
import { erasedSince, type Kept, withoutPeople } from '#shared/privacy/content.ts'
import { mentions, pairsWith } from '#shared/privacy/mentions.ts'
import type { Around } from '../backend.ts'
import { type Rule, ruleCopies } from './copies.ts'

type Parts = Pick<Around, 'parts' | 'store' | 'desk' | 'given'>

const mentionsOf = (of: Programme, gone: ReadonlySet<Id>): Mention[] =>
  mentions(
    of,
    [...gone].map((id) => found(of.people[id], 'no-such-person')),
  )

function checked(of: Programme, personIds: readonly Id[]): ReadonlySet<Id> {
  for (const id of personIds)
    if (found(of.people[id], 'no-such-person').erasedOn) throw new Refusal('conflict', 'erased-already')
  return new Set(personIds)
}

/** What erasing would do; nothing is changed. */
export async function whatErasing(parts: Parts, personIds: readonly Id[]): Promise<WhatErasing> {
  const of = parts.store.programme()
  const gone = checked(of, personIds)
  const pairs = pairsWith(of, gone)
  const ids = new Map(personIds.map((id) => [id, id]))
  const { today } = parts.given()
  const { changed, unreached } = await ruleCopies(parts, ruleOf(parts, ids), { write: false })
  return {
    pairs: pairs.map(({ id }) => id),
    running: pairs.filter((pair) => isRunning(pair, today)).map(({ id }) => id),
    mentions: mentionsOf(of, gone),
    copies: changed,
    unreached,
  }
}

/** The people named, and whoever was erased earlier while this copy could not be reached. */
const ruleOf =
  ({ store, given }: Parts, ids: ReadonlyMap<Id, Id>): Rule =>
  (copy: Kept) =>
    withoutPeople(copy, new Map([...erasedSince(copy.programme, store.programme()), ...ids]), given().today)

/** Erases; refuses before anything is changed where the file is read-only or somebody is not in it. */
export async function erase(parts: Parts, personIds: readonly Id[]) {
  const { store, given } = parts
  const of = store.programme()
  const gone = checked(of, personIds)
  if (store.state()?.file.readOnly) throw new Refusal('locked', 'open-read-only')
  const { newId, today } = given()
  const ids = new Map(personIds.map((id) => [id, newId()]))
  const left = mentionsOf(of, gone)
  const rule = ruleOf(parts, ids)
  const first = await ruleCopies(parts, rule, { write: true })
  const shells = [...ids.values()]
  const changed = await store.rewrite('privacy.erase', (content) => ({
    ...found(withoutPeople(content, ids, today), 'no-such-person'),
    told: {
      of: shells.slice(0, 20).map((id) => ({ kind: 'person', id })),
      more: Math.max(0, shells.length - 20),
      facts: [],
    },
  }))
  const last = await ruleCopies(parts, rule, { write: true })
  return {
    revision: changed.revision,
    savedRevision: changed.savedRevision,
    rewritten: first.changed + last.changed,
    unreached: last.unreached,
    mentions: left,
  }
}
