/** Reads a call's body: JSON, and no more of it than an answer is worth. */
import type { IncomingMessage } from 'node:http'

/** The largest body, in bytes: an import's tables fit many times over. */
export const largestBody = 64 * 1024 * 1024

export type Body = { ok: true; json: unknown } | { ok: false; status: 400 | 413 | 415 }

/** The body of a request as JSON, or the status to refuse it with. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (request.headers['content-type'] !== 'application/json') return { ok: false, status: 415 }
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return { ok: false, status: 413 }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > largestBody) return { ok: false, status: 413 }
    parts.push(part)
  }
  try {
    return { ok: true, json: JSON.parse(Buffer.concat(parts).toString('utf8')) }
  } catch {
    return { ok: false, status: 400 }
  }
}
