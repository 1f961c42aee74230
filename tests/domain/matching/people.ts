/** Builders of small programmes for the tests of the matching: two words a person. */
import { produce } from 'immer'
import type { z } from 'zod'
import type { Command } from '#shared/model/command.ts'
import { person, type Person } from '#shared/model/person.ts'
import { programme, type Programme } from '#shared/model/programme.ts'

export const today = '2026-03-10'

const someone = (role: Person['role'], id: string, more: Partial<Person>): Person =>
  person.parse({
    id,
    role,
    name: `Name of ${id}`,
    languages: ['sr'],
    consent: { state: 'given' },
    places: role === 'mentor' ? 1 : 0,
    ...more,
  })

export const aMentee = (id: string, more: Partial<Person> = {}): Person => someone('mentee', id, more)
export const aMentor = (id: string, more: Partial<Person> = {}): Person => someone('mentor', id, more)

/** A programme of 2026 with these people and nothing else. */
export const aProgramme = (...people: Person[]): Programme =>
  programme.parse({
    id: 'edition',
    name: 'Mentoring',
    organisation: 'House of Arts',
    edition: '2026',
    startsOn: '2026-03-01',
    endsOn: '2026-12-01',
    language: 'en',
    zone: 'Europe/Belgrade',
    createdAt: '2026-01-01T08:00:00.000Z',
    people: Object.fromEntries(people.map((one) => [one.id, one])),
  })

/** The programme after a command, run as the services run it: input parsed, draft by immer, ids counted. */
export function after<Input extends z.ZodType>(
  programme: Programme,
  command: Command<Input>,
  input: z.input<Input>,
): Programme {
  let made = Object.keys(programme.pairs).length
  return produce(programme, (draft) => {
    command.run(draft, command.input.parse(input), {
      now: `${today}T09:00:00.000Z`,
      today,
      newId: () => `pair-${++made}`,
    })
  })
}
