/** A window whose host refuses it, leaves it, or cannot give it a room: it says so, and never turns white. */
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '#renderer/app/app.tsx'
import { BackendProvider } from '#renderer/app/backend.tsx'
import { watched } from '#renderer/app/host-gone.ts'
import { languageOfTags } from '#renderer/app/unreached.tsx'
import { loopbackTransport } from '#renderer/platform/loopback.ts'
import type { Envelope, Transport } from '#shared/contract/core.ts'
import { translator } from '#shared/i18n/translate.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const room = vi.hoisted(() => ({ missing: false }))
vi.mock('#renderer/rooms/help/room.tsx', () => ({
  get HelpRoom() {
    if (room.missing) throw new TypeError('Failed to fetch dynamically imported module')
    return () => <h1>Help itself</h1>
  },
}))

const gone = translator('en')('refusals.host-gone')

/** The whole app in front of a host with nothing open, and the way to announce something as its transport. */
function open(at: string) {
  const answers: Record<string, unknown> = {
    'host.about': {
      version: '0.0.0',
      kind: 'loopback',
      capabilities: { dialogs: false, reveal: false, downloads: true },
      today: '2026-06-16',
      now: '2026-06-16T09:00:00.000Z',
      documents: '/documents',
    },
    'host.settings': { language: 'en', theme: 'light', paper: 'A4' },
    'host.handed': { path: null },
    'programme.current': null,
  }
  const listeners = new Set<(name: string, payload: unknown) => void>()
  location.hash = at
  render(
    <App
      transport={{
        invoke: (name) => Promise.resolve({ ok: true, value: answers[name] }),
        subscribe: (listener) => {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      }}
    />,
  )
  return {
    announce: (name: string, payload: unknown) => {
      for (const listener of listeners) listener(name, payload)
    },
  }
}

const refusal = (code: string): Envelope => ({ ok: false, error: { kind: 'invalid', code, params: {} } })
const refusing = (code: string): Transport & { asked: () => number } => {
  let asked = 0
  return {
    asked: () => asked,
    invoke: () => Promise.resolve((asked++, refusal(code))),
    subscribe: () => () => undefined,
  }
}
const opened = (transport: Transport) =>
  render(
    <BackendProvider transport={transport} waiting={null}>
      <p>rooms</p>
    </BackendProvider>,
  )

describe('a window that is refused at once', () => {
  it('says that it was opened without its key, and offers no second try', async () => {
    opened(refusing('token-needed'))
    const said = await screen.findByRole('alert')
    expect(said.textContent).toBe(translator('en')('refusals.token-needed'))
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says it in the language of the browser', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de', 'sr-RS', 'en'])
    opened(refusing('token-needed'))
    const said = await screen.findByRole('alert')
    expect(said.textContent).toBe(translator('sr-Cyrl')('refusals.token-needed'))
    expect(document.documentElement.lang).toBe('sr-Cyrl')
  })

  it('asks again where the host was only away', async () => {
    const transport = refusing('host-gone')
    opened(transport)
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    await screen.findByText(gone)
    expect(transport.asked()).toBe(6)
  })

  it.each([
    [['sr'], 'sr-Cyrl'],
    [['sr-Latn-RS'], 'sr-Latn'],
    [['fr', 'en-GB', 'sr'], 'en'],
    [['srn', 'fr'], 'en'],
    [[], 'en'],
  ] as const)('reads %j as %s', (tags, language) => {
    expect(languageOfTags(tags)).toBe(language)
  })
})

describe('the event stream of a loopback page', () => {
  const nobody = () => Promise.reject(new TypeError('refused'))
  /** Listens to a host that gives these answers in turn, then the last one for ever. */
  const heardBy = (answers: (() => Promise<Response>)[]) => {
    const last = answers.at(-1) ?? nobody
    vi.useFakeTimers()
    const fetch = vi.fn<typeof globalThis.fetch>(() => (answers.shift() ?? last)())
    const transport = loopbackTransport({ origin: 'http://127.0.0.1:1', token: '', fetch })
    const names: string[] = []
    transport.subscribe((name) => names.push(name))
    return { fetch, names }
  }
  const answering = (status: number, body: string | null) => () =>
    Promise.resolve(new Response(body, { status }))

  it.each([401, 403])('is not asked for again after %i', async (status) => {
    const { fetch, names } = heardBy([answering(status, '{}')])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(fetch).toHaveBeenCalledOnce()
    expect(names).toEqual([])
  })

  it('tells that the host is gone when it broke and nobody answers, and that it is back', async () => {
    const { names } = heardBy([
      answering(200, ''),
      nobody,
      () => Promise.resolve(new Response(new ReadableStream())),
    ])
    await vi.advanceTimersByTimeAsync(1_500)
    expect(names).toEqual(['transport.gone'])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(names).toEqual(['transport.gone', 'transport.back'])
  })

  it('tells that the host is gone when another one answers in its place', async () => {
    const { fetch, names } = heardBy([answering(200, ''), answering(401, '{}')])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(names).toEqual(['transport.gone'])
    expect(fetch).toHaveBeenCalledTimes(2)
  })
})

describe('a host that leaves an open window', () => {
  it('is known from an answer or an announcement, until it answers again', async () => {
    let code = 'host-gone'
    let announce: (name: string, payload: unknown) => void = () => undefined
    const { transport, presence } = watched({
      invoke: () => Promise.resolve(code === '' ? { ok: true, value: null } : refusal(code)),
      subscribe: (listener) => {
        announce = listener
        return () => undefined
      },
    })
    const passed = vi.fn<(name: string, payload: unknown) => void>()
    transport.subscribe(passed)
    await transport.invoke('host.about', {})
    expect(presence.isGone()).toBe(true)
    code = ''
    await transport.invoke('host.about', {})
    expect(presence.isGone()).toBe(false)
    announce('transport.gone', {})
    expect(presence.isGone()).toBe(true)
    announce('host.settings', 1)
    expect(passed.mock.calls).toEqual([['host.settings', 1]])
  })

  it('leaves the room standing under one banner, which goes when the host is back', async () => {
    const { announce } = open('/help')
    await screen.findByRole('heading', { name: 'Help itself' })
    act(() => announce('transport.gone', {}))
    expect((await screen.findByRole('alert')).textContent?.trim()).toBe(gone)
    expect(screen.getByRole('heading', { name: 'Help itself' })).toBeTruthy()
    act(() => announce('transport.back', {}))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

describe('a room that cannot be fetched', () => {
  it('leaves the frame standing, and is fetched anew on another try', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    room.missing = true
    open('/help')
    expect((await screen.findByRole('alert')).textContent).toContain('This room could not be shown.')
    expect(screen.getByRole('banner')).toBeTruthy()
    room.missing = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByRole('heading', { name: 'Help itself' })
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
