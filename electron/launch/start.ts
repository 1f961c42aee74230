/** `npm start`: builds the app and opens its window, or where that cannot be, the same app in the browser. */
import { Command, InvalidArgumentError } from 'commander'
import { usualFolder } from '../loopback/app.ts'
import { build } from './build.ts'
import { findElectron, whyNoDisplay } from './electron.ts'
import { serve } from './serve.ts'
import { openWindow } from './window.ts'

interface Wishes {
  browser: boolean
  port: number
  data: string
  open: boolean
}

function portOf(word: string): number {
  const port = Number(word)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return port
}

const wishes = new Command('npm start --')
  .description('Builds Cohort Desk and opens it.')
  .option('--browser', 'open it in the browser, on this machine alone', false)
  .option('--port <number>', 'in the browser: the port, any free one unless given', portOf, 0)
  .option('--data <folder>', 'in the browser: where programmes lie', usualFolder())
  .option('--no-open', 'in the browser: only print the address')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<Wishes>()

async function start(): Promise<void> {
  await build()
  if (wishes.browser) return serve(wishes)
  const noDisplay = whyNoDisplay()
  const electron = noDisplay === null ? await findElectron() : { why: noDisplay }
  const ended =
    'path' in electron ? await openWindow(electron.path) : { began: false as const, why: electron.why }
  if (ended.began) process.exit(ended.code)
  console.log(`No window, because ${ended.why}. Opening in the browser instead.`)
  return serve(wishes)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
