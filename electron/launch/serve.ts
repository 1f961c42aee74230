/** Serves the built app to the browser until it is told to stop. */
import { openLoopback } from '../loopback/app.ts'
import { openBrowser } from './browser.ts'

export interface ServeAbout {
  /** 0 for any free port. */
  port: number
  /** Where programmes lie. */
  data: string
  /** Whether to show it in the user's browser at once. */
  open: boolean
}

/** What a taken port is called, in place of the system's own words. */
function inWords(error: unknown, port: number): unknown {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  return isTaken ? new Error(`Port ${port} is taken; choose another with --port.`, { cause: error }) : error
}

/** Prints the address and serves until SIGTERM or SIGINT; rejects where the port is taken; a change that could not be saved makes that end an error. */
export async function serve({ port, data, open }: ServeAbout): Promise<void> {
  const about = { folder: data, port, today: process.env['COHORT_DESK_TODAY'] }
  const { url, close, abandon } = await openLoopback(about).catch((error: unknown) => {
    throw inWords(error, port)
  })
  console.log(`Cohort Desk: ${url}`)
  if (open) openBrowser(url)
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    close().then(
      () => process.exit(0),
      async () => {
        console.error('The last change could not be saved: the disk refused it.')
        await abandon().catch(() => undefined)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
