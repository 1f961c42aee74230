/** Asks the `electron` package for its program; asking downloads it where it is not there yet. */
import { existsSync } from 'node:fs'
import { run } from './command.ts'

const longestDownload = 120_000

/** The program's path, or in one line why there is none. */
export type Found = { path: string } | { why: string }

/** Why no window can be shown here, or null where one can. */
export function whyNoDisplay(env: NodeJS.ProcessEnv = process.env): string | null {
  if (process.platform !== 'linux') return null
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? null : 'there is no display'
}

/** Finds Electron within two minutes, its download's output kept quiet. */
export async function findElectron(): Promise<Found> {
  const { code, output } = await run(
    process.execPath,
    ['--eval', `process.stdout.write('\\n@' + require('electron'))`],
    longestDownload,
  )
  const path = /^@(.+)$/m.exec(output)?.[1]
  if (code === 0 && path !== undefined && existsSync(path)) return { path }
  if (code === 0 && path !== undefined) return { why: `there is no Electron at ${path}` }
  const reason = /^\w*Error: (.+)$/m.exec(output)?.[1]
  return { why: `Electron could not be downloaded${reason === undefined ? '' : ` (${reason})`}` }
}
