/** Programmes with proposals and scenarios, as the tests of kept matchings make them. */
import fc from 'fast-check'
import { produce } from 'immer'
import { expect } from 'vitest'
import type { z } from 'zod'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { keepProposal } from '#shared/matching/commands.ts'
import { keepTried } from '#shared/matching/scenarios/commands.ts'
import { compare } from '#shared/matching/scenarios/comparison.ts'
import { tryOut } from '#shared/matching/scenarios/tried.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import type { Variation } from '#shared/matching/study/variation.ts'
import type { Command } from '#shared/model/command.ts'
import type { Programme } from '#shared/model/programme.ts'
import { seeded } from '#tests/support/cohort.ts'
import { aMentee, aMentor, aProgramme, today } from '../people.ts'

let made = 0
/** The programme after a command; every id that it asks for is a new one. */
export const after = <Input extends z.ZodType>(
  of: Programme,
  command: Command<Input>,
  input: z.input<Input>,
): Programme =>
  produce(of, (draft) => {
    command.run(draft, command.input.parse(input), {
      now: `${today}T09:00:00.000Z`,
      today,
      newId: () => `made-${(made += 1)}`,
    })
  })

export const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code })

/** Solved under its own settings, as the services do it. */
export function proposed(of: Programme): Programme {
  const cohort = cohortOf(of, today)
  return after(of, keepProposal, { proposal: proposalOf(cohort, solve(cohort.problem), today) })
}

/** A variation solved and kept. */
export function tried(of: Programme, variation: Variation, name = 'Tried'): Programme {
  return after(of, keepTried, { ...tryOut(createStudy(of, today), { variation }), name })
}

export const comparisonOf = (of: Programme, ids?: string[]) => compare(createStudy(of, today), { ids })
export const couplesOf = (of: Programme) =>
  of.proposal?.couples.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`).sort()

export const small = proposed(
  aProgramme(
    aMentee('a', { topics: ['film'], rankedIds: ['m'] }),
    aMentee('b', { topics: ['music'], rankedIds: ['m', 'n'] }),
    aMentee('c', { topics: ['film', 'music'] }),
    aMentor('m', { topics: ['film'], rankedIds: ['b'] }),
    aMentor('n', { topics: ['music'], organisation: 'X' }),
  ),
)

/** A programme of any size and wishes, with a proposal and something locked by hand. */
export const cohorts = fc
  .record({
    seed: fc.nat(1e6),
    mentees: fc.integer({ min: 1, max: 8 }),
    mentors: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ seed, mentees, mentors }) => {
    const random = seeded(seed)
    const some = (list: readonly string[], share: number) => list.filter(() => random() < share)
    const shuffled = (list: readonly string[]) =>
      list
        .map((one) => [random(), one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one)
    const menteeIds = Array.from({ length: mentees }, (_, at) => `e${at}`)
    const mentorIds = Array.from({ length: mentors }, (_, at) => `o${at}`)
    const topics = ['film', 'music', 'dance', 'text']
    const programme = aProgramme(
      ...menteeIds.map((id) =>
        aMentee(id, {
          topics: some(topics, 0.5),
          rankedIds: shuffled(some(mentorIds, 0.4)),
          town: some(['Niš'], 0.5)[0] ?? 'Bor',
        }),
      ),
      ...mentorIds.map((id) =>
        aMentor(id, {
          topics: some(topics, 0.5),
          rankedIds: shuffled(some(menteeIds, 0.4)),
          excludedIds: some(menteeIds, 0.2),
          places: Math.floor(random() * 3),
          ...(random() < 0.7 ? { trainedOn: '2026-01-01' } : {}),
        }),
      ),
    )
    return proposed(programme)
  })

export const variations: fc.Arbitrary<(of: Programme) => Variation> = fc.oneof(
  fc.constantFrom('best' as const, 'fairest' as const, 'stable' as const).map((mode) => () => ({ mode })),
  fc.constant((of: Programme) => ({ hardRules: { ...of.settings.hardRules, training: true } })),
  fc.constant((of: Programme) => ({ hardRules: { ...of.settings.hardRules, exclusion: false } })),
  fc.constant(() => ({ morePlaces: { o0: 1 } })),
  fc.constant(() => ({ withoutIds: ['o0'] })),
  fc.constant(() => ({ withoutIds: ['e0'] })),
  fc.constant((of: Programme) => ({ weights: { ...of.settings.weights, topics: 5, disciplines: 90 } })),
)
