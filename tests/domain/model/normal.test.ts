/** The quick yes about a value is never a wrong one, and it is given for what the app itself writes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { normal } from '#shared/model/normal.ts'
import { programme } from '#shared/model/programme.ts'
import { aCohort } from '#tests/support/cohort.ts'

const isNormal = normal(programme)
const sound = aCohort({ pairs: 3, state: 'complete' })

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
const isBranch = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null

/** Walks down by `turns` and puts `value` (or nothing) there. */
function altered(
  root: unknown,
  turns: readonly number[],
  value: Json | undefined,
  key: string | null,
): unknown {
  const copy = structuredClone(root)
  let at = copy
  for (const [step, turn] of turns.entries()) {
    if (!isBranch(at)) break
    const names = Object.keys(at)
    const name = names[turn % Math.max(1, names.length)]
    if (name === undefined) break
    const next: unknown = at[name]
    if (step === turns.length - 1 || !isBranch(next)) {
      if (key !== null)
        Object.defineProperty(at, key, {
          value: value ?? null,
          enumerable: true,
          configurable: true,
          writable: true,
        })
      else if (value === undefined) Reflect.deleteProperty(at, name)
      else at[name] = value
      break
    }
    at = next
  }
  // A list that something was taken from has a hole; JSON has none.
  return JSON.parse(JSON.stringify(copy)) as unknown
}

const json = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }).map((value) => value as Json),
  fc.constantFrom<Json>(
    ' Ana ',
    '2026-02-30',
    '2026-02-28',
    -1,
    0,
    1.5,
    2,
    'mentor',
    'en',
    '__proto__',
    'x'.repeat(400),
  ),
)

describe('a value that is said to be normal', () => {
  it('is what the schema makes of it', () => {
    let yes = 0
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
        fc.option(json, { nil: undefined }),
        fc.option(fc.constantFrom('id', 'extra', '__proto__', 'places'), { freq: 8 }),
        (turns, value, key) => {
          const candidate = altered(sound, turns, value, key)
          if (!isNormal(candidate)) return
          yes += 1
          expect(programme.parse(candidate)).toStrictEqual(candidate)
        },
      ),
      { numRuns: 3000 },
    )
    expect(yes).toBeGreaterThan(100)
  })

  it('is every programme that the app writes', () => {
    for (const state of ['matched', 'under-way', 'complete'] as const)
      expect(isNormal(programme.parse(JSON.parse(JSON.stringify(aCohort({ pairs: 20, state })))))).toBe(true)
  })

  it.each([
    ['a string with spaces that would be cut off', z.string().trim(), ' a'],
    ['a key that would be dropped', z.object({ a: z.number() }), { a: 1, b: 2 }],
    ['a default that would be filled in', z.object({ a: z.number().default(1) }), {}],
    ['a number that is not whole', z.number().int(), 1.5],
    ['what a transformation makes', z.string().transform(Number), '1'],
    ['one of several shapes', z.union([z.object({ a: z.number() }), z.object({ b: z.number() })]), { b: 1 }],
  ])('is never %s', (_, schema, value) => {
    expect(normal(schema)(value)).toBe(false)
  })
})
