/** Two copies of a programme laid side by side, and how their histories say they stand to each other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareProgrammes,
  differences,
  type Differences,
  holdTheSame,
  type Where,
} from '#shared/history/differences.ts'
import { remember } from '#shared/history/entry.ts'
import { relationOf, type Standing } from '#shared/history/relation.ts'
import { logSession } from '#shared/journey/sessions.ts'
import { notePair } from '#shared/journey/phases.ts'
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { updatePerson } from '#shared/people/commands.ts'
import { run } from '#electron/services/store/steps.ts'
import { type Act, acts, settled, today } from '#tests/services/model/acts.ts'
import { aCohort } from '#tests/support/cohort.ts'

let count = 0
const given = { now: `${today}T08:00:00.000Z`, today, newId: () => `made-${(count += 1)}` }
const aProgramme = () => aCohort({ seed: 5, pairs: 5, state: 'under-way' })

/** A programme after some acts; those that its rules refuse change nothing. */
function after(start: Programme, list: readonly Act[]): Programme {
  let now = start
  for (const drawn of list) {
    const act = settled(drawn, now)
    if (act.kind !== 'command') continue
    try {
      now = run(now, act.name, act.command, act.command.input.parse(act.input), given).programme
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return now
}

const turned: Record<Where, Where> = { here: 'there', there: 'here', both: 'both' }
const swap = (fields: Differences['programme']) =>
  fields.map(({ field, here, there }) => ({ field, here: there, there: here }))
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id).sort()

describe('A comparison', () => {
  it('of a programme with itself is empty, also with a copy that shares nothing with it', () => {
    const of = aProgramme()
    expect(holdTheSame(compareProgrammes(of, of))).toBe(true)
    expect(holdTheSame(compareProgrammes(of, structuredClone(of)))).toBe(true)
  })

  it('lists exactly the people and pairs that differ, in whatever way they came to', () => {
    fc.assert(
      fc.property(acts, acts, (mine, theirs) => {
        const [here, there] = [after(aProgramme(), mine), after(aProgramme(), theirs)]
        const found = compareProgrammes(here, there)
        expect(differences.parse(found)).toEqual(found)
        const plain = (value: unknown) => JSON.stringify(value)
        const differ = <T>(a: Record<string, T>, b: Record<string, T>) =>
          [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((id) => plain(a[id]) !== plain(b[id]))
        const listed = found.people.map((one) => one.person)
        expect(ids(listed)).toEqual(differ(here.people, there.people).sort())
        // Identities alone (the same session logged in both) are no difference.
        const pairs = new Set(differ(here.pairs, there.pairs))
        for (const { id } of found.pairs) expect(pairs.has(id)).toBe(true)
        expect(found.programme.some((one) => one.field === 'name')).toBe(here.name !== there.name)
      }),
      { numRuns: 40 },
    )
  })

  it('from the other side is the same, turned round', () => {
    fc.assert(
      fc.property(acts, acts, (mine, theirs) => {
        const [here, there] = [after(aProgramme(), mine), after(aProgramme(), theirs)]
        const [one, other] = [compareProgrammes(here, there), compareProgrammes(there, here)]
        expect(swap(other.programme)).toEqual(one.programme)
        for (const pair of one.pairs) {
          const same = other.pairs.find(({ id }) => id === pair.id)
          expect(same?.where).toBe(turned[pair.where])
          const byField = (list: { field: string }[]) =>
            [...list].sort((a, b) => (a.field < b.field ? -1 : 1))
          expect(byField(swap(same?.fields ?? []))).toEqual(byField(pair.fields))
        }
        expect(ids(other.people.map((it) => it.person))).toEqual(ids(one.people.map((it) => it.person)))
      }),
      { numRuns: 30 },
    )
  })

  it('says a session by its number, with both values', () => {
    const here = aProgramme()
    const pair = Object.values(here.pairs).find((one) => !one.ending && one.sessions.length > 0)
    const session = pair?.sessions[0]
    if (!pair || !session) throw new Error('no session there')
    const input = { pairId: pair.id, number: session.number, state: 'missed', date: session.date }
    const there = run(here, 'pairs.logSession', logSession, logSession.input.parse(input), given).programme
    const [only, ...rest] = compareProgrammes(here, there).pairs
    expect(rest).toEqual([])
    expect(only?.fields).toContainEqual({
      field: `sessions.${session.number}.state`,
      here: session.state,
      there: 'missed',
    })
  })

  it('names the people of a list, and of a restricted note says only whether there is one', () => {
    const here = aProgramme()
    const mentee = Object.values(here.people).find((one) => one.role === 'mentee')
    const mentor = Object.values(here.people).find((one) => one.role === 'mentor')
    const pair = Object.values(here.pairs)[0]
    if (!mentee || !mentor || !pair) throw new Error('nobody there')
    const ranked = updatePerson.input.parse({ id: mentee.id, changes: { rankedIds: [mentor.id] } })
    const first = run({ ...here }, 'people.update', updatePerson, ranked, given).programme
    const note = notePair.input.parse({ pairId: pair.id, note: 'They argue.' })
    const there = run(first, 'pairs.note', notePair, note, given).programme
    const found = compareProgrammes(here, there)
    const list = found.people[0]?.fields.find((one) => one.field === 'rankedIds')
    expect(list?.there).toMatchObject({ people: [{ id: mentor.id, name: mentor.name }] })
    expect(found.pairs[0]?.fields).toEqual([{ field: 'note', here: pair.note !== undefined, there: true }])
    expect(JSON.stringify(found)).not.toContain('argue')
  })
})

describe('Of two copies', () => {
  const change = (of: Standing, name: string, at = of.revision): Standing => ({
    revision: of.revision + 1,
    history: remember(of.history, {
      revision: of.revision + 1,
      at: `2026-06-16T08:00:${String(at % 60).padStart(2, '0')}.000Z`,
      by: '',
      name,
      way: 'done',
      of: [],
      more: 0,
      facts: [],
    }),
  })
  const fresh: Standing = { revision: 1, history: { entries: [], dropped: 0 } }
  const changed = (of: Standing, names: readonly string[]) =>
    names.reduce((now, name) => change(now, name), of)
  const names = fc.array(fc.constantFrom('people.add', 'pairs.note', 'pairs.end'), { maxLength: 6 })
  const turn = { same: 'same', older: 'newer', newer: 'older', apart: 'apart' } as const

  it('one is the same, older, newer, or apart since the last change that both have', () => {
    fc.assert(
      fc.property(names, names, names, (both, mine, theirs) => {
        const start = changed(fresh, both)
        const here = mine.reduce((now, name) => change(now, name, 7), start)
        const there = theirs.reduce((now, name) => change(now, name, 31), start)
        const kind =
          mine.length === 0
            ? theirs.length === 0
              ? 'same'
              : 'newer'
            : theirs.length === 0
              ? 'older'
              : 'apart'
        const found = relationOf(here, there)
        expect(found.kind).toBe(kind)
        expect(relationOf(there, here).kind).toBe(turn[kind])
        if (kind === 'apart')
          expect(found.since?.revision).toBe(both.length === 0 ? undefined : start.revision)
      }),
    )
  })

  it('one that is older than all the other remembers is still the older one', () => {
    const old = changed(fresh, ['people.add', 'people.add'])
    let now = old
    for (let n = 0; n < 2100; n += 1) now = change(now, 'pairs.note', n)
    expect(now.history.dropped).toBeGreaterThan(2)
    expect(relationOf(now, old).kind).toBe('older')
    expect(relationOf(old, now).kind).toBe('newer')
  })
})
