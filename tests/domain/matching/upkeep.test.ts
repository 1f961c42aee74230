/** Whatever is done in whatever order: what is proposed can be published, nobody is forgotten, and matching goes on. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { endPair, recordAnswer, reopenPair } from '#shared/journey/phases.ts'
import { taken } from '#shared/matching/active.ts'
import { setPlaces, withdraw } from '#shared/matching/answers.ts'
import { cohortOf, leftOutCode } from '#shared/matching/cohort.ts'
import * as commands from '#shared/matching/commands.ts'
import { checkCouple, checkPlaces } from '#shared/matching/couples.ts'
import { proposalFaults } from '#shared/matching/proved.ts'
import { keepScenario, setAside, takeBack, workOnScenario } from '#shared/matching/scenarios/commands.ts'
import { askStudy } from '#shared/matching/study/questions.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import { activePairsOf } from '#shared/matching/withdrawal.ts'
import type { Command } from '#shared/model/command.ts'
import { breaches } from '#shared/model/invariants.ts'
import { peopleOf, type Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { aMentee, aMentor, after, aProgramme, today } from './people.ts'

const kinds = [
  'solve',
  'place',
  'move',
  'lock',
  'unlock',
  'publish',
  'publishOne',
  'enter',
  'withdraw',
  'places',
  'accept',
  'decline',
  'await',
  'end',
  'reopen',
  'aside',
  'back',
  'keep',
  'workOn',
] as const
interface Act {
  kind: (typeof kinds)[number]
  mentee: number
  mentor: number
  which: number
}

const at = <Value>(list: readonly Value[], place: number): Value | undefined => list[place % list.length]

/** The programme after an act; the same where the domain says no. */
function done(of: Programme, act: Act): Programme {
  const { which } = act
  const study = createStudy(of, today)
  const menteeId = at(peopleOf(of, 'mentee'), act.mentee)?.id ?? 'nobody'
  const mentorId = at(peopleOf(of, 'mentor'), act.mentor)?.id ?? 'nobody'
  const pairId = at(Object.keys(of.pairs), which) ?? 'nobody'
  const personId = which % 2 === 0 ? menteeId : mentorId
  const scenarioId = at(of.scenarios, which)?.id ?? 'nobody'
  const couple = { menteeId, mentorId }
  const run = <Input extends z.ZodType>(command: Command<Input>, input: z.input<Input>) =>
    after(of, command, input)
  const answer = (answer: 'accepted' | 'declined' | 'awaited') =>
    run(recordAnswer, {
      pairId,
      side: at(['mentor', 'mentee', 'both'] as const, act.mentor) ?? 'both',
      answer,
    })
  const reason = 'So.'
  switch (act.kind) {
    case 'solve':
      return run(commands.keepProposal, { proposal: askStudy(study, 'propose', {}) })
    case 'place': {
      const wanted = which % 2 === 0 ? { couple } : { menteeIds: [menteeId] }
      return run(commands.keepProposal, { proposal: askStudy(study, 'placed', wanted) })
    }
    case 'move': {
      const proposal = askStudy(study, 'moved', { ...couple, keepRest: which % 2 === 0 })
      return run(commands.move, { ...couple, reason, proposal })
    }
    case 'lock':
      return run(commands.lock, couple)
    case 'unlock':
      return run(commands.unlock, at(of.locks, which) ?? couple)
    case 'publish':
      return run(commands.publish, {})
    case 'publishOne':
      return run(commands.publish, { menteeIds: [menteeId] })
    case 'enter':
      return run(commands.enterPair, couple)
    case 'withdraw':
      return run(withdraw, { personId, reason })
    case 'places': {
      const pairs = activePairsOf(of, mentorId).map(({ id }) => id)
      const places = which % 4
      const keepPairIds = pairs.slice(0, Math.min(places, act.mentee % 3))
      return run(setPlaces, { mentorId, places, keepPairIds, reason })
    }
    case 'accept':
      return answer('accepted')
    case 'decline':
      return answer('declined')
    case 'await':
      return answer('awaited')
    case 'end':
      return run(endPair, { pairId, kind: 'early-by-agreement', reason })
    case 'reopen':
      return run(reopenPair, { pairId })
    case 'aside':
      return run(setAside, { personId })
    case 'back':
      return run(takeBack, { personId: at(of.asideIds, which) ?? 'nobody' })
    case 'keep':
      return run(keepScenario, { name: 'So' })
    case 'workOn':
      return run(workOnScenario, { id: scenarioId })
  }
}

const topics = fc.subarray(['film', 'music', 'dance'])
const start = fc
  .record({
    mentees: fc.array(topics, { minLength: 2, maxLength: 6 }),
    mentors: fc.array(fc.tuple(topics, fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 4 }),
  })
  .map(({ mentees, mentors }) =>
    aProgramme(
      ...mentees.map((words, i) => aMentee(`e${i}`, { topics: words })),
      ...mentors.map(([words, places], j) => aMentor(`m${j}`, { topics: words, places })),
    ),
  )
const step = { mentee: fc.nat(9), mentor: fc.nat(9), which: fc.nat(9) }
const acts = fc.array(fc.record({ kind: fc.constantFrom(...kinds), ...step }), {
  minLength: 6,
  maxLength: 16,
})

/** Everybody of a proposal is where they can be, and every mentee who takes part is in it. */
function expectUpkept(of: Programme): void {
  expect(breaches(of)).toEqual([])
  const held = taken(of)
  for (const [mentorId, places] of held.places)
    expect(places).toBeLessThanOrEqual(of.people[mentorId]?.places ?? 0)
  if (!of.proposal) return
  const { couples, unmatchedIds } = of.proposal
  for (const couple of couples) checkCouple(of, couple, today)
  checkPlaces(of, couples)
  const free = peopleOf(of, 'mentee').filter((one) => leftOutCode(one, held) === null)
  const listed = [...couples.map(({ menteeId }) => menteeId), ...unmatchedIds]
  expect(listed.sort()).toEqual(free.map(({ id }) => id).sort())
}

it('a life of a matching never leaves a proposal that cannot be published, nor a room that is blocked', () => {
  const did = new Map<string, number>()
  fc.assert(
    fc.property(start, acts, (programme, list) => {
      let of = programme
      for (const act of list) {
        try {
          of = done(of, act)
          did.set(act.kind, (did.get(act.kind) ?? 0) + 1)
        } catch (error) {
          if (!(error instanceof Refusal) || act.kind === 'solve') throw error
        }
        expectUpkept(of)
      }
      const solved = done(of, { kind: 'solve', mentee: 0, mentor: 0, which: 0 })
      expect(solved.proposal && proposalFaults(cohortOf(solved, today), solved.proposal)).toEqual([])
    }),
    { numRuns: 250 },
  )
  // Every act was done, not only refused.
  expect([...did.keys()].sort()).toEqual([...kinds].sort())
})
