/** Erasing a person leaves every total as it was, and no string of theirs anywhere. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, type Evaluation } from '#shared/evaluation/evaluate.ts'
import { shownName } from '#shared/i18n/names.ts'
import { mattersOfPerson } from '#shared/journey/person-rules.ts'
import { cohortOf } from '#shared/matching/cohort.ts'
import { breaches } from '#shared/model/invariants.ts'
import type { Person } from '#shared/model/person.ts'
import { programme as programmeSchema, type Programme } from '#shared/model/programme.ts'
import { updatePerson } from '#shared/people/commands.ts'
import { erasedAll } from '#shared/privacy/erase.ts'
import { aCohort, type CohortState, cohortToday } from '#tests/support/cohort.ts'

const today = '2026-06-16'

/** The programme without one person. */
const erased = (of: Programme, personId: string, shell: { newId: string; today: string }) =>
  erasedAll(of, new Map([[personId, shell.newId]]), shell.today)

/** What only this person could have brought into the file. */
const own = {
  name: 'Ksenija Vranješević-Quill',
  familyName: 'Vranješević-Quill',
  nameCyrillic: 'Ксенија Врањешевић-Квил',
  email: 'ksenija@quill.example',
  phone: '+381 64 765 43 21',
  organisation: 'Atelje Vranješević',
  motivation: 'Zovem se Ksenija i pišem zbirku.',
  note: 'Ksenija calls late.',
  topics: ['zbirka Quill'],
  availability: ['posle 22h'],
} satisfies Partial<Person>
const said = 'secretly-said'

/** A cohort in which one person has a name of her own, and every text of her pairs speaks of her. */
function withOneToErase(seed: number, pairs: number, state: CohortState, at: number) {
  const of = structuredClone(aCohort({ seed, pairs, state }))
  const people = Object.values(of.people)
  const person = people[at % people.length]
  if (!person) throw new Error('nobody in the cohort')
  Object.assign(person, own, { town: at % 2 ? 'Vranješević' : 'Subotica' })
  const other = people.find((one) => one.role !== person.role)
  if (other) {
    other.excludedIds.push(person.id)
    other.rankedIds.push(person.id)
    other.lineManagerIds.push(person.id)
    of.locks = [person, other].map(() => ({
      menteeId: person.role === 'mentee' ? person.id : other.id,
      mentorId: person.role === 'mentor' ? person.id : other.id,
      reason: said,
    }))
  }
  of.proposal = {
    mode: 'best',
    solvedOn: today,
    couples: [],
    unmatchedIds: people.filter((one) => one.role === 'mentee').map(({ id }) => id),
  }
  of.snoozes = [{ personId: person.id, rule: 'consent', until: '2026-09-01', reason: said }]
  for (const pair of Object.values(of.pairs))
    if (pair.mentorId === person.id || pair.menteeId === person.id) {
      pair.note = pair.origin.reason = pair.mentorAnswer.reason = pair.menteeAnswer.reason = said
      if (pair.ending) pair.ending.reason = said
      for (const step of pair.steps) step.reason = said
      for (const contact of pair.contacts) contact.note = said
      for (const session of pair.sessions) session.venue = said
      of.snoozes.push({ pairId: pair.id, rule: 'contact', until: '2026-09-01', reason: said })
    }
  return { of: programmeSchema.parse(of), person }
}

/** Every figure with the records behind it, the words that people wrote left out. */
function totals(of: Programme, day: string, as: (id: string) => string): unknown {
  const { matching, closure, fidelity, reach, ...rest }: Evaluation = evaluate(of, day)
  const wordless = {
    ...rest,
    // A town that held the name is counted as not said.
    reach: { ...reach, towns: reach.towns.filter(({ key }) => key !== '' && !key.includes('Vranješević')) },
    fidelity,
    matching: {
      ...matching,
      byHand: matching.byHand.map(({ pairId }) => pairId),
      declined: matching.declined.map(({ pairId, by }) => ({ pairId, by })),
    },
    closure: { ...closure, reasons: [] },
  }
  return JSON.parse(JSON.stringify(wordless), (_key, value: unknown) =>
    typeof value === 'string' ? as(value) : value,
  )
}

const cohorts = fc.record({
  seed: fc.integer({ min: 1, max: 10_000 }),
  pairs: fc.integer({ min: 1, max: 20 }),
  state: fc.constantFrom<CohortState>('matched', 'under-way', 'complete'),
  at: fc.nat(60),
})

describe('erasing a person', () => {
  it('leaves every total of the evaluation as it was, on any day', () => {
    fc.assert(
      fc.property(cohorts, ({ seed, pairs, state, at }) => {
        const { of, person } = withOneToErase(seed, pairs, state, at)
        // Ids decide ties: this one stands where the old one stood.
        const newId = `${person.id}!`
        const after = erased(of, person.id, { newId, today })
        for (const day of [cohortToday[state], '2026-05-01', '2027-01-10'])
          expect(totals(after, day, (id) => id)).toEqual(
            totals(of, day, (id) => (id === person.id ? newId : id)),
          )
      }),
      { numRuns: 60 },
    )
  })

  it('leaves no string of theirs in the file, and a file that is whole', () => {
    fc.assert(
      fc.property(cohorts, ({ seed, pairs, state, at }) => {
        const { of, person } = withOneToErase(seed, pairs, state, at)
        const after = erased(of, person.id, { newId: 'shell-1', today })
        const text = JSON.stringify(after)
        const strings = ['Ksenija', 'Vranješević', 'Quill', 'Ксенија', 'quill.example', '765 43 21', said]
        for (const one of [...strings, `"${person.id}"`]) expect(text).not.toContain(one)
        expect(breaches(after)).toEqual([])
        expect(programmeSchema.parse(after)).toEqual(after)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps everybody else as they were, but for what they said of the person', () => {
    const { of, person } = withOneToErase(4, 12, 'under-way', 3)
    const after = erased(of, person.id, { newId: 'shell-1', today })
    const other = Object.values(of.people).find((one) => one.excludedIds.includes(person.id))
    expect(other).toBeDefined()
    const left = after.people[other?.id ?? '']
    expect(left?.excludedIds).toEqual([])
    expect(left?.lineManagerIds).toEqual([])
    expect(left?.rankedIds).toContain('shell-1')
    expect({ ...left, rankedIds: [], excludedIds: [], lineManagerIds: [] }).toEqual({
      ...other,
      rankedIds: [],
      excludedIds: [],
      lineManagerIds: [],
    })
  })

  it('changes nothing where the person is not in the file, so that it can be done again', () => {
    const { of, person } = withOneToErase(4, 12, 'under-way', 3)
    const once = erased(of, person.id, { newId: 'shell-1', today })
    expect(erased(once, person.id, { newId: 'shell-2', today })).toBe(once)
  })

  it('takes both of a pair, whichever goes first', () => {
    const of = aCohort({ seed: 2, pairs: 6, state: 'complete' })
    const [pair] = Object.values(of.pairs)
    const ids = [pair?.mentorId ?? '', pair?.menteeId ?? '']
    const [first = '', second = ''] = ids
    const forth = new Map([
      [first, 'shell-a'],
      [second, 'shell-b'],
    ])
    const both = erasedAll(of, forth, today)
    expect(both).toEqual(erasedAll(of, new Map([...forth].toReversed()), today))
    expect(both.pairs[pair?.id ?? '']).toMatchObject({ mentorId: 'shell-a', menteeId: 'shell-b' })
    expect(breaches(both)).toEqual([])
  })

  it('leaves a shell that nobody writes into', () => {
    const of = aCohort({ seed: 2, pairs: 6, state: 'under-way' })
    const after = erased(of, 'mentor-1', { newId: 'shell-a', today })
    const given = { now: `${today}T09:00:00Z`, today, newId: () => 'new' }
    const change = (id: string) =>
      updatePerson.run(structuredClone(after), { id, changes: { name: 'Somebody' } }, given)
    expect(() => change('shell-a')).toThrow('erased-already')
    expect(() => change('mentor-2')).not.toThrow()
  })

  it('leaves a shell that is shown by its role, is never matched, and asks for nothing', () => {
    const of = aCohort({ seed: 2, pairs: 6, state: 'under-way' })
    const mentee = Object.values(of.people).find(({ consent }) => consent.state === 'unknown')
    const both = new Map([
      ['mentor-1', 'shell-a'],
      [mentee?.id ?? '', 'shell-b'],
    ])
    const after = erasedAll(of, both, today)
    const shell = after.people['shell-a']
    expect(shell && shownName(shell, 'en')).toBe('erased mentor')
    expect(shell && shownName(shell, 'sr-Cyrl')).toBe('избрисан ментор')
    expect(shell && shownName(shell, 'sr-Latn')).toBe('izbrisan mentor')
    expect(cohortOf(of, today).mentors.map(({ id }) => id)).toContain('mentor-1')
    expect(cohortOf(after, today).mentors.map(({ id }) => id)).not.toContain('shell-a')
    const rules = { rules: of.settings.rules, pairs: 1 }
    expect(mentee && mattersOfPerson(mentee, rules, today)).toHaveLength(1)
    const menteeShell = after.people['shell-b']
    expect(menteeShell && mattersOfPerson(menteeShell, rules, today)).toEqual([])
  })
})
