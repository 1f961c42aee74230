/** What can still be read of a damaged file: all of it that is whole, nothing that is not so, and every loss named. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '#electron/services/file/format.ts'
import type { HistoryEntry } from '#shared/model/history.ts'
import { breaches } from '#shared/model/invariants.ts'
import { programme as programmeSchema, type Programme } from '#shared/model/programme.ts'
import { type LossKind } from '#shared/rescue/loss.ts'
import { salvage, type Salvage } from '#shared/rescue/salvage.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { aPair, aSession, withPairs } from '../journey/pair.ts'

const instead = { name: 'Torn', id: 'made', now: '2026-06-16T09:00:00.000Z', today: '2026-06-16' }
const at = '2026-06-15T17:00:00.000Z'
const entry: HistoryEntry = {
  revision: 4,
  at,
  by: 'Ivana',
  name: 'people.update',
  way: 'done',
  of: [],
  more: 0,
  facts: [],
}
const written = (programme: Programme) =>
  Buffer.from(encode({ revision: 812, at, programme, history: { entries: [entry], dropped: 2 } }))
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const read = (text: string): Salvage => {
  const found = salvage(text, instead)
  if (!found) throw new Error('nothing was read')
  return found
}
const kinds = ({ losses }: Salvage): LossKind[] => losses.map(({ kind }) => kind)
const lossesOf = (found: Salvage) => found.losses.filter(({ kind }) => kind !== 'changed')

const cohort = aCohort({ pairs: 5, state: 'under-way' })
const whole = written(cohort)
const small = withPairs(
  aPair({ sessions: [aSession(1, '2026-03-12')], note: 'Kaže: "}{" \\ ok' }),
  aPair({ id: 'q', code: '26-02', mentorId: 'zoran', menteeId: 'nada' }),
)

/** Everybody and every pair that no loss names must be what was written, to the letter. */
function expectTruth(found: Salvage, original: Programme) {
  expect(breaches(found.programme)).toEqual([])
  expect(programmeSchema.safeParse(found.programme).success).toBe(true)
  const named = new Set(found.losses.flatMap(({ params }) => [params['name'], params['code']]))
  for (const person of Object.values(found.programme.people))
    if (!named.has(person.name) && person.name !== '?') expect(person).toEqual(original.people[person.id])
  for (const pair of Object.values(found.programme.pairs))
    if (!named.has(pair.code)) expect(pair).toEqual(original.pairs[pair.id])
}

describe('salvage', () => {
  it('of a file whose bytes are as they were keeps all of it, and says only that the checksum does not fit', () => {
    const found = read(textOf(whole))
    expect(found).toMatchObject({ revision: 812, at, history: { entries: [entry], dropped: 2 } })
    expect(found.programme).toEqual(cohort)
    expect(kinds(found)).toEqual(['changed'])
  })

  it('of a file cut anywhere gives a sound programme in which nothing is untrue, or nothing at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 2 }), (length) => {
        const found = salvage(textOf(whole.subarray(0, length)), instead)
        if (!found) return
        expect(kinds(found)).toContain('torn-end')
        expectTruth(found, cohort)
      }),
      { numRuns: 300 },
    )
  })

  it('of a small file gives nothing only where not even the name is left, at every length', () => {
    const bytes = written(small)
    const named = textOf(bytes).indexOf('"name":"Mentoring"') + '"name":"Mentoring"'.length
    for (let length = 0; length < bytes.length - 2; length += 1) {
      const found = salvage(textOf(bytes.subarray(0, length)), instead)
      expect([length, found !== null]).toEqual([length, length > named])
      if (found) expectTruth(found, small)
    }
  })

  it('keeps everybody who stands whole before the cut', () => {
    const text = textOf(whole)
    const pairs = text.indexOf('"pairs":{')
    const found = read(text.slice(0, pairs + 40))
    expect(found.programme.people).toEqual(cohort.people)
    expect(found.programme.pairs).toEqual({})
    expect(found.programme.settings).toEqual(cohort.settings)
  })

  it('with any one byte struck out loses at most what stood there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.constantFrom(34, 123, 125, 44, 0),
        (place, byte) => {
          const bytes = Buffer.from(whole)
          bytes[place] = byte
          const found = salvage(textOf(bytes), instead)
          expect(found).not.toBeNull()
          if (!found) return
          expect(breaches(found.programme)).toEqual([])
          const people = Object.keys(cohort.people).filter((id) => found.programme.people[id])
          expect(people.length).toBeGreaterThanOrEqual(Object.keys(cohort.people).length - 1)
          const same = people.filter(
            (id) => JSON.stringify(found.programme.people[id]) === JSON.stringify(cohort.people[id]),
          )
          expect(same.length).toBeGreaterThanOrEqual(people.length - 1)
          const pairs = Object.keys(cohort.pairs).filter((id) => found.programme.pairs[id])
          expect(pairs.length).toBeGreaterThanOrEqual(Object.keys(cohort.pairs).length - 1)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of a file edited by hand, with line breaks and a comma too many, keeps all of it', () => {
    const json = JSON.parse(textOf(whole)) as object
    const found = read(JSON.stringify(json, null, 2).replace('"role": "mentor",', '"role": "mentor",,'))
    expect(Object.keys(found.programme.people)).toHaveLength(Object.keys(cohort.people).length)
    expect(found.programme.pairs).toEqual(cohort.pairs)
  })
})

/** The small file after one edit by hand. */
function changed(from: string | RegExp, to: string): Salvage {
  const text = textOf(written(small))
  const edited = text.replace(from, to)
  expect(edited).not.toBe(text)
  return read(edited)
}

describe('salvage, of what does not fit,', () => {
  it('drops one field, names it, and keeps the rest of the person', () => {
    const found = changed('"name":"vesna","freelance":false', '"name":"vesna","town":7,"freelance":false')
    expect(lossesOf(found)).toEqual([{ kind: 'person-fields', params: { name: 'vesna', fields: 'town' } }])
    expect(found.programme).toEqual(small)
  })

  it('drops one session of a pair, and keeps the others', () => {
    const found = changed('"date":"2026-03-12"', '"date":"2026-02-30"')
    expect(lossesOf(found)).toEqual([
      { kind: 'pair-fields', params: { code: '26-01', fields: 'sessions.0.date, sessions.0' } },
    ])
    expect(found.programme.pairs['p']).toEqual({ ...small.pairs['p'], sessions: [] })
  })

  it('leaves out a person without a role, and keeps the pair by a stand-in', () => {
    const found = changed(/("id":"zoran",)"role":"mentor"/, '$1"role":"king"')
    expect(lossesOf(found)).toEqual([
      { kind: 'person', params: { name: 'zoran' } },
      { kind: 'stand-in', params: { code: '26-02', role: 'mentor' } },
    ])
    expect(found.programme.people['zoran']).toMatchObject({ name: '?', role: 'mentor' })
    expect(found.programme.pairs).toEqual(small.pairs)
  })

  it('keeps every pair of a person who is lost, by one stand-in', () => {
    const text = textOf(written(withPairs(aPair(), aPair({ id: 'q', code: '26-02', menteeId: 'nada' }))))
    const found = read(text.replace(/("id":"vesna",)"role":"mentor"/, '$1"role":"king"'))
    expect(Object.keys(found.programme.pairs)).toEqual(['p', 'q'])
    expect(kinds(found)).toEqual(['person', 'stand-in', 'changed'])
  })

  it('puts the usual value for a detail of the programme', () => {
    const found = changed('"startsOn":"2026-03-02"', '"startsOn":"2 March"')
    expect(lossesOf(found)).toEqual([{ kind: 'detail', params: { field: 'startsOn' } }])
    expect(found.programme).toEqual({ ...small, startsOn: '2026-03-02' })
  })

  it('keeps the settings but one', () => {
    const found = changed('"rhythmDays":21', '"rhythmDays":2100')
    expect(lossesOf(found)).toEqual([{ kind: 'detail', params: { field: 'settings' } }])
    expect(found.programme).toEqual(small)
  })

  it('counts what it cannot read of the history', () => {
    const found = changed('"by":"Ivana"', '"by":4')
    expect(lossesOf(found)).toEqual([{ kind: 'history', params: { count: 1 } }])
    expect(found.history).toEqual({ entries: [], dropped: 3 })
  })

  it('says when the head no longer tells the last writing', () => {
    const found = changed('"revision":812', '"revision":-8')
    expect(kinds(found)).toContain('head')
    expect(found).toMatchObject({ revision: 1, at })
  })
})

describe('salvage, of what cannot be,', () => {
  const repairs: [what: string, from: string | RegExp, to: string, losses: object[]][] = [
    [
      'takes places from a mentee',
      /("name":"mila".*?"places":)0/,
      '$12',
      [{ kind: 'person-fields', params: { name: 'mila', fields: 'places' } }],
    ],
    [
      'takes a wish for nobody from a ranking',
      /("name":"mila".*?"rankedIds":\[)/,
      '$1"zoran","ana"',
      [{ kind: 'person-fields', params: { name: 'mila', fields: 'rankedIds' } }],
    ],
    [
      'leaves out the second pair of one mentee',
      '"menteeId":"nada"',
      '"menteeId":"mila"',
      [{ kind: 'pair', params: { code: '26-02' } }],
    ],
    [
      'leaves out the second pair of one code',
      '26-02',
      '26-01',
      [{ kind: 'pair', params: { code: '26-01' } }],
    ],
    [
      'takes the phase of the last step',
      '"phase":"first-session","steps"',
      '"phase":"here-and-now","steps"',
      [{ kind: 'pair-fields', params: { code: '26-01', fields: 'phase' } }],
    ],
    [
      'takes the last day for the first where it comes before it',
      '"endsOn":"2026-12-18"',
      '"endsOn":"2025-12-18"',
      [{ kind: 'detail', params: { field: 'endsOn' } }],
    ],
    [
      'drops a couple of nobody',
      '"locks":[]',
      '"locks":[{"menteeId":"mila","mentorId":"ana"}]',
      [{ kind: 'locks', params: { count: 1 } }],
    ],
    [
      'hides of a goal what its mark hides',
      '"goals":[]',
      '"goals":[{"id":"g","visibility":"no","setOn":"2026-05-01","wording":"A tour","rating":1}]',
      [{ kind: 'pair-fields', params: { code: '26-01', fields: 'goals' } }],
    ],
  ]
  it.each(repairs)('%s', (_, from, to, losses) => {
    const found = changed(from, to)
    expect(lossesOf(found)).toEqual(losses)
    expect(breaches(found.programme)).toEqual([])
  })
})

describe('salvage gives nothing', () => {
  it.each([
    ['of an empty file', ''],
    ['of a picture', '\u0089PNG\r\n\u001a\n' + '\0'.repeat(2000)],
    ['of zeros', '\0'.repeat(5000)],
    ['of another program’s JSON', '{"people":[{"name":"Ana"}]}'],
    ['of objects without end', '{"a":'.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(salvage(text, instead)).toBeNull()
  })
})

describe('a file of version 1', () => {
  it('is read by its own shape', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/files/v1-small.cohort'))
    const found = read(textOf(bytes).replace('"places":2', '"places":3'))
    const { programme } = decode(bytes)
    expect(Object.keys(found.programme.people)).toEqual(Object.keys(programme.people))
    expect(found.programme.pairs).toEqual(programme.pairs)
    expect(found.revision).toBe(6)
  })
})
