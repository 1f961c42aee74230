/** Opens an address in the user's browser, where there is one. */
import { spawn } from 'node:child_process'
import { whyNoDisplay } from './electron.ts'

const openers: Partial<Record<NodeJS.Platform, [program: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
}

/** Asks the system to show an address; where it has no browser nothing happens, since the address is printed. */
export function openBrowser(url: string): void {
  const opener = openers[process.platform]
  if (!opener || whyNoDisplay() !== null) return
  const [program, ...words] = opener
  const child = spawn(program, [...words, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
