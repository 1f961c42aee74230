/** What is worked out of a programme in another thread is kept only over the very state that it was worked out of. */
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { LocalDate } from '#shared/model/scalars.ts'

export interface About {
  programme: Programme
  today: LocalDate
}

/** All that a matching reads; nothing else of a programme changes its answer. */
const read = [
  'id',
  'people',
  'pairs',
  'locks',
  'settings',
  'fields',
  'asideIds',
  'proposal',
] as const satisfies (keyof Programme)[]

/** What did not change stays the same object from state to state. */
const isSame = (a: About, b: About): boolean =>
  a.today === b.today && read.every((part) => a.programme[part] === b.programme[part])

/** Somebody who goes on changing things for as long as this takes is told. */
const mostTurns = 4

/**
 * Asks about the state of now, and hands the answer to `keep` at once if that state still holds; asks anew where
 * something that a matching reads changed meanwhile. Refuses (`conflict`) with `proposal-out-of-date` after a few
 * turns, or where another programme is open by then; `keep` is then not called.
 */
export async function askAndKeep<Answer, Kept>(
  about: () => About,
  ask: (asked: About) => Promise<Answer>,
  keep: (answer: Answer, asked: About) => Promise<Kept>,
  signal?: AbortSignal,
): Promise<Kept> {
  const { id } = about().programme
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const asked = about()
    if (asked.programme.id !== id) break
    const answer = await ask(asked)
    signal?.throwIfAborted()
    if (isSame(asked, about())) return keep(answer, asked)
  }
  throw new Refusal('conflict', 'proposal-out-of-date')
}
