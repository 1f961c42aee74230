/** The loopback host against whoever else is on this machine or in its browser. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largestBody } from '#electron/loopback/body.ts'
import { type Loopback, serveLoopback } from '#electron/loopback/serve.ts'
import { decode } from '#electron/services/file/format.ts'
import { loopbackTransport } from '#renderer/platform/loopback.ts'
import { takeToken } from '#renderer/platform/token.ts'
import { fetchFrom, rendererDir } from '../support/hosts/loopback.ts'
import { testBackend } from '../support/hosts/parts.ts'

const root = join(import.meta.dirname, '../..')

interface Asked {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string
}

describe('the loopback host', () => {
  let folder = ''
  let loopback: Loopback
  let good: Record<string, string> = {}

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cohort-'))
    loopback = await serveLoopback({ backend: await testBackend(folder), rendererDir })
    good = {
      authorization: `Bearer ${loopback.token}`,
      origin: loopback.origin,
      'content-type': 'application/json',
    }
  })
  afterAll(async () => {
    await loopback.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Speaks plain HTTP, so that every header can be a lie. */
  const ask = ({
    method = 'POST',
    path = '/api/invoke',
    headers = good,
    body = '{"name":"host.about","input":{}}',
  }: Asked) =>
    new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((settle, fail) => {
      const { port } = new URL(loopback.origin)
      const asking = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
        let text = ''
        answer.on('data', (part: Buffer) => (text += part.toString()))
        answer.on('end', () => settle({ status: answer.statusCode ?? 0, text, headers: answer.headers }))
      })
      asking.on('error', fail)
      asking.end(method === 'GET' ? undefined : body)
    })
  const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name))

  it('answers its own page', async () => {
    const { status, text } = await ask({})
    expect([status, JSON.parse(text)]).toMatchObject([200, { ok: true }])
  })

  it.each([
    ['no token', () => without('authorization'), 401],
    ['another token', () => ({ ...good, authorization: 'Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }), 401],
    ['the token alone', () => ({ ...good, authorization: loopback.token }), 401],
    ['no origin', () => without('origin'), 403],
    ['another origin', () => ({ ...good, origin: 'https://example.org' }), 403],
    ['an origin that begins like its own', () => ({ ...good, origin: `${loopback.origin}0` }), 403],
    ['the origin of a file', () => ({ ...good, origin: 'null' }), 403],
    ['another site’s request', () => ({ ...good, 'sec-fetch-site': 'cross-site' }), 403],
    [
      'another name for this machine',
      () => ({ ...good, host: `localhost:${new URL(loopback.origin).port}` }),
      403,
    ],
    ['a name that was made to lead here', () => ({ ...good, host: 'example.org' }), 403],
    ['a form', () => ({ ...good, 'content-type': 'text/plain' }), 415],
  ])('refuses a call with %s', async (_, headers, status) => {
    const answer = await ask({ headers: headers() })
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { kind: 'invalid' } })
  })

  it('refuses its events without the token', async () => {
    expect((await ask({ method: 'GET', path: '/api/events', headers: {} })).status).toBe(401)
  })

  it('does not show its page under another name', async () => {
    expect((await ask({ method: 'GET', path: '/', headers: { host: 'example.org' } })).status).toBe(403)
  })

  it.each([
    ['no JSON', '{', 400],
    ['a list instead of a call', '[]', 200],
    ['null', 'null', 200],
  ])('is not confused by %s', async (_, body, status) => {
    const answer = await ask({ body })
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false })
  })

  it('reads no more of a body than it is worth', async () => {
    const headers = { ...good, 'content-length': String(largestBody + 1) }
    const status = await new Promise((settle) => {
      const asking = request({
        host: '127.0.0.1',
        agent: false,
        port: new URL(loopback.origin).port,
        method: 'POST',
        path: '/api/invoke',
        headers,
      })
      asking.on('response', (answer) => settle(answer.statusCode))
      asking.on('error', () => undefined)
      asking.write('{')
    })
    expect(status).toBe(413)
  })

  it('knows two calls and no more', async () => {
    expect((await ask({ path: '/api/other' })).status).toBe(404)
    expect((await ask({ method: 'PUT' })).status).toBe(404)
    expect((await ask({ method: 'DELETE', path: '/' })).status).toBe(405)
  })

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/.git/hooks.js',
    '/%00.js',
    '/a%5c..%5cb.js',
  ])('serves nothing at %s', async (path) => {
    expect((await ask({ method: 'GET', path, headers: {} })).status).toBe(404)
  })

  it('tells a screen without its token so, as an answer', async () => {
    const { origin } = loopback
    const { invoke } = loopbackTransport({ origin, token: '', fetch: fetchFrom(origin) })
    expect(await invoke('host.about', {})).toMatchObject({ ok: false, error: { code: 'token-needed' } })
  })
})

describe('a page on the loopback host', () => {
  it('takes the token out of its address and keeps it for its own tab', () => {
    const kept = new Map<string, string>()
    const shown: string[] = []
    const page = (href: string) =>
      ({
        location: { href },
        history: {
          state: null,
          replaceState: (_: unknown, __: string, address: URL) => shown.push(address.href),
        },
        sessionStorage: {
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, value: string) => kept.set(key, value),
        },
      }) as unknown as Window
    expect(takeToken(page('http://127.0.0.1:5/?token=abc#/people'))).toBe('abc')
    expect(shown).toEqual(['http://127.0.0.1:5/#/people'])
    expect(takeToken(page('http://127.0.0.1:5/#/people'))).toBe('abc')
    expect(shown).toHaveLength(1)
  })
})

describe('serving to the browser', () => {
  it('prints its address, and ends well when told to, with the last change on the disk', async () => {
    const data = await mkdtemp(join(tmpdir(), 'cohort-'))
    const words = `import('./electron/launch/serve.ts').then(({ serve }) => serve({ port: 0, data: process.env.FOLDER, open: false }))`
    const child = spawn(process.execPath, ['--eval', words], {
      cwd: root,
      env: { ...process.env, FOLDER: data },
    })
    const ended = new Promise((settle) => child.once('exit', settle))
    const printed = await new Promise<string>((settle) =>
      child.stdout.once('data', (part: Buffer) => settle(part.toString())),
    )
    const [, origin = '', token = ''] =
      /^Cohort Desk: (http:\/\/127\.0\.0\.1:\d+)\/\?token=(\S+)\n$/.exec(printed) ?? []
    const { invoke } = loopbackTransport({ origin, token, fetch: fetchFrom(origin) })
    const path = join(data, 'a.cohort')
    const details = {
      name: 'A',
      organisation: 'B',
      edition: '1',
      startsOn: '2026-03-02',
      endsOn: '2026-12-18',
      language: 'en',
      zone: 'UTC',
    }
    expect(await invoke('programme.create', { path, details })).toMatchObject({ ok: true })
    void invoke('people.add', { role: 'mentee', fields: { name: 'Mila' } })
    await invoke('host.about', {})
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(Object.values(decode(await readFile(path)).programme.people)).toMatchObject([{ name: 'Mila' }])
    await rm(data, { recursive: true, force: true })
  })
})
