/** Makes the sample programme in its two states: `npm run sample`. Seeded, so that it is the same every time. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { produce } from 'immer'
import { encode } from '#electron/services/file/format.ts'
import { daysBetween } from '#shared/i18n/dates.ts'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { keepProposal, publish } from '#shared/matching/commands.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import type { Command } from '#shared/model/command.ts'
import { breaches } from '#shared/model/invariants.ts'
import { programme as programmeSchema, type Programme } from '#shared/model/programme.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import { dice } from './draw.ts'
import { everybody } from './people.ts'
import { yearOf } from './year.ts'

const empty = programmeSchema.parse({
  id: 'sample',
  createdAt: '2026-01-09T09:00:00.000Z',
  name: 'Brodarac 2026',
  organisation: 'Brodarac, dom kulture',
  edition: 'Ninth edition',
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  language: 'sr-Latn',
  zone: 'Europe/Belgrade',
  settings: { contact: 'Brodarac, Kej 4, Novi Sad · mentorstvo@brodarac.example' },
})

let made = 0
const newId = () => `s${String((made += 1)).padStart(4, '0')}`
const perform = (on: Programme, command: Command, input: unknown, today: LocalDate): Programme =>
  produce(on, (draft: Programme) => {
    command.run(draft, command.input.parse(input), { now: `${today}T10:00:00.000Z`, today, newId })
  })

const draw = dice(20260302)
const people = Object.fromEntries(everybody(draw).map((person) => [person.id, person]))
const matchedOn = '2026-02-18'
let state: Programme = { ...empty, people }
const cohort = cohortOf(state, matchedOn)
state = perform(
  state,
  keepProposal,
  { proposal: proposalOf(cohort, solve(cohort.problem), matchedOn) },
  matchedOn,
)
state = perform(state, publish, {}, matchedOn)

const happenings = Object.values(state.pairs)
  .flatMap((pair, at) => yearOf(pair, at, dice(1000 + at)))
  .map((happening, order) => ({ ...happening, order }))
  .sort((a, b) => daysBetween(b.on, a.on) || a.order - b.order)

let revision = 2
for (const [name, seenOn] of [
  ['week-16', '2026-06-16'],
  ['complete', '2026-12-21'],
] as const) {
  while (happenings[0] && happenings[0].on <= seenOn) {
    const { on, command, input } = happenings.shift() ?? happenings[0]
    const given = input(state)
    if (given === null) continue
    state = perform(state, command, given, on)
    revision += 1
  }
  const broken = breaches(state)
  if (broken.length > 0) throw new Error(`the sample is impossible: ${JSON.stringify(broken)}`)
  await writeFile(
    join(import.meta.dirname, '..', `${name}.cohort`),
    encode({
      revision,
      at: `${seenOn}T08:00:00.000Z`,
      programme: state,
      history: { entries: [], dropped: 0 },
    }),
  )
  console.log(`${name}: revision ${revision}, ${Object.keys(state.pairs).length} pairs`)
}
