/** The transport to the loopback host: calls as JSON by POST, events as lines of one long answer. */
import { z } from 'zod'
import type { Envelope, Transport } from '#shared/contract/core.ts'
import { failure } from '#shared/contract/core.ts'
import { hostBack, hostGone } from './presence.ts'
import { notUnderstood } from './unsendable.ts'

const envelope = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: failure }),
])
const told = z.object({ name: z.string(), payload: z.unknown() })

export interface LoopbackParts {
  /** The host's origin, `http://127.0.0.1:PORT`. */
  origin: string
  token: string
  fetch: typeof fetch
  /** Ends the event stream; a page's own end does it for a page. */
  signal?: AbortSignal
}

const gone: Envelope = { ok: false, error: { kind: 'cancelled', code: 'host-gone', params: {} } }
const pauseBeforeAgain = 1000

/** Gives each whole line of a body as it comes. */
async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const parts = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield* parts.filter((line) => line !== '')
  }
}

/** A transport to one loopback host. It listens for events from its first subscription on. */
export function loopbackTransport({ origin, token, fetch, signal }: LoopbackParts): Transport {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const listeners = new Set<(name: string, payload: unknown) => void>()
  let listening: Promise<void> | null = null
  let lost = false
  const announce = (name: string, payload: unknown) => {
    for (const listener of listeners) listener(name, payload)
  }

  /** Opens the stream; settles when it is open or has failed, so that no call made afterwards outruns its own events. */
  async function open(): Promise<void> {
    try {
      const { body, ok, status } = await fetch(`${origin}/api/events`, {
        headers,
        ...(signal ? { signal } : {}),
      })
      if (ok && body) {
        if (lost) announce(hostBack, {})
        lost = false
        return void hear(body)
      }
      // Whoever answers so is not the host this page belongs to, and will not become it.
      if (status === 401 || status === 403) return lost ? announce(hostGone, {}) : undefined
    } catch {
      // Nobody answered; it is asked again below.
    }
    if (signal?.aborted) return
    lost = true
    announce(hostGone, {})
    openLater()
  }
  const openLater = () => setTimeout(() => (listening = open()), pauseBeforeAgain)

  async function hear(body: ReadableStream<Uint8Array>): Promise<void> {
    try {
      for await (const line of lines(body)) {
        const { name, payload } = told.parse(JSON.parse(line))
        announce(name, payload)
      }
    } catch {
      // The host ended or the connection broke; either way it is asked again below.
    }
    lost = true
    if (!signal?.aborted) openLater()
  }

  return {
    invoke: async (name, input) => {
      let body: string
      try {
        body = JSON.stringify({ name, input })
      } catch {
        return notUnderstood
      }
      await listening
      try {
        const answer = await fetch(`${origin}/api/invoke`, { method: 'POST', headers, body })
        return envelope.parse(await answer.json())
      } catch {
        return gone
      }
    },
    subscribe: (listener) => {
      listeners.add(listener)
      listening ??= open()
      return () => listeners.delete(listener)
    },
  }
}
