/** The back end's door: own names only, parsed both ways, and an envelope whatever happens behind it. */
import { describe, expect, it } from 'vitest'
import { failure } from '#shared/contract/core.ts'
import { errorKinds, Refusal } from '#shared/model/refusal.ts'
import { aDesk } from './tree.ts'

describe('a call', () => {
  it('is answered by the handler of its name', async () => {
    expect(await aDesk({}).dispatch('desk.double', { of: 21 })).toEqual({ ok: true, value: { is: 42 } })
  })

  it('of a change runs its command with the input as it was understood', async () => {
    const { dispatch, ran } = aDesk({})
    expect(await dispatch('cards.add', { name: 'Ana', more: 'is left out' })).toEqual({
      ok: true,
      value: { revision: 2, savedRevision: 2, id: 'card-1' },
    })
    expect(ran).toEqual([['cards.add', { name: 'Ana' }]])
  })

  it.each([
    ...['', '.', 'desk', 'desk.', '.double', 'desk.triple', 'desk.double.', 'desk.double.of', 'cards.double'],
    ...['__proto__', '__proto__.double', 'desk.__proto__', 'constructor.name', 'desk.constructor'],
    ...['desk.toString', 'toString.call', 'desk.hasOwnProperty', 'DESK.double', ' desk.double'],
    ...[undefined, null, 7, {}, ['desk.double'], { toString: () => 'desk.double' }],
  ])('by the name %j is of no procedure', async (name) => {
    const { dispatch, told } = aDesk({})
    expect(await dispatch(name, { of: 1 })).toEqual({
      ok: false,
      error: { kind: 'not-found', code: 'no-such-procedure', params: {} },
    })
    expect(told).toEqual([])
  })
})

describe('an input that is not understood', () => {
  it.each([
    ['desk.double', { of: 'one' }, 'of'],
    ['desk.double', {}, 'of'],
    ['desk.file', { drawer: { label: '' } }, 'drawer.label'],
    ['desk.file', { shelf: 1 }, 'shelf'],
    ['cards.add', { name: 4 }, 'name'],
    ['cards.add', null, ''],
  ])('of %s, %j, names the field %j and goes no further', async (name, input, field) => {
    const { dispatch, ran, told } = aDesk({})
    expect(await dispatch(name, input)).toEqual({
      ok: false,
      error: { kind: 'invalid', code: 'input-not-understood', field, params: {} },
    })
    expect([ran, told]).toEqual([[], []])
  })
})

describe('a refusal', () => {
  const refusing = (refusal: Refusal) =>
    aDesk({
      double: () => {
        throw refusal
      },
    }).dispatch('desk.double', { of: 1 })

  it('crosses with all its fields', async () => {
    const about = {
      field: 'drawer',
      params: { name: 'Ana', places: 2 },
      applied: true,
      cause: new Error('x'),
    }
    expect(await refusing(new Refusal('disk-full', 'disk-is-full', about))).toEqual({
      ok: false,
      error: {
        kind: 'disk-full',
        code: 'disk-is-full',
        field: 'drawer',
        params: { name: 'Ana', places: 2 },
        applied: true,
        saved: false,
      },
    })
  })

  it.each(errorKinds)('of the kind %s crosses with no field it does not have', async (kind) => {
    const envelope = await refusing(new Refusal(kind, 'so'))
    expect(envelope).toEqual({ ok: false, error: { kind, code: 'so', params: {} } })
    if (!envelope.ok) expect(failure.parse(envelope.error)).toEqual(envelope.error)
  })
})

describe('an error that nobody expected', () => {
  const secret = 'ENOENT: /home/vesna/letters'
  it.each([
    ['thrown', () => Promise.reject(new Error(secret))],
    [
      'thrown at once',
      () => {
        throw new TypeError(secret)
      },
    ],
    ['that is no error', () => Promise.reject(secret as unknown as Error)],
  ])('%s is told to the log, and only its number to the screen', async (_, double) => {
    const { dispatch, told } = aDesk({ double })
    const envelope = await dispatch('desk.double', { of: 1 })
    expect(envelope).toEqual({
      ok: false,
      error: { kind: 'internal', code: 'unexpected', params: {}, incident: 'incident-1' },
    })
    expect(JSON.stringify(envelope)).not.toContain('vesna')
    expect(told).toHaveLength(1)
    expect(told[0]?.[0]).toBe('desk.double')
    expect(String(told[0]?.[1])).toContain(secret)
  })

  it('is also an answer that breaks the contract', async () => {
    const { dispatch, told } = aDesk({ double: () => ({ is: Number.NaN }) })
    expect(await dispatch('desk.double', { of: 1 })).toMatchObject({
      ok: false,
      error: { kind: 'internal', incident: 'incident-1' },
    })
    expect(told).toHaveLength(1)
  })

  it('in a change is told by the name of the change', async () => {
    const { dispatch, told } = aDesk({
      runChange: () => {
        throw new Error(secret)
      },
    })
    expect(await dispatch('cards.add', { name: 'Ana' })).toMatchObject({ error: { kind: 'internal' } })
    expect(told[0]?.[0]).toBe('cards.add')
  })
})
