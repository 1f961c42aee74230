/** The contract to a browser on this machine: 127.0.0.1 only, with a token, for development, tests and where Electron cannot be had. */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Envelope } from '#shared/contract/core.ts'
import type { Backend } from '../services/backend.ts'
import { servedPage } from '../services/page/page.ts'
import { readBody } from './body.ts'
import { type Guard, namesHost, refusalOf } from './guard.ts'

export interface Loopback {
  /** Where the page is, with its token: `http://127.0.0.1:PORT/?token=…`. */
  url: string
  origin: string
  token: string
  /** Ends the connections and closes the back end; rejects while a change could not be saved. */
  close(): Promise<void>
  /** The same without the changes that could not be saved; nobody is locked out of the file by a host that ended. */
  abandon(): Promise<void>
}

const json = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

const codes = {
  400: 'input-not-understood',
  401: 'token-needed',
  403: 'not-from-here',
  413: 'input-too-large',
  415: 'input-not-understood',
}

function refuse(response: ServerResponse, status: keyof typeof codes): void {
  const envelope: Envelope = {
    ok: false,
    error: { kind: 'invalid', code: codes[status], field: '', params: {} },
  }
  // What is left of the body is not worth reading.
  response.writeHead(status, { ...json, connection: 'close' }).end(JSON.stringify(envelope))
}

async function answerCall(
  { dispatch }: Backend,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request)
  if (!body.ok) return refuse(response, body.status)
  const { name, input } = Object(body.json) as { name?: unknown; input?: unknown }
  const envelope = await dispatch(name, input)
  response.writeHead(200, json).end(JSON.stringify(envelope))
}

function streamEvents({ announcer }: Backend, response: ServerResponse): void {
  response.writeHead(200, { ...json, 'content-type': 'application/x-ndjson; charset=utf-8' })
  response.flushHeaders()
  const end = announcer.subscribe((name, payload) => response.write(`${JSON.stringify({ name, payload })}\n`))
  response.on('close', end)
}

/** Serves a built screen and a back end; `port` 0 takes any free one. Rejects where the port is taken. */
export async function serveLoopback(parts: {
  backend: Backend
  rendererDir: string
  port?: number
}): Promise<Loopback> {
  const { backend, rendererDir } = parts
  const page = servedPage(rendererDir)
  const guard: Guard = { host: '', token: randomBytes(24).toString('base64url') }

  async function servePage(pathname: string, response: ServerResponse): Promise<void> {
    const { status, headers, body } = await page(pathname)
    response.writeHead(status, headers).end(body)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!namesHost(request, guard)) return refuse(response, 403)
    const { pathname } = new URL(request.url ?? '/', `http://${guard.host}`)
    const asked = `${request.method} ${pathname}`
    const isCall = pathname.startsWith('/api/')
    const refusal = isCall ? refusalOf(request, guard) : null
    if (refusal !== null) return refuse(response, refusal)
    if (asked === 'POST /api/invoke') return answerCall(backend, request, response)
    if (asked === 'GET /api/events') return streamEvents(backend, response)
    if (request.method === 'GET' && !isCall) return servePage(pathname, response)
    response.writeHead(isCall ? 404 : 405).end()
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((settle, fail) => {
    server.once('error', fail)
    server.listen(parts.port ?? 0, '127.0.0.1', settle)
  })
  const end = async (leave: () => Promise<void>) => {
    await leave()
    const ended = new Promise<void>((settle) => server.close(() => settle()))
    server.closeAllConnections()
    await ended
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the loopback host has no port')
  guard.host = `127.0.0.1:${address.port}`
  const origin = `http://${guard.host}`
  return {
    url: `${origin}/?token=${guard.token}`,
    origin,
    token: guard.token,
    close: () => end(backend.close),
    abandon: () => end(backend.abandon),
  }
}
