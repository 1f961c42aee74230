/** All that crosses the contract is JSON: what a transport by text cannot carry has no place in it. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract, eventNames, events, procedureNames } from '#shared/contract/index.ts'
import type { Procedure } from '#shared/contract/core.ts'
import { preview } from '#shared/intake/people.ts'
import { askStudy } from '#shared/matching/study/questions.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'
import { withPairs } from '../journey/pair.ts'

const procedures: [string, Procedure][] = Object.entries(contract).flatMap(([area, of]) =>
  Object.entries(of).map(([name, one]): [string, Procedure] => [`${area}.${name}`, one]),
)
/** Payloads that are built by the domain and not described by a schema; each is proven by an example below. */
const matchingQuestions = [
  'look',
  'effect',
  'explain',
  'whyNot',
  'remedies',
  'moves',
  'moveEffect',
  'leaveEffect',
  'picture',
]
const byExample = ['intake.read', 'intake.preview', ...matchingQuestions.map((name) => `matching.${name}`)]

/** A schema as JSON Schema; throws on what JSON has no word for: bigint, Date, undefined, Map, symbol, function. */
const asJson = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io })

describe('the contract', () => {
  it('names each procedure and event once, in plain words', () => {
    for (const names of [procedureNames, eventNames]) expect(new Set(names).size).toBe(names.length)
    expect(procedureNames).toEqual(procedures.map(([name]) => name))
    for (const name of [...procedureNames, ...eventNames]) expect(name).toMatch(/^[a-z]+\.[a-z][a-zA-Z]*$/)
  })

  it.each(procedures)('takes and gives JSON as %s', (name, { input, output, result }) => {
    expect(() => asJson(input, 'input')).not.toThrow()
    if (!byExample.includes(name)) expect(() => asJson(output, 'output')).not.toThrow()
    if (result) expect(() => asJson(result, 'output')).not.toThrow()
  })

  it.each(Object.entries(events))('tells JSON as %s', (_, { payload }) => {
    expect(() => asJson(payload, 'output')).not.toThrow()
  })

  it('would not take what JSON cannot say', () => {
    for (const schema of [z.bigint(), z.date(), z.undefined(), z.map(z.string(), z.string())])
      expect(() => asJson(z.object({ schema }), 'output')).toThrow()
  })

  it('takes an object, so that fields can be added', () => {
    for (const [name, { input }] of procedures)
      expect(asJson(input, 'input'), name).toMatchObject({ type: 'object' })
  })

  it('shows a preview of an import that JSON keeps whole', () => {
    const bytes = new TextEncoder().encode(
      'Name,E-mail,Places\nAna Ljubić,ana@example.org,2\n,nobody@example.org,x\n',
    )
    const { command: _kept, ...shown } = preview({
      files: [{ name: 'mentors.csv', bytes, role: 'mentor' }],
      existing: withPairs(),
      decisions: {},
      today: '2026-06-16',
    })
    expect(shown.people.length + shown.problems.length).toBeGreaterThan(1)
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown)
  })

  it('answers every question about a matching in what JSON keeps whole', () => {
    const today = cohortToday.matched
    const programme = { ...aCohort({ pairs: 8, state: 'matched' }), pairs: {} }
    const proposal = askStudy(createStudy(programme, today), 'propose', {})
    const study = createStudy({ ...programme, proposal }, today)
    const [first, second] = proposal.couples
    if (!first || !second) throw new Error('there are two pairs')
    const couple = { menteeId: first.menteeId, mentorId: second.mentorId }
    const { menteeId } = first
    const answers = {
      look: askStudy(study, 'look', {}),
      effect: askStudy(study, 'effect', { variation: { mode: 'fairest' } }),
      explain: askStudy(study, 'explain', { couple: { menteeId, mentorId: first.mentorId } }),
      whyNot: askStudy(study, 'whyNot', { couple }),
      remedies: askStudy(study, 'remedies', { menteeId }),
      moves: askStudy(study, 'moves', { menteeId }),
      moveEffect: askStudy(study, 'moveEffect', { ...couple, keepRest: true }),
      leaveEffect: askStudy(study, 'leaveEffect', { menteeId, keepRest: true }),
      picture: askStudy(study, 'picture', {}),
    }
    expect(Object.keys(answers)).toEqual(matchingQuestions)
    for (const [name, answer] of Object.entries(answers))
      expect(JSON.parse(JSON.stringify(answer)), name).toEqual(answer)
  })
})
