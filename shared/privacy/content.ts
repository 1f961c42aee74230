/**
 * Erasing from a whole file: the programme and its history; and from copies of it that were away when it was done.
 *
 * No list of erased ids is kept to know people by in such copies: the id of an imported person is a hash of name and
 * e-mail, which anybody who guesses both can check, so it is personal data itself. A shell still stands in its pairs,
 * and a pair has the same random id in every copy: whoever stands in its place there is the person who was erased.
 * Somebody who was in no pair is not found this way, and the screen asks to delete the copies that were not reached.
 */
import { erasedFromHistory } from '../history/erasure.ts'
import type { History } from '../model/history.ts'
import type { Programme } from '../model/programme.ts'
import type { Id, LocalDate } from '../model/scalars.ts'
import { erasedAll } from './erase.ts'
import { pairsByPerson } from './mentions.ts'
import { speaksOf } from './traces.ts'

export interface Kept {
  programme: Programme
  history: History
}

/** Who is in a copy of a programme and a shell in the programme itself: their ids there, and the shell's. */
export function erasedSince(copy: Programme, main: Programme): Map<Id, Id> {
  const found = new Map<Id, Id>()
  for (const { id, mentorId, menteeId } of Object.values(main.pairs)) {
    const there = copy.pairs[id]
    if (!there) continue
    for (const [own, other] of [
      [mentorId, there.mentorId],
      [menteeId, there.menteeId],
    ] as const)
      if (main.people[own]?.erasedOn && own !== other) found.set(other, own)
  }
  return found
}

/** Reasons in the history that speak of somebody go with them: nobody could edit them afterwards. */
function silent(history: History, speaks: (text: string) => boolean): History {
  return {
    ...history,
    entries: history.entries.map((entry) => {
      const { reason, ...rest } = entry
      return reason !== undefined && speaks(reason) ? rest : entry
    }),
  }
}

/** Programme and history without these people (their ids, with those of the shells); null where none is in it. */
export function withoutPeople(
  { programme, history }: Kept,
  ids: ReadonlyMap<Id, Id>,
  today: LocalDate,
): Kept | null {
  const own = new Map([...ids].filter(([id]) => programme.people[id]))
  if (own.size === 0) return null
  const people = [...own.keys()].flatMap((id) => programme.people[id] ?? [])
  const pairs = pairsByPerson(programme)
  const left = [...own].reduce(
    (before, [personId, newId]) =>
      erasedFromHistory(before, {
        personId,
        pairIds: (pairs.get(personId) ?? []).map(({ id }) => id),
        newId,
      }),
    history,
  )
  return {
    programme: erasedAll(programme, own, today),
    history: silent(left, speaksOf(...people)),
  }
}
