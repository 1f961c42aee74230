/** Bytes that are kept from the last writing are the bytes that a first writing would make. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '#electron/services/file/format.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort, written } from '#tests/support/cohort.ts'

const cohort = aCohort({ pairs: 90, state: 'under-way' })
const ids = Object.keys(cohort.people)
const pairIds = Object.keys(cohort.pairs)

type Edit = (of: Programme) => Programme
const renamed =
  (at: number, name: string): Edit =>
  (of) => {
    const id = ids[at % ids.length] ?? ''
    const person = of.people[id]
    return person ? { ...of, people: { ...of.people, [id]: { ...person, name } } } : of
  }
const noted =
  (at: number, note: string): Edit =>
  (of) => {
    const id = pairIds[at % pairIds.length] ?? ''
    const pair = of.pairs[id]
    return pair ? { ...of, pairs: { ...of.pairs, [id]: { ...pair, note } } } : of
  }
/** Takes a pair out, so that all after it stand in other places than before. */
const without =
  (at: number): Edit =>
  (of) => ({
    ...of,
    pairs: Object.fromEntries(Object.entries(of.pairs).filter(([id]) => id !== pairIds[at % pairIds.length])),
  })

const edit = fc.oneof(
  fc
    .tuple(fc.nat(), fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }))
    .map(([at, text]) => renamed(at, `N${text}N`)),
  fc.tuple(fc.nat(), fc.string({ maxLength: 20, unit: 'grapheme' })).map(([at, text]) => noted(at, text)),
  fc.nat().map(without),
)

describe('a file written again after changes', () => {
  it('has the bytes of one written for the first time', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let programme = cohort
        edits.forEach((change, revision) => {
          programme = change(programme)
          const content = written(programme, revision)
          expect(Buffer.from(encode(content)).equals(encode(structuredClone(content)))).toBe(true)
        })
        expect(decode(encode(written(programme))).programme).toEqual(programme)
      }),
      { numRuns: 25 },
    )
  })
})
