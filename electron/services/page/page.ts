/** The built screen as answers to addresses: one page, its assets, and nothing outside their folder. */
import { readFile } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import { newNonce, policy } from './policy.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
}

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

export interface Served {
  status: number
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

const nothing = (): Served => ({ status: 404, headers: { ...always }, body: new Uint8Array() })

/** The file an address means, or null where it leaves the folder, is of no known type, or cannot be read as text. */
function fileOf(folder: string, pathname: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const file = extname(path) === '' ? join(folder, 'index.html') : resolve(folder, `.${path}`)
  const within = relative(folder, file)
  if (within.startsWith('..') || within.split(sep).some((part) => part.startsWith('.'))) return null
  return extname(file) in types ? file : null
}

/** Serves a built screen: an address without an ending is a room of the one page. Answers 404, never throws. */
export function servedPage(folder: string): (pathname: string) => Promise<Served> {
  return async (pathname) => {
    const file = fileOf(folder, pathname)
    const bytes = file === null ? null : await readFile(file).catch(() => null)
    if (file === null || bytes === null) return nothing()
    const nonce = newNonce()
    const isPage = extname(file) === '.html'
    const body = isPage
      ? new TextEncoder().encode(bytes.toString('utf8').replaceAll('%nonce%', nonce))
      : new Uint8Array(bytes)
    const headers = {
      ...always,
      'content-type': types[extname(file)] ?? '',
      'content-security-policy': policy(nonce),
      'cache-control': isPage ? 'no-store' : 'private, max-age=3600',
    }
    return { status: 200, headers, body }
  }
}
