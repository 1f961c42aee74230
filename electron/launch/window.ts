/** Starts Electron on the built app and waits for its end. */
import { spawn } from 'node:child_process'
import { root } from './command.ts'

/** An end within this time, in milliseconds, with an error means that Electron cannot run here. */
const tooSoon = 10_000

export type Ended = { began: true; code: number } | { began: false; why: string }

/** Opens the window; answers once it is closed, or at once where it could not be opened. */
export const openWindow = (electron: string, words: string[] = []): Promise<Ended> =>
  new Promise((settle) => {
    const began = performance.now()
    // Chromium refuses to run its sandbox as root.
    const isRoot = process.getuid?.() === 0
    if (isRoot) console.log('Running as root: the window opens without its sandbox.')
    const child = spawn(electron, [...(isRoot ? ['--no-sandbox'] : []), '.', ...words], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    let last = ''
    child.stderr.on('data', (part: Buffer) => (last = (last + part.toString()).slice(-4000)))
    const stop = () => child.kill('SIGTERM')
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    child.once('error', (error) => settle({ began: false, why: error.message }))
    child.once('close', (code, signal) => {
      const failed = code !== 0 && performance.now() - began < tooSoon && signal !== 'SIGTERM'
      const why = last.trim().split('\n').at(-1)?.slice(0, 200) ?? ''
      settle(
        failed ? { began: false, why: `Electron ended at once: ${why}` } : { began: true, code: code ?? 0 },
      )
    })
  })
