/** The client gives values and throws failures whole; listening hears one event and ends when told. */
import { describe, expect, it } from 'vitest'
import { ContractError, createClient, createListen } from '#shared/contract/client.ts'
import type { Envelope, Transport } from '#shared/contract/core.ts'
import type { Events } from '#shared/contract/index.ts'
import { tree } from './tree.ts'

function aTransport(envelope: Envelope) {
  const asked: [string, unknown][] = []
  const listeners = new Set<Parameters<Transport['subscribe']>[0]>()
  const transport: Transport = {
    invoke: (name, input) => {
      asked.push([name, input])
      return Promise.resolve(envelope)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const tell = (name: string, payload: unknown) => {
    for (const listener of listeners) listener(name, payload)
  }
  return { transport, asked, tell, listeners }
}

describe('the client', () => {
  it('has the procedures of the contract, and each asks by its own name', async () => {
    const { transport, asked } = aTransport({ ok: true, value: { is: 2 } })
    const client = createClient(tree, transport)
    expect(Object.keys(client.desk)).toEqual(['double', 'file'])
    expect(await client.desk.double({ of: 1 })).toEqual({ is: 2 })
    await client.desk.file()
    expect(asked).toEqual([
      ['desk.double', { of: 1 }],
      ['desk.file', {}],
    ])
  })

  it('throws a failure with every field it came with', async () => {
    const error = {
      kind: 'disk-full',
      code: 'disk-is-full',
      field: 'path',
      params: { file: 'a.cohort' },
      applied: true,
      saved: false,
    } as const
    const { transport } = aTransport({ ok: false, error })
    const thrown = await createClient(tree, transport)
      .cards.add({ name: 'Ana' })
      .catch((reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(ContractError)
    expect(thrown).toMatchObject({ failure: error, message: 'disk-full: disk-is-full' })
  })
})

describe('listening', () => {
  it('hears the event it named and no other, until it ends', () => {
    const { transport, tell, listeners } = aTransport({ ok: true, value: null })
    const heard: unknown[] = []
    const end = createListen<Events>(transport)('programme.opened', (payload) => heard.push(payload))
    tell('programme.opened', { path: 'a.cohort' })
    tell('programme.file', { path: 'b.cohort' })
    end()
    tell('programme.opened', { path: null })
    expect(heard).toEqual([{ path: 'a.cohort' }])
    expect(listeners.size).toBe(0)
  })
})
