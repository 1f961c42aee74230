/** A writing process as its killer sees it. */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { hear, type Heard, type WriterWish } from './wish.ts'

/** The writer as one script, which starts in a fraction of the time; made anew in `folder`. Gives its path. */
export async function bundled(folder: string): Promise<string> {
  const outDir = join(folder, 'writer')
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'writer.ts'), outDir, target: 'node24', minify: false },
    ssr: { noExternal: true },
  })
  return join(outDir, 'writer.js')
}

export interface Writer {
  pid: number
  /** Settles once it has opened the file and had `changes` acknowledged since, or has ended before. */
  after(changes: number): Promise<void>
  /** Settles once it has ended and everything it said was heard; with what it complained of. */
  ended: Promise<string>
  /** `kill -9`. */
  kill(): void
}

/** Starts a writer; what it says is taken into `heard` as it comes. `script` is from `bundled`. */
export function startWriter(wish: WriterWish, heard: Heard, script: string): Writer {
  const child = spawn(process.execPath, [script, JSON.stringify(wish)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(script), 'cache') },
  })
  let complaint = ''
  let openedAt = 0
  let hasEnded = false
  let waiting: { changes: number; settle: () => void }[] = []
  const look = () => {
    const isDue = ({ changes }: { changes: number }) =>
      hasEnded || (heard.opened !== null && heard.acknowledgements - openedAt >= changes)
    for (const one of waiting.filter(isDue)) one.settle()
    waiting = waiting.filter((one) => !isDue(one))
  }
  heard.opened = null
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    const wasOpen = heard.opened !== null
    hear(heard, line)
    if (!wasOpen && heard.opened !== null) openedAt = heard.acknowledgements
    look()
  })
  const ended = new Promise<string>((settle) => {
    child.once('error', (error) => settle(error.message))
    child.once('close', () => {
      hasEnded = true
      look()
      settle(complaint)
    })
  })
  return {
    pid: child.pid ?? 0,
    after: (changes) =>
      new Promise((settle) => {
        waiting.push({ changes, settle })
        look()
      }),
    ended,
    kill: () => child.kill('SIGKILL'),
  }
}
