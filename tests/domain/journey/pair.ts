/** One pair on its way, and commands run on it as the services run them. */
import { produce } from 'immer'
import type { z } from 'zod'
import type { Command } from '#shared/model/command.ts'
import { breaches } from '#shared/model/invariants.ts'
import type { Pair } from '#shared/model/pair.ts'
import { person } from '#shared/model/person.ts'
import { programme, type Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Session } from '#shared/model/session.ts'

/** The day on which these tests stand. */
export const today = '2026-06-16'

/** A pair `p` of mentor `vesna` and mentee `mila`, agreed from 9 March, in its first session unless said otherwise. */
export function aPair(changes: Partial<Pair> = {}): Pair {
  const phase = changes.phase ?? 'first-session'
  return {
    id: 'p',
    code: '26-01',
    mentorId: 'vesna',
    menteeId: 'mila',
    origin: { kind: 'matching', score: 80 },
    proposedOn: '2026-03-02',
    mentorAnswer: { state: 'accepted', on: '2026-03-05' },
    menteeAnswer: { state: 'accepted', on: '2026-03-09' },
    startsOn: '2026-03-09',
    phase,
    steps: [{ phase, on: '2026-03-09' }],
    sessions: [],
    goals: [],
    proofs: {},
    contacts: [],
    createdAt: '2026-03-02T08:00:00.000Z',
    ...changes,
  }
}

/** A session of a pair: held on its day unless said otherwise. */
export const aSession = (number: number, date: string, more: Partial<Session> = {}): Session => ({
  id: `s${number}`,
  number,
  state: 'held',
  date,
  zone: 'Europe/Belgrade',
  phase: 'first-session',
  helpAsked: false,
  ...more,
})

/** A programme of 2026 with two mentors, two mentees and these pairs. */
export const withPairs = (...pairs: Pair[]): Programme =>
  programme.parse({
    id: 'edition',
    name: 'Mentoring',
    organisation: 'House of Arts',
    edition: '2026',
    startsOn: '2026-03-02',
    endsOn: '2026-12-18',
    language: 'en',
    zone: 'Europe/Belgrade',
    createdAt: '2026-01-01T08:00:00.000Z',
    people: Object.fromEntries(
      (['vesna', 'zoran', 'mila', 'nada'] as const).map((id, at) => [
        id,
        person.parse({ id, name: id, role: at < 2 ? 'mentor' : 'mentee', places: at < 2 ? 2 : 0 }),
      ]),
    ),
    pairs: Object.fromEntries(pairs.map((pair) => [pair.id, pair])),
  })

/** The programme after a command, its input parsed and its result free of breaches, and what the command answered. */
export function run<Input extends z.ZodType>(
  of: Programme,
  command: Command<Input>,
  input: z.input<Input>,
): { programme: Programme; id: unknown } {
  let made = 0
  let id: unknown
  const next = produce(of, (draft) => {
    const given = { now: `${today}T09:00:00.000Z`, today, newId: () => `new-${(made += 1)}` }
    id = command.run(draft, command.input.parse(input), given)
  })
  const [breach] = breaches(next)
  if (breach) throw new Error(`breach: ${breach.rule} at ${breach.at}`)
  return { programme: next, id }
}

/** The pair after a command. */
export function pairAfter<Input extends z.ZodType>(
  pair: Pair,
  command: Command<Input>,
  input: z.input<Input>,
): Pair {
  const next = run(withPairs(pair), command, input).programme.pairs[pair.id]
  if (!next) throw new Error('the pair is gone')
  return next
}

/** The refusal of a command, without which the test fails. */
export function refusalOf(attempt: () => unknown): Refusal {
  try {
    attempt()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was not refused')
}
