/** What a change leaves in the history: whom it was about, closed values, and never what anybody wrote. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Told, reversed, told } from '#shared/history/entry.ts'
import { setGoal } from '#shared/journey/goals.ts'
import { notePair } from '#shared/journey/phases.ts'
import { logContact, logSession, planRhythm } from '#shared/journey/sessions.ts'
import { lock } from '#shared/matching/commands.ts'
import type { Command } from '#shared/model/command.ts'
import { changeDetails, changeSettings, putOff } from '#shared/model/commands.ts'
import { historyEntry } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'
import { addPerson, removePerson, updatePeople, updatePerson } from '#shared/people/commands.ts'
import { run } from '#electron/services/store/steps.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday['under-way']
let count = 0
const given = { now: `${today}T08:00:00.000Z`, today, newId: () => `made-${(count += 1)}` }
const ofCohort = (): Programme => aCohort({ seed: 7, pairs: 6, state: 'under-way' })
const done = (of: Programme, name: string, command: Command, input: unknown) =>
  run(of, name, command, command.input.parse(input), given)
const toldOf = (of: Programme, name: string, command: Command, input: unknown): Told =>
  done(of, name, command, input).step.told
const somebody = (of: Programme, role: 'mentor' | 'mentee') => {
  const one = Object.values(of.people).find((person) => person.role === role)
  if (!one) throw new Error('nobody there')
  return one
}
const somePair = (of: Programme) => {
  const one = Object.values(of.pairs).find((pair) => !pair.ending && pair.startsOn)
  if (!one) throw new Error('no pair there')
  return one
}

describe('A change is told', () => {
  it('with both values of a closed field, and only the name of one that holds words', () => {
    const of = ofCohort()
    const mentor = somebody(of, 'mentor')
    const places = mentor.places + 1
    const change = toldOf(of, 'people.update', updatePerson, {
      id: mentor.id,
      changes: { places, town: 'Zrenjanin' },
    })
    expect(change).toEqual({
      of: [{ kind: 'person', id: mentor.id }],
      more: 0,
      facts: [{ field: 'places', from: mentor.places, to: places }, { field: 'town' }],
    })
  })

  it('with the number of the session and what became of it', () => {
    const of = ofCohort()
    const pair = somePair(of)
    const number = Math.max(...pair.sessions.map((session) => session.number)) + 1
    const { of: about, facts } = toldOf(of, 'pairs.logSession', logSession, {
      pairId: pair.id,
      state: 'held',
      date: today,
      venue: 'the café by the bridge',
    })
    expect(about).toEqual([{ kind: 'pair', id: pair.id }])
    expect(facts[0]).toEqual({ field: `sessions.${number}.state`, from: null, to: 'held' })
    expect(facts).toContainEqual({ field: `sessions.${number}.venue` })
  })

  it('with a value of several people only where they agree on it', () => {
    const of = ofCohort()
    const mentors = Object.values(of.people).filter((one) => one.role === 'mentor')
    const uneven = done(of, 'people.update', updatePerson, {
      id: mentors[0]?.id,
      changes: { places: 40 },
    }).programme
    const { facts, of: about } = toldOf(uneven, 'people.updateMany', updatePeople, {
      ids: mentors.map((one) => one.id),
      changes: { places: 50, standing: 'withdrawn' },
    })
    expect(about).toHaveLength(mentors.length)
    expect(facts).toContainEqual({ field: 'person.changed', to: mentors.length })
    expect(facts).toContainEqual({ field: 'places', to: 50 })
    expect(facts).toContainEqual({ field: 'standing', from: 'accepted', to: 'withdrawn' })
  })

  it('about at most twenty, and counts those beyond', () => {
    const of = aCohort({ seed: 3, pairs: 30, state: 'under-way' })
    const ids = Object.keys(of.people)
    const { of: about, more } = toldOf(of, 'people.updateMany', updatePeople, {
      ids,
      changes: { channel: 'a friend' },
    })
    expect([about.length, more]).toEqual([20, ids.length - 20])
  })

  it('without a trace of a restricted note, not even whom it is about', () => {
    const of = ofCohort()
    const pair = somePair(of)
    const note = toldOf(of, 'pairs.note', notePair, { pairId: pair.id, note: 'They argue.' })
    expect(note).toEqual({ of: [], more: 0, facts: [] })
    const mentor = somebody(of, 'mentor')
    const beside = toldOf(of, 'people.update', updatePerson, {
      id: mentor.id,
      changes: { note: 'Slow to answer', places: 9 },
    })
    expect(beside.facts).toEqual([{ field: 'places', from: mentor.places, to: 9 }])
  })

  it('of a yes or no as yes and no, also where it was never said', () => {
    const of = ofCohort()
    const mentor = somebody(of, 'mentor')
    const { facts } = toldOf(of, 'people.update', updatePerson, {
      id: mentor.id,
      changes: { freelance: !mentor.freelance },
    })
    expect(facts).toEqual([{ field: 'freelance', from: mentor.freelance, to: !mentor.freelance }])
  })

  it('of somebody who leaves, by the role they had', () => {
    const { programme: of, id } = done(ofCohort(), 'people.add', addPerson, {
      role: 'mentor',
      fields: { name: 'Vid' },
    })
    const { of: about, facts } = toldOf(of, 'people.remove', removePerson, { id })
    expect(about[0]).toEqual({ kind: 'person', id })
    expect(facts).toContainEqual({ field: 'role', from: 'mentor', to: null })
  })

  it('about the couple of a lock', () => {
    const mentor = { role: 'mentor', fields: { name: 'Vid', places: 1, consent: { state: 'given' } } }
    const mentee = { role: 'mentee', fields: { name: 'Una', consent: { state: 'given' } } }
    const first = done(ofCohort(), 'people.add', addPerson, mentor)
    const second = done(first.programme, 'people.add', addPerson, mentee)
    const rules = { ...second.programme.settings.hardRules, language: false, townOrFormat: false }
    const of = { ...second.programme, settings: { ...second.programme.settings, hardRules: rules } }
    const locked = toldOf(of, 'matching.lock', lock, { menteeId: second.id, mentorId: first.id })
    expect(locked.of).toEqual([
      { kind: 'person', id: second.id },
      { kind: 'person', id: first.id },
    ])
    expect(locked.facts).toContainEqual({ field: 'locks', from: of.locks.length, to: of.locks.length + 1 })
  })

  it('with the rule and the day of what is put off, and why', () => {
    const of = ofCohort()
    const until = '2026-07-01'
    const pair = somePair(of)
    const off = toldOf(of, 'programme.putOff', putOff, {
      pairId: pair.id,
      rule: 'contact',
      until,
      reason: 'on leave',
    })
    expect(off).toMatchObject({ of: [{ kind: 'pair', id: pair.id }], reason: 'on leave' })
    expect(off.facts).toEqual([
      { field: 'snooze.rule', to: 'contact' },
      { field: 'snooze.until', from: null, to: until },
    ])
  })

  it('backwards when it is played back, without the reason of the way there', () => {
    const there: Told = {
      of: [],
      more: 0,
      facts: [{ field: 'places', from: 2, to: 3 }, { field: 'town' }, { field: 'person.added', to: 4 }],
      reason: 'asked for it',
    }
    expect(reversed(there)).toEqual({
      of: [],
      more: 0,
      facts: [{ field: 'places', from: 3, to: 2 }, { field: 'town' }, { field: 'person.removed', to: 4 }],
    })
  })
})

describe('Nothing that anybody wrote', () => {
  /** A word no date, figure or choice contains. */
  const typed = fc.stringMatching(/^[b-fh-mp-z]{4,9}$/).map((word) => `Ж${word}Q`)
  const acts: ((word: string, of: Programme) => [string, Command, unknown])[] = [
    (word) => ['people.add', addPerson, { role: 'mentor', fields: everyWord(word) }],
    (word, of) => [
      'people.update',
      updatePerson,
      { id: somebody(of, 'mentee').id, changes: everyWord(word) },
    ],
    (word, of) => [
      'people.updateMany',
      updatePeople,
      { ids: Object.keys(of.people), changes: everyWord(word) },
    ],
    (word, of) => ['pairs.note', notePair, { pairId: somePair(of).id, note: word }],
    (word, of) => ['pairs.logContact', logContact, { pairId: somePair(of).id, note: word }],
    (word, of) => ['pairs.logSession', logSession, { pairId: somePair(of).id, state: 'held', venue: word }],
    (word, of) => [
      'pairs.setGoal',
      setGoal,
      {
        pairId: somePair(of).id,
        goal: { visibility: 'as-written', wording: word, levels: [word, word, word, word, word] },
      },
    ],
    (word) => [
      'programme.changeDetails',
      changeDetails,
      { name: word, organisation: word, edition: word, zone: word },
    ],
    (word) => ['programme.changeSettings', changeSettings, { contact: word }],
    (word) => ['programme.putOff', putOff, { pairId: word, rule: word, until: today, reason: '' }],
  ]
  const everyWord = (word: string) => ({
    name: word,
    familyName: word,
    nameCyrillic: word,
    email: `${word}@example.org`,
    phone: word,
    town: word,
    organisation: word,
    disciplines: [word],
    topics: [word],
    languages: [word],
    availability: [word],
    motivation: word,
    channel: word,
    note: word,
  })

  it('is in the history, whatever is done with it, forwards and back', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...acts), (word, act) => {
        const of = ofCohort()
        const [name, command, input] = act(word, of)
        const forth = toldOf(of, name, command, input)
        const entry = { revision: 2, at: given.now, by: '', name, way: 'done', ...forth }
        expect(JSON.stringify([forth, reversed(forth)])).not.toContain(word)
        expect(historyEntry.parse(entry)).toEqual(entry)
      }),
      { numRuns: 150 },
    )
  })

  it('is in it when a whole programme takes the place of another', () => {
    fc.assert(
      fc.property(typed, (word) => {
        const before = ofCohort()
        let after = structuredClone(before)
        for (const act of acts.slice(0, 9)) {
          const [name, command, input] = act(word, after)
          after = done(after, name, command, input).programme
        }
        const all = told({ name: 'backups.restore', input: {}, before, after })
        expect(JSON.stringify(all)).not.toContain(word)
        expect(all.facts.length).toBeGreaterThan(0)
      }),
      { numRuns: 20 },
    )
  })
})

it('tells a rhythm of many sessions within the room of one entry', () => {
  const of = ofCohort()
  const pair = somePair(of)
  const { facts } = toldOf(of, 'pairs.planRhythm', planRhythm, { pairId: pair.id, from: today })
  expect(facts.length).toBeLessThanOrEqual(20)
})
